"""What speaks for and against the pairing of two sentences, in numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log, sqrt

from reader.comparing.alignment import clauses, coverage
from reader.comparing.alignment.coverage import Reaches, ordered
from reader.comparing.alignment.match import Match
from reader.comparing.alignment.runs import longest_run
from reader.comparing.alignment.terms import Ground, Terms
from reader.comparing.values.nearness import nearness
from reader.language import relatedness

NAMES = (
    "score", "root", "least gap", "most gap", "least part", "most part", "diagonal", "beside", "distance", "lead",
    "most covered", "least covered", "covered", "best term", "second term", "third term", "shared rare", "matches",
    "specific", "single", "entities", "numbers", "any number", "other numbers", "values", "best value",
    "other values", "run", "two in a row", "shorter", "longer", "kinship", "topic",
    "clause", "clause weight", *coverage.NAMES,
)  # fmt: skip
"""The features in order; :func:`features` says what each is."""


@dataclass(frozen=True, slots=True)
class Scores:
    """The scores of all pairs, with what is needed to see one of them among its rivals."""

    rows: Sequence[Mapping[int, float]]
    row_top: tuple[tuple[float, float], ...]  # the best and the second best of each row
    column_top: tuple[tuple[float, float], ...]
    row_sum: tuple[float, ...]
    column_sum: tuple[float, ...]
    kinship: float  # mean best score: how much the accounts have in common


def survey(rows: Sequence[Mapping[int, float]], width: int) -> Scores:
    """Sum the scores up by row and column."""
    column_top = [[0.0, 0.0] for _ in range(width)]
    column_sum = [0.0] * width
    row_top, row_sum = [], []
    for row in rows:
        first = second = total = 0.0
        for j, score in row.items():
            total += score
            if score > first:
                first, second = score, first
            elif score > second:
                second = score
            top = column_top[j]
            column_sum[j] += score
            if score > top[0]:
                top[0], top[1] = score, top[0]
            elif score > top[1]:
                top[1] = score
        row_top.append((first, second))
        row_sum.append(total)
    tops = [first for first, _ in (*row_top, *map(tuple, column_top))]
    return Scores(
        rows,
        tuple(row_top),
        tuple((a, b) for a, b in column_top),
        tuple(row_sum),
        tuple(column_sum),
        round(sum(tops) / max(1, len(tops)), 9),
    )


def features(
    common: Ground, scores: Scores, both: Reaches, i: int, j: int, found: Sequence[Match]
) -> list[float]:
    """The features of a pair, in the order of :data:`NAMES`.

    Its score among its rivals of the row and the column and beside its neighbours; where it stands; how much of
    either sentence is covered; the best of the shared terms; terms that stand only here; names, numbers and values
    shared; the longest run of words in common; how near they are in what they speak of, whatever the words; the most
    alike clauses; what could be matched at all.
    """
    left, right = common.left.sentences[i], common.right.sentences[j]
    covered = (
        sum([m.ours for m in found]) / common.left.masses[i],
        sum([m.theirs for m in found]) / common.right.masses[j],
    )
    return [
        *_rivals(scores, i, j),
        *_place(scores, i, j, len(common.left.sentences), len(common.right.sentences)),
        *_shared(found, covered),
        *_named(common, left, right),
        *_values(left, right),
        _run(left, right),
        log(1 + len(left.content_pairs & right.content_pairs)),
        *ordered(log(1 + len(left.content)), log(1 + len(right.content))),
        scores.kinship,
        relatedness.nearness(common.left.topics[i], common.right.topics[j]),
        *clauses.shared(common.left.clauses[i], common.right.clauses[j], found),
        *coverage.coverage(common, both, i, j, found, covered),
    ]


def _rivals(scores: Scores, i: int, j: int) -> tuple[float, ...]:
    """The score, and how it compares with the best other one of its row and of its column."""
    score = min(1.0, scores.rows[i].get(j, 0.0))
    top, next_best = scores.row_top[i]
    first = min(1.0, top if top > score else next_best)
    top, next_best = scores.column_top[j]
    second = min(1.0, top if top > score else next_best)
    weaker, stronger = ordered(first, second)
    return (
        score,
        sqrt(score),
        score - stronger,
        score - weaker,
        *ordered(score / (scores.row_sum[i] + 0.1), score / (scores.column_sum[j] + 0.1)),
    )


def _place(scores: Scores, i: int, j: int, height: int, width: int) -> tuple[float, ...]:
    row = scores.rows[i]
    above = scores.rows[i - 1] if i else {}
    below = scores.rows[i + 1] if i + 1 < len(scores.rows) else {}
    beside = above.get(j, 0.0), below.get(j, 0.0), row.get(j - 1, 0.0), row.get(j + 1, 0.0)
    return (
        min(1.0, max(above.get(j - 1, 0.0), below.get(j + 1, 0.0))),
        min(1.0, max(beside)),
        abs((i + 0.5) / height - (j + 0.5) / width),
        float(i == 0 or j == 0),
    )


def _shared(found: Sequence[Match], covered: tuple[float, float]) -> tuple[float, ...]:
    """What the matches weigh; ``covered`` is the share of either sentence."""
    specific = single = rare = 0.0
    for m in found:  # no term of either side stands in two matches
        specific += m.strength / m.holders
        rare += m.rarity
        if m.holders == 1:
            single += m.rarity
    best = [*sorted([m.gain for m in found], reverse=True), 0.0, 0.0, 0.0]
    ours, others = min(1.2, covered[0]), min(1.2, covered[1])
    return (
        max(ours, others),
        min(ours, others),
        sqrt(max(0.0, ours * others)),
        *best[:3],
        log(1 + rare),
        log(1 + len(found)),
        log(1 + specific),
        single,
    )


def _named(common: Ground, left: Terms, right: Terms) -> tuple[float, ...]:
    numbers = left.numbers & right.numbers
    return (
        float(not left.entities.isdisjoint(right.entities)),
        sum([common.weights[number] for number in sorted(numbers)]) if numbers else 0.0,
        float(bool(numbers)),
        float(bool(left.numbers and right.numbers and not numbers)),
    )


def _values(left: Terms, right: Terms) -> tuple[float, ...]:
    if not left.values or not right.values:
        return 0.0, 0.0, 0.0
    table = [[nearness(value, other) for other in right.values] for value in left.values]
    best = max(map(max, table))
    total = sum(map(max, table)) + sum(map(max, zip(*table, strict=True)))
    return total / 2, best, float(best == 0.0)


def _run(left: Terms, right: Terms) -> float:
    """How long the longest run of common words is; one word is none."""
    shared = left.word_pairs & right.word_pairs
    if len(shared) > 1 or any(one == other for one, other in shared):
        return log(longest_run(left.norms, right.norms)[1])
    return log(2) if shared else 0.0
