"""What the other pairs of two accounts say of a pair: its neighbours, its rivals, and how well its rivals fit together.

The second of two looks (stacked generalisation, Wolpert 1992): the first one judges each pair by what its sentences
share, the second one sees the pair among the judgements of the first.
"""

from __future__ import annotations

from math import log

from reader.comparing.index import index
from reader.comparing.odds import Odds, Pair, ordered
from reader.language.rounding import fine

_RIVALS = 4  # of a row and of a column that are looked at for squares
_NEAR = ((-1, 1), (1, -1), (-2, -2), (2, 2), (-1, -2), (-2, -1), (1, 2), (2, 1))
_SOFT = 0.005  # keeps the logarithm of the odds finite


class Neighbours:
    """The judgements of the first look, by row and by column."""

    __slots__ = ("_columns", "_odds", "_rows")

    def __init__(self, odds: Odds) -> None:
        """``odds`` is how likely each pair is a link, 0 to 1."""
        self._odds = odds
        self._rows = index((i, (share, j)) for (i, j), share in odds.items())
        self._columns = index((j, (share, i)) for (i, j), share in odds.items())
        for line in (*self._rows.values(), *self._columns.values()):
            line.sort(reverse=True)
            del line[_RIVALS + 1 :]

    def features(self, pair: Pair) -> tuple[float, ...]:
        """The features of a pair that has odds, in the order of :data:`.weights.AMONG`."""
        (i, j), odds = pair, self._odds
        own = odds[pair]
        diagonals = odds.get((i - 1, j - 1), 0.0), odds.get((i + 1, j + 1), 0.0)
        beside = (
            ordered(odds.get((i - 1, j), 0.0), odds.get((i + 1, j), 0.0))[1],
            ordered(odds.get((i, j - 1), 0.0), odds.get((i, j + 1), 0.0))[1],
        )
        row = [rival for rival in self._rows[i] if rival[1] != j][:_RIVALS]
        column = [rival for rival in self._columns[j] if rival[1] != i][:_RIVALS]
        weaker, stronger = ordered(row[0][0] if row else 0.0, column[0][0] if column else 0.0)
        alone = 1 - stronger
        squares = [
            share * other * odds.get((across, down), 0.0) for share, down in row for other, across in column
        ] or [0.0]
        return (
            log((own + _SOFT) / (1 + _SOFT - own)),
            alone * ordered(*diagonals)[1],
            alone * max([odds.get((i + down, j + across), 0.0) for down, across in _NEAR]),
            *ordered(*beside),
            weaker,
            stronger,
            max(squares),
            fine(sum(squares)),
        )
