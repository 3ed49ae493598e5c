"""Where a phrase stands in texts: across soft wraps, with smart case, whatever the quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from unicodedata import normalize

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
    return tuple(
        Match(item, found.start(), found.end(), side)
        for item, side, text in texts
        for found in wanted.finditer(text)
    )


def words_in(text: str, query: str) -> tuple[tuple[int, int], ...]:
    """Where the words of a filter stand in a text, each by itself; neither case nor accents count."""
    plain = _plain(text)
    return tuple(
        found.span() for word in _plain(query).split() for found in re.finditer(re.escape(word), plain)
    )


def _plain(text: str) -> str:
    """As many letters, without case and accents."""
    if text.isascii():
        return text.lower()
    return "".join(normalize("NFKD", letter)[:1].lower()[:1] or letter for letter in text)
