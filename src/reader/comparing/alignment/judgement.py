"""From the features of a pair of sentences to a decision: linked or not, and how sure.

Two looks: the first judges a pair by itself, the second among the judgements of the first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import log
from operator import mul

from reader.comparing.alignment.weights import AMONG, FIRST, SECOND, SIZE, Weights
from reader.comparing.odds import logistic
from reader.model import Certainty

FAINT = 0.02
"""Probability below which a pair gets no second look."""

_LONGEST = 7.0  # logarithm of the number of pairs up to which weights could be learned
_CROWD = 0.8  # how much harder a pair is to believe as the chances of a false one grow beyond that


@dataclass(frozen=True, slots=True)
class Size:
    """How large two accounts are, as far as it bears on what is enough evidence."""

    length: float  # the logarithm of the number of pairs
    size: float  # -1 for accounts of a few sentences to 1 for those of a dozen and more


def sized(left: int, right: int) -> Size:
    """The size of two accounts with so many sentences."""
    length = log(max(1, left * right))
    return Size(length, max(-1.0, min(1.0, (length - 4.5) / 1.5)))


class Judge:
    """Decides about the pairs of two accounts; what is enough evidence follows their size."""

    __slots__ = ("_among", "_biases", "_first", "_own", "_size")

    def __init__(self, left: int, right: int, first: Weights = FIRST, second: Weights = SECOND) -> None:
        """``left`` and ``right`` are the numbers of sentences."""
        at = sized(left, right)
        self._size = at.size
        bias, self._first = _at(first, at)
        later, weights = _at(second, at)
        self._biases = bias, later - _CROWD * max(0.0, at.length - _LONGEST)
        self._own, self._among = weights[: -len(AMONG)], weights[-len(AMONG) :]

    def first(self, features: Sequence[float]) -> float:
        """How likely it seems at first that people would link two sentences, 0 to 1."""
        return logistic(self._biases[0] + sum(map(mul, self._first, features)))

    def own(self, features: Sequence[float]) -> float:
        """What the features of a pair count when it is seen among all pairs."""
        return sum(map(mul, self._own, features), 0.0)

    def second(self, own: float, among: Sequence[float]) -> float:
        """How likely a pair is among all pairs, by what its own features count and by the features of its neighbours."""
        return logistic(self._biases[1] + sum(map(mul, self._among, among), own))

    def links(self, probability: float) -> bool:
        """Whether the evidence suffices for a link."""
        return probability >= 0.29 + 0.02 * self._size

    def certainty(self, probability: float) -> Certainty:
        """The word for it, calibrated: 95 of 100 sure links are right, 75 of 100 likely ones."""
        if probability >= 0.94 - 0.03 * self._size:
            return "sure"
        return "likely" if probability >= 0.62 + 0.2 * max(0.0, self._size) else "guess"


def _at(table: Weights, at: Size) -> tuple[float, tuple[float, ...]]:
    """The bias and the weights for accounts of one size."""
    weights = {name: plain + grown * at.size for name, (plain, grown) in table.items()}
    bias = weights["bias"] + weights["length"] * min(at.length, _LONGEST)
    return bias, tuple(weight for name, weight in weights.items() if name not in SIZE)
