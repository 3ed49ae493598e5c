"""Which pairs of sentences are worth a closer look, found by an inverted index over rare terms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import log10

from reader.comparing.alignment.terms import Ground
from reader.comparing.odds import Pair
from reader.comparing.stopping import stop_if
from reader.language.rounding import fine
from reader.model import Cancel, never

_COMMON = 900  # pairs of sentences that one term may suggest
_DEEP = 5  # candidates kept for each sentence
_LEAST = 0.02  # score of a candidate
_MANY, _LEAST_OF_MANY = 20_000, 0.08  # the same where there are more pairs than that
# what is added to it for ten times as many pairs: the more there are, the more are alike by chance
_FARTHER = 0.02
_FAINT = 0.04  # score from rare terms that makes a pair among many worth remembering


def scores(common: Ground, *, cancelled: Cancel = never) -> list[dict[int, float]]:
    """For each left sentence the right sentences that share something with it, and how much (cosine).

    Only terms that are rare enough suggest a pair; what is common in both accounts is added to the pairs that are
    suggested. So the work grows with the length of the accounts and not with its square.
    """
    here, there = common.left.holders, common.right.holders
    rows: list[dict[int, float]] = [{} for _ in common.left.sentences]
    late: list[tuple[str, str, float]] = []
    for number, (term, others) in enumerate(common.kin.items()):
        if number % 256 == 0:
            stop_if(cancelled)
        for other, strength in others.items():
            if len(here[term]) * len(there[other]) > _COMMON:
                late.append((term, other, strength))
                continue
            weighed = [(j, strength * share) for j, share in there[other].items()]
            for i, weight in here[term].items():
                row = rows[i]
                for j, share in weighed:
                    row[j] = row.get(j, 0.0) + weight * share
    if len(rows) * len(common.right.sentences) > _MANY:
        for i, row in enumerate(rows):  # one after the other: there are a million scores in two books
            rows[i] = {j: score for j, score in row.items() if score >= _FAINT}
    for term, other, strength in late:
        shares = there[other]
        for i, weight in here[term].items():
            row = rows[i]
            for j in row.keys() & shares.keys():
                row[j] += weight * strength * shares[j]
    for row in rows:
        for j, score in row.items():
            row[j] = fine(score)
    return rows


def best(rows: Sequence[Mapping[int, float]], width: int) -> list[Pair]:
    """The pairs that stand among the best of their row or of their column, in order."""
    least = _least(len(rows) * width)
    columns: list[list[tuple[float, int]]] = [[] for _ in range(width)]
    chosen: set[Pair] = set()
    for i, row in enumerate(rows):
        ranked = sorted([(-score, j) for j, score in row.items() if score >= least])
        chosen.update([(i, j) for _, j in ranked[:_DEEP]])
        for score, j in ranked:
            columns[j].append((score, i))
    for j, column in enumerate(columns):
        chosen.update([(i, j) for _, i in sorted(column)[:_DEEP]])
    return sorted(chosen)


def _least(pairs: int) -> float:
    """The score that makes a candidate among so many pairs."""
    return _LEAST if pairs <= _MANY else _LEAST_OF_MANY + _FARTHER * log10(pairs / _MANY)
