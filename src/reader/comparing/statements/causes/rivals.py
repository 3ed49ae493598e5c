"""Why: the causes that two accounts give for one event, where they have nothing in common, or the one rules the other out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from reader.comparing.index import index
from reader.comparing.odds import Odds
from reader.comparing.statements.causes.explanations import Explanation
from reader.comparing.statements.causes.reasons import occasions, reasons, ruled_out
from reader.comparing.statements.sides import Side, flipped
from reader.language.causes import BECAUSE
from reader.language.synonyms import meanings
from reader.model import Difference

_LEAST = 0.15  # odds from which on two sentences may tell of one event
_LINKED = 0.5  # odds of sentences that most likely do
_SURELY = 0.7  # odds of sentences in which the moment of an event may be told for its cause
_SAME = 0.25  # of the weight of an event that another one shares
_ALIKE = 0.2  # of the weight of a cause that another one says, from which on they may be one
_TWO = 2  # words that two causes share by no chance
_SAID = 0.5  # of the weight of a cause that is enough to tell it
_EVENTS = frozenset("event finding".split())  # sorts of causes of what happened, and not of what somebody did


def differences(
    left: Sequence[Side], right: Sequence[Side], odds: Odds, *, anywhere: bool
) -> Iterator[Difference]:
    """The causes of one event that have nothing in common, one pair for two sentences.

    In accounts of one story a cause that is ruled out may stand ``anywhere``.
    """
    ours = [reason for side in left for reason in reasons(side)]
    theirs = [reason for side in right for reason in reasons(side)]
    here, there = (index((reason.side.sentence, reason) for reason in own) for own in (ours, theirs))
    for (i, j), likely in odds.items():
        if likely < _LEAST or not (i in here or j in there):
            continue
        mine, yours = here.get(i, ()), there.get(j, ())
        if likely >= _SURELY:
            mine, yours = mine or _occasions(left[i], yours), yours or _occasions(right[j], mine)
        for one, other in sorted(product(mine, yours), key=_place):
            if _exclude(one, other, likely) and _are_alone(one, other, ours, theirs):
                yield _difference(one, other, likely)
                break
    if anywhere:
        yield from _ruled_out(ours, right)
        yield from map(flipped, _ruled_out(theirs, left))


def _occasions(side: Side, causes: Sequence[Explanation]) -> list[Explanation]:
    """What a sentence tells as the moment of what the other account gives the cause of."""
    if not any(BECAUSE & {*cause.side.norms[cause.first : cause.last + 1]} for cause in causes):
        return []
    return [at for at in occasions(side) if any(at.effect.shared(c.effect) >= _SAME for c in causes)]


def _difference(one: Explanation, other: Explanation, likely: float) -> Difference:
    """Two causes as a contradiction: a likely one of the same event in sentences that most likely tell of it."""
    sure = likely >= _LINKED and one.effect.shared(other.effect) >= _LINKED
    return Difference("cause", "conflict", "likely" if sure else "guess", one.span, other.span, "")


def _place(pair: tuple[Explanation, Explanation]) -> tuple[int, int]:
    """Where two causes stand, the same from either side."""
    one, other = pair
    return one.first + other.first, min(one.first, other.first)


def _are_alone(
    one: Explanation, other: Explanation, ours: Sequence[Explanation], theirs: Sequence[Explanation]
) -> bool:
    """Whether neither of two causes is given by the other account too."""
    return not (
        any(_are_alike(one, reason) for reason in theirs) or any(_are_alike(other, reason) for reason in ours)
    )


def _exclude(one: Explanation, other: Explanation, likely: float) -> bool:
    """Whether two causes explain one thing, and no sentence tells the cause of the other one besides its own."""
    return _explain_one(one, other, likely) and all(
        x.cause.share_said_by(y.rest) < _SAID for x, y in ((one, other), (other, one))
    )


def _explain_one(one: Explanation, other: Explanation, likely: float) -> bool:
    """Whether what two causes explain has a word in common, names aside.

    Where one does not say it, it is the event of the story; what people are at odds about in linked sentences is one
    dispute, whatever it is called: the strike, the walkout.
    """
    if one.sort == other.sort == "dispute" and likely >= _LINKED:
        return True
    if one.effect.stems and other.effect.stems:
        return not one.effect.known.isdisjoint(other.effect.known)
    return {one.sort, other.sort} <= _EVENTS


def _are_alike(one: Explanation, other: Explanation) -> bool:
    """Whether two causes may be one: they share a good part of what they say, or two words."""
    common = sum(not meanings(word).isdisjoint(other.cause.known) for word in one.cause.stems)
    return common >= _TWO or one.cause.shared(other.cause) >= _ALIKE


def _ruled_out(given: Sequence[Explanation], sides: Sequence[Side]) -> Iterator[Difference]:
    """The causes of one account that a sentence of the other one rules out."""
    for side in sides if given else ():
        for other in ruled_out(side):
            for reason in given:
                same = not other.effect.stems or not other.effect.known.isdisjoint(reason.rest.known)
                if same and other.cause.said_by(reason.cause) >= _SAID * other.cause.weight:
                    yield Difference("cause", "conflict", "likely", reason.span, other.span, "")
