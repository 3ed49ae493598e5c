"""The findings of a comparison as tables, over the comparison; Enter goes to the row."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from textual import getters
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.strip import Strip
from textual.widgets import Static

from reader.layout.explain import in_full, in_place, touched
from reader.layout.sides import Place
from reader.layout.tables import TableRow
from reader.layout.wrapping import wrap
from reader.tui import safe
from reader.tui.commands import borrowed
from reader.tui.screens.dialog import Dialog
from reader.tui.widgets.bars import Bar, Hint, HintBar
from reader.tui.widgets.drawing import Drawing, Piece, size
from reader.tui.widgets.explanation import Explanation
from reader.tui.widgets.line_view import LineView
from reader.tui.widgets.table_view import TableView

if TYPE_CHECKING:
    from reader.tui.screens.judging import Judging

ROOMY = 18  # rows of the screen from which the sentences of a finding stand below the table
TOLD = 4  # the part of them that they take is one in so many, …
MOST_TOLD = 7  # … but no more rows than this, nor than the longest takes
MOST_CELLS = 160  # the width of the dialog on a wide screen
MEASURED = 100  # rows of a table that are asked how long theirs are
BESIDE = 5  # cells beside the sentences, a scrollbar among them


class Headers(Drawing):
    """The headers of the table below."""

    def __init__(self, view: TableView) -> None:
        super().__init__()
        self._view = view

    def render_line(self, y: int) -> Strip:  # noqa: ARG002
        strip = self._view.header_strip(self._view.text_width)
        return strip.adjust_cell_length(self.size.width, self.ink())


class FindingsScreen(Dialog[Place]):
    """Some tables, one at a time; the place of the row that was chosen is the result."""

    CSS_PATH = "../styles/findings.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        *borrowed("differences", "facts", "annotate", "copy", "undo", "redo", "back"),
        Binding("enter", "choose", show=False),
        Binding("tab,right,l", "table(1)", show=False),
        Binding("shift+tab,left,h", "table(-1)", show=False),
    ]

    view = getters.query_one(TableView)

    def __init__(self, behind: Judging, first: int) -> None:
        """``behind`` is the comparison, which knows the tables and does what is asked of their rows."""
        super().__init__()
        self._behind = behind
        self._tables = behind.tables()
        self._at = first

    def compose(self) -> ComposeResult:
        view = TableView(self._tables[self._at])
        with Vertical():
            yield Bar(id="names")
            yield Headers(view)
            yield view
            yield Static(markup=False, id="nothing")
            yield Explanation()
            yield HintBar(id="keys")

    def on_mount(self) -> None:
        """Start with the table that was asked for."""
        self._show(self._behind.in_focus.get(self._at, 0))
        self.view.focus()

    def on_resize(self) -> None:
        """Fit the parts to the screen."""
        self._fit()
        self._name_tables()

    def _fit(self) -> None:
        """Leave room for the names, the headers, the sentences and the keys around the table."""
        table, (width, height) = self._tables[self._at], self.app.size
        told = 0
        if not table.whole and height >= ROOMY:
            room = min(width, MOST_CELLS) - BESIDE
            longest = max((self._length(entry, room) for entry in table.entries[:MEASURED]), default=0)
            told = min(longest, height // TOLD, MOST_TOLD)
        sentences = self.query_one(Explanation)
        sentences.display, sentences.styles.height = bool(told), told
        self.view.styles.max_height = max(height * 9 // 10 - 4 - (told and told + 1), 1)

    def _length(self, entry: TableRow, width: int) -> int:
        """The lines that the sentences of a row take."""
        told = in_place(self._behind.shown.comparison, entry.passages)
        return sum(len(wrap("".join(text for text, _ in paragraph), width)) for paragraph in told)

    def _show(self, row: int | None) -> None:
        table = self._tables[self._at]
        self._name_tables()
        self._fit()
        key = self.view.reader.key
        keys = (
            (Hint("Enter", "go there", "choose"), bool(table.entries)),
            (Hint("Tab", "next table", "table(1)"), True),
            (Hint("Esc", "close", "dismiss(None)"), True),
            (Hint(key("annotate"), "review", "annotate"), any(entry.number >= 0 for entry in table.entries)),
            (Hint(key("copy"), "copy", "copy"), bool(table.entries)),
        )
        self.query_one(HintBar).tell(*(hint for hint, does in keys if does))
        self.view.put(table, row)
        self.query_one(Headers).refresh()
        nothing = self.query_one("#nothing", Static)
        nothing.update(safe.plain(table.nothing))
        nothing.display = not table.entries
        self._tell()

    def _tell(self) -> None:
        """Below the table, the sentences that the row in focus is about."""
        if (entry := self._entry) is not None:
            told = in_place(self._behind.shown.comparison, entry.passages)
            self.query_one(Explanation).put(told, ascii_only=self.view.ascii)

    @property
    def _entry(self) -> TableRow | None:
        entries = self._tables[self._at].entries
        return entries[min(self.view.cursor, len(entries) - 1)] if entries else None

    def _name_tables(self) -> None:
        """Name the tables with their sizes; where not all find room, those from the one in sight on."""
        names: list[Piece] = []
        for number, each in enumerate(self._tables):
            style = "bold strong" if number == self._at else "faint"
            count = str(len(each.entries)) if each.ready else self.view.reader.glyph("ellipsis")
            click = f"@table({number - self._at})" if number != self._at else ""
            names += [(f"{each.title} {count}", style, click), ("    ", "")]
        cut = size(names) > self.app.size.width
        self.query_one("#names", Bar).put(names[2 * self._at * cut :])

    def on_line_view_moved(self, event: LineView.Moved) -> None:
        self._behind.in_focus[self._at] = event.at
        self._tell()

    def action_table(self, step: int) -> None:
        """Another table."""
        self._at = (self._at + step) % len(self._tables)
        self._show(self._behind.in_focus.get(self._at, 0))

    def action_differences(self) -> None:
        """The list of differences; close it where it is shown."""
        self._turn_to(0)

    def action_facts(self) -> None:
        """The table of facts; close it where it is shown."""
        self._turn_to(1)

    def _turn_to(self, number: int) -> None:
        if number == self._at:
            self.dismiss(None)
        else:
            self.action_table(number - self._at)

    def action_back(self) -> None:
        """Close."""
        self.dismiss(None)

    async def action_turn(self, way: Literal["undo", "redo"]) -> None:
        """Take back what was said of a finding, or say it again."""
        await self._behind.action_turn(way)

    def action_annotate(self) -> None:
        """Say where you stand with the finding in focus."""
        if (entry := self._entry) is not None and entry.number >= 0:
            self._behind.review(entry.number)

    def action_copy(self) -> None:
        """Copy the sentences that the row in focus is about with their citations."""
        if (entry := self._entry) is not None:
            sentences = in_full(self._behind.shown.comparison, touched(entry.passages))
            self._behind.copy(sentences, "what it is about")

    def renew(self) -> None:
        """Show the tables as they are now, from the same row."""
        self._tables = self._behind.tables()
        self._show(None)

    def action_choose(self) -> None:
        """Go to the row in focus."""
        self.dismiss(self._entry.place if self._entry else None)
