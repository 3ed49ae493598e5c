"""Choosing the other account: the likely ones first, then the rest of the library."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.layout.spelling import listed
from reader.model import Cancel
from reader.tui.screens.choosing import Chooser, Offer

if TYPE_CHECKING:
    from reader.library import Entry
    from reader.tui.screens.base import BaseScreen

MOST = 2_000  # entries offered beyond the likely ones


def choose_partner(
    screen: BaseScreen, entry: Entry, then: Callable[[int], None], *, now: int | None = None
) -> None:
    """Offer every other article and hand the number of the chosen one to ``then``; ``now`` is the one it stands beside."""

    def find(cancelled: Cancel) -> tuple[tuple[Entry, ...], tuple[Entry, ...]]:
        likely = screen.library.same_story(entry.id)
        known = {found.id for found in likely} | {entry.id}
        others = [found for found in screen.library.entries(cancelled=cancelled) if found.id not in known]
        return likely, tuple(others[:MOST])

    def offer(found: tuple[tuple[Entry, ...], tuple[Entry, ...]]) -> None:
        likely, others = found
        if not likely and not others:
            screen.say(
                f"There is no other article to compare with; {screen.key('add')} in the library adds one."
            )
            return
        dot = f" {screen.reader.glyph('dot')} "
        choices = [
            Offer(str(e.id), e.title, listed((e.source, e.dated), dot), "B now" if e.id == now else word)
            for entries, word in ((likely, "same story"), (others, ""))
            for e in entries
        ]
        screen.app.push_screen(Chooser("Compare with", choices, prompt="Type to find an article"), chosen)

    def chosen(value: str | None) -> None:
        if value is not None:
            then(int(value))

    screen.ask("partners", find, offer)
