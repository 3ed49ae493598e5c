"""Taking in several articles: those that somebody names, those in a folder, or a text as it is; what became of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import Cancelled, ReaderError, SourceError
from reader.layout.spelling import how_many, listed
from reader.library.journal import quoted
from reader.library.store import now
from reader.model import Cancel
from reader.sources import MAIL_ENDINGS, MARKDOWN_ENDINGS, PAGE_ENDINGS
from reader.sources.files import is_there, typed

if TYPE_CHECKING:
    from reader.library import Entry, Library

ENDINGS = frozenset(("", ".txt", ".text")) | MAIL_ENDINGS | PAGE_ENDINGS | MARKDOWN_ENDINGS
PASTED = "pasted text"  # what an article goes by that was given as it is
LONG = 300  # letters of a line that is no name any more


def articles_in(name: str) -> tuple[tuple[Path, ...], str | None]:
    """The articles that lie in a folder, not those of the folders inside it; and in words what else lies there.

    Raises :class:`SourceError` where there are none.
    """
    try:
        inside = sorted(path for path in Path(name).iterdir() if not path.name.startswith("."))
    except OSError as error:
        raise SourceError(f"{name}: this folder cannot be read ({error.strerror})") from error
    articles = tuple(path for path in inside if path.is_file() and path.suffix.lower() in ENDINGS)
    left = _left_out([path for path in inside if path not in articles])
    if not articles:
        raise SourceError(f"{name}: {listed(('there is no text and no page in this folder', left), '; ')}")
    return articles, left


def became(counts: Mapping[str, int]) -> str:
    """How many articles were "added", how many were "there" already and how many "failed"."""
    words = {"added": "added", "there": "there already", "failed": "not readable"}
    first, *others = [name for name in words if counts[name]] or ["added"]
    told = [f"{how_many(counts[first], 'article')} {words[first]}"]
    return ", ".join(told + [f"{counts[name]:,} {words[name]}" for name in others])


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of what was to be taken in."""

    sentence: str
    added: int  # how many articles are new
    number: int | None  # of the article, when it was one alone


def take_in(library: Library, text: str, tell: Callable[[str], object], cancelled: Cancel) -> Taken:
    """Keep the articles that the lines of a text name, else the text itself; a step to undo.

    ``tell`` gets a sentence before each. Raises :class:`ReaderError` when what was to be added alone could not be.
    """
    names, left = _names(text)
    newest = now()  # when the last one was added; what is no newer was there already
    counts: Counter[str] = Counter()
    new: list[int] = []
    first = any(entry.sample for entry in library.entries(limit=1))
    said = trouble = ""
    number: int | None = None
    for place, name in enumerate(names or [PASTED]):
        if cancelled():
            raise Cancelled("nobody waits for the articles any more")
        more = f" {len(names) - place:,} to go" if len(names) > 1 else ""
        tell(f"Adding {name} …{more}")
        try:
            entry = _entry(library, name) if names else library.add(text.encode(), name=PASTED)
        except ReaderError as error:
            counts["failed"] += 1
            trouble = trouble or str(error)
            continue
        there, number = entry.added <= newest, entry.id
        newest = max(newest, entry.added)
        counts["there" if there else "added"] += 1
        new += [] if there else [entry.id]
        said = f"{quoted(entry.title)} is there already" if there else f"Added {quoted(entry.title)}"
    if sum(counts.values()) > 1:
        said, number = listed((became(counts), *left, trouble), "; "), None
    elif trouble:
        raise SourceError(trouble)
    if new:
        library.took_in(new, said if number else f"Added {how_many(len(new), 'article')}", first=first)
    return Taken(f"{said}.", len(new), number)


def _names(text: str) -> tuple[list[str], list[str]]:
    """The files and addresses that a text names, and in words what else lies in its folders; none in prose."""
    lines = [line for line in map(str.strip, text.splitlines()) if line]
    there = sum("://" in line or is_there(typed(line)) for line in lines)
    if (not there and len(text) > LONG) or 2 * there < len(lines) != 1:
        return [], []
    found: list[str] = []
    left: list[str] = []
    for name in lines:
        path = typed(name)
        if "://" in name or not is_there(path) or not path.is_dir():
            found.append(name)
            continue
        paths, rest = articles_in(str(path))
        found += map(str, paths)
        left += [rest] if rest else []
    return found, left


def _entry(library: Library, name: str) -> Entry:
    """Keep the article in a file or behind an address."""
    if "://" not in name:
        return library.add(typed(name))
    from reader.sources import web

    page = web.fetch(name)
    return library.add(page.data, name=page.name, url=page.url)


def _left_out(paths: Sequence[Path]) -> str | None:
    """What was passed over, with the endings of the names."""
    files = [path for path in paths if not path.is_dir()]
    endings = sorted({path.suffix.lower() for path in files if path.suffix})
    shown = f" ({' '.join(endings[:5])}{' …' if len(endings) > 5 else ''})" if endings else ""
    parts = (
        f"{how_many(len(files), 'other file')}{shown}" if files else None,
        how_many(len(paths) - len(files), "folder") if len(files) < len(paths) else None,
    )
    return f"left out: {listed(parts, ' and ')}" if paths else None
