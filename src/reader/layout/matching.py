"""Which of many titles a few letters mean, and which letters matched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hit:
    """A title that matches: its index, and the offsets of the letters that did."""

    index: int
    places: frozenset[int]
    score: float  # higher is better; orders, is never shown


def best(titles: Sequence[str], query: str, details: Sequence[str] = ()) -> list[Hit]:
    """The titles in which every word of the query is found, whole or as letters in order, the best first.

    A word that stands whole in the detail beside a title counts too, but less. An empty query finds all, in their
    order. Case does not count.
    """
    words = query.casefold().split()
    hits = (
        _match(index, title, details[index].casefold() if details else "", words)
        for index, title in enumerate(titles)
    )
    return sorted((hit for hit in hits if hit is not None), key=lambda hit: -hit.score)


def _match(index: int, title: str, detail: str, words: list[str]) -> Hit | None:
    lowered = title.lower()  # lower() keeps offsets where casefold() may not
    if len(lowered) != len(title):
        lowered = title
    places: set[int] = set()
    score = 0.0
    for word in words:
        hit = _word(lowered, word)
        if hit is not None:
            places.update(hit[0])
            score += hit[1]
        elif word not in detail:
            return None
    return Hit(index, frozenset(places), score)


def _word(title: str, word: str) -> tuple[range | list[int], float] | None:
    at = title.find(word)
    if at >= 0:
        begins = at == 0 or not title[at - 1].isalnum()
        return range(at, at + len(word)), 3.0 + begins + (1 - at / (len(title) + 1))
    letters: list[int] = []
    at = -1
    for letter in word:
        at = title.find(letter, at + 1)
        if at < 0:
            return None
        letters.append(at)
    spread = letters[-1] - letters[0] + 1
    return (letters, len(word) / spread) if spread <= 4 * len(word) else None
