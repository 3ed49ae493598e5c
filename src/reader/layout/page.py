"""An article as a page: what is shown, in which rows, and the places at which a reader can stop."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, TypeAlias

from rich.cells import cell_len

from reader.layout.spelling import how_many, spelled
from reader.layout.wrapping import Line, line_of, packed, wrap, wrapped
from reader.model import BY_HAND, Account, Article, Block

PageRole: TypeAlias = Literal[
    "title", "untitled", "meta", "note", "hairline", "blank", "heading", "text", "quotation", "list", "table",
    "caption", "code", "stripped", "reason",
]  # fmt: skip

UNTITLED = "First words of the text; the article came without a title."
MARGIN = 2  # columns on each side of the text, at least
DOT = "  ·  "  # between two parts of a row below the title
GAP = 4  # columns between a stripped line and the reason at its end


@dataclass(frozen=True, slots=True)
class PageRow:
    """One row of an item: a line of the item's own text, or words about it."""

    role: PageRole
    lead: str = ""  # drawn before the text: a list marker, the rule of a quotation, an indent
    line: Line | None = None  # of the item's text
    words: str = ""  # drawn after the line, or alone


@dataclass(frozen=True, slots=True)
class PageItem:
    """The header of the page, or one block."""

    text: str  # what is wrapped, searched and selected
    block: int | None  # None for the header
    role: PageRole
    level: int = 0
    marker: str = ""
    reason: str = ""  # why it was stripped, for a person to read
    about: tuple[tuple[str, ...], ...] = ()  # what stands below the title: rows of parts
    open_below: bool = True  # a blank row follows


@dataclass(frozen=True, slots=True)
class Stop:
    """A place to stand: a sentence, a block without sentences, or the header."""

    item: int
    start: int  # into the item's text
    end: int
    sentence: int | None  # index into the account


@dataclass(frozen=True, slots=True)
class Page:
    """Items in reading order, and the stops in them."""

    items: tuple[PageItem, ...]
    stops: tuple[Stop, ...]

    def stop_of_sentence(self, sentence: int) -> int:
        """The stop of a sentence, or of the last one before it."""
        stops = enumerate(self.stops)
        return max((n for n, s in stops if s.sentence is not None and s.sentence <= sentence), default=0)

    def stop_of_block(self, block: int) -> int:
        """The first stop of a block, or of the next one that is shown; behind the last of them, the last stop."""
        blocks = ((n, self.items[stop.item].block) for n, stop in enumerate(self.stops))
        return next((n for n, at in blocks if at is not None and at >= block), len(self.stops) - 1)

    def stop_in(self, item: int, offset: int) -> int:
        """The stop in which an offset of an item lies, or the nearest one before it."""
        place = bisect_right(self.stops, (item, offset), key=lambda stop: (stop.item, stop.start))
        return max(0, place - 1)


def about(article: Article, words: int, minutes: int, note: str = "") -> tuple[tuple[str, ...], ...]:
    """What stands below the title: where it comes from and how long it is; what the user wrote on it."""
    origin = [part for part in (article.source, article.date, article.byline) if part]
    row = (*origin, f"{how_many(words, 'word')}, {minutes:,} min")
    return (row, (f"Note: {note}",)) if note else (row,)


def page(
    account: Account,
    *,
    title: str,
    from_text: bool,
    about: tuple[tuple[str, ...], ...] = (),
    stripped: bool = False,
) -> Page:
    """Lay an account out; with ``stripped`` the stripped blocks stand where they stood, each with its reason.

    ``about`` are rows of the header, each of parts: source, date, byline; a note.
    """
    blocks = account.article.blocks
    shown = [
        n
        for n, b in enumerate(blocks)
        if (b.kept and not (b.kind == "title" and not from_text)) or (stripped and not b.kept)
    ]
    first = next((blocks[number] for number in shown), None)
    spaced = first is not None and first.kept and first.kind == "heading"  # it brings a blank row of its own
    role: PageRole = "untitled" if from_text else "title"
    items = [PageItem(title, None, role, about=about, open_below=not spaced)]
    for place, number in enumerate(shown):
        follower = blocks[shown[place + 1]] if place + 1 < len(shown) else None
        items.append(_item(number, blocks[number], follower))
    return Page(tuple(items), tuple(_stops(items, account)))


def without(title: str, why: str) -> Page:
    """A page in the place of an article that cannot be shown, with the reason."""
    return Page((PageItem(title, None, "title", about=((why,),)),), (Stop(0, 0, len(title), None),))


def reason(block: Block) -> str:
    """Why a block was stripped, in two words; "" where nobody says."""
    why = block.reason
    if why is None or why == BY_HAND:  # what a person strips is no matter of certainty
        return why.rule if why else ""
    return f"{why.rule}, {why.certainty}"


