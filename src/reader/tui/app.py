"""The application: its screens, its themes, the user's keys, and how it ends."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from reader.tui import quick  # isort: skip

from rich.text import Text
from textual import events
from textual.app import App
from textual.scrollbar import ScrollBar, ScrollBarRender

from reader.tui import background, theme
from reader.tui.commands import command, labels, problems
from reader.tui.glyphs import GLYPHS, ascii_wanted
from reader.tui.safe import line

if TYPE_CHECKING:
    from textual.screen import Screen

    from reader.config import Settings
    from reader.library import Library
    from reader.tui.screens.base import BaseScreen

Source: TypeAlias = int | str  # an article: its number in the library, or a path
STYLES = ("library", "reading", "comparing", "story")  # of the first screen, by the number of articles
SIGNALS = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP", "SIGINT") if hasattr(signal, name))


class _Blocks(ScrollBarRender):
    """A scrollbar of whole cells."""

    VERTICAL_BARS: ClassVar[list[str]] = [" "]


class ReaderApp(App[None]):
    """Reader in a terminal."""

    TITLE = "Reader"
    ENABLE_COMMAND_PALETTE = False
    AUTO_FOCUS = None

    def __init__(
        self,
        library: Library,
        settings: Settings,
        sources: Sequence[Source] = (),
        ask: Callable[[], bool | None] = lambda: None,
    ) -> None:
        self.library = library
        self.settings = settings
        self.sources = tuple(sources)
        self.encoding = getattr(sys.stdout, "encoding", None) or "ascii"
        self.ascii = ascii_wanted(settings.ascii, self.encoding)
        ScrollBar.renderer = _Blocks if self.ascii else ScrollBarRender
        # a default screen's own style sheets are not read by Textual: they go in with the application's
        super().__init__(css_path=f"styles/{STYLES[min(len(self.sources), 3)]}.tcss")
        for found in theme.THEMES:
            self.register_theme(found)
        self._begin_with(theme.preferred(settings.theme, os.environ, ask))
        self.set_keymap(settings.keys)
        if not settings.animations:
            self.animation_level = "none"

    def _begin_with(self, name: str) -> None:
        """Set the theme before anything is styled; through its watcher all would be styled twice."""
        self.set_reactive(App.theme, name)
        self.stylesheet.set_variables(self.get_css_variables())
        dark = self.current_theme.dark
        self.update_classes(
            {f"-theme-{name}": True, "-dark-mode": dark, "-light-mode": not dark}, update=False
        )

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """The names in the styles, which are read before a theme is set."""
        return theme.defaults(ascii_only=self.ascii)

    def get_default_screen(self) -> Screen[None]:
        """The first screen follows from what was asked for on the command line."""
        return self.screen_for(self.sources)

    def screen_for(self, sources: Sequence[Source]) -> Screen[None]:
        """The library for nothing, the reader view for one, the comparison for two, the matrix for more."""
        if not sources:
            from reader.tui.screens.library import LibraryScreen

            return LibraryScreen()
        if len(sources) == 1:
            from reader.tui.screens.reading import ReadingScreen

            return ReadingScreen(sources[0])
        if len(sources) == 2:
            from reader.tui.screens.comparing import ComparingScreen

            return ComparingScreen(sources[0], sources[1])
        from reader.tui.screens.story import StoryScreen

        return StoryScreen(tuple(sources))

    def show(self, *sources: Source) -> None:
        """Put the screen for some articles on top."""
        self.push_screen(self.screen_for(sources))

    def glyph(self, name: str) -> str:
        """The sign of that name, in ASCII where that is wanted."""
        return GLYPHS[name][self.ascii]

    def key(self, id: str) -> str:
        """How the key of a command is shown, as the user has set it."""
        return self.keys(id)[0]

    def keys(self, id: str) -> list[str]:
        """How all keys of a command are shown."""
        return labels(self.settings.keys.get(id, command(id).keys), ascii_only=self.ascii)

    def on_load(self) -> None:
        """Before the terminal is taken: leave cleanly when told to."""
        import asyncio

        loop = asyncio.get_running_loop()
        for number in SIGNALS:
            with suppress(NotImplementedError, RuntimeError, ValueError):
                loop.add_signal_handler(number, self.exit, None, 128 + number)

    def on_mount(self) -> None:
        """Say what is wrong with the keys or the library."""
        for sentence in (*problems(self.settings.keys)[:1], self.library.trouble):
            if sentence:
                self.call_after_refresh(self._say, sentence)

        self.set_timer(0.5, quick.collect)

    async def on_event(self, event: events.Event) -> None:
        """With the next key or click the user has gone on: what was being said gives way to how things stand."""
        if isinstance(event, events.Key | events.MouseDown) and (screen := self._own_screen()):
            screen.status.go_on()
        if not (isinstance(event, events.Key) and not event.is_forwarded and await self._done(event.key)):
            await super().on_event(event)

    async def _done(self, key: str) -> bool:
        """Do at once what a key stands for, where it is no letter to be typed; whether it stands for something.

        Textual hands a key to the widget in focus and does what it stands for when it has come back: of keys that arrive
        together, as over a slow line, those behind a "/" would be taken for commands.
        """
        from reader.tui.widgets.line_view import LineView

        await self.screen._mounted_event.wait()  # a dialog just opened has its line in focus then
        if not isinstance(self.focused, LineView | None):
            return False
        return await self._check_bindings(key, priority=True) or await self._check_bindings(key)

    def action_help_quit(self) -> None:
        """Ctrl+C copies a selection; without one, tell how to leave."""
        self._say(f"{self.key('quit')} leaves the program.", alarm=False)

    def _say(self, sentence: str, *, alarm: bool = True) -> None:
        if screen := self._own_screen():
            screen.say(sentence, alarm=alarm)

    def _own_screen(self) -> BaseScreen | None:
        """The screen on top, unless that is a dialog."""
        from reader.tui.screens.base import BaseScreen

        return self.screen if isinstance(self.screen, BaseScreen) else None

    def _fatal_error(self) -> None:
        """End with one line; what happened is in the log, without the values of variables."""
        self._exit_renderables.append(Text(line(f"reader: {self.failed()}")))
        self._close_messages_no_wait()

    def failed(self) -> str:
        """Log the exception being handled; the sentence to show in its place."""
        from reader.tui.failures import log

        where = log(self.library.path)
        return "Something went wrong that should not have." + (
            f" The details are in {where}." if where else ""
        )


def run_app(*, library: Library, sources: Sequence[Source], settings: Settings) -> int:
    """Run the interface over the articles asked for; the exit status of the program.

    Threads that still compute are not waited for: who leaves wants no answer any more.
    """
    import asyncio

    ask = background.ask if background.may_ask(os.environ) else lambda: None
    app = ReaderApp(library, settings, sources, ask)
    outcome: Any = app.run(loop=asyncio.new_event_loop())  # a loop of its own making would wait
    return app.return_code or outcome or 0
