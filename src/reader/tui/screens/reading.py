"""The reader view: one article and nothing else, what was stripped one key away."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.containers import Container
from textual.widget import Widget

from reader.errors import ReaderError
from reader.layout import outline, page
from reader.layout.citations import cite
from reader.model import Account, Cancel, Fact
from reader.tui.screens.base import BaseScreen, Copied
from reader.tui.widgets.article_view import ArticleView
from reader.tui.widgets.bars import Piece
from reader.tui.widgets.line_view import LineView
from reader.tui.widgets.side_panel import SidePanel

if TYPE_CHECKING:
    from reader.library import Entry
    from reader.tui.app import Source
    from reader.tui.widgets.find_bar import FindBar


@dataclass(frozen=True, slots=True)
class Opened:
    """An article, ready to be shown."""

    account: Account
    entry: Entry
    note: str
    place: int | None  # the sentence where reading stopped


class ReadingScreen(BaseScreen):
    """One article to read."""

    KIND = "reading"
    CSS_PATH = "../styles/reading.tcss"
    AUTO_FOCUS = "ArticleView"

    def __init__(self, source: Source) -> None:
        super().__init__()
        self._source = source
        self._opened: Opened | None = None
        self._stripped = False
        self._zen = False
        self._panel = ""  # what the panel shows: "outline", "facts", "" when it is closed
        self._facts: tuple[Fact, ...] | None = None
        self._at: int | None = None  # the sentence in focus, for remembering

    # ---------------------------------------------------------------- parts

    def contents(self) -> Iterable[Widget]:
        """The text, the panel beside it."""
        text = ArticleView(self.settings.measure, ascii_only=self.reader.ascii)
        yield Container(text, SidePanel(), id="desk")

    @property
    def view(self) -> ArticleView:
        """The text."""
        return self.query_one(ArticleView)

    @property
    def panel(self) -> SidePanel:
        """The outline or the facts."""
        return self.query_one(SidePanel)

    # ---------------------------------------------------------------- opening

    def on_mount(self) -> None:
        """Open the article in the background."""
        self.title_bar.put([("Opening …", "")])
        self.ask("open", self._open, self._show_first)

    def _open(self, _: Cancel) -> Opened:
        from reader.comparing.accounts import account

        article, number = self.opened(self._source)
        digest = article.origin.digest
        return Opened(
            account(article),
            self.library.entry(number),
            self.library.note(digest),
            self.library.place(digest),
        )

    def _show_first(self, opened: Opened) -> None:
        self._show(opened, sentence=opened.place)
        self.ask(
            "read",
            lambda _: self.library.set_read(opened.account.article.origin.digest, True),
            lambda _: None,
        )

    def _show(self, opened: Opened, sentence: int | None = None) -> None:
        self._opened, self._facts = opened, None
        self._lay_out(sentence=sentence)

    def _lay_out(self, *, sentence: int | None = None, block: int | None = None) -> None:
        if (opened := self._opened) is None:
            return
        laid = page.page(
            opened.account,
            title=opened.entry.title,
            from_text=opened.entry.title_from_text,
            about=page.about(opened.account.article, opened.entry.words, opened.entry.minutes, opened.note),
            stripped=self._stripped,
        )
        stop = None
        if block is not None:
            stop = laid.stop_of_block(block)
        elif sentence is not None:
            stop = laid.stop_of_sentence(sentence)
        elif not self.view.page.stops:
            stop = 0
        self.view.set_page(laid, stop=stop)
        self._tell()

    def failed(self, group: str, trouble: str) -> None:
        """An article that cannot be opened: say so where it would stand."""
        if group == "open" and self._opened is None:
            self.title_bar.put([("Not opened", "bar--alarm")])
        super().failed(group, trouble)

    def changed(self) -> None:
        """A mark or a note was undone: show the article as it is now, from the same block."""
        here = self._here()
        self.ask("open", self._open, lambda opened: self._again(opened, here))

    def _again(self, opened: Opened, block: int | None) -> None:
        self._show_keeping(opened, block)

    def _show_keeping(self, opened: Opened, block: int | None) -> None:
        self._opened, self._facts = opened, None
        self._lay_out(block=block)
        self._fill_panel()

    # ---------------------------------------------------------------- how things stand

    def _tell(self) -> None:
        """Position, what is left to read, what was stripped."""
        if (opened := self._opened) is None:
            return
        view, sentences = self.view, len(opened.account.sentences)
        at = self._at = self._sentence()
        done = (at + 1) / sentences if sentences and at is not None else 0.0
        minutes = max(1, round(opened.entry.minutes * (1 - done)))
        left: list[Piece] = [(f"{round(100 * done)} %", "bar--strong")]
        left.append((f"  {self.reader.glyph('dot')}  {minutes} min left" if done < 1 else "  end", ""))
        count = sum(not block.kept for block in opened.account.article.blocks)
        if count:
            lines = "1 line" if count == 1 else f"{count} lines"
            verb = "shown dimmed" if self._stripped else "stripped"
            left.append((f"  {self.reader.glyph('dot')}  {lines} {verb} (B)", ""))
        self._head(opened)
        where = cite(opened.account, at) if at is not None else ""
        self.status.put(left, [(where, "")])
        if self.find_bar is not None:
            self.find_bar.tell(view.match, len(view.matches))

    def _head(self, opened: Opened) -> None:
        """The title, once the page's own has gone out of sight."""
        if self.view.scroll_offset.y < 2:
            self.title_bar.put(
                [("Reader", "bar--strong"), ("  Reader view", "")], [(opened.entry.source or "", "")]
            )
        else:
            sign = self.reader.glyph("untitled") + " " if opened.entry.title_from_text else ""
            self.title_bar.put(
                [(sign + opened.entry.title, "bar--strong")], [(opened.entry.source or "", "")]
            )

    def _sentence(self) -> int | None:
        """The sentence in focus, or the last one before it."""
        stops = self.view.page.stops
        for stop in reversed(stops[: self.view.cursor + 1]):
            if stop.sentence is not None:
                return stop.sentence
        return None

    def _here(self) -> int | None:
        """The block in focus."""
        stops = self.view.page.stops
        return self.view.page.items[stops[self.view.cursor].item].block if stops else None

    def on_line_view_moved(self, event: LineView.Moved) -> None:
        """Another sentence, or another row of the panel."""
        if event.view is self.view:
            self._tell()
            if self._panel == "outline":
                self.panel.follow(self.view.cursor)

    def on_line_view_chosen(self, event: LineView.Chosen) -> None:
        """A double click in the panel."""
        if event.view is self.panel:
            self.action_open()

    def on_unmount(self) -> None:
        """Remember the place."""
        if self._opened is not None and self._at is not None:
            with suppress(ReaderError):  # a full disk must not keep anyone from leaving
                self.library.set_place(self._opened.account.article.origin.digest, self._at)

    # ---------------------------------------------------------------- finding

    async def action_find(self) -> None:
        """Look for words."""
        await self.open_find("Find")

    def on_find_bar_changed(self, event: FindBar.Changed) -> None:
        """Mark them as they are typed."""
        self.view.search(event.phrase)
        self._tell()

    def on_find_bar_step(self, event: FindBar.Step) -> None:
        """Another match, while typing."""
        self._step_match(event.step)

    def on_find_bar_done(self) -> None:
        """Back to the text."""
        self.view.focus()

    def on_find_bar_closed(self) -> None:
        """No matches any more."""
        self.view.show_matches((), -1)
        self.view.focus()

    def action_next_match(self) -> None:
        """On."""
        self._step_match(1)

    def action_previous_match(self) -> None:
        """Back."""
        self._step_match(-1)

    def _step_match(self, step: int) -> None:
        self.view.step_match(step)
        self._tell()

    # ---------------------------------------------------------------- what is shown

    def action_stripped(self) -> None:
        """Show or hide what was stripped."""
        here, at = self._here(), self._sentence()
        self._stripped = not self._stripped
        self._lay_out(block=here if self._kept(here) or self._stripped else None, sentence=at)
        if self.find_bar is not None and self.find_bar.phrase:
            self.view.search(self.find_bar.phrase)

    def _kept(self, block: int | None) -> bool:
        return (
            block is not None and self._opened is not None and self._opened.account.article.blocks[block].kept
        )

    def action_fold(self) -> None:
        """Nothing but the text, and back."""
        self._zen = not self._zen
        self.set_class(self._zen, "-zen")
        self.view.show_cursor = not self._zen
        self.view.redraw()

    def action_outline(self) -> None:
        """The headings."""
        self._toggle_panel("outline")

    def action_facts(self) -> None:
        """The numbers, dates, names and quotations."""
        if self._opened is None:
            return
        self._toggle_panel("facts")
        if self._panel == "facts" and self._facts is None:
            account = self._opened.account
            self.ask("facts", lambda _: facts_of(account), self._show_facts)

    def _show_facts(self, facts: tuple[Fact, ...]) -> None:
        self._facts = facts
        self._fill_panel()

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
            self.panel.set_rows(outline.facts(self._facts, self.view.page))

    def action_pane(self) -> None:
        """To the panel and back."""
        if self._panel:
            (self.view if self.panel.has_focus else self.panel).focus()

    def action_open(self) -> None:
        """To what the row of the panel stands for."""
        if self.panel.has_focus and self.panel.rows:
            target = self.panel.rows[self.panel.cursor].target
            if target is not None:
                self.view.go(target)

    def action_next(self) -> None:
        """To the next heading."""
        self._to_heading(1)

    def action_previous(self) -> None:
        """To the previous heading."""
        self._to_heading(-1)

    def _to_heading(self, step: int) -> None:
        stops = [row.target for row in outline.headings(self.view.page) if row.target is not None]
        there = [stop for stop in stops if (stop > self.view.cursor if step > 0 else stop < self.view.cursor)]
        if there:
            self.view.go(there[0] if step > 0 else there[-1])
        else:
            self.say(
                "No heading " + ("below." if step > 0 else "above.")
                if stops
                else "This article has no headings."
            )

    def close_innermost(self) -> bool:
        """A selection, the search, the panel, the zen mode."""
        if super().close_innermost():
            return True
        if self.find_bar is not None and self.find_bar.display:
            self.find_bar.action_close()
        elif self._panel:
            self._toggle_panel(self._panel)
        elif self._zen:
            self.action_fold()
        else:
            return False
        return True

    # ---------------------------------------------------------------- what the user says of it

    def action_keep(self) -> None:
        """Keep the line in focus."""
        self._mark(kept=True)

    def action_strip(self) -> None:
        """Strip the block in focus."""
        self._mark(kept=False)

    def _mark(self, *, kept: bool) -> None:
        number = self._here()
        if self._opened is None or number is None:
            self.say("Go to a line of the text first.")
            return
        article = self._opened.account.article
        block = article.blocks[number]
        if block.kept == kept:
            self.say("This line is kept already." if kept else "This line is stripped already.")
            return
        digest = article.origin.digest
        self.ask(
            "mark",
            lambda _: self.library.set_mark(digest, number, block.text, kept),
            lambda _: self._marked(kept),
        )

    def _marked(self, kept: bool) -> None:
        self.say("Kept; u takes it back." if kept else "Stripped; u takes it back, B shows it.")
        self.changed()

    def action_annotate(self) -> None:
        """Write a note."""
        from reader.tui.screens.prompting import Prompt

        if self._opened is not None:
            self.app.push_screen(Prompt("Note on this article", self._opened.note), self._noted)

    def _noted(self, text: str | None) -> None:
        if text is None or self._opened is None:
            return
        digest = self._opened.account.article.origin.digest
        self.ask("note", lambda _: self.library.set_note(digest, text), lambda _: self.changed())

    # ---------------------------------------------------------------- elsewhere

    def action_copy(self) -> None:
        """Copy the sentence in focus with its citation."""
        stops = self.view.page.stops
        if self._opened is None or not stops:
            return
        stop = stops[self.view.cursor]
        text = self.view.page.items[stop.item].text[stop.start : stop.end]
        self.copy(Copied(cited(text, self._opened, stop.sentence), "the sentence with its citation"))

    def action_browse(self) -> None:
        """Open the address."""
        if self._opened is not None:
            self.browse(self._opened.account.article.url or self._opened.entry.url)

    def action_export(self) -> None:
        """Write the article to a file."""
        if (opened := self._opened) is None:
            return
        from reader.tui.screens.exporting import export

        def render(format: str) -> str:
            from typing import cast

            from reader import reports

            return reports.render(opened.account.article, cast(reports.Format, format))

        export(self, opened.entry.title, render)

    def action_compare(self) -> None:
        """Choose the other account."""
        if (opened := self._opened) is None:
            return
        from reader.tui.screens.partners import choose_partner

        choose_partner(self, opened.entry, lambda other: self.reader.show(self._source, other))


def cited(text: str, opened: Opened, sentence: int | None) -> str:
    """A sentence as one quotes it elsewhere: the words, then account, paragraph and sentence, then the address."""
    article = opened.account.article
    where = cite(opened.account, sentence) if sentence is not None else ""
    name = article.title or article.origin.name
    source = ", ".join(
        part for part in (article.source, f"“{name}”", article.date, where, article.url) if part
    )
    return f"“{text}” ({source})"


def facts_of(account: Account) -> tuple[Fact, ...]:
    """The typed values of an account."""
    from reader.comparing.facts import facts_of as find

    return find(account)
