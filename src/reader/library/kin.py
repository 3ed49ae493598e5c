"""Which articles tell the same story: the names and rare words that they share.

Each article leaves its weightiest terms in the store. A new one is scored against those that share some of
them, by the cosine of the weights; names count double, because in news the names are the story. A library of four
accounts tells nothing of how rare a term is, so terms that most articles have are left out, and no more is made of it.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import permutations
from sqlite3 import Connection

from reader.model import Article

TERMS = 60  # kept for each article
THRESHOLD = 0.34  # between look-alikes of one subject and accounts of one event, on news pages of one week
_CROWD = 400  # a term that more articles have says nothing and would cost much
_NAME_WEIGHT = 2.0
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SENTENCE_END = '.!?:"”“‘(\n•'


def terms(article: Article) -> dict[str, float]:
    """The weightiest terms of an article, their weights of length 1."""
    text = "\n".join(filter(None, (article.title, article.text)))
    common = _common_words()
    counts: Counter[str] = Counter()
    names: set[str] = set()
    for match in _WORD.finditer(text):
        word = match[0]
        folded = _fold(word)
        if len(folded) < 3 or folded in common:
            continue
        counts[folded] += 1
        if word[0].isupper() and not _begins(text, match.start()):
            names.add(folded)
    weights = {
        term: (1 + math.log(count)) * (_NAME_WEIGHT if term in names else 1.0)
        for term, count in counts.items()
    }
    top = sorted(weights, key=lambda term: (-weights[term], term))[:TERMS]
    length = math.sqrt(sum(weights[term] ** 2 for term in top)) or 1.0
    return {term: weights[term] / length for term in top}


def index(c: Connection, number: int, article: Article) -> None:
    """Put an article's terms into the store and score it against the others, in the caller's transaction."""
    c.execute("DELETE FROM term WHERE article = ?", (number,))
    c.execute("DELETE FROM kin WHERE article = ?1 OR other = ?1", (number,))
    own = terms(article)
    c.executemany("INSERT INTO term VALUES (?, ?, ?)", [(term, number, w) for term, w in own.items()])
    found = [(number, other, score) for other, score in _scores(c, number, own).items() if score >= THRESHOLD]
    c.executemany("INSERT INTO kin VALUES (?, ?, ?)", found)
    c.executemany("INSERT INTO kin VALUES (?, ?, ?)", [(other, me, score) for me, other, score in found])


def introduce(c: Connection, numbers: Sequence[int]) -> None:
    """Take some articles for kin of one another before anybody has scored them, in the caller's transaction."""
    c.executemany(
        "INSERT INTO kin VALUES (?, ?, ?)", [(*pair, THRESHOLD) for pair in permutations(numbers, 2)]
    )


def _scores(c: Connection, number: int, own: dict[str, float]) -> dict[int, float]:
    shared: dict[int, float] = {}
    for term, weight in own.items():
        rows = c.execute(
            "SELECT article, weight FROM term WHERE term = ? AND article <> ? LIMIT ?",
            (term, number, _CROWD + 1),
        ).fetchall()
        if len(rows) > _CROWD:
            continue
        for other, its in rows:
            shared[other] = shared.get(other, 0.0) + weight * its
    return shared


@cache
def _common_words() -> frozenset[str]:
    from reader.language.function_words import FUNCTION_WORDS

    return frozenset().union(*FUNCTION_WORDS.values())


def _fold(word: str) -> str:
    folded = word.casefold()
    for ending in ("'s", "’s"):
        folded = folded.removesuffix(ending)
    return folded


def _begins(text: str, start: int) -> bool:
    """Whether a word begins a sentence, where a capital says nothing."""
    before = text[max(0, start - 20) : start].rstrip(" ")
    return not before or before[-1] in _SENTENCE_END
