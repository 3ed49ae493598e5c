"""Writing a report: the format, then the path, then what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from reader.sources.files import typed
from reader.tui.screens.choosing import Chooser, Offer
from reader.tui.screens.prompting import Prompt

if TYPE_CHECKING:
    from reader.model import Review
    from reader.reports import Format, Thing
    from reader.tui.screens.base import BaseScreen

FORMATS: Final = (
    Offer("markdown", "Markdown", "for notes and mail"),
    Offer("html", "HTML", "one file for the browser, the phone and the printer"),
    Offer("json", "JSON", "everything, for other programs"),
    Offer("text", "Text", "plain, wrapped at 80 columns"),
)
HINT: Final = "The path to write to; nothing is ever overwritten. Enter writes, Esc does not."


def export(screen: BaseScreen, thing: Thing, reviews: Mapping[int, Review] | None) -> None:
    """Ask for format and path and write the report on a thing there, in the background."""
    from reader.reports import render
    from reader.reports.files import free, suggested_name, write_new

    def chosen(choice: str | None) -> None:
        if choice is None:
            return
        format = cast("Format", choice)
        path = free(Path.cwd(), suggested_name(thing, format))
        title = next(offer.title for offer in FORMATS if offer.value == format)
        prompt = Prompt(f"Export as {title}", str(path), hint=HINT)
        screen.app.push_screen(prompt, lambda name: named(format, name))

    def named(format: Format, name: str | None) -> None:
        if name and name.strip():
            path = typed(name)
            screen.ask(
                "export",
                lambda _: write_new(path.parent, path.name, render(thing, format, reviews=reviews)),
                lambda where: screen.say(f"Written to {where}."),
            )

    screen.app.push_screen(Chooser("Export", FORMATS, prompt="Choose a format"), chosen)
