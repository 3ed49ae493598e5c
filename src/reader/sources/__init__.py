"""Bytes become blocks: decoding, sanitising, and one module for each format."""

from __future__ import annotations

import hashlib

from reader.model import Document, Origin
from reader.sources.decode import decode


def document(data: bytes | str, *, name: str) -> Document:
    """Turn what was read into blocks, by the format that its name or its beginning shows.

    Raises :class:`reader.errors.SourceError` when the data are binary or no known format.
    """
    from reader.sources import plain

    raw = data if isinstance(data, bytes) else data.encode("utf-8", "replace")
    text = decode(data, name=name)
    origin = Origin(name=name, door="text", digest=hashlib.sha256(raw).hexdigest())
    return Document(origin=origin, blocks=plain.blocks(text))
