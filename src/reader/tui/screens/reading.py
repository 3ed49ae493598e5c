"""The reader view: one article and nothing else, what was stripped one key away, headings or facts in a panel beside it."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from textual import getters
from textual.containers import Container
from textual.widget import Widget

from reader.errors import ReaderError
from reader.layout import outline, page
from reader.layout.citations import cite
from reader.layout.spelling import how_many
from reader.model import Account, Article, Block, Cancel, Difference, Fact
from reader.tui.screens.waiting import Waiting
from reader.tui.widgets.article_view import ArticleView
from reader.tui.widgets.drawing import Piece
from reader.tui.widgets.line_view import LineView
from reader.tui.widgets.side_panel import SidePanel

if TYPE_CHECKING:
    from reader.library import Entry
    from reader.tui.app import Source

Facts: TypeAlias = tuple[tuple[Fact, ...], tuple[Difference, ...]]  # what an article says, and against itself


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


class ReadingScreen(Waiting[Opened]):
    """One article to read."""

    KIND = "reading"
    CSS_PATH = "../styles/reading.tcss"
    AUTO_FOCUS = "ArticleView"

    view = getters.query_one(ArticleView)
    panel = getters.query_one(SidePanel)

    def __init__(self, source: Source) -> None:
        super().__init__()
        self.source = source
        self.stripped = False  # whether stripped lines are shown
        self._at: int | None = None  # the sentence in focus, for remembering
        self._panel = ""  # what the panel shows: "outline", "facts", "" when it is closed
        self._facts: tuple[tuple[Block, ...], Facts] | None = None  # with the blocks that they were found in

    def contents(self) -> Iterable[Widget]:
        yield Container(ArticleView(self.settings.measure), SidePanel(), id="desk")

    def on_mount(self) -> None:
        self.title_bar.put([("Opening …", "")])
        self.load()

    def question(self, cancelled: Cancel) -> Opened:  # noqa: ARG002
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
        self.look_again()
        self.tell()
        self._fill_panel()

    def failed(self, group: str, trouble: str) -> None:
        """An article that cannot be opened: say so where it would stand."""
        if group == "contents" and not self.ready:
            self.title_bar.put([("Reader", "bold strong"), ("  Reader view", "")])
            self.view.set_page(page.without("This article cannot be shown.", trouble), 0)
        else:
            self.say(trouble, alarm=True)

    def show(self, opened: Opened) -> None:
        """Show the article from where reading stopped; later as it is by then, at the block that was kept or stripped."""
        before, self.found = self.found, opened
        if before is None:
            self.lay_out(sentence=opened.place)
            self.ask("read", lambda _: self.library.set_opened(opened.digest), lambda _: None)
        else:
            turned = _turned(before.account.article, opened.account.article)
            self.lay_out(block=turned[0] if turned else None)

    def tell(self) -> None:
        """Position, what is left to read, what was stripped."""
        opened = self.shown
        sentences = len(opened.account.sentences)
        at = self._at = self.sentence_here()
        done = (at + 1) / sentences if sentences and at is not None else 0.0
        minutes = max(1, round(opened.entry.minutes * (1 - done)))
        left: list[Piece] = [(f"{round(100 * done)} %", "bold strong")]
        dot = f"  {self.reader.glyph('dot')}  "
        left.append((f"{dot}{f'{minutes:,} min left' if done < 1 else 'end'}", ""))
        if count := sum(not block.kept for block in opened.account.article.blocks):
            verb = "shown dimmed" if self.stripped else "stripped"
            left.append((f"{dot}{how_many(count, 'line')} {verb} ({self.key('stripped')})", ""))
        self._head(opened)
        self.status.put(left, [(opened.cite(at), "")])

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
        if self._at is not None:
            with suppress(ReaderError):  # a full disk must not keep anyone from leaving
                self.library.set_place(self.shown.digest, self._at)

    def on_line_view_moved(self, event: LineView.Moved) -> None:
        """Another sentence; the outline follows the text."""
        if event.view is self.view and self.ready:
            self.tell()
            if self._panel == "outline":
                self.panel.follow(event.at)

    def action_outline(self) -> None:
        """The headings."""
        self._toggle_panel("outline")

    def action_facts(self) -> None:
        """The numbers, dates, names and quotations."""
        self._toggle_panel("facts")

    def _look_for_facts(self, account: Account) -> None:
        def show(found: Facts) -> None:
            self._facts = account.article.blocks, found
            self._fill_panel()

        def question(stop: Cancel) -> Facts:
            found = self.library.facts(account, cancelled=stop)
            return found, self.library.against_itself(account.article, cancelled=stop)

        self.ask("facts", question, show)

    def _toggle_panel(self, what: str) -> None:
        self._panel = "" if self._panel == what else what
        self.panel.display = bool(self._panel)
        self._fill_panel()
        (self.panel if self._panel else self.view).focus()

    def _fill_panel(self) -> None:
        if self._panel == "outline":
            self.panel.set_rows(outline.headings(self.view.page))
            self.panel.follow(self.view.cursor)
        elif self._panel == "facts":
            account = self.shown.account
            of, found = self._facts or (None, None)
            facts, against = found if found and of == account.article.blocks else (None, ())
            self.panel.set_rows(outline.facts(facts, self.view.page, account, against))
            if facts is None:  # none were looked for, or other lines are kept now
                self._look_for_facts(account)

    def action_pane(self) -> None:
        """To the panel and back."""
        if self._panel:
            (self.view if self.panel.has_focus else self.panel).focus()
        else:
            self._say_how()

    def action_open(self) -> None:
        """To what the row of the panel stands for."""
        if not self.panel.has_focus:
            self._say_how()
        elif self.panel.rows and (target := self.panel.rows[self.panel.cursor].target) is not None:
            self.view.go(target)

    def _say_how(self) -> None:
        if self._panel:
            self.say(f"{self.key('pane')} goes to the panel.")
        else:
            ways = f"{self.key('outline')} shows the outline, {self.key('facts')} the facts"
            self.say(f"There is no panel to go to; {ways}.")

    def action_step(self, step: int) -> None:
        """To the next or the previous heading."""
        stops = [row.target for row in outline.headings(self.view.page) if row.target is not None]
        if not self.view.go_beyond(stops, step):
            where = "below" if step > 0 else "above"
            self.say(f"No heading {where}." if stops else "This article has no headings.")

    def action_stripped(self) -> None:
        """Show or hide what was stripped."""
        stops, block = self.view.page.stops, self.block_here()
        sentence = stops[self.view.cursor].sentence if stops else None
        self.stripped = not self.stripped
        self.lay_out(block=block if sentence is None else None, sentence=sentence)

    def action_fold(self) -> None:
        """Nothing but the text, and back."""
        if self._panel:
            self._toggle_panel(self._panel)
        self.toggle_class("-zen")
        self.view.show_cursor = not self.has_class("-zen")
        self.view.redraw()

    async def action_keep(self, kept: bool) -> None:
        """Keep or strip the line in focus."""
        number = self.block_here()
        if number is None:
            self.say("Go to a line of the text first.")
            return
        block = self.shown.account.article.blocks[number]
        if block.kept == kept:
            self.say("This line is kept already." if kept else "This line is stripped already.")
            return
        digest = self.shown.digest
        await self.act(partial(self.library.set_mark, digest, number, block.text, kept))

    async def action_read(self) -> None:
        """Mark the article as unread, for another time, or as read again."""
        await self.act(partial(self.library.turn_read, self.shown.digest))

    def action_annotate(self) -> None:
        """Write a note."""
        from reader.tui.screens.prompting import Prompt

        self.app.push_screen(Prompt("Note on this article", self.shown.note), self._noted)

    async def _noted(self, text: str | None) -> None:
        if text is not None:
            await self.act(partial(self.library.set_note, self.shown.digest, text))

    def action_copy(self) -> None:
        """Copy the sentence in focus with its citation."""
        stops = self.view.page.stops
        stop = stops[self.view.cursor]
        text = self.view.page.items[stop.item].text[stop.start : stop.end]
        self.copy(cited(text, self.shown, stop.sentence), "the sentence with its citation")

    def address(self) -> str | None:
        """Of the article, else of the place where the library has it from."""
        return self.shown.account.article.url or self.shown.entry.url

    def reported(self) -> tuple[Article, None]:
        return self.shown.account.article, None

    def action_compare(self) -> None:
        """Choose the other account."""
        from reader.tui.screens.partners import choose_partner

        choose_partner(self, self.shown.entry, lambda other: self.reader.show(self.source, other))

    def close_innermost(self) -> bool:
        """A selection, the search, the panel, the zen mode."""
        if super().close_innermost():
            return True
        if self._panel:
            self._toggle_panel(self._panel)
        elif self.has_class("-zen"):
            self.action_fold()
        else:
            return False
        return True


def cited(text: str, opened: Opened, sentence: int | None) -> str:
    """A sentence as one quotes it elsewhere: the words, then account, paragraph and sentence, then the address."""
    article = opened.account.article
    name = f"“{article.title or article.origin.name}”"
    where = (article.source, name, article.date, opened.cite(sentence), article.url)
    return f"“{text}” ({', '.join(part for part in where if part)})"


def _turned(before: Article, after: Article) -> tuple[int, ...]:
    """The blocks that were kept and are not any more, or the other way."""
    pairs = zip(before.blocks, after.blocks, strict=True)
    return tuple(number for number, (old, new) in enumerate(pairs) if old.kept != new.kept)
