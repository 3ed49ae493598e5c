"""A path or bytes become an article: read, turned into blocks, cleaned."""

from __future__ import annotations

from dataclasses import replace
from os import PathLike
from pathlib import Path

from reader.cleaning import clean as clean_document
from reader.cleaning import keep_all
from reader.errors import SourceError
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


def parse(data: bytes | str, *, name: str = "-", clean: bool = True) -> Article:
    """Make an article of bytes or text; the ending of ``name`` helps to tell its format.

    Raises :class:`reader.errors.SourceError` when the data are not text.
    """
    found = document(data, name=name)
    return clean_document(found) if clean else keep_all(found)


def article_in(data: bytes, name: str, url: str | None) -> Article:
    """The article in some bytes, with the address they came from where it names none itself.

    Raises :class:`reader.errors.SourceError` also when there is no text in it.
    """
    found = parse(data, name=name)
    if not found.blocks:
        raise SourceError(f"{name}: there is no text in this file")
    return replace(found, url=url) if url and not found.url else found


def article_at(path: str | PathLike[str]) -> tuple[Article, bytes]:
    """The article in a file, and its bytes.

    Raises :class:`reader.errors.SourceError`, also when there is no text in it; the sentence has the path as given.
    """
    data = read(Path(path))
    try:
        return article_in(data, Path(path).name, None), data
    except SourceError as error:
        raise SourceError(f"{path}: {str(error).rsplit(': ', 1)[-1]}") from error
