"""How two accounts are drawn in one view, and what is under the mouse."""

from __future__ import annotations

from rich.cells import cell_len
from rich.segment import Segment
from textual.strip import Strip

from reader.layout.columns import GUTTER
from reader.layout.comparison import CellRole, ComparisonLayout, DrawnCell, DrawnLine
from reader.layout.marks import Marks, Style
from reader.layout.rows import SIGNS, Row, RowRelation, numbers_of
from reader.layout.sides import LETTERS, Place, Side, account_of
from reader.layout.wrapping import Line, Stretch
from reader.model import Comparison
from reader.tui import safe
from reader.tui.strips import merged
from reader.tui.widgets.drawing import Piece, size, written
from reader.tui.widgets.text_view import TextView

_SIDES: dict[Side, str] = {"left": "bold a-text", "right": "bold b-text"}
_ROLES: dict[CellRole, str] = {
    "text": "",
    "heading": "bold strong",
    "elsewhere": "italic muted",
    "fold": "muted",
    "stripped": "italic faint",
}
_KINDS: dict[RowRelation, str] = {
    "same": "faint",
    "reworded": "faint",
    "conflict": "bold conflict",
    "only_left": "a",
    "only_right": "b",
}
_MARKED: dict[Style, str] = {  # "{}" is the colour of the side
    "conflict": "bold underline paper on {}",
    "rounding": "underline {}-text",
    "quotation": "italic {}-text",
    "cut": "italic underline on {}-soft",
    "wording": "italic",
}


