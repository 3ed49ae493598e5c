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
_ONE = 0.3  # of the weight of what one cause explains that another one explains, wherever they stand
_SAME = 0.25  # of the weight of an event that another one shares
_ALIKE = 0.2  # of the weight of a cause that another one says, from which on they may be one
_TWO = 2  # words that two causes share by no chance
_SAID = 0.5  # of the weight of a cause that is enough to tell it
_EVENTS = frozenset("event finding".split())  # sorts of causes of what happened, and not of what somebody did


def differences(
    left: Sequence[Side], right: Sequence[Side], odds: Odds, *, anywhere: bool
) -> Iterator[Difference]:
    """The causes of one event that have nothing in common, one pair for two sentences.

    In accounts of one story a cause that is ruled out may stand ``anywhere``, and so may two causes of one effect, or the
    only ones that the accounts give for what happened.
    """
    ours = [reason for side in left for reason in reasons(side)]
    theirs = [reason for side in right for reason in reasons(side)]
    done: set[tuple[int, int]] = set()
    for one, other in sorted(_pairs(left, right, ours, theirs, odds), key=_place):
        place = one.side.sentence, other.side.sentence
        likely = odds.get(place, 0.0)
        if place in done or not (likely >= _LEAST or anywhere):
            continue
        if likely >= _LEAST:
            explain_one = _explain_one(one, other, likely)
        else:
            explain_one = _explain_one_anywhere(one, other, ours, theirs)
        if explain_one and _exclude(one, other) and _are_alone(one, other, ours, theirs):
            done.add(place)
            yield _difference(one, other, likely)
    if anywhere:
        yield from _ruled_out(ours, right)
        yield from map(flipped, _ruled_out(theirs, left))


def _pairs(
    left: Sequence[Side],
    right: Sequence[Side],
    ours: Sequence[Explanation],
    theirs: Sequence[Explanation],
    odds: Odds,
) -> Iterator[tuple[Explanation, Explanation]]:
    """Two causes, or a cause and what another account surely tells for it as no more than the moment."""
    yield from product(ours, theirs)
    here, there = (index((reason.side.sentence, reason) for reason in own) for own in (ours, theirs))
    for (i, j), likely in odds.items():
        if likely >= _SURELY and (i in here) != (j in there):
            mine, yours = here.get(i, ()), there.get(j, ())
            yield from product(mine or _occasions(left[i], yours), yours or _occasions(right[j], mine))


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


def _exclude(one: Explanation, other: Explanation) -> bool:
    """Whether no sentence tells the cause of the other one besides its own."""
    return all(x.cause.share_said_by(y.rest) < _SAID for x, y in ((one, other), (other, one)))


def _explain_one_anywhere(
    one: Explanation, other: Explanation, ours: Sequence[Explanation], theirs: Sequence[Explanation]
) -> bool:
    """Whether two causes in sentences that are no link explain one thing.

    That is a good part of what they explain. Where one of them does not say what, it is what the story tells of if its
    account and the other one explain nothing else.
    """
    if one.effect.stems and other.effect.stems:
        return "origin" not in (one.sort, other.sort) and one.effect.shared(other.effect) >= _ONE
    return {one.sort, other.sort} <= _EVENTS and all(
        _are_alike(x, reason) for x, own in ((one, ours), (other, theirs)) for reason in own
    )


def _explain_one(one: Explanation, other: Explanation, likely: float) -> bool:
    """Whether what two causes explain has a word in common, names aside; what came of something, a good part.

    Where one does not say it, it is the event of the story; what people are at odds about in linked sentences is one
    dispute, whatever it is called: the strike, the walkout.
    """
    if one.sort == other.sort == "dispute" and likely >= _LINKED:
        return True
    if one.effect.stems and other.effect.stems:
        least = _ONE if "outcome" in (one.sort, other.sort) else 0.0
        return one.effect.shared(other.effect) > least
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
