"""Where a phrase stands in texts: across soft wraps, whatever the quotation marks.

Capital letters and accents count only in a phrase that has some.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from unicodedata import combining, normalize

_ALIKE = {
    "'": "['‘’]",
    "‘": "['‘’]",
    "’": "['‘’]",
    '"': '["“”„«»]',
    "“": '["“”„«»]',
    "”": '["“”„«»]',
    "-": "[-‐‑–—]",
}


@dataclass(frozen=True, slots=True)
class Match:
    """A find: the text it stands in, and where."""

    item: int
    start: int
    end: int
    side: int = 0  # for items with two texts: 0 left, 1 right


class _Bare(dict[int, str]):
    """Letters without their accents, by their code points, each worked out when it is first met."""

    def __missing__(self, point: int) -> str:
        parts = normalize("NFD", chr(point))
        self[point] = parts[0] if all(map(combining, parts[1:])) else chr(point)  # Hangul has other parts
        return self[point]


_BARE = _Bare()


def bare(text: str) -> str:
    """As many letters, without accents."""
    return text if text.isascii() else text.translate(_BARE)


def pattern(phrase: str) -> re.Pattern[str] | None:
    """What to look for; None for an empty phrase. Case counts as soon as the phrase has a capital letter."""
    words = phrase.split()
    if not words:
        return None
    smart = 0 if any(letter.isupper() for letter in phrase) else re.IGNORECASE
    return re.compile(
        r"\s+".join("".join(_ALIKE.get(c, re.escape(c)) for c in word) for word in words), smart
    )


def find(texts: Iterable[tuple[int, int, str]], phrase: str) -> tuple[Match, ...]:
    """Every place of ``phrase`` in texts given as (item, side, text), in their order."""
    wanted = pattern(phrase)
    if wanted is None:
        return ()
    exactly = bare(phrase) != phrase
    return tuple(
        Match(item, found.start(), found.end(), side)
        for item, side, text in texts
        for found in wanted.finditer(text if exactly else bare(text))
    )


def words_in(text: str, query: str) -> tuple[tuple[int, int], ...]:
    """Where the words of a filter stand in a text, each by itself; neither case nor accents count."""
    plain, words = bare(text), bare(query).split()
    return tuple(
        found.span() for word in words for found in re.finditer(re.escape(word), plain, re.IGNORECASE)
    )
