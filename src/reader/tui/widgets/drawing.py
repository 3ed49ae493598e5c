"""What every widget that draws itself has: styles by name, and signs in ASCII where that is wanted."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from reader.layout.spelling import encodable, spelled
from reader.tui.safe import drawn
from reader.tui.strips import merged

if TYPE_CHECKING:
    from reader.tui.app import ReaderApp


class Drawing(Widget):
    """Draws lines of segments; asks the application how they are spelled."""

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
                found += self.named_ink(name)
            self._inks[names] = found
        return found

    def named_ink(self, name: str) -> Style:
        """The style of one name: a component class."""
        return self.get_component_rich_style(name, partial=True)

    def notify_style_update(self) -> None:
        """Forget the colours."""
        super().notify_style_update()
        self._inks = None

    def fitted(self, segments: Iterable[Segment], width: int, *base: str) -> Strip:
        """A strip of exactly ``width`` cells, whose text commands no terminal."""
        encoding = self.reader.encoding
        safe = [Segment(encodable(drawn(text), encoding), style) for text, style, _ in segments]
        return Strip(merged(safe)).adjust_cell_length(width, self.ink(*base))
