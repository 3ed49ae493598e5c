"""Words for people who find or see something, by what they are at that moment."""

from __future__ import annotations

_WORDS = """
surfer / swimmer bather / diver snorkeler / fisherman angler / sailor yachtsman / kayaker canoeist / walker rambler hiker /
jogger runner / cyclist / motorist / motorcyclist biker / neighbor / passerby / tourist holidaymaker / schoolboy schoolgirl
pupil schoolchild / teenager / pensioner retiree / farmer shepherd / gardener / cleaner caretaker janitor / watchman guard /
hunter / birdwatcher / detectorist / burglar / plumber / builder bricklayer / postman postwoman / milkman / nurse / trucker /
cabbie / fishmonger / camper / skier snowboarder / climber mountaineer / archaeologist / lifeguard / lodger / landlord
landlady / babysitter / porter
"""

BYSTANDERS = {word: group for group, words in enumerate(_WORDS.split("/")) for word in words.split()}
"""Noun, folded -> the number of its group; two of one group may be one person."""
