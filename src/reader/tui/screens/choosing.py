"""A dialog that finds one of many by a few letters: commands, partners, formats, headings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.strip import Strip
from textual.widgets import Static

from reader.layout.matching import Hit, best
from reader.layout.wrapping import shorten, unbroken, wrapped
from reader.tui import safe
from reader.tui.screens.dialog import Dialog
from reader.tui.widgets.drawing import Piece, size, written
from reader.tui.widgets.line_input import LineInput
from reader.tui.widgets.line_view import LineView


@dataclass(frozen=True, slots=True)
class Offer:
    """One of the things to choose from; its value is the result when it is chosen."""

    value: str
    title: str
    detail: str = ""
    key: str = ""


NARROW = 64  # cells under which what a choice does stands below its title


class ChoiceList(LineView, can_focus=False):
    """The choices that match; the keys stay with the line above."""

    DEFAULT_CSS = "ChoiceList { height: auto; max-height: 100%; background: $panel; }"
    CLICKS = 1
    CURSOR = "bold on cursor"

    def __init__(self, choices: Sequence[Offer]) -> None:
        super().__init__()
        self.found: tuple[tuple[Offer, Hit], ...] = ()
        self.set_choices(choices, "")

    def set_choices(self, choices: Sequence[Offer], query: str) -> None:
        """Show the choices that match, the best first."""
        ranked = best([choice.title for choice in choices], query, [choice.detail for choice in choices])
        self.found = tuple((choices[hit.index], hit) for hit in ranked)
        self._titles = min(32, max((cell_len(choice.title) for choice, _ in self.found), default=0))
        self.set_reactive(LineView.cursor, 0)
        self.relayout(anchored=False)

    def heights(self, width: int) -> Sequence[int]:
        """As many lines as the details take; a title that leaves them no room beside it stands above them."""
        return [max(len(self._details(choice, width)) + self._above(choice), 1) for choice, _ in self.found]

    def _above(self, choice: Offer) -> bool:
        return self.text_width < NARROW or cell_len(choice.title) > self._titles

    def _indent(self, choice: Offer) -> int:
        return 3 if self._above(choice) else self._titles + 4

    def _details(self, choice: Offer, width: int) -> tuple[str, ...]:
        room = width - self._indent(choice) - 2 - cell_len(choice.key)
        text = self.spelled(safe.line(choice.detail))
        return wrapped(text, room) if text and room > 12 else ()

    def draw(self, item: int, line: int, width: int) -> Strip:
        choice, hit = self.found[item]
        details = self._details(choice, width)
        at = line - self._above(choice)
        if line:
            indent = " " * self._indent(choice)
            return self.fitted([(indent,), (details[at], "muted")], width, *self.lit(item))
        kept = cell_len(choice.key) + 2 if choice.key and self._above(choice) else 0
        title = self.spelled(shorten(safe.line(choice.title), max(4, width - 3 - kept)))
        bar = self.reader.glyph("cursor") if item == self.cursor else " "
        lit = [(place, place + 1, "bold underline a-text") for place in hit.places]
        pieces: list[Piece] = [(bar, "a"), *written(title, unbroken(title), lit, "strong")]
        if details and not at:
            gap = " " * max(2, self._titles - cell_len(title) + 3)
            pieces.append((gap + details[0], "muted"))
        room = width - size(pieces) - cell_len(choice.key) - 1
        if choice.key and room > 0:
            pieces += [(" " * room,), (choice.key, "muted")]
        return self.fitted(pieces, width, *self.lit(item))


class Chooser(Dialog[str]):
    """Type a few letters, move, Enter; the value of the choice is the result, None when nothing was chosen."""

    DEFAULT_CSS = """
    Chooser { align: center top; }
    Chooser > Vertical { width: 90; max-height: 80%; margin-top: 2; }
    Chooser.-wide > Vertical { width: 110; max-height: 92%; margin-top: 1; }
    Chooser .title { height: 1; }
    Chooser Input { background: $panel; margin: 0 0 1 0; color: $ink; }
    Chooser #none { color: $muted; display: none; height: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", show=False),
        Binding("down,ctrl+n", "move(1)", show=False),
        Binding("up,ctrl+p", "move(-1)", show=False),
        Binding("pagedown", "page(1)", show=False),
        Binding("pageup", "page(-1)", show=False),
    ]

    def __init__(
        self, title: str, choices: Sequence[Offer], *, prompt: str = "Type to find", classes: str = ""
    ) -> None:
        super().__init__(classes=classes)
        self._title, self._choices, self._prompt = title, tuple(choices), prompt

    def compose(self) -> ComposeResult:
        with Vertical():
            yield Static(safe.plain(self._title), classes="title")
            yield LineInput(placeholder=self._prompt)
            yield ChoiceList(self._choices)
            yield Static("Nothing by that name.", id="none", markup=False)

    def on_input_changed(self, event: LineInput.Changed) -> None:
        """Narrow the list."""
        view = self.query_one(ChoiceList)
        view.set_choices(self._choices, event.value)
        self.query_one("#none").display = not view.found

    def on_input_submitted(self, event: LineInput.Submitted) -> None:
        event.stop()
        self.action_choose()

    def action_choose(self) -> None:
        """Take the one in focus."""
        view = self.query_one(ChoiceList)
        if view.found:
            self.dismiss(view.found[view.cursor][0].value)

    def action_move(self, step: int) -> None:
        """Another choice."""
        self.query_one(ChoiceList).action_move(step)

    def action_page(self, share: float) -> None:
        """A page of choices on."""
        self.query_one(ChoiceList).action_page(share)
