"""What all screens share: the bars, the keys that work everywhere, workers that only post, and what is said."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, TypeVar, cast

from textual import events, getters, work
from textual.actions import SkipAction
from textual.app import ComposeResult
from textual.geometry import Size
from textual.message import Message
from textual.screen import Screen
from textual.widget import Widget

from reader.errors import Cancelled, ReaderError
from reader.tui.commands import COMMANDS, SCREENS, available, bindings
from reader.tui.widgets.bars import KeyBar, StatusBar, TitleBar

if TYPE_CHECKING:
    from reader.config import Settings
    from reader.library import Library
    from reader.model import Article, Cancel, Review
    from reader.reports import Thing
    from reader.tui.app import ReaderApp, Source


Found = TypeVar("Found")

ANYTIME: Final = frozenset({"back", "turn", "find", "match", "sort", "add"})
"""Actions of some screens that do not wait for anything to be shown."""


@dataclass
class Answer(Message):
    """What a worker found, or why it could not; stale ones are dropped by their token."""

    group: str
    token: int
    value: Any = None
    trouble: str = ""


class BaseScreen(Screen[None]):
    """A screen with a title, contents, a status line and its keys.

    A subclass sets ``KIND`` to its name in the table of commands, yields its contents, and answers commands with
    ``action_…`` methods.
    """

    KIND: ClassVar[str] = "anywhere"
    WIDE: ClassVar[int] = 110  # columns from which the class -wide is set, else -narrow
    DEFAULT_CSS = "BaseScreen { background: $background; color: $ink; layout: vertical; }"

    ABOUT: ClassVar[frozenset[str]] = frozenset()  # the actions that are about what is shown

    title_bar = getters.query_one(TitleBar)
    status = getters.query_one(StatusBar)
    key_bar = getters.query_one(KeyBar)

    def __init_subclass__(cls, **options: Any) -> None:
        cls.ABOUT = frozenset(c.action.partition("(")[0] for c in COMMANDS if c.on(cls.KIND)) - ANYTIME
        cls.BINDINGS = [*bindings(cls.KIND), *bindings("anywhere"), *cls.__dict__.get("BINDINGS", ())]
        super().__init_subclass__(**options)

    def __init__(self) -> None:
        super().__init__()
        self._tokens: dict[str, int] = {}
        self._handlers: dict[str, Callable[[Any], Any]] = {}

    @property
    def reader(self) -> ReaderApp:
        """The application."""
        return cast("ReaderApp", self.app)

    @property
    def library(self) -> Library:
        """What is kept, as the application opened it."""
        return self.reader.library

    @property
    def settings(self) -> Settings:
        """What the user has chosen."""
        return self.reader.settings

    def compose(self) -> ComposeResult:
        """The bars around the contents."""
        self.fit(self.app.size)  # before anything is styled, so that it is styled once
        yield TitleBar()
        yield from self.contents()
        yield StatusBar()
        yield KeyBar(self.KIND)

    def fit(self, size: Size) -> None:
        """Set the classes that follow from the size: wide or narrow, small, low."""
        self.set_class(size.width >= self.WIDE, "-wide")
        self.set_class(size.width < self.WIDE, "-narrow")
        self.set_class(size.height < 16 or size.width < 40, "-small")
        self.set_class(size.height < 8, "-low")

    def on_resize(self, event: events.Resize) -> None:
        """Fit the screen to the new size of the terminal; a part that has no room any more gives the keys away."""
        self.fit(event.size)
        self.call_after_refresh(self._refocus)

    def _refocus(self) -> None:
        if (there := self.focus_chain) and self.focused not in there:
            self.set_focus(there[0])

    def on_unmount(self) -> None:
        """Nobody waits for answers any more: work that is still going on is told to stop."""
        for group in self._tokens:
            self.forget(group)

    def contents(self) -> Iterable[Widget]:
        """What stands between the bars."""
        raise NotImplementedError

    def say(self, text: str, *, alarm: bool = False) -> None:
        """Tell the user in one sentence what happened, in the status line."""
        self.status.say(text, alarm=alarm)

    def key(self, id: str) -> str:
        """The key of a command, as the user has set it, for a sentence."""
        return self.reader.key(id)

    @property
    def ready(self) -> bool:
        """Whether anything is shown that commands can be about."""
        return True

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A command about what is shown does nothing before that is there."""
        return super().check_action(action, parameters) if self.ready or action not in self.ABOUT else False

    def ask(self, group: str, question: Callable[[Cancel], Any], then: Callable[[Any], Any]) -> None:
        """Ask the library in a thread and hand the answer to ``then``, unless the same group was asked again.

        A :class:`ReaderError` is said in the status line.
        """
        token = self.forget(group)
        self._handlers[group] = then
        self._work(group, token, question)

    def forget(self, group: str) -> int:
        """Want no answer any more to what was asked; the token of the next question."""
        token = self._tokens[group] = self._tokens.get(group, 0) + 1
        return token

    @work(thread=True, exit_on_error=False)
    def _work(self, group: str, token: int, question: Callable[[Cancel], Any]) -> None:
        def stale() -> bool:
            return self._tokens[group] != token

        try:
            answer = Answer(group, token, question(stale))
        except Cancelled:
            return
        except ReaderError as error:
            answer = Answer(group, token, trouble=str(error))
        except Exception:  # a thread that dies in silence leaves the user waiting
            answer = Answer(group, token, trouble=self.reader.failed())
        self.post_message(answer)

    def tell_of(self, sentence: str) -> None:
        """Say how far some work is, from its thread."""
        self.call_later(self.say, sentence)

    async def on_answer(self, answer: Answer) -> None:
        """Hand a fresh answer on."""
        answer.stop()
        if self._tokens.get(answer.group) != answer.token:
            return
        if answer.trouble:
            self.failed(answer.group, answer.trouble)
        else:
            done = self._handlers[answer.group](answer.value)
            if isawaitable(done):
                await done

    async def at_once(self, question: Callable[[], Found]) -> Found | None:
        """The answer to a question, for which the next key waits; None where there is none, and why is said.

        The library may be busy: it is asked in a thread here too, so that all else goes on.
        """
        try:
            return await asyncio.to_thread(question)
        except ReaderError as error:
            self.say(str(error), alarm=True)
        except Exception:
            self.say(self.reader.failed(), alarm=True)
        return None

    async def act(
        self, deed: Callable[[], str | None], *, said: str = "", then: Callable[[], None] | None = None
    ) -> None:
        """Do what can be undone and answers what it was, None where it changed nothing; say so.

        The next key waits, so that it finds what this one has done. ``said`` is said instead; ``then`` shows what is
        different now, instead of :meth:`changed`.
        """
        if sentence := await self.at_once(deed):
            self.say(f"{said or sentence}; {self.key('undo')} takes it back.")
            (then or self.changed)()

    def failed(self, group: str, trouble: str) -> None:  # noqa: ARG002
        """What to do when a question could not be answered: say why."""
        self.say(trouble, alarm=True)

    def action_help(self) -> None:
        """Show the keys of this screen; Enter does what is in focus."""
        self._offer(f"Keys: {SCREENS[self.KIND]}", prompt="Type to search the help", classes="-wide")

    def action_palette(self) -> None:
        """Choose a command by name and do it."""
        self._offer("Commands", but=("palette", "close"))

    def _offer(self, heading: str, *, but: Sequence[str] = (), **look: str) -> None:
        from reader.tui.screens.choosing import Chooser, Offer

        choices = [
            Offer(c.action, title, help, " ".join(self.reader.keys(c.id)))
            for c, title, help in available(self.KIND)
            if c.id not in but
        ]
        self.app.push_screen(Chooser(heading, choices, **look), self._do)

    async def _do(self, action: str | None) -> None:
        if action is None:
            return
        method = "action_" + action.partition("(")[0]
        owner = self.focused if self.focused is not None and hasattr(self.focused, method) else self
        await owner.run_action(action)

    def action_theme(self) -> None:
        """Change between dark and light."""
        from reader.tui.theme import other

        self.app.theme = other(self.app.theme)

    def action_close(self) -> None:
        """Close the innermost thing; a screen with another one below it counts, the last one does not."""
        if not self.close_innermost() and len(self.app.screen_stack) > 1:
            self.dismiss()

    def close_innermost(self) -> bool:
        """Let go of a selection; whether there was one."""
        if found := bool(self.selections):
            self.clear_selection()
        return found

    def action_back(self) -> None:
        """Back to the screen below; leave the program when there is none."""
        if len(self.app.screen_stack) > 1:
            self.dismiss()
        else:
            self.app.exit()

    def action_quit(self) -> None:
        """Leave the program."""
        self.app.exit()

    async def action_turn(self, way: Literal["undo", "redo"]) -> None:
        """Take back the last thing done, or do again what was taken back."""
        turn = self.library.undo if way == "undo" else self.library.redo
        sentence = await self.at_once(lambda: turn() or "")
        if sentence is not None:
            self.say(sentence or f"There is nothing to {way}.")
        for screen in self.app.screen_stack if sentence else ():  # those below show it too
            if isinstance(screen, BaseScreen):
                screen.changed()

    def changed(self) -> None:
        """What the library says may be different now: show it anew."""

    def action_copy_text(self) -> None:
        """Copy what was selected with the mouse; without a selection the key is free for others."""
        text = self.get_selected_text()
        if text is None:
            raise SkipAction
        self.copy(text, "the selection")

    def copy(self, text: str, name: str) -> None:
        """Put text on the clipboard and say how, calling it by ``name``."""
        from reader.tui.clipboard import copy

        self.ask("copy", lambda _: copy(text, name), self.say)
        self.app.copy_to_clipboard(text)

    def action_export(self) -> None:
        """Write the report on what is shown to a file."""
        from reader.tui.screens.exporting import export

        export(self, *self.reported())

    def reported(self) -> tuple[Thing, Mapping[int, Review] | None]:
        """What a report is on, and what was said of its differences."""
        raise NotImplementedError

    def action_browse(self) -> None:
        """Open the address of what is in focus."""
        self.browse(self.address())

    def address(self) -> str | None:
        """That address, if there is one."""
        raise NotImplementedError

    def browse(self, url: str | None) -> None:
        """Show an address whole and, when the user says yes, open it in the browser."""
        from reader.tui.screens.browsing import BrowseDialog, open_browser, openable

        if url is None:
            self.say("This article came without an address.")
            return
        if (reason := openable(url)) is not None:
            self.say(reason, alarm=True)
            return

        def answered(yes: bool | None) -> None:
            if yes:
                self.ask("browse", lambda _: open_browser(url), self.say)

        self.app.push_screen(BrowseDialog(url), answered)

    def opened(self, source: Source) -> tuple[Article, int]:
        """An article with the user's marks and its number; for a worker.

        Raises :class:`ReaderError`.
        """
        if isinstance(source, int):
            return self.library.article(source), source
        return self.library.open_path(source)
