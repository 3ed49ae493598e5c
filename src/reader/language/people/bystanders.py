"""Words for people who find or see something, by what they are at that moment."""

from __future__ import annotations

_WORDS = """
surfer / swimmer bather / diver snorkeler / fisherman angler / sailor yachtsman / kayaker canoeist / walker rambler hiker /
dog-walker / jogger runner / cyclist / motorist / motorcyclist biker / neighbor neighbour / passerby passer-by / tourist
holidaymaker / schoolboy schoolgirl pupil schoolchild / teenager / pensioner retiree / farmer shepherd / gardener / cleaner
caretaker janitor / watchman guard / hunter / birdwatcher / treasure-hunter detectorist / burglar / plumber / builder
bricklayer / postman postwoman / milkman / nurse / lorry-driver trucker / taxi-driver cabbie / fishmonger / camper / skier
snowboarder / climber mountaineer / archaeologist / lifeguard / lodger / landlord landlady / babysitter / porter
"""

BYSTANDERS = {word: group for group, words in enumerate(_WORDS.split("/")) for word in words.split()}
"""Noun, folded -> the number of its group; two of one group may be one person."""