class ComparisonPage(TextView):
    """Draws the layout of a comparison; knows nothing of how it came about."""

    CLICKS = 0

    def __init__(self) -> None:
        super().__init__()
        self.comparison: Comparison | None = None
        self.rows: tuple[Row, ...] = ()
        self.pane: Side = "left"
        self.nth = 0  # which of the sentences of the row on that side is in focus
        self.hand: Place | None = None  # the sentence marked first when linking by hand
        self.closed: frozenset[int] = frozenset()  # rows that somebody has reviewed
        self.laid: ComparisonLayout | None = None  # how it is arranged, once the width is known
        self._marks_of: tuple[Marks, Marks] = ({}, {})

    @property
    def made(self) -> ComparisonLayout:
        """How it is arranged, for drawing."""
        assert self.laid is not None
        return self.laid

    @property
    def place(self) -> Place | None:
        """The sentence in focus."""
        raise NotImplementedError

    def draw(self, item: int, line: int, width: int) -> Strip:
        """One line: bar of the focus, left text, glyph, right text; stacked, one text behind its letter."""
        made = self.made
        line -= made.gaps[item]
        if line < 0:
            return Strip.blank(width, self.rich_style)
        drawn = made.lines(item)[line]
        pieces = self._beside(drawn) if made.columns.beside else self._stacked(drawn)
        start = min(made.columns.start, width)
        strip = self.fitted(pieces, max(min(made.columns.end + 1, width) - start, 0), *self.lit(item))
        segments = merged([Segment(" " * start, self.ink()), *strip])
        return Strip(segments).adjust_cell_length(width, self.ink())

    def _beside(self, drawn: DrawnLine) -> list[Piece]:
        columns = self.made.columns
        left = [self._bar(drawn, "left"), (" ",)]
        if drawn.left is not None and drawn.left.role == "fold":
            return [*left, *self._cell(drawn.left, columns.end - columns.left)]
        return [
            *left,
            *self._cell(drawn.left, columns.left_width),
            (" " * (GUTTER // 2 - 1),),
            self._tick(drawn),
            self._glyph(drawn),
            self._bar(drawn, "right"),
            (" ",),
            *self._cell(drawn.right, columns.right_width),
        ]

    def _stacked(self, drawn: DrawnLine) -> list[Piece]:
        columns = self.made.columns
        cell = drawn.left or drawn.right
        assert cell is not None
        text = self._cell(cell, columns.left_width)
        if columns.glyph < 0:
            return text
        letter = LETTERS[cell.side] if cell.first and cell.role != "fold" else " "
        return [
            self._bar(drawn, cell.side),
            self._glyph(drawn),
            self._tick(drawn),
            (letter, _SIDES[cell.side]),
            ("  ",),
            *text,
        ]

    def _bar(self, drawn: DrawnLine, side: Side) -> Piece:
        """The bar before a text whose side is in focus: at the sentence, where the row has several."""
        made, place = self.made, self.place
        if drawn.item != self.cursor:
            return (" ",)
        rows = made.items[drawn.item].rows
        cell = drawn.left if side == "left" else drawn.right
        if place is None or not rows:
            here = side == self.pane
        else:
            several = len(rows) == 1 and len(numbers_of(self.rows[rows[0]], side)) > 1
            here = side == place[0] and (not several or (cell is not None and cell.sentence == place[1]))
        return (self.reader.glyph("focus"), _SIDES[side]) if here else (" ",)

    def _glyph(self, drawn: DrawnLine) -> Piece:
        """The kind of the row on its first line; quiet where the row is reviewed."""
        if (row := self._begun(drawn)) is None:
            return (" ",)
        kind = self.made.relation(row)
        return self.spelled(SIGNS[kind]), _KINDS["reworded" if row in self.closed else kind]

    def _tick(self, drawn: DrawnLine) -> Piece:
        """The mark beside that sign of what is reviewed."""
        row = self._begun(drawn)
        return (self.reader.glyph("done"), "strong") if row in self.closed else (" ",)

    def _begun(self, drawn: DrawnLine) -> int | None:
        """The row that begins with a line."""
        item = self.made.items[drawn.item]
        return item.rows[0] if drawn.first and item.kind == "row" else None

    def _cell(self, cell: DrawnCell | None, width: int) -> list[Piece]:
        """A text padded to its column."""
        if cell is None:
            return [(" " * width,)]
        role = _ROLES[cell.role]
        pieces: list[Piece] = [(self.spelled(cell.marker).ljust(cell.indent), "muted")]
        if cell.sentence < 0:
            click = "@there" if cell.role == "elsewhere" else ""
            pieces.append((self.spelled(safe.line(cell.text)), role, click))
        else:
            assert self.comparison is not None
            text = account_of(self.comparison, cell.side).sentences[cell.sentence].text
            line = Line(cell.start, cell.start + len(cell.text), cell.start + len(cell.text), 0)
            pieces += written(text, line, self._spans(cell, int(cell.side == "right")), role)
        return [*pieces, (" " * max(width - size(pieces), 0),)]

    def _spans(self, cell: DrawnCell, side: int) -> list[Stretch]:
        letter, marks = "ab"[side], self._marks_of[side].get(cell.sentence, ())
        spans = [(mark.start, mark.end, _MARKED[mark.style].format(letter)) for mark in marks]
        spans += [(mark.start, mark.end, "@explain") for mark in marks if mark.style != "wording"]
        if self.hand == (cell.side, cell.sentence):
            spans.append((0, cell.start + len(cell.text), "reverse"))
        return spans + self.marks(cell.sentence, side)

    def selectable(self, row: int, start: int) -> tuple[int, int] | None:
        """The characters of one column: of the one in which the selection began."""
        made = self.laid
        if made is None or row >= made.height:
            return None
        first = self.text_selection.start.y if self.text_selection and self.text_selection.start else row
        border = self._right_of(min(int(first), made.height - 1))
        if not made.columns.beside:
            return made.columns.left, 10_000
        here = self._right_of(row)
        return (made.columns.left, here - GUTTER) if start < border - 2 else (here, 10_000)

    def _right_of(self, row: int) -> int:
        """The character of a drawn row at which the right text begins."""
        made = self.made
        cell = made.line(row).left
        if cell is None:
            return made.columns.right
        return made.columns.right + len(cell.text) - cell_len(cell.text)
