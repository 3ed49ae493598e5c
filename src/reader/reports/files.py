"""Reports written to files: names that are safe everywhere, nothing ever overwritten, nothing half written."""

from __future__ import annotations

import os
import re
import secrets
from contextlib import suppress
from pathlib import Path

from reader.errors import ReaderError
from reader.model import Article, Comparison, Story
from reader.reports import ENDINGS, Format, Thing
from reader.reports.facts import FactSheet
from reader.reports.findings import Findings
from reader.sources.sanitize import clean

NAME_BYTES = 120
_TRIES = 1_000
_UNSAFE = re.compile(r"[^\w.()-]+")


def safe_name(title: str, ending: str = "") -> str:
    """A file name made of a title: no separators or blanks, no dot or dash in front, at most 120 bytes."""
    stem = _UNSAFE.sub("-", clean(title, multiline=False)).strip(".-_") or "report"
    room = NAME_BYTES - len(ending.encode())
    cut = stem.encode("utf-8", "ignore")[:room].decode("utf-8", "ignore").rstrip(".-_")
    return cut + ending


def suggested_name(thing: Thing, format: Format) -> str:
    """A name for the report on a thing."""
    match thing:
        case Article():
            title = thing.title or _stem(thing)
        case Comparison():
            title = " and ".join(_names(thing.left.article, thing.right.article))
        case Findings():
            return suggested_name(thing.comparison, format)
        case Story():
            title = f"{len(thing.accounts)} accounts, {_names(*(a.article for a in thing.accounts))[0]}"
        case FactSheet():
            title = f"facts, {_stem(thing.account.article)}"
    return safe_name(title, ENDINGS[format])


def free(directory: Path, name: str) -> Path:
    """The path of a name in a directory, or one with a number, where nothing lies yet."""
    path, number = directory / name, 2
    while path.exists():
        path, number = (directory / name).with_stem(f"{Path(name).stem}-{number}"), number + 1
    return path


def write_new(directory: Path, name: str, text: str) -> Path:
    """Write a text under a name, or the name with a number when it is taken; returns the path written.

    The text is written beside and then given its name, so that the file is there whole or not at all. Raises
    :class:`ReaderError` with the path and the reason.
    """
    ending = Path(name).suffix
    stem = safe_name(name.removesuffix(ending))
    beside = directory / f".{stem[:40]}.{secrets.token_hex(4)}"
    try:
        with beside.open("x", encoding="utf-8", errors="replace", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        return _named(beside, directory, stem, ending)
    except OSError as error:
        raise ReaderError(f"{directory / name}: {error.strerror or error}") from error
    finally:
        with suppress(OSError):
            beside.unlink()


def _named(beside: Path, directory: Path, stem: str, ending: str) -> Path:
    for number in range(1, _TRIES):
        path = directory / safe_name(stem, f"{f'-{number}' if number > 1 else ''}{ending}")
        try:
            path.hardlink_to(beside)  # fails where the name is taken, which a rename would not
        except FileExistsError:
            continue
        except OSError:  # a file system without hard links
            if _claimed(path):
                beside.replace(path)
                return path
            continue
        return path
    raise ReaderError(f"{directory / (stem + ending)}: there are {_TRIES} files of this name already")


def _claimed(path: Path) -> bool:
    try:
        path.open("x").close()
    except FileExistsError:
        return False
    return True


def _names(*articles: Article) -> list[str]:
    """What some articles go by: their sources where these tell them apart, else their files."""
    found = [article.source or _stem(article) for article in articles]
    return found if len(set(found)) == len(found) else [_stem(article) for article in articles]


def _stem(article: Article) -> str:
    return Path(article.origin.name).stem if article.origin.name != "-" else "standard input"
