"""Which language a text is written in, by its script and by its commonest words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from reader.language.tables import lists
from reader.sources.scripts import count

COMMONEST = lists(Path(__file__).with_name("commonest_words.txt"))
"""The words met most often in each language."""

_WORD = re.compile(r"[^\W\d_]+")
_SCRIPTS = (
    ("ja", "\u3040-\u30ff"),
    ("ko", "\uac00-\ud7a3"),
    ("zh", "\u4e00-\u9fff"),
    ("th", "\u0e00-\u0e7f"),
)
_SCRIPT_SHARE = 0.15  # of the characters; Japanese mixes its own letters into Chinese ones
_ENOUGH = 3000  # characters that settle the matter
_LEAST = 0.12  # share of such words below which no language is named
_FEW = 3  # of them that a short text must have


def language_of(texts: Iterable[str], declared: str | None = None) -> str | None:
    """The ISO 639-1 code of the language of some texts, None where they do not tell.

    One that is declared holds, unless the texts are in the script of another.
    """
    # The longest first, since menus are no language.
    sample = " ".join(sorted(texts, key=len, reverse=True))[:_ENOUGH]
    for language, letters in _SCRIPTS:
        if count(letters, sample) > _SCRIPT_SHARE * len(sample):
            return language
    if declared:
        return declared
    words = _WORD.findall(sample.lower())
    counts: Counter[str] = Counter()
    for word, times in Counter(words).items():
        for language in _speakers().get(word, ()):
            counts[language] += times
    # Languages come in the order of the table, so that equal counts are always decided alike.
    best = max(COMMONEST, key=lambda language: counts[language])
    return best if counts[best] >= max(_FEW, _LEAST * len(words)) else None


@cache
def commonest_words(language: str | None) -> frozenset[str]:
    """The commonest words of a language; those of English, the commonest second language, where it is unknown."""
    return frozenset(COMMONEST.get(language or "en", ()))


@cache
def _speakers() -> dict[str, list[str]]:
    """Word -> the languages that have it."""
    found: dict[str, list[str]] = {}
    for language, words in COMMONEST.items():
        for word in set(words):
            found.setdefault(word, []).append(language)
    return found
