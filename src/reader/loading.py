"""A path or bytes become an article: read, turned into blocks, cleaned."""

from __future__ import annotations

from os import PathLike
from pathlib import Path

from reader.cleaning import clean as clean_document
from reader.cleaning import keep_all
from reader.model import Article
from reader.sources import document
from reader.sources.files import read


def load(path: str | PathLike[str], *, clean: bool = True) -> Article:
    """Read one article from a file.

    With ``clean=False`` every block is kept. Raises :class:`reader.errors.SourceError` when the file cannot
    be read as text, with one sentence that names it and says why.
    """
    path = Path(path)
    return parse(read(path), name=path.name, clean=clean)


def parse(data: bytes | str, *, name: str = "-", clean: bool = True, label: str | None = None) -> Article:
    """Make an article of bytes or text; the ending of ``name`` helps to tell its format.

    ``label`` is the charset that a server declared for the bytes. Raises :class:`reader.errors.SourceError` when the
    data are not text.
    """
    found = document(data, name=name, label=label)
    return clean_document(found) if clean else keep_all(found)
