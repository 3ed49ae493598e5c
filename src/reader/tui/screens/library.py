"""The library: every article in a row, found by a few letters, marked and compared."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as Late
from typing import TYPE_CHECKING

from textual.containers import Container, Vertical
from textual.timer import Timer
from textual.widget import Widget

from reader.errors import ReaderError
from reader.library import SORTS, Entry, Sort
from reader.tui.screens.base import BaseScreen, Copied
from reader.tui.widgets.article_list import LETTERS, ArticleList, ListHead
from reader.tui.widgets.bars import Piece
from reader.tui.widgets.line_view import LineView

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model import Article
    from reader.tui.widgets.article_view import ArticleView
    from reader.tui.widgets.find_bar import FindBar

PATIENCE = 0.03  # seconds to wait for the list before the first paint
REST = 0.45  # seconds without a key before the preview of the row in focus is fetched
FIRST = 500  # rows fetched at first; the rest comes when the user rests or wants to go there
SETTLE = 2.0  # seconds after which the library looks after entries that were laid out at a glance
SORT_NAMES: dict[Sort, str] = {
    "added": "newest first",
    "date": "by date",
    "title": "by title",
    "source": "by source",
    "words": "by length",
    "unread": "unread first",
}


class LibraryScreen(BaseScreen):
    """The list of articles with a preview."""

    KIND = "library"
    CSS_PATH = "../styles/library.tcss"
    AUTO_FOCUS = "ArticleList"
    WIDE = 120

    def __init__(self) -> None:
        super().__init__()
        self._sort: Sort = "added"
        self._query = ""
        self._marked: list[int] = []  # articles in the order of their letters
        self._previewed: int | None = None
        self._timer: Timer | None = None
        self._early: Future[tuple[Entry, ...]] | None = None
        self._left = False  # whether another screen has been on top

    # ---------------------------------------------------------------- parts

    def contents(self) -> Iterable[Widget]:
        """The list, and room for the preview, which is made when there is something to show in it."""
        self._early = _begin(self.library)
        shelf = Vertical(ListHead(), ArticleList(ascii_only=self.reader.ascii), id="shelf")
        yield Container(shelf, Container(id="preview"), id="desk")

    @property
    def rows(self) -> ArticleList:
        """The rows."""
        return self.query_one(ArticleList)

    @property
    def preview(self) -> ArticleView | None:
        """The text of the article in focus, once there has been one."""
        return next(iter(self.query("#preview ArticleView").results()), None)  # type: ignore[return-value]

    # ---------------------------------------------------------------- the list

    def on_mount(self) -> None:
        """Show the list with the first paint where it is there in time; look after the rest later."""
        self._tell()
        assert self._early is not None
        try:
            early = self._early.result(PATIENCE)
            self._show(early, whole=len(early) < FIRST)
        except Late:
            self._fetch()
        except ReaderError as error:
            self.say(str(error), alarm=True)
        self.set_timer(SETTLE, self._refresh)

    def _refresh(self) -> None:
        if not self.rows.whole:
            self._fetch()
        self.ask("refresh", self.library.refresh, lambda changed: self._fetch() if changed else None)

    def _fetch(self, then: Callable[[], None] | None = None) -> None:
        query, sort = self._query, self._sort

        def show(entries: Sequence[Entry]) -> None:
            self._show(entries)
            if then is not None:
                then()

        self.ask("entries", lambda stop: self.library.entries(query, sort=sort, cancelled=stop), show)

    def on_article_list_wanted(self) -> None:
        """The end of the list: fetch the rest first."""
        self._fetch(self.rows.action_last)

    def _show(self, entries: Sequence[Entry], *, whole: bool = True) -> None:
        self.rows.whole = whole
        self.rows.set_entries(entries, self._query)
        self.query_one(ListHead).empty = self.rows.empty
        self.query_one("#desk").display = bool(entries) or bool(self._query)
        self._welcome(empty=not entries and not self._query)
        self._tell()
        self._rest()

    def _welcome(self, *, empty: bool) -> None:
        shown = self.query("Welcome")
        if empty and not shown:
            from reader.tui.widgets.welcome import Welcome

            self.mount(Welcome(), before=self.status)
        elif not empty:
            shown.remove()

    def changed(self) -> None:
        """Fetch the list anew."""
        self._previewed = None
        self._fetch()

    def on_screen_suspend(self) -> None:
        """Something lies above."""
        self._left = True

    def on_screen_resume(self) -> None:
        """Back from an article: it has been read now."""
        if self._left:
            self._left, self._previewed = False, None
            self._again()

    def _again(self) -> None:
        """Look again at the article in focus."""
        entry = self.rows.entry
        if entry is not None:
            self.ask("entry", lambda _: self.library.entry(entry.id), self._replace)

    def _replace(self, fresh: Entry) -> None:
        entries = tuple(fresh if entry.id == fresh.id else entry for entry in self.rows.entries)
        self.rows.set_entries(entries, self._query)
        self._tell()
        self._rest()

    def _tell(self) -> None:
        entries = self.rows.entries
        sample = bool(entries) and all(entry.sample for entry in entries)
        unread = sum(not entry.read for entry in entries) if len(entries) < 5_000 else 0
        dot = self.reader.glyph("dot")
        more = "" if self.rows.whole else "+"
        number = "1 article" if len(entries) == 1 else f"{len(entries):,}{more} articles"
        right = f"{number}  {dot}  {SORT_NAMES[self._sort]}" + (f"  {dot}  {unread} unread" if unread else "")
        self.title_bar.put([("Reader", "bar--strong"), ("  Library", "")], [(right, "")])
        self.status.put(self._standing(sample))
        if self._query and self.find_bar is not None:
            self.find_bar.tell(None, len(entries))

    def _standing(self, sample: bool) -> list[Piece]:
        if self._marked:
            pieces: list[Piece] = []
            titles = {entry.id: entry.title for entry in self.rows.entries}
            for letter, number in zip(LETTERS, self._marked, strict=False):
                style = {"A": "bar--a", "B": "bar--b"}.get(letter, "bar--strong")
                title = titles.get(number, "")
                pieces += [(letter, style), (f" {title[:28]}{'…' if len(title) > 28 else ''}   ", "")]
            return [*pieces, ("c", "bar--key"), (" compares", "")]
        if sample:
            return [
                ("The sample story: four accounts of one interview. Add your own with ", ""),
                ("reader add FILE", "bar--key"),
            ]
        return []

    # ---------------------------------------------------------------- the preview

    def on_article_list_touched(self) -> None:
        """A key was pressed: the preview waits until the user rests."""
        self._rest()

    def on_line_view_moved(self, event: LineView.Moved) -> None:
        """Another article in focus; near the end of those fetched at first, the rest is wanted."""
        if event.view is self.rows:
            self._rest()
            if event.at >= FIRST - 100 and not self.rows.whole:
                self._fetch()

    def on_line_view_chosen(self, event: LineView.Chosen) -> None:
        """A double click."""
        if event.view is self.rows:
            self.action_open()

    def _rest(self) -> None:
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(REST, self._preview)

    def _preview(self) -> None:
        entry = self.rows.entry
        if entry is None or entry.id == self._previewed or not self.query_one("#preview").display:
            return
        self.ask("preview", lambda _: (entry, self.library.article(entry.id)), self._show_preview)

    async def _show_preview(self, found: tuple[Entry, Article]) -> None:
        from reader.layout import page
        from reader.model import Account
        from reader.tui.widgets.article_view import ArticleView

        entry, article = found
        self._previewed = entry.id
        view = self.preview
        if view is None:
            view = ArticleView(self.settings.measure, ascii_only=self.reader.ascii)
            view.show_cursor = False
            await self.query_one("#preview").mount(view)
        # no sentences: nothing of the language engines is loaded for a look
        account = Account(article, ())
        about = page.about(article, entry.words, entry.minutes)
        view.set_page(
            page.page(account, title=entry.title, from_text=entry.title_from_text, about=about), stop=0
        )

    # ---------------------------------------------------------------- opening and comparing

    def action_open(self) -> None:
        """Read the article in focus."""
        if self.rows.entry is not None:
            self.reader.show(self.rows.entry.id)

    def action_mark(self) -> None:
        """Give the article the next letter, or take its letter away."""
        entry = self.rows.entry
        if entry is None:
            return
        if entry.id in self._marked:
            self._marked.remove(entry.id)
        elif len(self._marked) == len(LETTERS):
            self.say(f"{len(LETTERS)} articles are as many as can be compared.")
            return
        else:
            self._marked.append(entry.id)
        self._lettered()

    def _lettered(self) -> None:
        self.rows.letters = dict(zip(self._marked, LETTERS, strict=False))
        self.rows.redraw()
        self._tell()

    def action_compare(self) -> None:
        """Compare what is marked; else the one in focus with the one chosen."""
        entry = self.rows.entry
        if entry is None:
            return
        if len(self._marked) >= 2:
            self.reader.show(*self._marked)
        elif self._marked and self._marked[0] != entry.id:
            self.reader.show(self._marked[0], entry.id)
        else:
            from reader.tui.screens.partners import choose_partner

            choose_partner(self, entry, lambda other: self.reader.show(entry.id, other))

    def action_facts(self) -> None:
        """The story matrix of the marked articles, else of this one and its likely other accounts."""
        entry = self.rows.entry
        if entry is None:
            return
        if len(self._marked) >= 2:
            self._matrix(self._marked)
        else:
            self.ask(
                "story", lambda _: self.library.same_story(entry.id), lambda found: self._story(entry, found)
            )

    def _story(self, entry: Entry, others: Sequence[Entry]) -> None:
        if not others:
            self.say("No other account of this story is in the library.")
        else:
            self._matrix([entry.id, *(other.id for other in others)][: len(LETTERS)])

    def _matrix(self, numbers: Sequence[int]) -> None:
        from reader.tui.screens.story import StoryScreen

        self.app.push_screen(StoryScreen(tuple(numbers)))

    # ---------------------------------------------------------------- finding

    async def action_find(self) -> None:
        """Filter as you type."""
        await self.open_find("Filter")

    def on_find_bar_changed(self, event: FindBar.Changed) -> None:
        """Narrow the list."""
        self._query = event.phrase
        self._fetch()

    def on_find_bar_step(self, event: FindBar.Step) -> None:
        """Move in the list without leaving the line."""
        self.rows.action_move(event.step)

    def on_find_bar_done(self) -> None:
        """Back to the list, which stays narrow."""
        self.rows.focus()

    def on_find_bar_closed(self) -> None:
        """All articles again."""
        self._query = ""
        self._fetch()
        self.rows.focus()

    def action_sort(self) -> None:
        """The next order."""
        self._sort = SORTS[(SORTS.index(self._sort) + 1) % len(SORTS)]
        self.say(f"Sorted {SORT_NAMES[self._sort]}.")
        self._fetch()

    def action_next(self) -> None:
        """The next unread article."""
        self._to_unread(range(self.rows.cursor + 1, len(self.rows.entries)))

    def action_previous(self) -> None:
        """The previous unread article."""
        self._to_unread(range(self.rows.cursor - 1, -1, -1))

    def _to_unread(self, places: range) -> None:
        there = next((n for n in places if not self.rows.entries[n].read), None)
        if there is None:
            self.say("Nothing unread " + ("below." if places.step > 0 else "above."))
        else:
            self.rows.go(there)

    def action_pane(self) -> None:
        """To the preview and back."""
        if self.preview is not None:
            (self.rows if self.preview.has_focus else self.preview).focus()

    def close_innermost(self) -> bool:
        """The filter, then the marks."""
        if super().close_innermost():
            return True
        if self.find_bar is not None and self.find_bar.display:
            self.find_bar.action_close()
        elif self._marked:
            self._marked.clear()
            self._lettered()
        else:
            return False
        return True

    # ---------------------------------------------------------------- what the user says of an article

    def action_annotate(self) -> None:
        """Give it tags."""
        from reader.tui.screens.prompting import Prompt

        entry = self.rows.entry
        if entry is None:
            return
        hint = "Tags apart by commas. Enter keeps them, Esc does not."

        def tagged(text: str | None) -> None:
            if text is not None:
                tags = tuple(text.replace("#", "").split(","))
                self.ask("tags", lambda _: self.library.set_tags(entry.digest, tags), lambda _: self._again())

        self.app.push_screen(Prompt("Tags", ", ".join(entry.tags), hint=hint), tagged)

    def action_copy(self) -> None:
        """Copy the address, else the path."""
        entry = self.rows.entry
        if entry is None:
            return
        if entry.url or entry.path:
            self.copy(Copied(entry.url or entry.path or "", "the address" if entry.url else "the path"))
        else:
            self.say("This article has neither an address nor a path.")

    def action_browse(self) -> None:
        """Open the address."""
        if self.rows.entry is not None:
            self.browse(self.rows.entry.url)


def _begin(library: Library) -> Future[tuple[Entry, ...]]:
    """Fetch the list while the screen is being made."""
    pool = ThreadPoolExecutor(1)
    future = pool.submit(library.entries, limit=FIRST)
    pool.shutdown(wait=False)
    return future
