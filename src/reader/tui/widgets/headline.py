"""Above a comparison: the two titles, where they come from, and the count of each kind of difference."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from reader.layout.citations import title
from reader.layout.columns import columns
from reader.layout.comparison import Side
from reader.layout.counts import Counts
from reader.layout.marks import ALL, Group
from reader.layout.spelling import spelled
from reader.layout.wrapping import shorten
from reader.model import Account
from reader.tui import safe
from reader.tui.glyphs import glyph

_META_AT_LEAST = 16  # cells


class Headline(Widget):
    """Three lines."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        f"headline--{name}" for name in ("a", "b", "title", "meta", "key", "conflict", "off", "pane")
    }

    @dataclass
    class Toggled(Message):
        """A count was clicked."""

        key: int  # of the command that shows and hides it

    def __init__(self, keys: Sequence[str] = "123456", *, ascii_only: bool = False) -> None:
        super().__init__()
        self._keys = keys  # that show and hide the kinds, in the order of the counts
        self._ascii = ascii_only
        self._accounts: tuple[Account, Account] | None = None
        self._counts: Counts | None = None
        self._shown: frozenset[Group] = ALL
        self._pane: Side = "left"
        self._beside = True

    def put(
        self,
        accounts: tuple[Account, Account],
        counts: Counts | None,
        shown: frozenset[Group],
        pane: Side,
        *,
        beside: bool,
    ) -> None:
        """Show how things are."""
        before = (self._accounts, self._counts, self._shown, self._pane, self._beside)
        if before != (accounts, counts, shown, pane, beside):
            self._accounts, self._counts, self._shown = accounts, counts, shown
            self._pane, self._beside = pane, beside
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """Titles, sources, counts; stacked, each title with its source."""
        width = self.size.width
        if self._accounts is None or y > 2:
            return Strip.blank(width, self.rich_style)
        if y == 2:
            parts = self._count_line(width)
        else:
            parts = self._beside_line(y, width) if self._beside else self._stacked_line(y, width)
        drawn = [Segment(spelled(part.text, ascii_only=self._ascii), part.style) for part in parts]
        return Strip(drawn).adjust_cell_length(width, self.rich_style)

    def _beside_line(self, y: int, width: int) -> list[Segment]:
        assert self._accounts is not None
        places = columns(width - 1, True)
        found: list[Segment] = [Segment(" " * (places.left - 2), self.rich_style)]
        for side, account, room in (
            ("left", self._accounts[0], places.left_width),
            ("right", self._accounts[1], places.right_width),
        ):
            pieces = self._title(side, account, room + 2) if y == 0 else [(f"  {_meta(account)}", "meta")]
            found += self._fit(pieces, room + 2)
            if side == "left":
                found.append(
                    Segment(" " * (places.right - places.left - places.left_width - 2), self.rich_style)
                )
        return found

    def _stacked_line(self, y: int, width: int) -> list[Segment]:
        assert self._accounts is not None
        start = columns(width - 1, False).start
        side = ("left", "right")[y]
        room = width - start - 1
        pieces = self._title(side, self._accounts[y], room)
        if room - sum(cell_len(text) for text, _ in pieces) >= _META_AT_LEAST:
            pieces.append((f"   {_meta(self._accounts[y])}", "meta"))
        return [Segment(" " * start, self.rich_style), *self._fit(pieces, room)]

    def _title(self, side: str, account: Account, room: int) -> list[tuple[str, str]]:
        words, real = title(account)
        letter = "A" if side == "left" else "B"
        ending = "" if real else "  (no title)"
        text = shorten(safe.line(words), max(room - 2 - cell_len(ending), 1))
        return [(letter, letter.lower()), (" ", ""), (text, "title" if real else "meta"), (ending, "meta")]

    def _count_line(self, width: int) -> list[Segment]:
        found = [Segment(" " * (columns(width - 1, self._beside).start), self.rich_style)]
        for _, _, pieces in self._counted(width):
            found += [Segment(text, self._style(name)) for text, name in pieces]
        return found

    def _counted(self, width: int) -> list[tuple[int, int, list[tuple[str, str]]]]:
        """Start, end and pieces of each count; in few words where many do not fit."""
        if self._counts is None:
            return []
        start = columns(width - 1, self._beside).start
        found = self._placed(start, wide=True)
        if found[-1][1] >= width:
            found = self._placed(start, wide=False)
        return [count for count in found if count[1] < width]

    def _placed(self, at: int, *, wide: bool) -> list[tuple[int, int, list[tuple[str, str]]]]:
        found = []
        for key, (group, text) in zip(self._keys, self._texts(wide), strict=True):
            on = group in self._shown
            loud = group == "conflicts" and bool(self._counts and self._counts.conflicts)
            style = ("conflict" if loud else "meta") if on else "off"
            pieces = [(key, "key"), (f" {text}" + ("" if on else " off"), style), ("   ", "meta")]
            size = sum(cell_len(piece) for piece, _ in pieces)
            found.append((at, at + size - 3, pieces))
            at += size
        return found

    def _texts(self, wide: bool) -> tuple[tuple[Group, str], ...]:
        c = self._counts
        assert c is not None
        signs = {
            name: glyph(name, ascii_only=self._ascii)
            for name in ("conflict", "reworded", "only_left", "only_right")
        }
        only = f"{signs['only_left']}{c.only_left} {signs['only_right']}{c.only_right}"
        if not wide:
            return (
                ("conflicts", f"{signs['conflict']}{c.conflicts}"),
                ("values", f"values {c.values}"),
                ("quotations", f"quotes {c.quotations}"),
                ("attribution", f"who {c.attribution}"),
                ("only", only),
                ("wording", f"{signs['reworded']}{c.wording}"),
            )
        return (
            ("conflicts", f"{signs['conflict']} conflicts {c.conflicts}"),
            ("values", f"numbers, dates {c.values}"),
            ("quotations", f"quotations {c.quotations}"),
            ("attribution", f"attribution {c.attribution}"),
            ("only", f"only {only}"),
            ("wording", f"{signs['reworded']} reworded {c.wording}"),
        )

    def _fit(self, pieces: Iterable[tuple[str, str]], room: int) -> list[Segment]:
        found = []
        for text, name in pieces:
            shown = (
                shorten(safe.line(text) if text.strip() else text, max(room, 0))
                if name != "meta"
                else shorten(text, max(room, 0))
            )
            found.append(Segment(shown, self._style(name)))
            room -= cell_len(shown)
        if room > 0:
            found.append(Segment(" " * room, self.rich_style))
        return found

    def _style(self, name: str) -> Style:
        base = self.rich_style
        if not name:
            return base
        style = base + self.get_component_rich_style(f"headline--{name}", partial=True)
        if name == ("a" if self._pane == "left" else "b"):
            style += self.get_component_rich_style("headline--pane", partial=True)
        return style

    def on_click(self, event: events.Click) -> None:
        """Show or hide what was clicked."""
        if event.y != 2:
            return
        for number, (start, end, _) in enumerate(self._counted(self.size.width), 1):
            if start <= event.x < end:
                self.post_message(self.Toggled(number))


def _meta(account: Account) -> str:
    article = account.article
    sentences = len(account.sentences)
    length = f"{sentences:,} sentence{'' if sentences == 1 else 's'}"
    return safe.line(" · ".join(part for part in (article.source, article.date, length) if part))
