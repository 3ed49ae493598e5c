"""Writing a report: the format, then the path, then what became of it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from reader.errors import ReaderError
from reader.tui.screens.choosing import Choice, Chooser
from reader.tui.screens.prompting import Prompt

if TYPE_CHECKING:
    from reader.tui.screens.base import BaseScreen

FORMATS: Final = (
    Choice("markdown", "Markdown", "for notes and mail"),
    Choice("html", "HTML", "one file for the browser, the phone and the printer"),
    Choice("json", "JSON", "everything, for other programs"),
    Choice("text", "Text", "plain, wrapped at 80 columns"),
)
ENDINGS: Final = {"markdown": "md", "html": "html", "json": "json", "text": "txt"}


def file_name(title: str, ending: str) -> str:
    """A name that is safe in every folder: no separators, no leading dot or dash, at most 120 bytes."""
    folded = unicodedata.normalize("NFC", title)
    words = "-".join(re.findall(r"\w+", folded.lower())) or "report"
    raw = words.encode()[: 118 - len(ending)]
    return f"{raw.decode(errors='ignore').strip('-')}.{ending}"


def free(path: Path) -> Path:
    """The path, or one beside it with a number, where nothing lies yet."""
    number, found = 2, path
    while found.exists():
        found, number = path.with_name(f"{path.stem}-{number}{path.suffix}"), number + 1
    return found


def write(path: Path, text: str) -> str:
    """Write a new file, never over an old one; the sentence that says where it lies.

    Raises :class:`ReaderError` when it cannot be written.
    """
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.write_text(text, encoding="utf-8")
        try:
            path.hardlink_to(beside)  # refuses where something lies, in one step
        finally:
            beside.unlink()
    except FileExistsError:
        raise ReaderError(f"{path} exists already; nothing was written.") from None
    except OSError as error:
        raise ReaderError(f"{path} could not be written: {error.strerror or error}.") from None
    return f"Written to {path}."


def export(screen: BaseScreen, title: str, render: Callable[[str], str]) -> None:
    """Ask for format and path and write ``render(format)`` there, in the background."""

    def chosen(format: str | None) -> None:
        if format is None:
            return
        path = free(Path.cwd() / file_name(title, ENDINGS[format]))
        hint = "The path to write to; nothing is ever overwritten. Enter writes, Esc does not."
        screen.app.push_screen(
            Prompt(f"Export as {format}", str(path), hint=hint), lambda name: named(format, name)
        )

    def named(format: str, name: str | None) -> None:
        if not name:
            return
        path = Path(name).expanduser()
        screen.ask("export", lambda _: write(path, render(format)), lambda said: screen.say(cast(str, said)))

    screen.app.push_screen(Chooser("Export", FORMATS, prompt="Choose a format"), cast(Any, chosen))
