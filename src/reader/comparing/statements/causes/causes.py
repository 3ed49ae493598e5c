"""Why: the causes that two accounts give for one event, where they have nothing in common."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from reader.comparing.logistic import in_order, weighed
from reader.comparing.odds import Odds
from reader.comparing.statements.causes.cleared import cleared
from reader.comparing.statements.causes.explanations import Reason
from reader.comparing.statements.causes.reasons import reasons
from reader.comparing.statements.causes.rivalry import EVENTS, FEATURES, Whole, rivalry
from reader.comparing.statements.causes.weights import BIAS, WEIGHTS
from reader.comparing.statements.meant import Meant, meant, stems_of
from reader.comparing.statements.sides import Side, flipped, one_each
from reader.comparing.statements.surroundings import Standings
from reader.model import Difference

_LEARNED = in_order(FEATURES, WEIGHTS, BIAS)
CONFLICT = 0.55
"""Probability from which two causes are told as a conflict."""

_ALIKE = 0.25  # of the weight of a cause that another one says, from which on they may be one
_TOLD = 0.5  # of the weight of a cause that a sentence has to say to tell it
_ALL = 2000  # pairs of causes up to which every one is looked at
_COMMON = 40  # causes that have a word beside them, from which on the word leads nowhere


@dataclass(frozen=True, slots=True)
class RivalCauses:
    """Two causes that may be of one event."""

    left: Reason
    right: Reason
    features: tuple[float, ...]

    def difference(self) -> Difference:
        """What the two accounts say differently."""
        a, b = self.left, self.right
        spans = a.side.span(a.first, a.last), b.side.span(b.first, b.last)
        return Difference("cause", "conflict", "likely", *spans, "")


def differences(
    left: Sequence[Side], right: Sequence[Side], odds: Odds, *, anywhere: bool
) -> Iterator[Difference]:
    """The causes of one event that have nothing in common, one pair for two sentences."""
    ours, theirs = given(left), given(right)
    found = [pair.difference() for pair, _ in conflicts(rivals(ours, theirs, odds, anywhere=anywhere))]
    if anywhere:
        found += cleared(ours.reasons, right)
        found += map(flipped, cleared(theirs.reasons, left))
    yield from one_each(found)


@dataclass(frozen=True, slots=True)
class Given:
    """What an account says of causes."""

    sides: Sequence[Side]
    reasons: tuple[Reason, ...]


def given(sides: Sequence[Side]) -> Given:
    """What an account says of causes."""
    return Given(sides, tuple(reason for side in sides for reason in reasons(side)))


def conflicts(
    found: Sequence[RivalCauses], weights: Sequence[float] = _LEARNED
) -> list[tuple[RivalCauses, float]]:
    """Those that are likely enough to contradict one another, each with its probability."""
    ranked = ((pair, weighed(pair.features, weights)) for pair in found)
    return [(pair, likely) for pair, likely in ranked if likely >= CONFLICT]


def rivals(ours: Given, theirs: Given, odds: Odds, *, anywhere: bool) -> list[RivalCauses]:
    """The causes of both accounts that may be of one event and are not the same.

    Of accounts that are not of one story only those in sentences that have something in common.
    """
    if not (ours.reasons and theirs.reasons):
        return []
    apart = [
        (a, b, likely)
        for a, b in _candidates(ours.reasons, theirs.reasons)
        if ((likely := odds.get((a.side.sentence, b.side.sentence), 0.0)) or anywhere)
        and _may_share_effect(a, b)
        and not (_are_one(a.cause, b.cause) or _tell_both(a, b))
    ]
    if not apart:
        return []
    places, mine, yours = Standings(odds, ()), _whole(ours), _whole(theirs)
    return [
        RivalCauses(
            a,
            b,
            rivalry(a, b, likely, places.elsewhere(a.side.sentence, b.side.sentence), mine, yours),
        )
        for a, b, likely in apart
    ]


def _whole(account: Given) -> Whole:
    words = [stem for side in account.sides for stem in stems_of(side, _affirmed(side))]
    return Whole(meant(words), 1 / len(account.reasons))


def _affirmed(side: Side) -> Iterator[int]:
    return (k for k in range(len(side.tokens)) if k not in side.denied)


def _candidates(ours: Sequence[Reason], theirs: Sequence[Reason]) -> Iterator[tuple[Reason, Reason]]:
    """The causes that may be of one event: all of short accounts, of long ones those with words in common."""
    if len(ours) * len(theirs) <= _ALL:
        yield from product(ours, theirs)
        return
    near: defaultdict[object, list[int]] = defaultdict(list)
    for number, reason in enumerate(theirs):
        for meaning in reason.rest.known:
            near[meaning].append(number)
    for a in ours:
        places = [near[meaning] for meaning in a.rest.known if len(near.get(meaning, ())) <= _COMMON]
        for number in sorted({number for row in places for number in row}):
            yield a, theirs[number]


def _may_share_effect(one: Reason, other: Reason) -> bool:
    """Whether two causes may explain one thing: what they are told for has a word in common, or is not told.

    Causes of what happened are told for the event of the story, by whatever name.
    """
    if {one.sort, other.sort} <= EVENTS:
        return True
    if not (one.effect.stems and other.effect.stems):
        return True
    return not one.rest.known.isdisjoint(other.rest.known)


def _tell_both(one: Reason, other: Reason) -> bool:
    """Whether each of two sentences tells the cause of the other one too, besides its own."""
    return all(x.cause.said_by(y.rest) >= _TOLD * x.cause.weight for x, y in ((one, other), (other, one)))


def _are_one(one: Meant, other: Meant) -> bool:
    """Whether two causes may be one: much of one is said by the other."""
    return one.shared(other) >= _ALIKE
