"""Two names that two accounts give to one person, place or thing.

What speaks for and against two such names is weighed by a logistic model, as for rivals among values;
:mod:`reader.comparing.fitting.naming` fits it to stories with known contradictions.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from math import exp, log, sqrt
from typing import TypeAlias

from rapidfuzz.distance import JaroWinkler

from reader.comparing.alignment.synonyms import related
from reader.comparing.statements.counterpart_weights import BIAS, WEIGHTS
from reader.comparing.statements.pairs import Odds, Side
from reader.comparing.statements.strangers import Stranger, may_be_one, strangers
from reader.comparing.values.slots import Likes, closeness, likeness, likes
from reader.language.people import name_words
from reader.language.people.first_names import same_first_name, sex_of
from reader.language.people.nationalities import country
from reader.language.people.regions import REGIONS
from reader.model import Certainty, Difference, DifferenceKind

NAMES = (
    "odds", "best", "likeness", "closeness", "shared", "alike", "same start", "person", "place", "nouns", "body",
    "sorts apart", "same part", "one part", "level apart", "no preposition", "preposition", "other preposition",
    "lone", "rivals", "saying", "speaks", "distance", "sexes", "owner", "lands", "other people", "first name",
)  # fmt: skip
"""What is weighed, in order; :func:`_Field.features` says what each is."""

CONFLICT = 0.27
"""Probability from which two names are told as a conflict."""

_LEARNED = (*(WEIGHTS[name] for name in NAMES), BIAS)
_LIKELY = 0.65
_LEAST = 0.02  # odds of sentences that are looked at
_NO_ODDS = 0.004
_LEAST_ODDS = 0.3  # of the best link of a sentence
_UNLIKE = 0.6  # Jaro-Winkler likeness that two names have by chance
_START = 2  # letters

Row: TypeAlias = Mapping[int, Sequence[Stranger]]


@dataclass(frozen=True, slots=True)
class Counterparts:
    """Two names that may be given to one thing."""

    left: Stranger
    right: Stranger
    features: tuple[float, ...]  # in the order of NAMES


def differences(left: Sequence[Side], right: Sequence[Side], odds: Odds) -> Iterator[Difference]:
    """Two names for one thing in sentences that may be linked."""
    for pair, likely in conflicts(counterparts(left, right, odds)):
        kind: DifferenceKind = "place" if "place" in (pair.left.sort, pair.right.sort) else "name"
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
        if may_be_one(one, other)
    ]


def probability(pair: Counterparts, weights: Sequence[float] = _LEARNED) -> float:
    """How likely it is that two names are given to one thing, 0 to 1."""
    total = weights[-1] + sum(weight * x for weight, x in zip(weights, pair.features, strict=False))
    return round(1 / (1 + exp(-max(-30.0, min(30.0, total)))), 6)


def conflicts(
    found: Sequence[Counterparts], weights: Sequence[float] = _LEARNED
) -> list[tuple[Counterparts, float]]:
    """Those that are likely enough, each with its probability: for either name its best counterpart."""
    weighed = sorted(((pair, probability(pair, weights)) for pair in found), key=_rank)
    best: dict[tuple[str, str], str] = {}
    for pair, _ in weighed:
        best.setdefault(("left", pair.left.name), pair.right.name)
        best.setdefault(("right", pair.right.name), pair.left.name)
    return [
        (pair, likely)
        for pair, likely in weighed
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
        self._best: tuple[dict[int, float], dict[int, float]] = ({}, {})
        for pair, share in odds.items():
            for known, sentence in zip(self._best, pair, strict=True):
                known[sentence] = max(share, known.get(sentence, 0.0))
        self._likes: dict[tuple[int, int], Likes] = {}

    def features(self, one: Stranger, other: Stranger) -> tuple[float, ...]:
        """What speaks for and against two names, the same from either side, in the order of NAMES."""
        return *self._of_sentences(one, other), *_of_names(one, other), *self._of_account(one, other)

    def _of_sentences(self, one: Stranger, other: Stranger) -> tuple[float, ...]:
        """That the sentences tell the same, and the words around the names."""
        place = one.span.sentence, other.span.sentence
        like = self._likes.get(place)
        if like is None:
            like = self._likes[place] = likes(one.slot, other.slot)
        odds = min(max(self._odds.get(place, 0.0), _NO_ODDS), 1 - _NO_ODDS)
        best = sum(1 / max(_LEAST_ODDS, known[n]) for known, n in zip(self._best, place, strict=True)) / 2
        return (
            log(odds / (1 - odds)) / 5,
            odds * best,
            likeness(one.slot, other.slot, like),
            closeness(one.slot, other.slot, like),
        )

    def _of_account(self, one: Stranger, other: Stranger) -> tuple[float, ...]:
        """How many others it may be, who speaks, how far apart the sentences stand, and who else is told of."""
        i, j = one.span.sentence, other.span.sentence
        free = max(1, self._free[0][one.sort] * self._free[1][other.sort])
        beside = _count(self._rows[0][i], other) * _count(self._rows[1][j], one)
        people = one.sort == other.sort == "person"
        here, there = one.name.split()[0], other.name.split()[0]
        sexes = {sex_of(name.casefold()) for name in (here, there)} if people else set()
        return (
            1 / sqrt(free),
            log(max(1, beside)),
            (one.told + other.told) / 2,
            (one.speaks + other.speaks) / 2,
            abs(i / self._sizes[0] - j / self._sizes[1]),
            float({"m", "f"} <= sexes),
            float(_owns(one) != _owns(other)),
            float(_is_land(one) != _is_land(other)),
            float(not people and _has_person(self._rows[0][i]) and _has_person(self._rows[1][j])),
            float(people and same_first_name(here, there)),
        )


def _of_names(one: Stranger, other: Stranger) -> tuple[float, ...]:
    """What the names themselves say, and what they are told to be."""
    apart, rest = one.words - other.words, other.words - one.words
    alike = max(JaroWinkler.similarity(a, b) for a in apart for b in rest)
    places = one.sort == other.sort == "place"
    return (
        float(bool((one.words & other.words) - name_words.OF)),
        max(0.0, alike - _UNLIKE) / (1 - _UNLIKE),
        float(any(a[:_START] == b[:_START] for a in apart for b in rest)),
        float(one.sort == other.sort == "person"),
        float(places),
        float(one.is_noun and other.is_noun),
        float(one.sort == other.sort == "body"),
        float(one.sort != other.sort),
        float(bool(one.part and other.part and related(one.part, other.part))),
        float((one.part is None) != (other.part is None)),
        float(places and one.is_built != other.is_built),
        float(places and not (one.preposition and other.preposition)),
        float(one.preposition == other.preposition != ""),
        float(one.preposition != other.preposition),
    )


def _free(rows: Row) -> Counter[str]:
    """How many different strangers there are of each sort."""
    return Counter(sort for sort, _ in {(s.sort, s.name) for row in rows.values() for s in row})


def _count(row: Sequence[Stranger], like: Stranger) -> int:
    return sum(s.sort == like.sort for s in row)


def _has_person(row: Sequence[Stranger]) -> bool:
    return any(s.sort == "person" for s in row)


def _owns(stranger: Stranger) -> bool:
    words, after = stranger.slot.words, stranger.slot.last + 1
    return after < len(words) and words[after].norm == "'s"


def _is_land(stranger: Stranger) -> bool:
    return any(word in REGIONS or country(word) is not None for word in stranger.words)
