"""Places in two accounts taken together, and how likely sentences at such places are a link."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import log
from typing import TypeAlias

from reader.model import Link

Pair: TypeAlias = tuple[int, int]
"""A place on the left and one on the right: of sentences in two accounts, of words in two sentences."""

Odds: TypeAlias = Mapping[Pair, float]
"""How likely each pair of sentences with something in common is a link, 0 to 1."""


def pairs_of(links: Iterable[Link]) -> tuple[Pair, ...]:
    """Every pair of sentences that links claim, once, in their order."""
    return tuple(dict.fromkeys((i, j) for link in links for i in link.left for j in link.right))


_FAINT = 0.004  # what keeps the odds from 0 and from 1
_LEAST_BEST = 0.3  # of the best link of a sentence


def log_odds(likely: float) -> float:
    """The logarithm of the odds that a pair is a link, about -1 to 1."""
    likely = _kept_off(likely)
    return log(likely / (1 - likely)) / 5


def _kept_off(likely: float) -> float:
    return min(max(likely, _FAINT), 1 - _FAINT)


class BestOdds:
    """How likely two sentences are a link, against the best link that either has."""

    __slots__ = ("_best", "_odds")

    def __init__(self, odds: Odds) -> None:
        self._odds = odds
        self._best: tuple[dict[int, float], dict[int, float]] = ({}, {})
        for pair, likely in odds.items():
            for known, sentence in zip(self._best, pair, strict=True):
                known[sentence] = max(likely, known.get(sentence, 0.0))

    def of(self, i: int, j: int) -> float:
        """The odds of a left and a right sentence as a share of their best ones, 1 for a pair that is the best of both."""
        best = self._best[0].get(i, 0.0), self._best[1].get(j, 0.0)
        return _kept_off(self._odds.get((i, j), 0.0)) * sum(1 / max(_LEAST_BEST, b) for b in best) / 2
