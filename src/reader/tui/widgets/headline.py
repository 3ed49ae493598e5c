"""Above a comparison: the two titles, where they come from, and the count of each kind of difference."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from textual.reactive import reactive
from textual.strip import Strip

from reader.layout.citations import title
from reader.layout.columns import columns
from reader.layout.counts import Counts
from reader.layout.discrepancies import Group
from reader.layout.sides import SIDES, Side
from reader.layout.spelling import how_many, listed
from reader.layout.wrapping import shorten
from reader.model import Account
from reader.tui import safe
from reader.tui.widgets.drawing import Drawing, Piece, size, within

_META_AT_LEAST = 16  # cells
_COUNTED: tuple[tuple[Group | None, str, str], ...] = (  # in many words, and in few where those do not fit
    (None, "differences {0.differences}", "{0.differences}"),
    ("conflicts", "≠ conflicts {0.conflicts}", "≠{0.conflicts}"),
    ("values", "numbers, dates {0.values}", "values {0.values}"),
    ("quotations", "quotations {0.quotations}", "quotes {0.quotations}"),
    ("attribution", "attribution {0.attribution}", "speakers {0.attribution}"),
    ("only", "only ◂{0.only_left} ▸{0.only_right}", "◂{0.only_left} ▸{0.only_right}"),
    ("wording", "≈ reworded {0.wording}", "≈{0.wording}"),
)
_FORMS: tuple[
    tuple[Collection[int], int], ...
] = (  # which of them are in many words, and the blanks between them
    *((range(many), 3) for many in range(len(_COUNTED), 1, -1)),
    *((spelled, gap) for spelled in ({1}, ()) for gap in (3, 2)),
)


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands above a comparison."""

    accounts: tuple[Account, Account]
    counts: Counts
    shown: frozenset[Group]
    pane: Side  # the account in focus
    beside: bool


class Headline(Drawing):
    """The titles, the sources and the counts, in three lines; a count can be clicked like its key."""

    ALLOW_SELECT = False

    heading: reactive[Heading | None] = reactive(None)

    def __init__(self, keys: Sequence[str]) -> None:
        """``keys`` list the differences and show and hide the kinds, in the order of the counts."""
        super().__init__()
        self._keys = keys

    def render_line(self, y: int) -> Strip:
        """Titles, sources, counts; stacked, each title with its source."""
        width, heading = self.size.width, self.heading
        if heading is None or y > 2:
            return Strip.blank(width, self.rich_style)
        if y == 2:
            parts = self._counts(heading, width)
        else:
            parts = (_beside_line if heading.beside else _stacked_line)(heading, y, width)
        return self.fitted(((self.spelled(text), *names) for text, *names in parts), width)

    def _counts(self, heading: Heading, width: int) -> list[Piece]:
        """The counts that fit a width, in as many words as there is room for."""
        start: Piece = (" " * columns(width - 1, heading.beside).start,)
        for spelled, gap in _FORMS:
            found = [start]
            for number in range(len(_COUNTED)):
                count = self._count(heading, number, number in spelled)
                if size(found) + size(count) >= width:
                    break
                found += [*count, (" " * gap, "muted")]
            else:
                break
        return found

    def _count(self, heading: Heading, number: int, spelled: bool) -> list[Piece]:
        """A key, and what it counts."""
        group, many, few = _COUNTED[number]
        on = group is None or group in heading.shown
        loud = group == "conflicts" and heading.counts.conflicts
        form = many if spelled else few
        if group is None and heading.counts.changes is not None:
            form = form.replace("differences", "changes")
        words = f" {form.format(heading.counts)}{'' if on else ' off'}"
        style = "strike faint" if not on else "bold conflict" if loud else "muted"
        click = f"@kind({number})" if number else "@differences"
        return [(self._keys[number], "bold ink", click), (words, style, click)]


def _beside_line(heading: Heading, y: int, width: int) -> list[Piece]:
    places = columns(width - 1, True)
    found: list[Piece] = [(" " * (places.left - 2),)]
    for number, room in enumerate((places.left_width + 2, places.right_width + 2)):
        pieces = _meta(heading, number, "  ") if y else _title(heading, number, room)
        found += [*_padded(pieces, room), (" " * (places.right - places.left - room),)]
    return found


def _stacked_line(heading: Heading, y: int, width: int) -> list[Piece]:
    start = columns(width - 1, False).start
    room = width - start - 1
    pieces = _title(heading, y, room)
    if room - size(pieces) >= _META_AT_LEAST:
        pieces += _meta(heading, y, "   ")
    return [(" " * start,), *_padded(pieces, room)]


def _title(heading: Heading, number: int, room: int) -> list[Piece]:
    words, real = title(heading.accounts[number])
    ending = "" if real else "  (no title)"
    text = shorten(safe.line(words), max(room - 2 - cell_len(ending), 1))
    letter: Piece = ("AB"[number], f"bold {'ab'[number]}-text")
    if SIDES[number] == heading.pane:
        letter = (*letter, "bold reverse")
    return [letter, (" ",), (text, "bold strong" if real else "muted"), (ending, "muted")]


def _meta(heading: Heading, number: int, lead: str) -> list[Piece]:
    """Where an account comes from, and how long it is."""
    article, sentences = heading.accounts[number].article, len(heading.accounts[number].sentences)
    length = how_many(sentences, "sentence")
    about = listed((article.source, article.date, length))
    return [(lead + safe.line(about), "muted")]


def _padded(pieces: Iterable[Piece], room: int) -> list[Piece]:
    """The pieces in exactly ``room`` cells."""
    found = within(pieces, room)
    return [*found, (" " * max(room - size(found), 0),)]
