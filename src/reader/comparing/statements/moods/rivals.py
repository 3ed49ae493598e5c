"""Will and may, done and planned, must and should: how settled two accounts put the same thing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from reader.comparing.index import index
from reader.comparing.rivalry import Model, Rivals
from reader.comparing.statements.meant import meant
from reader.comparing.statements.moods.coming import Coming, asserted, coming
from reader.comparing.statements.moods.features import FEATURES, Around, Told, features
from reader.comparing.statements.sides import BothSides, Side
from reader.model import Difference

# what is told once: the first meaning of an act, which related ones mostly share
MODEL = Model(FEATURES, conflict=0.4, says=lambda told: min(map(str, told.meanings)))

_LINKED = 0.5  # odds from which what is to come may be one thing without a word in common
_LEAST_ODDS = 0.005  # of sentences whose acts are not related
_RIVALS = {"sure", "open"}, {"ordered", "open"}, {"ordered", "asked"}, {"done", "open"}, {"done", "likely"}
_COMMON = 30  # acts of one meaning, from which on the meaning leads nowhere


def differences(both: BothSides) -> Iterator[Difference]:
    """What one account puts as settled and the other leaves open, once for two sentences."""
    for pair, certainty in MODEL.conflicts(rivals(both)):
        about = min(c.side.tokens[c.act].text for c in (pair.left.coming, pair.right.coming))
        yield pair.conflict("modality", certainty, about)


def rivals(both: BothSides) -> list[Rivals[Told]]:
    """What the two accounts put in different moods, in likely links or by related acts.

    In accounts of one story related acts may stand anywhere, also in sentences that have little in common.
    """
    said, heard = ([(side, list(coming(side))) for side in sides] for sides in (both.left, both.right))
    ours, theirs = _told(said, heard), _told(heard, said)
    pairs = [
        (a, b) for a, b in _candidates(ours, theirs, both) if both.one_story or _place(a, b) in both.odds
    ]
    left_rivals, right_rivals = (Counter(pair[side] for pair in pairs) for side in (0, 1))
    return [
        Rivals(a, b, features(a, b, both.likely(*_place(a, b)), left_rivals[a] * right_rivals[b]))
        for a, b in pairs
    ]


def _told(
    own: Sequence[tuple[Side, list[Coming]]], others: Sequence[tuple[Side, list[Coming]]]
) -> list[Told]:
    """All that is to come or done; what is told as done only where the other account leaves things open."""
    is_open = any(c.mood in ("open", "likely") for _, found in others for c in found)
    return [
        Told(one, around)
        for side, found in own
        for around in (Around(side, frozenset(c.mood for c in found)),)
        for one in (*found, *(asserted(side, found) if is_open else ()))
    ]


def _candidates(ours: Sequence[Told], theirs: Sequence[Told], both: BothSides) -> Iterator[tuple[Told, Told]]:
    places = index((b.side.sentence, number) for number, b in enumerate(theirs))
    acts = index((meaning, number) for number, b in enumerate(theirs) for meaning in b.meanings)
    beside = index((i, places.get(j, [])) for (i, j), share in both.odds.items() if share >= _LEAST_ODDS)
    for a in ours:
        rows = [row for row in (acts.get(meaning, []) for meaning in a.meanings) if len(row) <= _COMMON]
        rows += beside.get(a.side.sentence, [])
        for number in sorted({number for row in rows for number in row}):
            b = theirs[number]
            moods = {a.mood, b.mood}
            if moods in _RIVALS and _tell_of_one(a, b, both.likely(*_place(a, b)) >= _LINKED):
                yield a, b


def _tell_of_one(one: Told, other: Told, linked: bool) -> bool:
    """Whether two clauses may tell of one deed that is done to one thing."""
    if not one.meanings.isdisjoint(other.meanings):
        return linked or _says_more(one, other) or _says_more(other, one)
    if any(c.mood != "open" and c.act in c.side.denied for c in (one.coming, other.coming)):
        return False  # no jobs will go
    if any(
        x.coming.mood == "done" and not x.meanings.isdisjoint(y.around.words.known)
        for x, y in ((one, other), (other, one))
    ):
        return False  # both do it: was looking into it, was looking into whether …
    if not linked:
        return not one.objects.known.isdisjoint(other.objects.known)
    shared = any(not x.things.known.isdisjoint(y.near.known) for x, y in ((one, other), (other, one)))
    return shared or _stand_alone(one, other)


def _says_more(one: Told, other: Told) -> bool:
    """Whether a clause says nothing but its act, or a word besides that the sentence of the other one says too."""
    beside = meant(word for word in one.near.stems if word not in one.coming.stems)
    return not (beside.stems and beside.known.isdisjoint(other.around.words.known))


def _stand_alone(one: Told, other: Told) -> bool:
    """Whether neither of two sentences tells the act of the other one, or puts another one in the other's mood."""
    mine, yours = one.mood, other.mood
    if "done" in (mine, yours) or yours in one.around.moods or mine in other.around.moods:
        return False
    return one.meanings.isdisjoint(other.around.words.known) and other.meanings.isdisjoint(
        one.around.words.known
    )


def _place(one: Told, other: Told) -> tuple[int, int]:
    return one.side.sentence, other.side.sentence
