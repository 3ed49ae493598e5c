"""Two claims that cannot both be true if they are about one thing, and how likely it is that they are.

Values, names, denials and moods are compared alike, each in a package of its own. Its ``rivals`` finds the claims
of two accounts that exclude one another; its ``features`` says in numbers what speaks for and against their being about
one thing, and how much each counts, which :mod:`reader.comparing.fitting` learned from stories with known contradictions.
Rivals that are likely enough are told as a conflict.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import inf
from operator import mul
from typing import Any, Generic, Protocol, TypeAlias, TypeVar

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


Table: TypeAlias = Mapping[str, tuple[float, str]]
"""What is weighed, in order: the name of each feature, its weight, and what it is; last the bias."""

_Judged: TypeAlias = tuple[Rivals[C], float]


@dataclass(frozen=True)
class Model:
    """What decides about rivals of one kind."""

    table: Table
    conflict: float  # probability from which on they are told
    sure: float = inf  # and told as sure; most kinds never are
    # what a claim says, of which each is told with its best rival; without it one pair is told of two sentences
    says: Callable[[Any], Hashable] | None = None

    @cached_property
    def weights(self) -> tuple[float, ...]:
        """The weight of each feature, and last the bias."""
        return tuple(weight for weight, _ in self.table.values())

    @property
    def features(self) -> tuple[str, ...]:
        """The names of the features."""
        return tuple(self.table)[:-1]

    def likely(self, features: Iterable[float]) -> float:
        """The probability of what some features speak for."""
        return logistic(self.weights[-1] + sum(map(mul, self.weights, features)))

    def at_best(self, seen: Sequence[float]) -> float:
        """The highest probability there can be where only the first features are known, each of the others 0 to 1."""
        return logistic(self._room[len(seen)] + sum(map(mul, self.weights, seen)))

    @cached_property
    def _room(self) -> tuple[float, ...]:
        """The most that the features from each on can add to the bias."""
        *weights, bias = self.weights
        return tuple(bias + sum(max(0.0, w) for w in weights[first:]) for first in range(len(self.weights)))

    def certainty(self, likely: float) -> Certainty:
        """The word for a probability."""
        return "sure" if likely >= self.sure else "likely" if likely >= _LIKELY else "guess"

    def conflicts(self, found: Iterable[Rivals[C]]) -> list[tuple[Rivals[C], Certainty]]:
        """Those of some rivals that are told, the likeliest first; of equal ones those that stand first."""
        judged = ((pair, self.likely(pair.features)) for pair in found)
        ranked = sorted((item for item in judged if item[1] >= self.conflict), key=_rank)
        told = _best_for_both(ranked, self.says) if self.says else _likeliest(ranked)
        return [(pair, self.certainty(likely)) for pair, likely in told]


def _rank(item: _Judged[C]) -> tuple[float, int, int, int]:
    """What comes before others, the same from either side."""
    left, right = item[0].left.span, item[0].right.span
    return -item[1], left.sentence + right.sentence, left.start + right.start, min(left.start, right.start)


def _likeliest(ranked: Iterable[_Judged[C]]) -> list[_Judged[C]]:
    """The first of the rivals in the same two sentences."""
    best: dict[tuple[int, int], _Judged[C]] = {}
    for pair, likely in ranked:
        best.setdefault((pair.left.span.sentence, pair.right.span.sentence), (pair, likely))
    return list(best.values())


def _best_for_both(ranked: Iterable[_Judged[C]], says: Callable[[C], Hashable]) -> list[_Judged[C]]:
    """The rivals of which either says what the first rival of the other one does, wherever that stands."""
    best: dict[tuple[str, Hashable], Hashable] = {}
    told = [(says(pair.left), says(pair.right), (pair, likely)) for pair, likely in ranked]
    for one, other, _ in told:
        best.setdefault(("left", one), other)
        best.setdefault(("right", other), one)
    return [found for one, other, found in told if best["left", one] == other and best["right", other] == one]
