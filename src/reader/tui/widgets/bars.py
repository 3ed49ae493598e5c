"""The lines around the contents: what this is, how things stand, and which keys there are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from textual.strip import Strip
from textual.timer import Timer

from reader.layout.wrapping import wrapped
from reader.tui import safe
from reader.tui.commands import footer
from reader.tui.widgets.drawing import Drawing, Piece, size, within

MOST = 3  # lines that a sentence in the status line may take …
ROOMY = 12  # … on a screen of at least so many
_APART = 3  # cells between two keys


class Bar(Drawing):
    """One line with pieces at its left and at its right; those at the right stay whole in up to half of it."""

    DEFAULT_CSS = "Bar { height: 1; width: 1fr; background: $panel; color: $muted; }"

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.left: tuple[Piece, ...] = ()
        self.right: tuple[Piece, ...] = ()

    def put(self, left: Iterable[Piece], right: Iterable[Piece] = ()) -> None:
        """Show other pieces; their text is sanitised and spelled here."""
        pieces = [
            tuple((self.spelled(safe.cells(text)), *names) for text, *names in side) for side in (left, right)
        ]
        if (self.left, self.right) != (pieces[0], pieces[1]):
            self.left, self.right = pieces
            self.refresh()

    def pieces(self, width: int) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:  # noqa: ARG002
        """What to draw at a width."""
        return self.left, self.right

    def render_line(self, y: int) -> Strip:
        width = self.size.width
        if y:
            return Strip.blank(width, self.rich_style)
        left, right = self.pieces(width)
        kept, ellipsis = size(right), self.reader.glyph("ellipsis")
        first = within(((" ",), *left), width - (kept + 3) * (0 < 2 * kept < width), ellipsis)
        room = width - size(first) - 2
        last = within((*right, (" ",)), room, ellipsis) if right and room > 6 else []
        return self.fitted([*first, (" " * (width - size([*first, *last])),), *last], width)


class TitleBar(Bar):
    """What is on the screen, and of how much."""


class StatusBar(Bar):
    """How things stand; for a while, what just happened."""

    DEFAULT_CSS = "StatusBar { background: $background; }"

    def __init__(self) -> None:
        super().__init__()
        self._note: Piece | None = None
        self._timer: Timer | None = None

    @property
    def note(self) -> str:
        """What is being said at the moment, or nothing."""
        return self._note[0] if self._note else ""

    def say(self, text: str, *, alarm: bool = False) -> None:
        """Show a sentence for a while, long enough to be read."""
        self._note = (self.spelled(safe.line(text)), "bold alarm" if alarm else "strong")
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(4 + len(text) / 15, self.hush)
        self._fit()

    def hush(self) -> None:
        """Back to how things stand."""
        if self._note is not None:
            self._note = None
            self._fit()

    def go_on(self) -> None:
        """The user does something else: a sentence has been read by then, but for an alarm, which keeps its time."""
        if self._note is not None and self._note[1] == "strong":
            self.hush()

    def on_resize(self) -> None:
        self._fit()

    def _fit(self) -> None:
        """As many lines as the sentence takes, so that none is cut; one where there is little room."""
        tall = len(self._lines()) if self.app.size.height >= ROOMY else 1
        self.styles.height = max(1, min(tall, MOST))
        self.set_class(self._note is not None, "-saying")
        self.refresh()

    def _lines(self) -> tuple[str, ...]:
        return wrapped(self.note, max(self.size.width - 2, 1))

    def render_line(self, y: int) -> Strip:
        """A line of the sentence being said, else how things stand."""
        if self._note is None or self.size.height < 2:
            return super().render_line(y)
        lines = self._lines()
        text = lines[y] if y < len(lines) else ""
        return self.fitted([(" ",), (text, self._note[1])], self.size.width)

    def pieces(self, width: int) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:  # noqa: ARG002
        """The sentence being said, else the standing pieces."""
        return ((self._note,), ()) if self._note else (self.left, self.right)


class Hint(NamedTuple):
    """A key, what it does, and the action of the screen that a click on it runs."""

    key: str
    title: str
    action: str = ""

    def pieces(self) -> tuple[Piece, ...]:
        """The two as they are drawn."""
        click = self.action and f"@{self.action}"
        return (self.key, "bold ink", click), (f" {self.title}", click)


class HintBar(Bar):
    """Keys and what they do, the most useful first, as many as fit whole; each can be clicked."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.told: tuple[Hint, ...] = ()

    def tell(self, *hints: Hint) -> None:
        """Show other keys."""
        self.told = hints
        self.refresh()

    def hints(self) -> tuple[Sequence[Hint], Hint | None]:
        """The keys from the left on, and the one that keeps its place at the right end."""
        return self.told, None

    def pieces(self, width: int) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
        """The keys with what they do."""
        hints, last = self.hints()
        kept = last.pieces() if last else ()
        room = width - 2 - (size(kept) + _APART if kept else 0)
        found: list[Piece] = []
        for hint in hints:
            here = ((" " * _APART * bool(found),), *hint.pieces())
            if size(found) + size(here) > room:
                break
            found += here
        return tuple(found), kept


class KeyBar(HintBar):
    """The keys of the screen that do something now; while something is typed, those of the line that is typed into."""

    def __init__(self, screen: str) -> None:
        super().__init__()
        self._commands = footer(screen)

    def hints(self) -> tuple[Sequence[Hint], Hint | None]:
        """The commands of the footer, help at the end."""
        if self.told:
            return super().hints()
        found = {
            command.id: Hint(self.reader.key(command.id), title, command.action)
            for command, title in self._commands
            if self.screen.check_action(command.action.partition("(")[0], ())
        }
        last = found.pop("help", None)
        return tuple(found.values()), last
