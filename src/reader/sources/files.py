"""Reading files that somebody names: regular ones, of a bounded size, without ever waiting for a pipe."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from reader.errors import SourceError
from reader.sources.sanitize import clean

LIMIT = 10 * 1024 * 1024  # bytes

_KINDS = (
    (stat.S_ISDIR, "this is a directory, not a file"),
    (stat.S_ISFIFO, "this is a named pipe, not a file"),
    (stat.S_ISSOCK, "this is a socket, not a file"),
    (stat.S_ISCHR, "this is a device, not a file"),
    (stat.S_ISBLK, "this is a device, not a file"),
)
_REASONS = {
    errno.ENOENT: "there is no such file",
    errno.ENOTDIR: "a part of this path is not a directory",
    errno.EACCES: "you may not read this file",
    errno.EPERM: "you may not read this file",
    errno.ELOOP: "this is a loop of symbolic links",
    errno.ENAMETOOLONG: "this name is too long",
    errno.ENXIO: "this is a socket or a device, not a file",
}


def typed(name: str) -> Path:
    """The path that somebody typed, or dragged into the terminal, which may quote it; a home that nobody has stays."""
    name = name.strip()
    if len(name) > 2 and name[0] == name[-1] and name[0] in "'\"":
        name = name[1:-1]
    return Path(os.path.expanduser(name))  # noqa: PTH111 - Path.expanduser raises


def is_there(path: Path) -> bool:
    """Whether a path leads anywhere; one that cannot be asked for does not."""
    try:
        return path.exists()
    except OSError:
        return False


def read(path: Path, *, limit: int = LIMIT) -> bytes:
    """The bytes of a regular file.

    Raises :class:`SourceError` with one sentence for anything else: a directory, a pipe, a device, a loop of links,
    a file over ``limit`` bytes, one that may not be read or is not there.
    """
    shown = clean(os.fspath(path), multiline=False)
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        try:
            _check(os.fstat(descriptor), shown, limit)
            data = _read_up_to(descriptor, limit + 1)
        finally:
            os.close(descriptor)
    except (OSError, ValueError) as error:
        raise SourceError(f"{shown}: {_reason(error)}") from error
    if len(data) > limit:
        raise SourceError(f"{shown}: {_too_large(limit)}")
    return data


def _read_up_to(descriptor: int, most: int) -> bytes:
    """A file may grow after its size was asked, so the limit holds for the reading too."""
    parts, left = [], most
    while left and (part := os.read(descriptor, left)):
        parts.append(part)
        left -= len(part)
    return b"".join(parts)


def _check(status: os.stat_result, shown: str, limit: int) -> None:
    for is_kind, sentence in _KINDS:
        if is_kind(status.st_mode):
            raise SourceError(f"{shown}: {sentence}")
    if status.st_size > limit:
        raise SourceError(f"{shown}: {_too_large(limit)}")


def _too_large(limit: int) -> str:
    return f"this file is larger than {limit / 1024 / 1024:g} MB, the limit"


def _reason(error: OSError | ValueError) -> str:
    if isinstance(error, ValueError):
        return "this is no valid name for a file"
    if isinstance(error, IsADirectoryError):
        return _KINDS[0][1]
    return _REASONS.get(error.errno or 0) or error.strerror or "it could not be read"
