"""Which pairs of sentences are worth a closer look, found by an inverted index over rare terms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import log10

from reader.comparing.alignment.terms import Ground
from reader.comparing.index import index
from reader.comparing.stopping import stop_if
from reader.language.rounding import fine
from reader.language.synonyms import groups_of
from reader.model import Cancel, never

_STEM = 6  # letters that two derivations of one word have in common
_KIN = 0.7  # how much a related word counts beside the same word
_COMMON = 900  # pairs of sentences that one term may suggest
_DEEP = 5  # candidates kept for each sentence
_LEAST = 0.02  # score of a candidate
_MANY, _LEAST_OF_MANY = 20_000, 0.08  # the same where there are more pairs than that
# what is added to it for ten times as many pairs: the more there are, the more are alike by chance
_FARTHER = 0.02
_FAINT = 0.04  # score from rare terms that makes a pair among many worth remembering

Kin = dict[str, dict[str, float]]
"""Term of the left account -> terms of the right one that match it, with the strength of the match, 0 to 1."""


def kin(left: Mapping[str, object], right: Mapping[str, object]) -> Kin:
    """The terms of two accounts that match: the same, derived from one stem, or in one group of related words."""
    holders = index((key, term) for term in right for key in _keys(term))
    found: Kin = {}
    for term in left:
        matches = {other: _KIN for key in _keys(term) for other in holders.get(key, ())}
        if term in right:
            matches[term] = 1.0
        if matches:
            found[term] = matches
    return found


@lru_cache(maxsize=65536)
def _keys(term: str) -> tuple[str | int, ...]:
    """The groups of a term, and the letters it shares with its derivations; a phrase has none."""
    is_word = len(term) >= _STEM and not term[0].isdigit() and "_" not in term
    return (*groups_of(term), term[:_STEM]) if is_word else groups_of(term)


def scores(common: Ground, matching: Kin, *, cancelled: Cancel = never) -> list[dict[int, float]]:
    """For each left sentence the right sentences that share something with it, and how much (cosine).

    Only terms that are rare enough suggest a pair; what is common in both accounts is added to the pairs that are
    suggested. So the work grows with the length of the accounts and not with its square.
    """
    here, there = common.left.holders, common.right.holders
    ours, theirs = common.left.vectors, common.right.vectors
    rows: list[dict[int, float]] = [{} for _ in ours]
    late: list[tuple[str, str, float]] = []
    for number, (term, others) in enumerate(matching.items()):
        if number % 256 == 0:
            stop_if(cancelled)
        for other, strength in others.items():
            if len(here[term]) * len(there[other]) > _COMMON:
                late.append((term, other, strength))
                continue
            weighed = [(j, strength * theirs[j][other]) for j in there[other]]
            for i in here[term]:
                row, weight = rows[i], ours[i][term]
                for j, share in weighed:
                    row[j] = row.get(j, 0.0) + weight * share
    if len(ours) * len(theirs) > _MANY:
        for i, row in enumerate(rows):  # one after the other: there are a million scores in two books
            rows[i] = {j: score for j, score in row.items() if score >= _FAINT}
    _add_common(common, late, rows)
    for row in rows:
        for j, score in row.items():
            row[j] = fine(score)
    return rows


def _add_common(
    common: Ground, late: Sequence[tuple[str, str, float]], rows: Sequence[dict[int, float]]
) -> None:
    here, there = common.left.holders, common.right.holders
    ours, theirs = common.left.vectors, common.right.vectors
    for term, other, strength in late:
        shares = {j: theirs[j][other] for j in there[other]}
        for i in here[term]:
            row, weight = rows[i], ours[i][term] * strength
            for j in row.keys() & shares.keys():
                row[j] += weight * shares[j]


def best(rows: Sequence[Mapping[int, float]], width: int) -> list[tuple[int, int]]:
    """The pairs that stand among the best of their row or of their column, in order."""
    least = _least(len(rows) * width)
    columns: list[list[tuple[float, int]]] = [[] for _ in range(width)]
    chosen: set[tuple[int, int]] = set()
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
