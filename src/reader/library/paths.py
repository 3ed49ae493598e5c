"""Paths in the store: text, or the bytes of the file system where those are no text."""

from __future__ import annotations

import os
from pathlib import Path


def whole(path: str | os.PathLike[str]) -> str:
    """A path from the root; as it is where the working directory is gone."""
    try:
        return str(Path(path).absolute())
    except FileNotFoundError:
        return str(path)


def stored(path: str | None) -> str | bytes | None:
    """A path as SQLite takes it; a name that is no UTF-8 has lone surrogates, which it does not."""
    if path is None:
        return None
    try:
        path.encode()
    except UnicodeEncodeError:
        return os.fsencode(path)
    return path


def shown(path: str | bytes | None) -> str | None:
    """The path that :func:`stored` took."""
    return os.fsdecode(path) if isinstance(path, bytes) else path
