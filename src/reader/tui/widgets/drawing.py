"""What every widget that draws itself has: styles in words, and signs in ASCII where that is wanted."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeAlias, cast

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from reader.layout.spelling import encodable, spelled
from reader.layout.wrapping import Line, Stretch, runs, shorten
from reader.tui.safe import drawn
from reader.tui.strips import merged
from reader.tui.theme import style

if TYPE_CHECKING:
    from reader.tui.app import ReaderApp

Piece: TypeAlias = tuple[str, ...]
"""Text, and the styles that it is drawn in, as :func:`style` takes them, the later over the earlier ones; "" is none."""


def written(text: str, line: Line, spans: Iterable[Stretch] = (), *names: str) -> list[Piece]:
    """The pieces of one wrapped line; the names of spans are those of styles, put over ``names``."""
    return [(text[run.start : run.end], *names, *run.names) for run in runs(line, spans)]


def within(pieces: Iterable[Piece], room: int, ellipsis: str = "…") -> list[Piece]:
    """The pieces in at most ``room`` cells: the one that does not fit ends in an ellipsis, those behind it go."""
    found: list[Piece] = []
    for text, *names in pieces:
        shown = shorten(text, max(room, 0), ellipsis)
        found.append((shown, *names))
        room -= cell_len(shown)
        if shown != text:
            break
    return found


def size(pieces: Iterable[Piece]) -> int:
    """The cells that pieces take."""
    return sum(cell_len(text) for text, *_ in pieces)


class Drawing(Widget):
    """Draws lines of pieces; asks the application how they are spelled."""

    _inks: dict[tuple[str, ...], Style] | None = None

    @property
    def reader(self) -> ReaderApp:
        """The application."""
        return cast("ReaderApp", self.app)

    @property
    def ascii(self) -> bool:
        """Whether to draw with ASCII alone."""
        return self.reader.ascii

    def spelled(self, text: str) -> str:
        """Words of ours as they are drawn."""
        return spelled(text, ascii_only=self.ascii)

    def ink(self, *names: str) -> Style:
        """The style that names add up to, the later ones over the earlier ones."""
        if self._inks is None:
            self._inks = {}
        if (found := self._inks.get(names)) is None:
            found = self.rich_style
            for name in names:
                found += style(name, self.app.theme_variables)
            self._inks[names] = found
        return found

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._inks = None

    def fitted(self, pieces: Iterable[Piece], width: int, *base: str) -> Strip:
        """A strip of exactly ``width`` cells, each piece drawn over the styles ``base``; its text commands no terminal."""
        encoding = self.reader.encoding
        segments = (
            Segment(encodable(drawn(text), encoding), self.ink(*base, *filter(None, names)))
            for text, *names in pieces
        )
        return Strip(merged(segments)).adjust_cell_length(width, self.ink(*base))
