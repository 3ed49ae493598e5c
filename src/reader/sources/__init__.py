"""Bytes become blocks: decoding, sanitising, and one module for each format.

files.py and web.py get the bytes, mime.py takes the article out of a file of several parts, decode.py makes text of the
bytes, sanitize.py is the gate for all of it; mail.py reads the head of a mail. plain.py (with unwrapping.py), markdown.py and the folder html/ cut the
text into blocks.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from pathlib import PurePath

from reader.model import Document, Door, Metadata, Origin
from reader.sources import mime
from reader.sources.decode import decode
from reader.sources.sanitize import clean

_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)\b", re.I | re.S
)
PAGE_ENDINGS = frozenset((".html", ".htm", ".xhtml", ".xht", ".shtml", ".mhtml", ".mht"))
MAIL_ENDINGS = frozenset((".eml",))
MARKDOWN_ENDINGS = frozenset((".md", ".markdown", ".mkd"))


def document(data: bytes | str, *, name: str) -> Document:
    """Turn what was read into blocks, by the format that its name or its beginning shows.

    Raises :class:`reader.errors.SourceError` when the data are binary.
    """
    raw = data if isinstance(data, bytes) else data.encode("utf-8", "replace")
    found = mime.unpacked(raw) if isinstance(data, bytes) else mime.Unpacked(raw)
    text = decode(found.data, name=name, label=found.charset) if isinstance(data, bytes) else data
    door = door_of(text, name=name)
    origin = Origin(name=clean(name, multiline=False), door=door, digest=hashlib.sha256(raw).hexdigest())
    if door == "html":
        from reader.sources.html import document as html

        page = html.document(text, origin)
        return replace(page, metadata=_completed(page.metadata, found.said))
    if door == "markdown":
        from reader.sources import markdown

        return markdown.document(text, origin)
    from reader.sources import plain

    return plain.document(text, origin, found.said)


def _completed(page: Metadata, mail: Metadata) -> Metadata:
    """What a page says of itself, and where it says nothing what the mail says that it came in."""
    return Metadata(
        **{name: getattr(page, name) or getattr(mail, name) for name in Metadata.__dataclass_fields__}
    )


def door_of(text: str, *, name: str) -> Door:
    """The format of a text: by how it begins, then by the ending of its name."""
    ending = PurePath(name).suffix.lower()
    if ending in PAGE_ENDINGS or _PAGE.match(text[:4096]):
        return "html"
    return "markdown" if ending in MARKDOWN_ENDINGS else "text"
