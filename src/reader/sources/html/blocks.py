"""The visible text of an HTML tree, a piece for every line that a browser would begin."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from reader.model import BlockKind
from reader.sources.unwrapping import unwrapped, wrap_width

UNSEEN = frozenset("head script style template noscript svg".split())
BREAKS = frozenset(
    """html body main article section header footer nav aside div p ul ol li dl dt dd h1 h2 h3 h4 h5 h6 figure
    figcaption blockquote pre table thead tbody tfoot tr td th caption form fieldset label button select option
    optgroup textarea legend address details summary dialog hr video audio iframe center hgroup menu""".split()
)
CELLS = frozenset(("td", "th"))
BETWEEN_CELLS = " | "
_DIGITS = 7  # a list that starts at a number this long is counted from one
_WHITE = re.compile(r"[ \t\r\n\f]+")
_BLANK_LINES = re.compile(r"\n[ \t\r]*\n")
_END = re.compile(r"\w\W{0,2}[.!?…][\"”’')]{0,2}\Z")
_SEAM = "\0"  # where one element follows right upon another
# What styles set apart, unless the first is a large initial.
_PARTED = re.compile(rf"(?<=\w\w){_SEAM}+(\w)")
# a list around them does not make items of their lines
_ENDING = frozenset(("article", "section", "body", "table"))
_KINDS: dict[str, BlockKind] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    **dict.fromkeys(("li", "dd"), "list_item"),
    **dict.fromkeys(("figcaption", "caption"), "caption"),
    "blockquote": "quotation",
    "pre": "code",
}


@dataclass(slots=True)
class Piece:
    """A line of visible text and the element that it stands in."""

    text: str
    node: etree._Element  # the innermost element that breaks lines
    kind: BlockKind = "paragraph"
    marker: str = ""
    level: int = 0
    linked: int = 0  # characters that are link text
    bold: int = 0  # characters set in bold


@dataclass(slots=True)
class _Line:
    runs: list[str] = field(default_factory=list)
    linked: int = 0
    bold: int = 0


def pieces(root: etree._Element) -> list[Piece]:
    """Every visible line in document order; the runs of white space in it are one blank each."""
    return list(_Walk(root))


class _Walk:
    """One walk over a tree, with the line that is being gathered."""

    def __init__(self, root: etree._Element) -> None:
        self.root = root
        self.line = _Line()
        self.blocks: list[etree._Element] = [root]
        self.links = 0
        self.bolds = 0
        self.rows = 0  # open table rows whose cells share one line
        self.marked: set[etree._Element] = set()  # list items that have shown their marker
        self.numbers: dict[etree._Element, int] = {}  # how far ordered lists have counted

    def __iter__(self) -> Iterator[Piece]:
        walker = etree.iterwalk(self.root, events=("start", "end"))
        for event, node in walker:
            if event == "start":
                if node.tag in UNSEEN:
                    walker.skip_subtree()
                    continue
                yield from self._enter(node)
                if node.tag != "iframe":  # its own text is for browsers that show no frames
                    self._add(node.text)
            else:
                if node.tag not in UNSEEN:
                    yield from self._leave(node)
                if node is not self.root:
                    self._add(node.tail)
        yield from self._flush()

    def _enter(self, node: etree._Element) -> Iterator[Piece]:
        tag = node.tag
        if tag == "a":
            self.links += 1
        elif tag in ("b", "strong"):
            self.bolds += 1
        elif tag == "q":  # browsers draw the marks
            self.line.runs.append("“")
        elif tag == "br":
            if self.rows:
                self.line.runs.append(" ")
            else:
                yield from self._flush()
        elif self.rows and tag in CELLS:
            if "".join(self.line.runs).strip(_SEAM + " \t\r\n\f"):
                self.line.runs.append(BETWEEN_CELLS)
        elif tag in BREAKS:
            yield from self._flush()
            self.blocks.append(node)
            self.rows += tag == "tr" and _is_data(node)
            return
        if (before := node.getprevious()) is not None and not before.tail:
            self.line.runs.append(_SEAM)

    def _leave(self, node: etree._Element) -> Iterator[Piece]:
        tag = node.tag
        if tag == "a":
            self.links -= 1
        elif tag in ("b", "strong"):
            self.bolds -= 1
        elif tag == "q":
            self.line.runs.append("”")
        elif tag in BREAKS and self.blocks[-1] is node:
            yield from self._flush()
            self.rows -= tag == "tr" and self.rows > 0
            self.blocks.pop()

    def _add(self, text: str | None) -> None:
        if text:
            self.line.runs.append(text)
            if self.links:
                self.line.linked += len(text.strip())
            if self.bolds:
                self.line.bold += len(text.strip())

    def _flush(self) -> Iterator[Piece]:
        if not self.line.runs:
            return
        line, self.line = self.line, _Line()
        whole = _PARTED.sub(_beside, "".join(line.runs)).replace(_SEAM, "")
        text = _WHITE.sub(" ", whole).strip(" ")
        text = text.removesuffix(BETWEEN_CELLS.rstrip()).rstrip() if self.rows else text
        if text and not text.isspace():
            kind, node = _kind(self.blocks, in_row=self.rows > 0)
            if kind == "code" and (paragraphs := _paragraphs(whole)):
                yield from (Piece(one, self.blocks[-1]) for one in paragraphs)
                return
            marker = self._marker(node) if kind == "list_item" else ""
            level = int(node.tag[1]) if kind == "heading" else 0
            yield Piece(text, self.blocks[-1], kind, marker, level, line.linked, line.bold)

    def _marker(self, item: etree._Element) -> str:
        """The marker of a list item, for its first line only."""
        if item in self.marked:
            return ""
        self.marked.add(item)
        around = item.getparent()
        if around is None or around.tag != "ol":
            return "•"
        start = around.get("start", "")
        first = int(start) if start.isdecimal() and len(start) < _DIGITS else 1
        number = self.numbers[around] = self.numbers.get(around, first - 1) + 1
        return f"{number}."


def _kind(blocks: list[etree._Element], *, in_row: bool) -> tuple[BlockKind, etree._Element]:
    """The kind that the innermost telling element gives, and that element."""
    if in_row:
        return "table", blocks[-1]
    for node in reversed(blocks):
        if node.tag in _KINDS:
            return _KINDS[node.tag], node
        if node.tag in _ENDING:
            break
    return "paragraph", blocks[-1]


def _paragraphs(text: str) -> list[str]:
    """The paragraphs of preformatted text that is prose: wrapped at a width, or apart and ended as sentences; else none."""
    lines = [line.rstrip() for line in text.split("\n")]
    if wrap_width(lines):
        return [_WHITE.sub(" ", line).strip() for line in unwrapped(lines) if line.strip()]
    apart = [_WHITE.sub(" ", part).strip() for part in _BLANK_LINES.split(text) if part.strip()]
    ended = sum(_END.search(part) is not None for part in apart)
    return apart if len(apart) > 1 and 2 * ended >= len(apart) else []


def _beside(seam: re.Match[str]) -> str:
    """What stands in place of a seam: a blank, unless a word goes on there."""
    return seam[1] if seam[1].islower() else " " + seam[1]


def _is_data(row: etree._Element) -> bool:
    """Whether a table row holds values, a cell each, and is no means of laying out a page."""
    cells = [cell for cell in row if cell.tag in CELLS]
    return len(cells) > 1 and all(
        inner.tag not in BREAKS or inner.tag in CELLS for inner in row.iterdescendants()
    )
