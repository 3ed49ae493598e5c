"""The real application over a library that knows the story of the bridge and needs no engine."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import TypeAlias, cast

from tests.bridge import COMPARISON, A, B, swapped
from tests.bridge_story import STORY, C
from textual.pilot import Pilot
from textual.strip import Strip

from reader.config import Settings
from reader.library import Library
from reader.model import Article, Cancel, Comparison, Story, never
from reader.tui.app import ReaderApp
from reader.tui.screens.comparing import ComparingScreen

ARTICLES = {"courier": A.article, "wire": B.article, "gazette": C.article}


class StagedLibrary(Library):
    """Compares the accounts of the bridge as they were compared by hand."""

    comparison: Comparison = COMPARISON
    told: Story = STORY

    def compare(self, left: Article, right: Article, *, cancelled: Cancel = never) -> Comparison:  # noqa: ARG002
        """What was written by hand, whichever account is the left one."""
        first = self.comparison.left.article.origin.digest
        return self.comparison if left.origin.digest == first else swapped(self.comparison)

    def story(self, articles: Sequence[Article], *, cancelled: Cancel = never) -> Story:  # noqa: ARG002
        """What was written by hand."""
        return self.told


def staged(
    where: Path, *names: str, theme: str = "dark", ascii_: str = "never", comparison: Comparison = COMPARISON
) -> ReaderApp:
    """The application, about to show the accounts of those names."""
    library = StagedLibrary.open(where)
    assert isinstance(library, StagedLibrary)
    library.comparison = comparison
    known = {**ARTICLES, "courier": comparison.left.article, "wire": comparison.right.article}
    numbers = [library.receive(name, known[name]) for name in names]
    return ReaderApp(library, Settings(theme=theme, ascii=ascii_), numbers)  # type: ignore[arg-type]


async def settled(pilot: Pilot[None]) -> None:
    """Wait until nobody computes any more and the picture stays as it is."""
    before: list[Strip] | None = None
    drawn: list[Strip] | None = []
    while drawn != before:
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        before, drawn = drawn, pilot.app.screen._compositor.render_strips()


async def press(pilot: Pilot[None], *keys: str) -> None:
    """Press keys one after the other, each with its effect."""
    for key in keys:
        await pilot.press(key)
        await settled(pilot)


def picture(pilot: Pilot[None]) -> str:
    """The whole picture, a line each."""
    strips = pilot.app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip) for strip in strips)


Open: TypeAlias = Callable[..., AbstractAsyncContextManager[Pilot[None]]]


def opener(where: Path, *names: str) -> Open:
    """A function that opens the accounts of those names at a size."""

    @asynccontextmanager
    async def start(width: int = 120, height: int = 40) -> AsyncIterator[Pilot[None]]:
        app = staged(where, *names)
        async with app.run_test(size=(width, height)) as pilot:
            await settled(pilot)
            yield pilot

    return start


def comparing(pilot: Pilot[None]) -> ComparingScreen:
    """The comparison on the screen."""
    return cast(ComparingScreen, pilot.app.screen)


def said(pilot: Pilot[None]) -> str:
    """What the status line is saying."""
    return comparing(pilot).status.note


def sentence(pilot: Pilot[None]) -> str:
    """The sentence in focus."""
    place = comparing(pilot).view.place
    assert place is not None
    return (A if place[0] == "left" else B).sentences[place[1]].text
