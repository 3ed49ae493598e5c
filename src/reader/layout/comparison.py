"""The comparison as drawn lines: rows of equal height on both sides, side by side or stacked, for one width."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Set
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import zip_longest
from typing import Literal, TypeAlias

from reader.layout import folds
from reader.layout.citations import cite, cite_all
from reader.layout.columns import Columns
from reader.layout.discrepancies import ALL
from reader.layout.folds import Choice, Item
from reader.layout.judged import judge
from reader.layout.page import reason
from reader.layout.rows import Row, RowRelation, elsewhere_of, numbers_of, row_of_place
from reader.layout.sides import LETTERS, Place, Side, account_of
from reader.layout.wrapping import shorten, starts, wrap, wrapped
from reader.model import Account, Comparison

CellRole: TypeAlias = Literal["text", "heading", "elsewhere", "fold", "stripped"]


@dataclass(frozen=True, slots=True)
class DrawnCell:
    """One account's share of a drawn line."""

    role: CellRole
    side: Side
    text: str
    sentence: int = -1  # whose text it is, -1 where the text is our own words
    start: int = 0  # where in the sentence it begins
    first: bool = False  # the first line of this account in the item
    indent: int = 0  # cells before the text
    marker: str = ""  # of a list item, inside the indent


@dataclass(frozen=True, slots=True)
class DrawnLine:
    """A drawn line of the view; both cells empty between two items."""

    item: int
    left: DrawnCell | None = None
    right: DrawnCell | None = None
    first: bool = False  # the first line of the item


