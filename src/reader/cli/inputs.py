"""What is named on the command line becomes articles: files, addresses, standard input, numbers of the library."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple

from reader.errors import LibraryError, ReaderError, SourceError
from reader.model import Article
from reader.sources.files import LIMIT, is_there

if TYPE_CHECKING:
    from reader.library import Library

STANDARD_INPUT = "-"
_DESCRIPTOR = re.compile(r"/dev/(?:stdin|fd/\d+)|/proc/self/fd/\d+")


class Given(NamedTuple):
    """Bytes that came from outside the file system."""

    data: bytes
    name: str
    url: str | None = None


@dataclass(slots=True)
class Inputs:
    """Reads what is named; what comes from outside the file system once only."""

    data_dir: Path | None = None
    _taken: dict[str, Given] = field(default_factory=dict)
    _told: bool = False  # whether the trouble with the library was told

    def article(self, name: str) -> Article:
        """The cleaned article; raises :class:`ReaderError` with its name and the reason."""
        from reader.loading import article_at, article_in

        if is_elsewhere(name):
            return article_in(*self.given(name))
        if number := library_number(name):
            with self.library() as library:
                return library.article(number)
        return article_at(name)[0]

    def library(self, *, writable: bool = False) -> Library:
        """The library, open; what is wrong with it is told once.

        Raises :class:`LibraryError` where something is to be written and nothing can be.
        """
        from reader.cli import output
        from reader.library import Library

        library = Library.open(self.data_dir)
        if writable and not library.durable:
            library.close()
            raise LibraryError(library.trouble or "the library cannot be written")
        if library.trouble and not self._told:
            output.complain(library.trouble)
            self._told = True
        return library

    def given(self, name: str) -> Given:
        """The bytes of standard input, of a pipe from the shell or of an address."""
        if name not in self._taken:
            self._taken[name] = _take(name)
        return self._taken[name]


def is_elsewhere(name: str) -> bool:
    """Whether a name stands for standard input, a pipe or an address, also one that nobody can fetch."""
    return (
        name == STANDARD_INPUT
        or _is_pipe(name)
        or re.match(r"[a-z][a-z0-9+.-]*://", name, re.IGNORECASE) is not None
    )


def _is_pipe(name: str) -> bool:
    """Whether a name is what the shell writes for <(command): a pipe that is open already, and no other one."""
    return _DESCRIPTOR.fullmatch(name) is not None and Path(name).is_fifo()


def library_number(name: str) -> int | None:
    """The number of the library that a name stands for: digits, unless a file has that name."""
    if name.isascii() and name.isdecimal() and len(name) < 10 and int(name) and not is_there(Path(name)):
        return int(name)
    return None


def is_folder(name: str) -> bool:
    """Whether a name is that of a folder."""
    return not is_elsewhere(name) and is_there(Path(name)) and Path(name).is_dir()


def _take(name: str) -> Given:
    if name == STANDARD_INPUT:
        return Given(_read_standard_input(), name)
    if _is_pipe(name):
        with Path(name).open("rb") as pipe:
            return Given(_read(pipe, name), name)
    return _fetched(name)


def _fetched(url: str) -> Given:
    """What an address gives; raises :class:`SourceError`."""
    from reader.cli import output
    from reader.sources import web

    output.progress(f"Fetching {url} …")
    page = web.fetch(url)
    return Given(page.data, page.name, page.url)


def _read_standard_input() -> bytes:
    if sys.stdin is None:
        raise ReaderError("standard input is closed")
    if sys.stdin.isatty():
        raise ReaderError("standard input is a terminal; give it a text, as in `reader - < FILE`")
    return _read(sys.stdin.buffer, "standard input")


def _read(stream: IO[bytes], name: str) -> bytes:
    data = stream.read(LIMIT + 1)
    if len(data) > LIMIT:
        raise SourceError(f"{name}: this is larger than {LIMIT / 1024 / 1024:g} MB, the limit")
    if not data.strip():
        raise SourceError(f"{name}: there is no text")
    return data
