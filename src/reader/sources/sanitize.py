"""The one gate that foreign text passes before it is stored or shown."""

from __future__ import annotations

import re
import unicodedata

_BREAKS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_UNWANTED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]")


def clean(text: str, *, multiline: bool, limit: int | None = None) -> str:
    """Text without control characters; a single line unless ``multiline``, cut at ``limit`` characters."""
    text = _UNWANTED.sub("", _BREAKS.sub("\n", text).replace("\t", " "))
    text = unicodedata.normalize("NFC", text)
    if not multiline:
        text = " ".join(text.split())
    if limit is not None and len(text) > limit:
        text = text[: limit - 1] + "…"
    return text