def _item(number: int, block: Block, follower: Block | None) -> PageItem:
    roles: dict[str, PageRole] = {"list_item": "list", "paragraph": "text", "title": "heading"}
    if not block.kept:
        last = follower is None or follower.kept
        return PageItem(block.text, number, "stripped", reason=reason(block), open_below=last)
    role: PageRole = roles.get(block.kind) or block.kind  # type: ignore[assignment]
    alike = follower is not None and follower.kept and follower.kind == block.kind
    close = alike and block.kind in ("list_item", "table", "code")
    marker = block.marker or ("•" if role == "list" else "")
    return PageItem(block.text, number, role, block.level, marker, open_below=not close)


def _stops(items: Sequence[PageItem], account: Account) -> list[Stop]:
    inside: dict[int | None, list[tuple[int, int, int | None]]] = {}
    for number, sentence in enumerate(account.sentences):
        inside.setdefault(sentence.block, []).append((sentence.start, sentence.end, number))
    found: list[Stop] = []
    for place, item in enumerate(items):
        sentences = inside.get(item.block) if item.role != "stripped" else None
        found += [Stop(place, *each) for each in sentences or [(0, len(item.text), None)]]
    return found


def measure(width: int, wanted: int) -> tuple[int, int]:
    """Where the text begins and how wide it is, in a view ``width`` cells wide: centred, with a margin."""
    margin = min(MARGIN, max(0, (width - 8) // 4))
    text = max(1, min(wanted, width - 2 * margin))
    return max(margin, (width - text) // 2), text


@lru_cache(maxsize=8192)
def rows(item: PageItem, width: int, *, ascii_only: bool = False) -> tuple[PageRow, ...]:
    """The rows of an item at a measure of ``width`` cells."""
    if item.block is None:
        return _header(item, width, ascii_only)
    if item.role == "stripped":
        return _stripped(item, width, ascii_only)
    first, rest = _leads(item, width, ascii_only)
    lines = wrap(item.text, width - cell_len(first))
    found = [PageRow("blank")] if item.role == "heading" else []
    found += [PageRow(item.role, first if n == 0 else rest, line) for n, line in enumerate(lines)]
    return (*found, PageRow("blank")) if item.open_below else tuple(found)


def _header(item: PageItem, width: int, ascii_only: bool) -> tuple[PageRow, ...]:
    found = [PageRow("blank"), *(PageRow(item.role, "", line) for line in wrap(item.text, width))]
    if item.role == "untitled":
        found += [PageRow("note", words=line) for line in wrapped(UNTITLED, width)]
    for parts in item.about:
        lines = packed(parts, width, DOT)
        found += [PageRow("meta", words=spelled(line, ascii_only=ascii_only)) for line in lines]
    found.append(PageRow("hairline", words=("-" if ascii_only else "─") * width))
    return (*found, PageRow("blank")) if item.open_below else tuple(found)


def _stripped(item: PageItem, width: int, ascii_only: bool) -> tuple[PageRow, ...]:
    lead = "- " if ascii_only else "╌ "
    lines = wrap(item.text, max(1, width - 2))
    found = [PageRow("stripped", lead, line) for line in lines]
    room = width - 2 - lines[-1].width
    if cell_len(item.reason) + GAP <= room:
        pad = " " * (room - cell_len(item.reason))
        found[-1] = PageRow("stripped", lead, lines[-1], pad + item.reason)
    else:
        found.append(PageRow("reason", lead, words=item.reason.rjust(max(0, width - 2))))
    return (*found, PageRow("blank")) if item.open_below else tuple(found)


def _leads(item: PageItem, width: int, ascii_only: bool) -> tuple[str, str]:
    """What stands before the first line of an item and before the others."""
    if width < 12:
        return "", ""
    if item.role == "quotation":
        return ("| ", "| ") if ascii_only else ("│ ", "│ ")
    if item.role in ("code", "table"):
        return "  ", "  "
    if item.role == "list":
        marker = item.marker if item.marker[:1].isalnum() or not ascii_only else "*"
        first = f"  {marker} "
        return (first, " " * cell_len(first)) if cell_len(first) < width // 2 else ("", "")
    return "", ""


def rows_of(page: Page, stop: Stop, width: int, *, ascii_only: bool = False) -> tuple[int, int]:
    """The first row of a stop inside its item, and the row after its last."""
    found = rows(page.items[stop.item], width, ascii_only=ascii_only)
    own = [n for n, row in enumerate(found) if row.line is not None]
    lines = tuple(row.line for row in found if row.line is not None)
    if not lines:
        return 0, len(found)
    first = own[line_of(lines, stop.start)]
    last = own[line_of(lines, max(stop.start, stop.end - 1))]
    return first, last + 1
