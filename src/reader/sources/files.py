"""Reading files that somebody names."""

from __future__ import annotations

from pathlib import Path

from reader.errors import SourceError


def read(path: Path) -> bytes:
    """The bytes of a regular file; raises :class:`SourceError` with the reason."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise SourceError(f"{path}: {error.strerror}") from error
