"""Bytes become text."""

from __future__ import annotations

from reader.errors import SourceError


def decode(data: bytes | str, *, name: str) -> str:
    """The text of some bytes; raises :class:`SourceError` for binary data."""
    if isinstance(data, str):
        return data
    if b"\0" in data[:4096]:
        raise SourceError(f"{name}: this is a binary file, not text")
    return data.decode("utf-8-sig", "replace")
