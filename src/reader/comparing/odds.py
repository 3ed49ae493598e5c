"""Places in two accounts taken together, how likely sentences there are a link, and how evidence becomes likelihood."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise
from math import exp, log
from typing import TypeAlias

from reader.model import Link

Pair: TypeAlias = tuple[int, int]
"""A place on the left and one on the right: of sentences in two accounts, of words in two sentences."""

Gap: TypeAlias = tuple[tuple[int, int], tuple[int, int]]
"""A stretch of either of two texts, by its first word and the one behind its last."""

Odds: TypeAlias = Mapping[Pair, float]
"""How likely each pair of sentences with something in common is a link, 0 to 1."""

_STEPS = 1e6
_LEAST = -30.0  # sum up to which six digits show nothing
_SHORT = 80  # characters of a short sentence
_FAINT = 0.004  # what keeps the odds from 0 and from 1


def pairs_of(links: Iterable[Link]) -> tuple[Pair, ...]:
    """Every pair of sentences that links claim, once, in their order."""
    return tuple(dict.fromkeys((i, j) for link in links for i in link.left for j in link.right))


def gaps(shared: Iterable[tuple[int, int, int]], sizes: Pair) -> list[Gap]:
    """What stands before, between and behind the runs that two texts share.

    A run is given by the places of its first words and its length, the texts by their lengths.
    """
    runs = pairwise(((0, 0, 0), *shared, (*sizes, 0)))
    return [((a + size, c), (b + size, d)) for (a, b, size), (c, d, _) in runs]


def ordered(one: float, other: float) -> tuple[float, float]:
    """The lesser before the greater: what two sentences have, the same from either side.

    A third of the time of ``min`` and ``max``, which is much where they are asked for of every pair.
    """
    return (one, other) if one <= other else (other, one)


def logistic(total: float) -> float:
    """The probability that a sum of weighed features stands for, 0 to 1, to six digits."""
    return round(_STEPS / (1 + exp(-total))) / _STEPS if total > _LEAST else 0.0


def log_odds(likely: float) -> float:
    """The logarithm of the odds that a pair is a link, about -1 to 1."""
    likely = ordered(likely, _FAINT)[1]
    likely = ordered(likely, 1 - _FAINT)[0]
    return log(likely / (1 - likely)) / 5


def log_length(left: str, right: str) -> float:
    """How long two sentences are together, a logarithm: the longer they are, the more they seem to contradict by chance.

    Short ones count alike, for what they have in common is not the less by chance.
    """
    return log(ordered(_SHORT, len(left))[1] * ordered(_SHORT, len(right))[1])
