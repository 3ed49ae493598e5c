"""English words and phrases that bend a value, in front of it and behind it."""

from __future__ import annotations

from reader.language.lexicon.form import hedges, joined, phrases

_SLIGHTLY = phrases(
    "just, slightly, a little, a bit, a shade, a touch, a fraction, a hair, a tad, a whisker, marginally, only just"
)
_FAR = phrases("well, far, considerably, substantially, comfortably, many")

BEFORE = hedges({
    ("about", False): "about, around, some, roughly, approximately, approx., circa, c., ca., ~, an estimated, "
    "estimated, somewhere around, somewhere near, something like, in the region of, in the order of, "
    "more or less, give or take, close to, close on, around about, in the neighbourhood of, in the neighborhood of, "
    "in the ballpark of, plus or minus",
    ("below", True): "nearly, almost, shy of, not quite, not yet, just before, shortly before, a little before, "
    "not long before, moments before, coming up to, coming up for, approaching, nearing, getting on for, going on for, "
    "the best part of, the better part of, the thick end of, nigh on, well nigh, pushing, knocking on for, nudging, "
    "a whisker off, not far short of, not far off, not much short of, as good as, virtually, practically, "
    + joined(_SLIGHTLY, "under, below, less than, fewer than, short of, shy of"),
    ("above", True): "just after, shortly after, a little after, soon after, not long after, moments after, "
    "a little past, just past, little more than, barely more than, hardly more than, not much more than, little over, "
    "scarcely more than, a smidgen over, " + joined(_SLIGHTLY, "over, above, more than, north of"),
    ("above", False): "more than, over, above, upwards of, upward of, in excess of, exceeding, "
    "greater than, longer than, higher than, older than, beyond, north of, topping, any more than, anything over, "
    "anything above, " + joined(_FAR, "over, above, more than, beyond, in excess of"),
    ("at least", False): "at least, no fewer than, no less than, not less than, not fewer than, a minimum of, "
    "minimum of, a good, not under",
    ("below", False): "less than, fewer than, under, below, lower than, shorter than, younger than, within, "
    "south of, anything under, anything below, " + joined(_FAR, "under, below, less than, fewer than, short of"),
    ("all but", False): "all but, all except, all except for",
    ("at most", False): "up to, as many as, as much as, at most, no more than, not more than, a maximum of, "
    "maximum of, as high as, as long as, as few as, anything up to, not over, not above"
})  # fmt: skip

BEHIND = hedges({
    ("about", False): "or so, odd, -odd, -ish, or thereabouts, or there or thereabouts, give or take, or near enough, "
    "or near it, -some",
    ("at least", False): "or more, -plus, plus, +, and counting, or over, or upwards, and upwards, or better",
    ("at most", False): "or less, or fewer, or under, at the most, at the outside",
    ("above", True): "and change, and a bit"
})  # fmt: skip
