"""Where two sentences with opposed predicates stand: how likely they and their neighbours are links."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log

from reader.comparing.index import index
from reader.comparing.odds import Odds

_STEPS = ((-1, -1), (1, 1), (0, 1), (0, -1), (1, 0), (-1, 0))


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What speaks for and against a pair of sentences besides its own words."""

    odds: float  # how likely it is a link
    beside: float  # how likely the likeliest pair of their neighbours is one
    elsewhere: float  # how likely each has its counterpart in another sentence
    repeated: float  # logarithm of the number of pairs of sentences that could be opposed by the same words


class Neighbourhood:
    """What surrounds each pair of sentences of two accounts.

    ``opposed`` are the places of all opposed predicates: the sentences, and what each of the two says.
    """

    __slots__ = ("_best", "_odds", "_often")

    def __init__(self, odds: Odds, opposed: Iterable[tuple[int, int, object, object]]) -> None:
        self._odds = odds
        self._best = (
            index((i, likely) for (i, _), likely in odds.items()),
            index((j, likely) for (_, j), likely in odds.items()),
        )
        for row in (row for held in self._best for row in held.values()):
            row.sort(reverse=True)
        self._often: tuple[dict[object, set[int]], ...] = ({}, {})
        for i, j, one, other in opposed:
            self._often[0].setdefault(one, set()).add(i)
            self._often[1].setdefault(other, set()).add(j)

    def of(self, i: int, j: int, one: object, other: object) -> Surroundings:
        """The surroundings of a left and a right sentence that say two opposed things."""
        own = self._odds.get((i, j), 0.0)
        return Surroundings(
            own,
            max([self._odds.get((i + a, j + b), 0.0) for a, b in _STEPS]),
            self.elsewhere(i, j),
            log(len(self._often[0][one]) * len(self._often[1][other])),
        )

    def elsewhere(self, i: int, j: int) -> float:
        """How likely a left and a right sentence each have their counterpart in another sentence, 0 to 1."""
        own = self._odds.get((i, j), 0.0)
        return (_next(self._best[0].get(i, ()), own) + _next(self._best[1].get(j, ()), own)) / 2


def _next(found: Sequence[float], own: float) -> float:
    """The highest of some odds, given the highest first, one's own left out once."""
    others = found[1:] if found and found[0] == own else found
    return others[0] if others else 0.0
