"""The shelf of the library: the list fetched in the background, filtered, sorted, with a preview beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from textual import getters
from textual.containers import Container, Vertical
from textual.timer import Timer
from textual.widget import Widget

from reader.errors import ReaderError
from reader.layout.spelling import how_many
from reader.library import SORTS, Entry, Sort
from reader.tui.screens.searching import Searching
from reader.tui.widgets.article_list import ArticleList, ListHead
from reader.tui.widgets.drawing import Piece
from reader.tui.widgets.line_view import LineView

if TYPE_CHECKING:
    from reader.layout.page import Page
    from reader.tui.widgets.article_view import ArticleView

REST = 0.45  # seconds without a key before the preview of the row in focus is fetched
FIRST = 100  # rows fetched before the first paint; the rest comes when the user rests or wants to go there
SHARE = 0.6  # of the width that the list takes beside the preview
COUNTED = 5_000  # articles among which the unread ones are counted
SETTLE = 2.0  # seconds without a key before the rest of the list and what was laid out at a glance are looked after
GLANCE = 3.0  # seconds between two looks at whether another program has written to the library
SORT_NAMES: dict[Sort, str] = {
    "added": "last added first",
    "date": "latest date first",
    "title": "by title",
    "source": "by source",
    "words": "longest first",
    "unread": "unread first",
}


class Shelf(Searching):
    """A screen with the list of articles and a preview."""

    FIND = "Filter"

    view = getters.query_one(ArticleList)

    def __init__(self) -> None:
        super().__init__()
        self._sort: Sort = "added"
        self._previewed: tuple[int, str] | None = None  # the article beside the list, the filter marked in it
        self._timer: Timer | None = None
        self._chores: Timer | None = None
        self._settled = False  # whether the chores have been done
        self._left = False  # whether another screen has been on top
        self._version: int | None = None  # of the store that the list was fetched from

    def contents(self) -> Iterable[Widget]:
        """The list, and room for the preview, which is made when there is something to show in it."""
        view = ArticleList()
        shelf = Vertical(ListHead(view), view, id="shelf")
        yield Container(shelf, Container(id="preview"), id="desk")

    @property
    def preview(self) -> ArticleView | None:
        """The text of the article in focus, once there has been one."""
        return next(iter(self.query("#preview ArticleView").results()), None)  # type: ignore[return-value]

    def on_mount(self) -> None:
        """Show the beginning of the list with the first paint; look after the rest later."""
        self.tell()
        self.watch(self.view, "lines", self._headed)
        self.set_interval(GLANCE, self.glance)
        try:
            self._version, early = self.library.version(), self.library.entries(limit=FIRST)
            self._show(early, self._sort, whole=len(early) < FIRST)
            self.view.foresee(self.app.size, SHARE if self.has_class("-wide") else 1)
        except ReaderError as error:
            self.say(str(error), alarm=True)

    def _refresh(self) -> None:
        self._settled = True
        if not self.view.whole:
            self._fetch()
        self.ask("refresh", self.library.refresh, lambda changed: self._fetch() if changed else None)

    def _fetch(self, then: Callable[[], None] | None = None) -> None:
        query, sort = self.sought, self._sort

        def show(entries: Sequence[Entry]) -> None:
            self._show(entries, sort)
            if then is not None:
                then()

        self.ask("entries", lambda stop: self.library.entries(query, sort=sort, cancelled=stop), show)

    def on_article_list_wanted(self) -> None:
        """The end of the list: fetch the rest first."""
        self._fetch(self.view.action_last)

    def _show(self, entries: Sequence[Entry], sort: Sort, *, whole: bool = True) -> None:
        self.view.whole = whole
        if self.view.set_entries(entries, self.sought, sort):
            self.query_one(ListHead).refresh()
        self.query_one("#preview").visible = bool(entries)
        self.query_one("#desk").display = bool(entries) or bool(self.sought)
        self._welcome(empty=not entries and not self.sought)
        self.tell()
        self._rest()

    def _headed(self, lines: int) -> None:
        self.query_one(ListHead).display = lines == 1  # over two lines there are no columns to name

    def _welcome(self, *, empty: bool) -> None:
        shown = self.query("Welcome")
        if empty == bool(shown):
            return
        if empty:
            from reader.tui.widgets.welcome import Welcome

            self.mount(Welcome(self.key("add")), before=self.status)
        else:
            shown.remove()
        self.key_bar.refresh()

    def changed(self, hidden: str = "", number: int | None = None) -> None:
        """Fetch the list anew, with an article in focus: that of a number, else the first that comes.

        ``hidden`` is said where the filter hides it.
        """
        self._previewed = None
        before = {entry.id for entry in self.view.entries}
        comparable = self.view.whole and self.view.query_text == self.sought

        def comes(entry: Entry) -> bool:
            return entry.id == number if number else comparable and entry.id not in before

        def focus() -> None:
            if (place := next((n for n, e in enumerate(self.view.entries) if comes(e)), None)) is not None:
                self.view.go(place)
            elif self.sought and hidden:
                self.say(hidden)

        self._fetch(focus)

    def on_screen_suspend(self) -> None:
        """Something lies above."""
        self._left = True

    def on_screen_resume(self) -> None:
        """Back from an article: it has been read now."""
        if self._left:
            self._left, self._previewed = False, None
            if (entry := self.view.entry) is not None:
                self.again(entry.id)
            self.glance()

    def glance(self) -> None:
        """Fetch the list anew where another program has put something in or taken something out."""
        if self.is_current:
            self.ask("version", lambda _: self.library.version(), self._glanced)

    def _glanced(self, version: int) -> None:
        before, self._version = self._version, version
        if before not in (None, version):
            self._fetch()

    def again(self, number: int) -> None:
        """Look again at an article."""
        self.ask(f"entry {number}", lambda _: self.library.entry(number), self._replace)

    def _replace(self, fresh: Entry) -> None:
        self._put([fresh if entry.id == fresh.id else entry for entry in self.view.entries])

    def without(self, number: int) -> None:
        """Show the list without an article, before it is fetched anew."""
        self._put([entry for entry in self.view.entries if entry.id != number])

    def _put(self, entries: Sequence[Entry]) -> None:
        self.view.set_entries(entries, self.view.query_text, self.view.sorted_by)
        self.tell()
        self._rest()

    def tell(self) -> None:
        """How many there are, in which order, how many unread."""
        entries = self.view.entries
        sample = bool(entries) and all(entry.sample for entry in entries)
        whole, dot = self.view.whole and not self.sought, self.reader.glyph("dot")
        number = how_many(len(entries) if whole else self.library.size(), "article")
        unread = sum(not entry.read for entry in entries) if whole and len(entries) < COUNTED else 0
        narrowed = f"{len(entries):,} of " if self.sought else ""
        right = f"{narrowed}{number}  {dot}  {SORT_NAMES[self._sort]}" + (
            f"  {dot}  {unread:,} unread" if unread else ""
        )
        self.title_bar.put([("Reader", "bold strong"), ("  Library", "")], [(right, "")])
        self.status.put(*self.standing(sample=sample))
        if self.find_bar is not None:
            self.find_bar.tell(None, len(entries))

    def standing(self, *, sample: bool) -> tuple[list[Piece], list[Piece]]:
        """What the status line says, left and right, when nothing has just happened."""
        raise NotImplementedError

    def on_line_view_moved(self, event: LineView.Moved) -> None:
        """Another article in focus; near the end of those fetched at first, the rest is wanted."""
        if event.view is self.view:
            self._rest()
            if event.at >= FIRST // 2 and not self.view.whole:
                self._fetch()

    def _rest(self) -> None:
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(REST, self.fetch_preview)
        if not self._settled:
            if self._chores is not None:
                self._chores.stop()
            self._chores = self.set_timer(SETTLE, self._refresh)

    def fetch_preview(self) -> None:
        """Show the article in focus beside the list, where there is room and it does not stand there already."""
        entry = self.view.entry
        if entry is None or not self.query_one("#preview").display:
            return
        if (shown := (entry.id, self.sought)) == self._previewed:
            return

        async def show(laid: Page) -> None:
            self._previewed = shown
            await self._show_preview(laid)

        self.ask("preview", lambda _: self._page(entry), show)

    def _page(self, entry: Entry) -> Page:
        """An article at a glance: without sentences, so that nothing of the language engines is loaded."""
        from reader.layout import page
        from reader.model import Account

        try:
            article = self.library.article(entry.id)  # makes good what was laid out without being analysed
            now = self.library.entry(entry.id)
        except ReaderError as error:
            return page.without(entry.title, str(error))
        about = page.about(article, now.words, now.minutes)
        return page.page(Account(article, ()), title=now.title, from_text=now.title_from_text, about=about)

    async def _show_preview(self, laid: Page) -> None:
        from reader.tui.widgets.article_view import ArticleView

        view = self.preview
        if view is None:
            view = ArticleView(self.settings.measure)
            view.show_cursor = False
            await self.query_one("#preview").mount(view)
        view.set_page(laid, 0)
        view.search_words(self.sought)

    def look_for(self, phrase: str) -> None:
        """Narrow the list as the words are typed; the best match is in focus."""
        self._fetch(self.view.action_first if phrase else None)

    async def action_find_done(self) -> None:
        """Back to the list, which is that of the words typed by then."""
        await super().action_find_done()
        query, sort = self.sought, self._sort
        if self.view.query_text != query:
            self.forget("entries")
            if (found := await self.at_once(lambda: self.library.entries(query, sort=sort))) is not None:
                self._show(found, sort)
                self.view.action_first()

    def action_match(self, step: int) -> None:
        """Move in the list without leaving the line."""
        self.view.action_move(step)

    def action_sort(self) -> None:
        """The next order."""
        self.action_order(SORTS[(SORTS.index(self._sort) + 1) % len(SORTS)])

    def action_order(self, sort: Sort) -> None:
        """A certain order."""
        self._sort = sort
        self.say(f"Sorted {SORT_NAMES[self._sort]}.")
        self._fetch()
