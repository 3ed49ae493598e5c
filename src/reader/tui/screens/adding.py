"""Adding articles in the background: files, the files of folders, addresses, and a text that was pasted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.errors import Cancelled, LibraryError, ReaderError
from reader.layout.spelling import listed
from reader.library import quoted
from reader.library.folders import articles_in, became
from reader.sources.files import is_there, typed
from reader.tui.screens.prompting import Prompt

if TYPE_CHECKING:
    from reader.library import Entry, Library
    from reader.model import Cancel
    from reader.tui.screens.library import LibraryScreen

HINT = (
    "A file, a folder or an address; pasted, several of them or an article itself. Enter adds, Esc does not."
)
PASTED = "pasted text"  # what an article goes by that came so
LONG = 300  # letters of a line that is no name any more


def add(screen: LibraryScreen, named: str = "") -> None:
    """Ask for what to add, ``named`` to begin with; keep it and say what became of it."""

    def given(text: str | None) -> None:
        if text and text.strip():
            library = screen.library
            # a group of its own, so that it goes on while more is being added
            screen.ask(f"add {text}", lambda stop: take_in(library, text, screen.tell_of, stop), added)

    def added(sentence: str) -> None:
        gone = " The sample story has made room." if any(e.sample for e in screen.view.entries) else ""
        screen.say(f"{sentence}{gone}")
        screen.changed()

    screen.app.push_screen(Prompt("Add articles", named, hint=HINT, lines=True), given)


def take_in(library: Library, text: str, tell: Callable[[str], object], cancelled: Cancel) -> str:
    """Keep the articles that the lines of a text name, else the text itself; the sentence on what became of them.

    ``tell`` gets a sentence before each. Raises :class:`ReaderError` when what was to be added alone could not be.
    """
    names, left = _names(text)
    known = {entry.id for entry in library.entries()}
    counts: Counter[str] = Counter()
    said = trouble = ""
    for number, name in enumerate(names or [PASTED]):
        if cancelled():
            raise Cancelled("nobody waits for the articles any more")
        more = f" {len(names) - number:,} to go" if len(names) > 1 else ""
        tell(f"Adding {name} …{more}")
        try:
            entry = _entry(library, name) if names else library.add(text.encode(), name=PASTED)
        except ReaderError as error:
            counts["failed"] += 1
            trouble = trouble or str(error)
            continue
        there = entry.id in known
        known.add(entry.id)
        counts["there" if there else "added"] += 1
        said = f"{quoted(entry.title)} is there already" if there else f"Added {quoted(entry.title)}"
    if sum(counts.values()) > 1:
        said = listed((became(counts), *left, trouble), "; ")
    elif trouble:
        raise LibraryError(trouble)
    return f"{said}."


def _names(text: str) -> tuple[list[str], list[str]]:
    """The files and addresses that a text names, and in words what else lies in its folders; none in prose."""
    lines = [line for line in map(str.strip, text.splitlines()) if line]
    there = sum("://" in line or is_there(typed(line)) for line in lines)
    if there * 2 < len(lines) > 1 or (not there and len(text) > LONG):
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
