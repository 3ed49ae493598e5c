"""From the features of a pair of sentences to a decision: linked or not, and how sure."""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, log

from reader.comparing.features import NAMES
from reader.comparing.weights import BIAS, LENGTH, WEIGHTS
from reader.model import Certainty

_PLAIN = tuple(WEIGHTS[name][0] for name in NAMES)
_SIZED = tuple(WEIGHTS[name][1] for name in NAMES)


_LONGEST = 7.0  # logarithm of the number of pairs up to which weights could be learned
_CROWD = 0.5  # how much harder a pair is to believe as the chances of a false one grow beyond that


class Judge:
    """Decides about the pairs of two accounts; what is enough evidence follows their size."""

    __slots__ = ("_bias", "_size", "_weights")

    def __init__(self, left: int, right: int) -> None:
        """``left`` and ``right`` are the numbers of sentences."""
        length = log(max(1, left * right))
        size = self._size = max(-1.0, min(1.0, (length - 4.5) / 1.5))
        self._weights = tuple(plain + sized * size for plain, sized in zip(_PLAIN, _SIZED, strict=True))
        known = min(length, _LONGEST)
        self._bias = (
            BIAS[0] + BIAS[1] * size + (LENGTH[0] + LENGTH[1] * size) * known - _CROWD * (length - known)
        )

    def probability(self, features: Sequence[float]) -> float:
        """How likely it is that people would link the two sentences, 0 to 1."""
        total = self._bias + sum(w * x for w, x in zip(self._weights, features, strict=True))
        return round(1 / (1 + exp(-max(-30.0, min(30.0, total)))), 6)

    def links(self, probability: float) -> bool:
        """Whether the evidence suffices for a link."""
        return probability >= 0.37 + 0.07 * self._size

    def certainty(self, probability: float) -> Certainty:
        """The word for it, calibrated: 95 of 100 sure links are right, 75 of 100 likely ones."""
        if probability >= 0.96 - 0.03 * self._size:
            return "sure"
        return "likely" if probability >= 0.68 - 0.06 * self._size else "guess"
