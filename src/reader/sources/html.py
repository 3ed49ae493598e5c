"""A web page becomes blocks."""

from __future__ import annotations

import html
import re

from reader.model import Document, Origin
from reader.sources import plain

_UNSEEN = re.compile(r"<(script|style|head)\b.*?</\1\s*>", re.I | re.S)
_TAG = re.compile(r"<[^>]{0,2000}>")


def document(text: str, origin: Origin) -> Document:
    """The visible lines of a page."""
    seen = html.unescape(_TAG.sub("\n", _UNSEEN.sub("\n", text)))
    return Document(origin=origin, blocks=plain.blocks(seen))
