"""English words and phrases that bend a value, in front of it and behind it."""

from __future__ import annotations

from reader.language.lexicon.form import hedges

BEFORE = hedges({
    ("about", False): "about, around, some, roughly, approximately, approx., circa, c., ca., ~, an estimated, "
    "estimated, somewhere around, somewhere near, something like, in the region of, in the order of, "
    "more or less, give or take, close to, close on, around about, in the neighbourhood of, in the neighborhood of, "
    "in the ballpark of, plus or minus",
    ("below", True): "nearly, almost, just under, just below, just shy of, shy of, not quite, not yet, just before, "
    "shortly before, a little before, not long before, moments before, coming up to, coming up for, slightly less than, slightly fewer than, slightly under, slightly below, a little under, "
    "a little less than, a bit less than, a shade under, approaching, nearing, getting on for, going on for, the best part of, the better part of, the thick end of, "
    "nigh on, well nigh, pushing, knocking on for, nudging, a whisker under, a whisker short of, a whisker off, "
    "a touch under, a touch below, a touch less than, a fraction under, a fraction below, a fraction less than, a hair under, "
    "a tad under, a tad less than, a shade below, a shade less than, a little short of, a bit under, a bit short of, "
    "just short of, a little shy of, not far short of, not far off, not much short of, as good as, "
    "virtually, practically, slightly short of, marginally under, marginally below",
    ("above", True): "just over, just above, just after, shortly after, a little after, soon after, not long after, moments after, "
    "a little past, just past, a little over, a little more than, "
    "slightly more than, slightly over, slightly above, a bit more than, little more than, barely more than, "
    "a shade over, a shade more than, a touch over, a touch above, a touch more than, a fraction over, a fraction above, "
    "a fraction more than, a whisker over, a hair over, a tad over, a tad more than, a smidgen over, a bit over, a bit above, "
    "just north of, only just over, hardly more than, not much more than, marginally over, marginally above, little over, "
    "scarcely more than",
    ("above", False): "more than, over, above, upwards of, upward of, in excess of, exceeding, well over, far more than, "
    "greater than, longer than, higher than, older than, beyond, north of, comfortably over, comfortably more than, "
    "well above, well in excess of, well beyond, far above, far over, far beyond, substantially more than, many more than, "
    "considerably more than, topping, any more than, anything over, anything above",
    ("at least", False): "at least, no fewer than, no less than, not less than, not fewer than, a minimum of, "
    "minimum of, a good, not under",
    ("below", False): "less than, fewer than, under, below, well under, lower than, shorter than, younger than, within, "
    "well below, well short of, far fewer than, far less than, considerably less than, considerably fewer than, south of, "
    "anything under, anything below",
    ("all but", False): "all but, all except, all except for",
    ("at most", False): "up to, as many as, as much as, at most, no more than, not more than, a maximum of, "
    "maximum of, as high as, as long as, as few as, anything up to, not over, not above",
})  # fmt: skip

BEHIND = hedges({
    ("about", False): "or so, odd, -odd, -ish, or thereabouts, or there or thereabouts, give or take, or near enough, "
    "or near it, -some",
    ("at least", False): "or more, -plus, plus, +, and counting, or over, or upwards, and upwards, or better",
    ("at most", False): "or less, or fewer, or under, at the most, at the outside",
    ("above", True): "and change, and a bit",
})  # fmt: skip
