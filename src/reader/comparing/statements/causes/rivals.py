"""Why: the causes that two accounts give for one event, where they have nothing in common, or the one rules the other out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from reader.comparing.index import index
from reader.comparing.odds import Pair
from reader.comparing.statements.causes.explanations import Explanation
from reader.comparing.statements.causes.reasons import occasions, reasons, ruled_out
from reader.comparing.statements.sides import BothSides, Side, flipped
from reader.language.causes import BECAUSE
from reader.model import Difference

_LEAST = 0.15  # odds from which on two sentences may tell of one event
_LINKED = 0.5  # odds of sentences that most likely do
_SURELY = 0.7  # odds of sentences in which the moment of an event may be told for its cause
_ONE = 0.3  # of the weight of what came of one thing that came of another one
_ALIKE = 0.2  # of the weight of a cause that another one says, from which on they may be one
_SAID = 0.5  # of the weight of a cause that is enough to tell it
_EVENTS = frozenset("event finding".split())  # sorts of causes of what happened, and not of what somebody did


def differences(both: BothSides) -> Iterator[Difference]:
    """The causes of one event that have nothing in common, one pair for two sentences.

    In accounts of one story a cause that is ruled out may stand anywhere, and so may the only ones that the accounts give
    for what happened.
    """
    ours, theirs = ([r for side in sides for r in reasons(side)] for sides in (both.left, both.right))
    done: set[Pair] = set()
    for one, other in sorted(_pairs(both, ours, theirs), key=_place):
        place = one.side.sentence, other.side.sentence
        likely = both.likely(*place)
        if place in done or not (likely >= _LEAST or both.surely) or not _explain_one(one, other, likely):
            continue
        alone = likely >= _LEAST or (_is_all(one, ours) and _is_all(other, theirs))
        if alone and _exclude(one, other) and not (_is_among(one, theirs) or _is_among(other, ours)):
            done.add(place)
            sure = likely >= _LINKED and one.effect.shared(other.effect) >= _LINKED
            yield Difference("cause", "conflict", "likely" if sure else "guess", one.span, other.span, "")
    if both.surely:
        yield from _ruled_out(ours, both.right)
        yield from map(flipped, _ruled_out(theirs, both.left))


def _pairs(
    both: BothSides, ours: Sequence[Explanation], theirs: Sequence[Explanation]
) -> Iterator[tuple[Explanation, Explanation]]:
    """Two causes, or a cause and what another account surely tells for it as no more than the moment."""
    yield from product(ours, theirs)
    here, there = (index((reason.side.sentence, reason) for reason in own) for own in (ours, theirs))
    for (i, j), likely in both.odds.items():
        if likely >= _SURELY and (i in here) != (j in there):
            mine, yours = here.get(i, ()), there.get(j, ())
            yield from product(
                mine or _occasions(both.left[i], yours), yours or _occasions(both.right[j], mine)
            )


def _occasions(side: Side, causes: Sequence[Explanation]) -> list[Explanation]:
    """What a sentence tells as the moment of what the other account gives the cause of."""
    because = any(BECAUSE & {*cause.side.norms[cause.first : cause.last + 1]} for cause in causes)
    return list(occasions(side)) if because else []


def _place(pair: tuple[Explanation, Explanation]) -> Pair:
    """Where two causes stand, the same from either side."""
    one, other = pair
    return one.first + other.first, min(one.first, other.first)


def _exclude(one: Explanation, other: Explanation) -> bool:
    """Whether no sentence tells the cause of the other one besides its own."""
    return all(x.cause.share_said_by(y.rest) < _SAID for x, y in ((one, other), (other, one)))


def _explain_one(one: Explanation, other: Explanation, likely: float) -> bool:
    """Whether what two causes explain has a word in common, names aside, in sentences that may be a link.

    Of what came of something it is a good part. Where one does not say what it explains, it is the event of the story; what people
    are at odds about in linked sentences is one dispute, whatever it is called: the strike, the walkout.
    """
    sorts = {one.sort, other.sort}
    if sorts == {"dispute"} and likely >= _LINKED:
        return True
    if not _tell_what(one, other):
        return sorts <= _EVENTS
    return likely >= _LEAST and one.effect.shared(other.effect) > (_ONE if "outcome" in sorts else 0.0)


def _tell_what(one: Explanation, other: Explanation) -> bool:
    """Whether two causes both say what they explain."""
    return bool(one.effect.stems and other.effect.stems)


def _is_among(cause: Explanation, given: Sequence[Explanation]) -> bool:
    """Whether an account gives a cause: one that shares a good part of what it says."""
    return any(cause.cause.shared(other.cause) >= _ALIKE for other in given)


def _is_all(cause: Explanation, given: Sequence[Explanation]) -> bool:
    """Whether an account explains nothing else."""
    return all(cause.cause.shared(other.cause) >= _ALIKE for other in given)


def _ruled_out(given: Sequence[Explanation], sides: Sequence[Side]) -> Iterator[Difference]:
    """The causes of one account that a sentence of the other one rules out."""
    for side in sides if given else ():
        for other in ruled_out(side):
            for reason in given:
                same = not other.effect.stems or not other.effect.known.isdisjoint(reason.rest.known)
                if same and other.cause.said_by(reason.cause) >= _SAID * other.cause.weight:
                    yield Difference("cause", "conflict", "likely", reason.span, other.span, "")
