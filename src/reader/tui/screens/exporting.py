"""Writing a report: the format, then the path, then what became of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

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
HINT: Final = "The path to write to; nothing is ever overwritten. Enter writes, Esc does not."


def free(path: Path) -> Path:
    """The path, or one beside it with a number, where nothing lies yet."""
    number, found = 2, path
    while found.exists():
        found, number = path.with_name(f"{path.stem}-{number}{path.suffix}"), number + 1
    return found


def export(screen: BaseScreen, title: str, render: Callable[[str], str]) -> None:
    """Ask for format and path and write ``render(format)`` there, in the background."""
    from reader.reports import ENDINGS
    from reader.reports.files import safe_name, write_new

    def chosen(format: str | None) -> None:
        if format is None:
            return
        path = free(Path.cwd() / safe_name(title, dict(ENDINGS)[format]))  # type: ignore[index]
        prompt = Prompt(f"Export as {format}", str(path), hint=HINT)
        screen.app.push_screen(prompt, lambda name: named(format, name))

    def named(format: str, name: str | None) -> None:
        if name and name.strip():
            path = Path(name.strip()).expanduser()
            screen.ask(
                "export",
                lambda _: write_new(path.parent, path.name, render(format)),
                lambda where: screen.say(f"Written to {where}."),
            )

    screen.app.push_screen(Chooser("Export", FORMATS, prompt="Choose a format"), chosen)
