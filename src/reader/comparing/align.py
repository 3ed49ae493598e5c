"""Sentence alignment: which sentences of two accounts report the same thing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import log, sqrt

from reader.errors import Cancelled
from reader.language.tokens import tokens
from reader.model import Account, Cancel, Link, LinkDecision, never

_FLOOR = 0.17
_NEAR = 0.75


def align(
    left: Account, right: Account, *, decisions: Sequence[LinkDecision] = (), cancelled: Cancel = never
) -> tuple[Link, ...]:
    """The links between two accounts, in the order of the left one."""
    a, b = _terms(left), _terms(right)
    seen = Counter(term for terms in (*a, *b) for term in set(terms))
    total = len(a) + len(b)
    idf = {term: log(1 + total / count) for term, count in seen.items()}
    x, y = [_vector(terms, idf) for terms in a], [_vector(terms, idf) for terms in b]
    scores: dict[tuple[int, int], float] = {}
    postings: dict[str, list[tuple[int, float]]] = {}
    for j, vector in enumerate(y):
        for term, weight in vector.items():
            postings.setdefault(term, []).append((j, weight))
    for i, vector in enumerate(x):
        if i % 64 == 0 and cancelled():
            raise Cancelled("The comparison was stopped.")
        for term, weight in vector.items():
            for j, other in postings.get(term, ()):
                scores[i, j] = scores.get((i, j), 0.0) + weight * other
    best_left: dict[int, float] = {}
    best_right: dict[int, float] = {}
    for (i, j), score in scores.items():
        best_left[i] = max(best_left.get(i, 0.0), score)
        best_right[j] = max(best_right.get(j, 0.0), score)
    links = [
        _link(i, j, score, x[i], y[j])
        for (i, j), score in scores.items()
        if score >= _FLOOR and (score >= _NEAR * best_left[i] or score >= _NEAR * best_right[j])
    ]
    return tuple(sorted(links, key=lambda link: (link.left, link.right)))


def _terms(account: Account) -> list[list[str]]:
    language = account.article.language or "en"
    return [
        [token.stem for token in tokens(sentence.text, language) if token.is_word and not token.is_function]
        for sentence in account.sentences
    ]


def _vector(terms: Sequence[str], idf: dict[str, float]) -> dict[str, float]:
    weights = {term: (1 + log(count)) * idf[term] for term, count in Counter(terms).items()}
    norm = sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    return {term: weight / norm for term, weight in weights.items()}


def _link(i: int, j: int, score: float, x: dict[str, float], y: dict[str, float]) -> Link:
    shared = sorted((term for term in x if term in y), key=lambda term: (-x[term] * y[term], term))
    return Link(
        (i,),
        (j,),
        "same" if score > 0.98 else "reworded",
        "sure" if score > 0.5 else "likely" if score > 0.3 else "guess",
        ("words: " + ", ".join(shared[:5]),) if shared else (),
        score,
    )
