"""The library: every article in a row, found by a few letters, marked and compared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from textual import events

from reader.layout.story import ACCOUNT_LETTERS
from reader.layout.wrapping import shorten
from reader.tui.screens.shelf import Shelf
from reader.tui.widgets.drawing import Piece

if TYPE_CHECKING:
    from reader.library import Entry


OFTEN = 12  # tags that are named as being in use


class LibraryScreen(Shelf):
    """The list of articles, and what can be done with them."""

    KIND = "library"
    CSS_PATH = "../styles/library.tcss"
    AUTO_FOCUS = "ArticleList"
    WIDE = 120

    def __init__(self) -> None:
        super().__init__()
        self._marked: dict[int, str] = {}  # articles in the order of their letters, with their titles

    def standing(self, *, sample: bool) -> tuple[list[Piece], list[Piece]]:
        """The marks, else what the sample is; and what to do with them."""
        if self._marked:
            words = " compares it with the one in focus" if len(self._marked) == 1 else " compares them"
            room = max((self.size.width - len(words) - 6) // len(self._marked) - 5, 6)
            pieces: list[Piece] = []
            for letter, title in zip(ACCOUNT_LETTERS, self._marked.values(), strict=False):
                pieces += [
                    (letter, f"bold {f'{letter.lower()}-text' if letter in 'AB' else 'strong'}"),
                    (f" {shorten(title, room, self.reader.glyph('ellipsis'))}   ", ""),
                ]
            return pieces, [(self.key("compare"), "bold ink"), (words, "")]
        if sample:
            return (
                [("A sample story: four accounts of one interview.", "")],
                [(self.key("add"), "bold ink"), (" adds your own", "")],
            )
        return [], []

    @property
    def ready(self) -> bool:
        return self.view.entry is not None

    @property
    def entry(self) -> Entry:
        """The article in focus."""
        entry = self.view.entry
        assert entry is not None
        return entry

    def action_open(self) -> None:
        """Read the article in focus."""
        self.reader.show(self.entry.id)

    def action_mark(self) -> None:
        """Give the article the next letter, or take its letter away."""
        entry = self.entry
        if entry.id in self._marked:
            del self._marked[entry.id]
        elif len(self._marked) == len(ACCOUNT_LETTERS):
            self.say(f"{len(ACCOUNT_LETTERS)} articles are as many as can be compared.")
            return
        else:
            self._marked[entry.id] = entry.title
        self._lettered()

    def _lettered(self) -> None:
        self.view.letters = dict(zip(self._marked, ACCOUNT_LETTERS, strict=False))
        self.view.redraw()
        self.tell()

    def action_compare(self) -> None:
        """Compare what is marked; else the one in focus with the one chosen."""
        entry = self.entry
        if len(self._marked) >= 2:
            self.reader.show(*self._marked)
        elif self._marked and entry.id not in self._marked:
            self.reader.show(*self._marked, entry.id)
        else:
            from reader.tui.screens.partners import choose_partner

            choose_partner(self, entry, lambda other: self.reader.show(entry.id, other))

    def action_facts(self) -> None:
        """The story matrix of the marked articles, else of this one and its likely other accounts."""
        entry = self.entry
        if len(self._marked) >= 2:
            self._matrix([*self._marked])
        else:
            self.ask(
                "story", lambda _: self.library.same_story(entry.id), lambda found: self._story(entry, found)
            )

    def _story(self, entry: Entry, others: Sequence[Entry]) -> None:
        if not others:
            self.say("No other account of this story is in the library.")
        else:
            self._matrix([entry.id, *(other.id for other in others)][: len(ACCOUNT_LETTERS)])

    def _matrix(self, numbers: Sequence[int]) -> None:
        if len(numbers) < 3:
            self.say(f"A story takes three accounts; {self.key('compare')} compares two.")
            return
        from reader.tui.screens.story import StoryScreen

        self.app.push_screen(StoryScreen(tuple(numbers)))

    def action_step(self, step: int) -> None:
        """To the next or the previous unread article."""
        if not self.view.go_beyond((n for n, entry in enumerate(self.view.entries) if not entry.read), step):
            self.say(f"Nothing unread {'below' if step > 0 else 'above'}.")

    def action_pane(self) -> None:
        """To the preview and back."""
        preview = self.preview
        if preview is None or not self.query_one("#preview").display:
            self.say("There is no preview to go to.")
        elif preview.has_focus:
            self.view.focus()
        else:
            preview.focus()
            self.say(f"In the preview; {self.key('pane')} goes back.")

    def close_innermost(self) -> bool:
        if super().close_innermost():
            return True
        if marked := self._marked:
            self._remark({})
            remark = partial(self.call_later, self._remark)  # steps are taken in a thread
            self.library.did("Took the marks away", partial(remark, marked), partial(remark, {}))
            self.say(f"The marks are gone; {self.key('undo')} brings them back.")
        return bool(marked)

    def _remark(self, marked: Mapping[int, str]) -> None:
        """Mark these articles and no others."""
        self._marked = {**marked}
        self._lettered()

    def action_annotate(self) -> None:
        """Ask for the tags of the article in focus."""
        from reader.tui.screens.prompting import Prompt

        entry = self.entry
        used = Counter(tag for each in self.view.entries for tag in each.tags)
        hint = "Commas between tags. Enter keeps them, Esc does not."
        if used:
            hint += f" In use: {', '.join(tag for tag, _ in used.most_common(OFTEN))}."

        async def tagged(text: str | None) -> None:
            if text is not None:
                tags = text.replace("#", "").split(",")
                deed = partial(self.library.set_tags, entry.digest, tags)
                await self.act(deed, then=partial(self.again, entry.id))

        self.app.push_screen(Prompt("Tags", ", ".join(entry.tags), hint=hint), tagged)

    async def action_read(self) -> None:
        """Mark the article in focus as read or unread."""
        entry = self.entry
        await self.act(partial(self.library.turn_read, entry.digest), then=partial(self.again, entry.id))

    def action_add(self) -> None:
        """Ask for articles, and keep them."""
        from reader.tui.screens.adding import add

        add(self)

    def on_paste(self, event: events.Paste) -> None:
        """What is pasted into the list is to be added."""
        from reader.tui.screens.adding import add

        add(self, event.text)

    async def action_remove(self) -> None:
        """Take the article out of the library."""
        number = self.entry.id

        def removed() -> None:
            self._remark({each: title for each, title in self._marked.items() if each != number})
            self.without(number)
            self.changed()

        await self.act(partial(self.library.remove, number), then=removed)

    def action_copy(self) -> None:
        """Copy the address, else the path."""
        entry = self.entry
        if entry.url or entry.path:
            self.copy(entry.url or entry.path or "", "the address" if entry.url else "the path")
        else:
            self.say("This article has neither an address nor a path.")

    def address(self) -> str | None:
        return self.entry.url
