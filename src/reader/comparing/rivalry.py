"""Two claims that cannot both be true if they are about one thing, and how likely it is that they are.

Values, names, denials, causes and moods are compared alike, each in a package of its own. Its ``rivals`` finds the claims
of two accounts that exclude one another; its ``features`` says in numbers what speaks for and against their being about
one thing, and how much each counts, which :mod:`reader.comparing.fitting` learned from stories with known contradictions.
Rivals that are likely enough are told as a conflict.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from math import inf
from operator import mul
from typing import Generic, Protocol, TypeAlias, TypeVar

from reader.comparing.odds import logistic
from reader.model import Certainty, Difference, DifferenceKind, Span

_LIKELY = 0.65


class Claim(Protocol):
    """What an account says of something."""

    @property
    def span(self) -> Span:
        """Where it says so."""


C = TypeVar("C", bound=Claim)


@dataclass(frozen=True, slots=True)
class Rivals(Generic[C]):
    """Two claims of two accounts that exclude one another."""

    left: C
    right: C
    features: tuple[float, ...]  # in the order of their model

    def conflict(self, kind: DifferenceKind, certainty: Certainty, about: str = "") -> Difference:
        """Them as a conflict."""
        return Difference(kind, "conflict", certainty, self.left.span, self.right.span, about)


Judged: TypeAlias = tuple[Rivals[C], float]
"""Rivals and the probability that they are about one thing."""


Table: TypeAlias = Mapping[str, tuple[float, str]]
"""What is weighed, in order: the name of each feature, its weight, and what it is; last the bias."""


class Model:
    """What decides about rivals of one kind."""

    def __init__(self, table: Table, *, conflict: float, sure: float = inf) -> None:
        """From the probabilities ``conflict`` and ``sure`` on rivals are told, and told as sure; most kinds never are."""
        self.table = table
        self.features = tuple(table)[:-1]
        self.weights = tuple(weight for weight, _ in table.values())
        self.conflict, self._sure = conflict, sure

    def likely(self, features: Iterable[float]) -> float:
        """The probability of what some features speak for."""
        return logistic(self.weights[-1] + sum(map(mul, self.weights, features)))

    def certainty(self, likely: float) -> Certainty:
        """The word for a probability."""
        return "sure" if likely >= self._sure else "likely" if likely >= _LIKELY else "guess"

    def judged(self, found: Iterable[Rivals[C]]) -> list[Judged[C]]:
        """Those of some rivals that are likely enough, the likeliest first; of equal ones those that stand first."""
        told = ((pair, self.likely(pair.features)) for pair in found)
        return sorted((item for item in told if item[1] >= self.conflict), key=_rank)


def _rank(item: Judged[C]) -> tuple[float, int, int, int]:
    """What comes before others, the same from either side."""
    left, right = item[0].left.span, item[0].right.span
    return -item[1], left.sentence + right.sentence, left.start + right.start, min(left.start, right.start)


def likeliest(found: Iterable[Rivals[C]], model: Model) -> list[Judged[C]]:
    """The rivals that are likely enough; of those in the same two sentences the likeliest."""
    best: dict[tuple[int, int], Judged[C]] = {}
    for pair, likely in model.judged(found):
        best.setdefault((pair.left.span.sentence, pair.right.span.sentence), (pair, likely))
    return list(best.values())


def best_for_both(judged: Iterable[Judged[C]], says: Callable[[C], Hashable]) -> list[Judged[C]]:
    """The rivals of which either says what the first rival of the other one does, wherever that stands."""
    best: dict[tuple[str, Hashable], Hashable] = {}
    ranked = [(says(pair.left), says(pair.right), (pair, likely)) for pair, likely in judged]
    for one, other, _ in ranked:
        best.setdefault(("left", one), other)
        best.setdefault(("right", other), one)
    return [
        found for one, other, found in ranked if best["left", one] == other and best["right", other] == one
    ]
