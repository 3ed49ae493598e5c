"""Names of other scripts and languages, written in Latin letters in several ways."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from reader.language.names.place_names import FIRST
from reader.language.tokens import word

_WAYS = {
    "i": "yi iy yy ii ij ee ie y", "u": "ou oo ue ü", "o": "oe ö", "a": "ae ä", "k": "kh gh q", "c": "tch tsch ch",
}  # fmt: skip
"""Sounds of foreign names, each with further ways to write it in Latin letters."""

_SOUND = {way: sound for sound, ways in _WAYS.items() for way in ways.split()}
_WRITTEN = re.compile("|".join(sorted(_SOUND, key=len, reverse=True)) + r"|['’\-\s]")
_SILENT = re.compile(r"^[ae]l(?=[a-z]{4})|(?<=[a-z]{3})h$")
"""An article before an Arabic name, and a last letter that nobody hears."""


def spelled_alike(left: str, right: str) -> bool:
    """Whether two names differ only by accents, marks or the way they are written in Latin letters."""
    return folded(left) == folded(right)


@lru_cache(maxsize=8192)
def folded(name: str) -> str:
    """A word of a name without accents, marks and the choices of who wrote it down; a town of two names by one of them."""
    norm = word(name).norm
    text = _SILENT.sub("", _WRITTEN.sub(lambda found: _SOUND.get(found[0], ""), FIRST.get(norm, norm)))
    if text.isascii():
        return text
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
