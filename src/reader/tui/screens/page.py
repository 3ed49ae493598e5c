"""An article on the screen: opened in the background, laid out, its place remembered."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import getters

from reader.errors import ReaderError
from reader.layout import page
from reader.layout.citations import cite
from reader.layout.spelling import how_many
from reader.model import Account, Article, Cancel
from reader.tui.screens.waiting import Waiting
from reader.tui.widgets.article_view import ArticleView
from reader.tui.widgets.drawing import Piece
from reader.tui.widgets.line_view import LineView

if TYPE_CHECKING:
    from reader.library import Entry
    from reader.tui.app import Source


@dataclass(frozen=True, slots=True)
class Opened:
    """An article, ready to be shown."""

    account: Account
    entry: Entry
    note: str
    place: int | None  # the sentence where reading stopped

    @property
    def digest(self) -> str:
        """What its state is stored by."""
        return self.account.article.origin.digest

    def cite(self, sentence: int | None) -> str:
        """Where a sentence stands."""
        return "" if sentence is None else cite(self.account, sentence)


class PageScreen(Waiting[Opened]):
    """A screen with one article to read and to look for words in."""

    view = getters.query_one(ArticleView)

    def __init__(self, source: Source) -> None:
        super().__init__()
        self.source = source
        self.stripped = False  # whether stripped lines are shown
        self._at: int | None = None  # the sentence in focus, for remembering

    def on_mount(self) -> None:
        """Open the article in the background."""
        self.title_bar.put([("Opening …", "")])
        self.load()

    def question(self, cancelled: Cancel) -> Opened:  # noqa: ARG002
        """Open the article."""
        from reader.comparing.accounts import account

        article, number = self.opened(self.source)
        digest = article.origin.digest
        entry, note, place = self.library.entry(number), self.library.note(digest), self.library.place(digest)
        return Opened(account(article), entry, note, place)

    def lay_out(self, *, sentence: int | None = None, block: int | None = None) -> None:
        """Arrange the article anew, with a sentence or a block in focus; without either, the one that was."""
        opened = self.shown
        laid = page.page(
            opened.account,
            title=opened.entry.title,
            from_text=opened.entry.title_from_text,
            about=page.about(opened.account.article, opened.entry.words, opened.entry.minutes, opened.note),
            stripped=self.stripped,
        )
        stop = None
        if block is not None:
            stop = laid.stop_of_block(block)
        elif sentence is not None:
            stop = laid.stop_of_sentence(sentence)
        elif not self.view.page.stops:
            stop = 0
        self.view.set_page(laid, stop)
        self.tell()

    def failed(self, group: str, trouble: str) -> None:
        """An article that cannot be opened: say so where it would stand."""
        if group == "contents" and not self.ready:
            self.title_bar.put([("Not opened", "bold alarm")])
            self.status.put([(trouble, "bold alarm")])
        self.say(trouble, alarm=True)

    def show(self, opened: Opened) -> None:
        """Show the article from where reading stopped; later as it is by then, at the block that was kept or stripped."""
        before, self.found = self.found, opened
        if before is None:
            self.lay_out(sentence=opened.place)
            self.ask("read", lambda _: self.library.set_opened(opened.digest), lambda _: None)
        else:
            turned = _turned(before.account.article, opened.account.article)
            self.lay_out(block=turned[0] if turned else self.block_here())

    def tell(self) -> None:
        """Position, what is left to read, what was stripped."""
        opened = self.shown
        sentences = len(opened.account.sentences)
        at = self._at = self.sentence_here()
        done = (at + 1) / sentences if sentences and at is not None else 0.0
        minutes = max(1, round(opened.entry.minutes * (1 - done)))
        left: list[Piece] = [(f"{round(100 * done)} %", "bold strong")]
        left.append((f"  {self.reader.glyph('dot')}  {f'{minutes:,} min left' if done < 1 else 'end'}", ""))
        count = sum(not block.kept for block in opened.account.article.blocks)
        if count:
            verb = "shown dimmed" if self.stripped else "stripped"
            left.append(
                (
                    f"  {self.reader.glyph('dot')}  {how_many(count, 'line')} {verb} ({self.key('stripped')})",
                    "",
                )
            )
        self._head(opened)
        where = opened.cite(at)
        self.status.put(left, [(where, "")])

    def _head(self, opened: Opened) -> None:
        """The title, once the page's own has gone out of sight."""
        if self.view.scroll_offset.y < 2:
            title = [("Reader", "bold strong"), ("  Reader view", "")]
        else:
            sign = self.reader.glyph("untitled") + " " if opened.entry.title_from_text else ""
            title = [(sign + opened.entry.title, "bold strong")]
        self.title_bar.put(title, [(opened.entry.source or "", "")])

    def sentence_here(self) -> int | None:
        """The sentence in focus, or the last one before it."""
        stops = self.view.page.stops
        for stop in reversed(stops[: self.view.cursor + 1]):
            if stop.sentence is not None:
                return stop.sentence
        return None

    def block_here(self) -> int | None:
        """The block in focus."""
        stops = self.view.page.stops
        return self.view.page.items[stops[self.view.cursor].item].block if stops else None

    def on_unmount(self) -> None:
        """Remember the place."""
        if self._at is not None:
            with suppress(ReaderError):  # a full disk must not keep anyone from leaving
                self.library.set_place(self.shown.digest, self._at)

    def on_line_view_moved(self, event: LineView.Moved) -> None:
        """Another sentence."""
        if event.view is self.view and self.ready:
            self.tell()


def _turned(before: Article, after: Article) -> tuple[int, ...]:
    """The blocks that were kept and are not any more, or the other way."""
    pairs = zip(before.blocks, after.blocks, strict=True)
    return tuple(number for number, (old, new) in enumerate(pairs) if old.kept != new.kept)
