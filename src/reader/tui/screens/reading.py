"""The reader view: one article and nothing else, what was stripped one key away."""

from __future__ import annotations

from collections.abc import Iterable

from textual.containers import Container
from textual.widget import Widget

from reader.model import Article
from reader.tui.screens.page import Opened
from reader.tui.screens.panel import PanelScreen
from reader.tui.widgets.article_view import ArticleView
from reader.tui.widgets.side_panel import SidePanel


class ReadingScreen(PanelScreen):
    """One article to read."""

    KIND = "reading"
    CSS_PATH = "../styles/reading.tcss"
    AUTO_FOCUS = "ArticleView"

    def contents(self) -> Iterable[Widget]:
        """The text, the panel beside it."""
        text = ArticleView(self.settings.measure)
        yield Container(text, SidePanel(), id="desk")

    def action_stripped(self) -> None:
        """Show or hide what was stripped."""
        stops, block = self.view.page.stops, self.block_here()
        sentence = stops[self.view.cursor].sentence if stops else None
        self.stripped = not self.stripped
        self.lay_out(block=block if sentence is None else None, sentence=sentence)
        if self.find_bar is not None and self.find_bar.phrase:
            self.view.search(self.find_bar.phrase)

    def action_fold(self) -> None:
        """Nothing but the text, and back."""
        self.toggle_class("-zen")
        self.view.show_cursor = not self.has_class("-zen")
        self.view.redraw()

    def action_keep(self, kept: bool) -> None:
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
        self.act("mark", lambda _: self.library.set_mark(digest, number, block.text, kept))

    def action_read(self) -> None:
        """Mark the article as unread, for another time, or as read again."""
        digest = self.shown.digest
        self.act("read", lambda _: self.library.set_read(digest, not self.library.is_read(digest)))

    def action_annotate(self) -> None:
        """Write a note."""
        from reader.tui.screens.prompting import Prompt

        self.app.push_screen(Prompt("Note on this article", self.shown.note), self._noted)

    def _noted(self, text: str | None) -> None:
        if text is not None:
            digest = self.shown.digest
            self.act("note", lambda _: self.library.set_note(digest, text))

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
        """The article."""
        return self.shown.account.article, None

    def action_compare(self) -> None:
        """Choose the other account."""
        from reader.tui.screens.partners import choose_partner

        choose_partner(self, self.shown.entry, lambda other: self.reader.show(self.source, other))

    def close_innermost(self) -> bool:
        """A selection, the search, the panel, the zen mode."""
        if super().close_innermost():
            return True
        if self.has_class("-zen"):
            self.action_fold()
            return True
        return False


def cited(text: str, opened: Opened, sentence: int | None) -> str:
    """A sentence as one quotes it elsewhere: the words, then account, paragraph and sentence, then the address."""
    article = opened.account.article
    name = f"“{article.title or article.origin.name}”"
    where = (article.source, name, article.date, opened.cite(sentence), article.url)
    return f"“{text}” ({', '.join(part for part in where if part)})"
