"""Where two sentences stand: how likely they, their neighbours and their counterparts elsewhere are links."""

from __future__ import annotations

from collections.abc import Sequence

from reader.comparing.index import index
from reader.comparing.odds import Odds

_STEPS = ((-1, -1), (1, 1), (0, 1), (0, -1), (1, 0), (-1, 0))


class Surroundings:
    """What surrounds each pair of a left and a right sentence of two accounts, all 0 to 1."""

    def __init__(self, odds: Odds) -> None:
        self._odds = odds
        self._left = index((i, likely) for (i, _), likely in odds.items())
        self._right = index((j, likely) for (_, j), likely in odds.items())
        for row in (*self._left.values(), *self._right.values()):
            row.sort(reverse=True)

    def odds(self, i: int, j: int) -> float:
        """How likely they are a link."""
        return self._odds.get((i, j), 0.0)

    def beside(self, i: int, j: int) -> float:
        """How likely the likeliest pair of their neighbours is one."""
        return max([self._odds.get((i + down, j + across), 0.0) for down, across in _STEPS])

    def elsewhere(self, i: int, j: int) -> float:
        """How likely each has its counterpart in another sentence."""
        own = self.odds(i, j)
        return (_next(self._left.get(i, ()), own) + _next(self._right.get(j, ()), own)) / 2


def _next(found: Sequence[float], own: float) -> float:
    """The highest of some odds, given the highest first, one's own left out once."""
    others = found[1:] if found and found[0] == own else found
    return others[0] if others else 0.0