class ComparisonLayout:
    """A comparison arranged for one division of the width and one choice of what is shown.

    Heights are known at once, as prefix sums; lines are made when they are asked for.
    """

    def __init__(
        self,
        comparison: Comparison,
        rows: tuple[Row, ...],
        columns: Columns,
        choice: Choice,
        measured: dict[int, int] | None = None,
    ) -> None:
        """``measured`` holds the heights of rows for these very columns, and takes those that are not in it."""
        self._measured = {} if measured is None else measured
        self.comparison = comparison
        self.rows = rows
        self.columns = columns
        self.choice = choice
        self.judged = judge(comparison, rows, choice.shown)
        self.differing = tuple(sorted(self.judged.differing))
        self.items: tuple[Item, ...] = folds.items(comparison, rows, choice, self.judged.differing)
        self.gaps = tuple(self._gap(number) for number in range(len(self.items)))
        self.tops = starts(gap + self._height(item) for gap, item in zip(self.gaps, self.items, strict=True))
        self._of_row = {row: number for number, item in enumerate(self.items) for row in item.rows}
        self._row_of = row_of_place(rows)
        self._lines = lru_cache(maxsize=512)(self._make_lines)

    @property
    def height(self) -> int:
        """Lines of the whole view."""
        return self.tops[-1]

    def item_at(self, y: int) -> int:
        """The item drawn at a line of the view; the nearest for lines outside it."""
        return max(0, min(bisect_right(self.tops, y) - 1, len(self.items) - 1))

    def extent(self, item: int) -> tuple[int, int]:
        """First line and line after the last of an item, without the blank line above it."""
        return self.tops[item] + self.gaps[item], self.tops[item + 1]

    def row_of(self, place: Place) -> int | None:
        """The row in which a sentence stands."""
        return self._row_of.get(place)

    def item_of_row(self, row: int) -> int:
        """The item that shows a row, or the one nearest to it when the row is left out."""
        if row in self._of_row:
            return self._of_row[row]
        later = [number for number, item in enumerate(self.items) if item.rows and item.rows[0] > row]
        return later[0] if later else max(len(self.items) - 1, 0)

    def relation(self, row: int) -> RowRelation:
        """What a row is shown as."""
        return self.judged.relation(row, self.rows[row])

    def line(self, y: int) -> DrawnLine:
        """The line of the view at ``y``, which must be inside it."""
        item = self.item_at(y)
        within = y - self.extent(item)[0]
        return self._lines(item)[within] if within >= 0 else DrawnLine(item)

    def lines(self, item: int) -> tuple[DrawnLine, ...]:
        """All lines of one item, without the blank line above it."""
        return self._lines(item)

    def _make_lines(self, number: int) -> tuple[DrawnLine, ...]:
        item = self.items[number]
        if item.kind != "row":
            return self._own_words(number, item)
        row = self.rows[item.rows[0]]
        left, right = self._side("left", row), self._side("right", row)
        if self.columns.beside:
            abreast = list(zip_longest(left, right))
        else:
            abreast = [*((cell, None) for cell in left), *((None, cell) for cell in right)]
        return tuple(DrawnLine(number, *cells, first=y == 0) for y, cells in enumerate(abreast))

    def _height(self, item: Item) -> int:
        if item.kind != "row":
            return len(self._own_words(0, item))
        number = item.rows[0]
        if number not in self._measured:
            row = self.rows[number]
            left, right = self._side_height("left", row), self._side_height("right", row)
            self._measured[number] = max(left, right) if self.columns.beside else left + right
        return self._measured[number]

    def _side_height(self, side: Side, row: Row) -> int:
        account, width, numbers = self._of(side, row)
        height = 0
        for number in numbers:
            sentence = account.sentences[number]
            indent, _ = _indent(account, number)
            height += len(wrap(sentence.text, max(width - indent, 1)))
        return height + bool(self._elsewhere(side, row, width))

    def _side(self, side: Side, row: Row) -> list[DrawnCell]:
        account, width, numbers = self._of(side, row)
        cells: list[DrawnCell] = []
        for number in numbers:
            text = account.sentences[number].text
            indent, marker = _indent(account, number)
            block = account.article.blocks[account.sentences[number].block]
            role: CellRole = "heading" if block.kind == "heading" else "text"
            for line in wrap(text, max(width - indent, 1)):
                shown, sign = text[line.start : line.end], "" if line.start else marker
                cells.append(DrawnCell(role, side, shown, number, line.start, not cells, indent, sign))
        if note := self._elsewhere(side, row, width):
            cells.append(DrawnCell("elsewhere", side, note, first=not cells))
        return cells

    def _of(self, side: Side, row: Row) -> tuple[Account, int, tuple[int, ...]]:
        width = self.columns.left_width if side == "left" else self.columns.right_width
        return account_of(self.comparison, side), width, numbers_of(row, side)

    def _elsewhere(self, side: Side, row: Row, width: int) -> str:
        """One line: where sentences for this row stand, with the first words; where a moved one comes from."""
        account, here, letter = account_of(self.comparison, side), numbers_of(row, side), LETTERS[side]
        if there := elsewhere_of(row, side):
            named = cite_all(account, there)
            if here:
                return shorten(f"↗ also {letter} {named}", width)
            words = "" if len(there) > 1 else f"  {account.sentences[there[0]].text}"
            return shorten(f"↗ {letter} {named}{words}", width)
        if row.moved and side == "right" and here:
            return shorten(f"↕ from {letter} {cite(account, here[0])}", width)
        return ""

    def _own_words(self, number: int, item: Item) -> tuple[DrawnLine, ...]:
        if item.kind == "stripped":
            return self._stripped(number, item)
        text = folds.summary([self.rows[n] for n in item.rows], self._hidden_in(item))
        return (DrawnLine(number, DrawnCell("fold", "left", text, first=True), None, True),)

    def _hidden_in(self, item: Item) -> int:
        """How many sentences of a fold that both accounts have differ in a kind that is hidden."""
        both = (n for n in item.rows if self.rows[n].relation not in ("only_left", "only_right"))
        return sum(folds.size(self.rows[n]) for n in both if n in self._in_any_way)

    @cached_property
    def _in_any_way(self) -> Set[int]:
        """The rows that differ, whatever is shown."""
        return judge(self.comparison, self.rows, ALL).differing

    def _stripped(self, number: int, item: Item) -> tuple[DrawnLine, ...]:
        account = account_of(self.comparison, item.side)
        width = self.columns.left_width if item.side == "left" else self.columns.right_width
        block = account.article.blocks[item.block]
        text = block.text + (f"  [{reason(block)}]" if block.reason else "")
        lines: list[DrawnLine] = []
        for line in wrapped(text, width):
            cell = DrawnCell("stripped", item.side, line, first=not lines)
            here, there = (cell, None) if item.side == "left" else (None, cell)
            lines.append(DrawnLine(number, here, there, not lines))
        return tuple(lines)

    def _gap(self, number: int) -> int:
        """One blank line between items, none inside a paragraph that only one account has."""
        if number == 0:
            return 0
        before, here = self.items[number - 1], self.items[number]
        if before.kind == here.kind == "stripped":
            return 0
        if before.kind != "row" or here.kind != "row":
            return 1
        above, below = self.rows[before.rows[0]], self.rows[here.rows[0]]
        if above.relation != below.relation or above.relation not in ("only_left", "only_right"):
            return 1
        account = account_of(self.comparison, "left" if above.left else "right")
        last, first = (above.left or above.right)[-1], (below.left or below.right)[0]
        return int(account.sentences[last].block != account.sentences[first].block)


def _indent(account: Account, sentence: int) -> tuple[int, str]:
    """Cells that a sentence is indented by, and the list marker in front of it."""
    found = account.sentences[sentence]
    block = account.article.blocks[found.block]
    if block.kind != "list_item":
        return (2, "") if block.kind == "quotation" else (0, "")
    marker = block.marker or "•"
    return len(marker) + 1, marker if found.start == 0 else ""
