"""Two names that two accounts give to one person, place or thing.

What speaks for and against two such names is weighed by a logistic model, as for rivals among values;
:mod:`reader.comparing.fitting` fits it to stories with known contradictions.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from math import sqrt
from typing import TypeAlias

from reader.comparing.logistic import in_order, weighed
from reader.comparing.odds import Odds, log_length, log_odds
from reader.comparing.statements.names.strangers import Stranger, likeness, may_be_one, strangers
from reader.comparing.statements.names.weights import BIAS, WEIGHTS
from reader.comparing.statements.sides import Side
from reader.language.names import name_words
from reader.model import Certainty, Difference, DifferenceKind

FEATURES: dict[str, str] = {
    "odds": "how likely their sentences are a link; logarithm",
    "length": "how long their sentences are together; logarithm",
    "shared": "they have a word in common",
    "alike": "how much the words that they do not share are alike in their letters",
    "place": "both are places",
    "nouns": "both are places told by a noun",
    "no preposition": "both are places, and one stands behind no preposition",
    "preposition": "they stand behind the same preposition",
    "lone": "how few other names of their sort the accounts do not share",
    "distance": "how far from one another they stand, as shares of the way through their accounts",
    "owner": "only one of them owns what follows it",
    "other people": "they are no people, and both sentences name people that the accounts do not share",
}
"""What is weighed of two names, in order; the same from either side."""

CONFLICT = 0.4
"""Probability from which two names are told as a conflict."""

_LEARNED = in_order(FEATURES, WEIGHTS, BIAS)
_LIKELY = 0.65
_LEAST = 0.02  # odds of sentences that are looked at
_UNLIKE = 0.6  # Jaro-Winkler likeness that two names have by chance

Row: TypeAlias = Mapping[int, Sequence[Stranger]]


@dataclass(frozen=True, slots=True)
class Counterparts:
    """Two names that may be given to one thing."""

    left: Stranger
    right: Stranger
    features: tuple[float, ...]  # in the order of FEATURES


def differences(left: Sequence[Side], right: Sequence[Side], odds: Odds) -> Iterator[Difference]:
    """Two names for one thing in sentences that may be linked."""
    for pair, likely in conflicts(counterparts(left, right, odds)):
        kind: DifferenceKind = "place" if pair.left.type == "place" else "name"
        sure: Certainty = "likely" if likely >= _LIKELY else "guess"
        yield Difference(kind, "conflict", sure, pair.left.span, pair.right.span, "")


def counterparts(left: Sequence[Side], right: Sequence[Side], odds: Odds) -> list[Counterparts]:
    """Every two strangers of two sentences with something in common that can be given to one thing."""
    ours = strangers(left, right)
    theirs = strangers(right, left) if ours else {}
    field = _Field(ours, theirs, odds, (max(1, len(left)), max(1, len(right))))
    return [
        Counterparts(one, other, field.features(one, other))
        for (i, j), share in sorted(odds.items())
        if share >= _LEAST and i in ours and j in theirs
        for one, other in product(ours[i], theirs[j])
        if one.span.text != other.span.text and may_be_one(one, other)
    ]


def conflicts(
    found: Sequence[Counterparts], weights: Sequence[float] = _LEARNED
) -> list[tuple[Counterparts, float]]:
    """Those that are likely enough, each with its probability: for either name its best counterpart."""
    ranked = sorted(((pair, weighed(pair.features, weights)) for pair in found), key=_rank)
    best: dict[tuple[str, str], str] = {}
    for pair, _ in ranked:
        best.setdefault(("left", pair.left.name), pair.right.name)
        best.setdefault(("right", pair.right.name), pair.left.name)
    return [
        (pair, likely)
        for pair, likely in ranked
        if likely >= CONFLICT
        and best["left", pair.left.name] == pair.right.name
        and best["right", pair.right.name] == pair.left.name
    ]


def _rank(item: tuple[Counterparts, float]) -> tuple[float, int, int, int]:
    """The likeliest first; of equal ones the pair that stands first, the same from either side."""
    left, right = item[0].left.span, item[0].right.span
    return -item[1], left.sentence + right.sentence, left.start + right.start, min(left.start, right.start)


class _Field:
    """What is known of all strangers of two accounts, against which two of them are seen."""

    def __init__(self, left: Row, right: Row, odds: Odds, sizes: tuple[int, int]) -> None:
        self._rows, self._odds, self._sizes = (left, right), odds, sizes
        self._free = _free(left), _free(right)

    def features(self, one: Stranger, other: Stranger) -> tuple[float, ...]:
        """What speaks for and against two names, in the order of FEATURES."""
        odds = self._odds.get((one.span.sentence, other.span.sentence), 0.0)
        length = log_length(one.text, other.text)
        return log_odds(odds), length, *_of_names(one, other), *self._of_account(one, other)

    def _of_account(self, one: Stranger, other: Stranger) -> tuple[float, ...]:
        """How many others it may be, how far apart the sentences stand, and whose it is."""
        i, j = one.span.sentence, other.span.sentence
        free = max(1, self._free[0][one.type] * self._free[1][other.type])
        people = one.type == other.type == "person"
        return (
            1 / sqrt(free),
            abs(i / self._sizes[0] - j / self._sizes[1]),
            float(_owns(one) != _owns(other)),
            float(not people and _has_person(self._rows[0][i]) and _has_person(self._rows[1][j])),
        )


def _of_names(one: Stranger, other: Stranger) -> tuple[float, ...]:
    """What the names themselves say."""
    apart, rest = one.words - other.words, other.words - one.words
    places = one.type == other.type == "place"
    return (
        float(bool((one.words & other.words) - name_words.OF)),
        max(0.0, likeness(apart, rest) - _UNLIKE) / (1 - _UNLIKE),
        float(places),
        float(one.is_noun and other.is_noun),
        float(places and not (one.preposition and other.preposition)),
        float(one.preposition == other.preposition != ""),
    )


def _free(rows: Row) -> Counter[str]:
    """How many different strangers there are of each sort."""
    return Counter(kind for kind, _ in {(s.type, s.name) for row in rows.values() for s in row})


def _has_person(row: Sequence[Stranger]) -> bool:
    return any(s.type == "person" for s in row)


def _owns(stranger: Stranger) -> bool:
    words, after = stranger.slot.words, stranger.slot.last + 1
    return after < len(words) and words[after].norm == "'s"
