"""Names of other scripts and languages, written in Latin letters in several ways."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from reader.language.tokens import word

_TRANSLITERATED = (
    (re.compile(r"(?:skyy|skiy|skii|skij|sky|ski|skyi)$"), "ski"),
    (re.compile(r"(?:yi|iy|yy|ii|ij)"), "i"),
    (re.compile(r"kh|gh|q|k"), "k"),
    (re.compile(r"(?:ou|oo)"), "u"),
    (re.compile(r"(?:ee|ie)"), "i"),
    (re.compile(r"tch|tsch|ch"), "c"),
    (re.compile(r"y"), "i"),
    (re.compile(r"ö|oe"), "o"),
    (re.compile(r"ü|ue"), "u"),
    (re.compile(r"ä|ae"), "a"),
    (re.compile(r"['’\-\s]"), ""),
    (re.compile(r"^(?:al|el)(?=[a-z]{4})"), ""),
    (re.compile(r"(?<=[a-z]{3})h$"), ""),
)
"""Ways to write one foreign name in Latin letters, each folded to one form."""

_ANY = re.compile("|".join(pattern.pattern for pattern, _ in _TRANSLITERATED))
"""What most names have none of."""


def spelled_alike(left: str, right: str) -> bool:
    """Whether two names differ only by accents, marks or the way they are written in Latin letters."""
    return folded(left) == folded(right)


@lru_cache(maxsize=8192)
def folded(name: str) -> str:
    """A word of a name without accents, marks and the choices of who wrote it down."""
    text = word(name).norm
    for pattern, form in _TRANSLITERATED if _ANY.search(text) else ():
        text = pattern.sub(form, text)
    if text.isascii():
        return text
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
