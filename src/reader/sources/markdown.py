"""Markdown becomes blocks: headings, list items, quotations, code and paragraphs, inline marks taken off.

A light parser of the forms that articles are written in. A full one reads more dialects than anybody writes prose
in, and costs more than the cleaning itself.
"""

from __future__ import annotations

import re

from reader.model import BlockKind, Document, Metadata, Origin, SourceBlock
from reader.sources.sanitize import BYLINE_LIMIT, TITLE_LIMIT, URL_LIMIT, clean

_HEADING = re.compile(r" {0,3}(#{1,6})\s+(.*)")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)\s*$")
_RULE = re.compile(r" {0,3}([-*_])(?:\s*\1){2,}\s*$")
_ITEM = re.compile(r"\s{0,12}([-*+•]|\d{1,9}[.)])\s+(?=\S)")
_QUOTE = re.compile(r" {0,3}>\s?")
_FENCE = re.compile(r" {0,3}(```+|~~~+)")
_FIELD = re.compile(r"(title|author|date|source|url|link|lang|language)\s*:\s*(.+)", re.I)
_DEFINITION = re.compile(r" {0,3}\[(?!\^)[^\]\n]{1,200}\]:\s*\S")  # of a link, which nobody sees
_FOOTNOTE = re.compile(r" {0,3}\[\^[^\]\s]{1,40}\]:\s*")
_ROW = re.compile(r"\s{0,12}\|.*\S")
_UNDER_HEADS = re.compile(r"[\s|:-]*\Z")  # what parts the heads of a table from its rows
_TARGET = r"\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:\s[^()\n]{0,300})?\)"
_INLINE = (
    (re.compile(rf"!\[([^\]\n]{{0,500}})\]{_TARGET}"), r"\1"),
    (re.compile(rf"\[([^\]\n]{{0,500}})\]{_TARGET}"), r"\1"),
    (re.compile(r"\[\^[^\]\s]{1,40}\]"), ""),
    (re.compile(r"\[([^\]\n]{1,500})\]\[[^\]\n]{0,100}\]"), r"\1"),
    (re.compile(r"<(https?://[^<>\s]{1,2000})>"), r"\1"),
    (re.compile(r"<br\s*/?>", re.I), " "),
    (re.compile(r"</?[a-z][\w-]{0,20}(?:\s[^<>\n]{0,1000})?/?>", re.I), ""),
    (re.compile(r"(?<![\w*])(\*{1,3})(?=\S)([^*\n]{1,2000}?)(?<=\S)\1(?![\w*])"), r"\2"),
    (re.compile(r"(?<![\w_])(_{1,3})(?=\S)([^_\n]{1,2000}?)(?<=\S)\1(?![\w_])"), r"\2"),
    (re.compile(r"(`+)([^`\n]{1,500})\1"), r"\2"),
    (re.compile(r"\\([!-/:-@\[-`{-~])"), r"\1"),
)


def document(text: str, origin: Origin) -> Document:
    """The blocks of a Markdown text and what its front matter says of it."""
    lines = clean(text, multiline=True).split("\n")
    metadata, start = _front_matter(lines)
    page = _Page()
    for line in lines[start:]:
        page.add(line)
    page.end()
    return Document(origin, tuple(page.blocks), metadata)


def _front_matter(lines: list[str]) -> tuple[Metadata, int]:
    """The fields between two lines of three hyphens at the top, and the number of lines that they take."""
    if not lines or lines[0].strip() != "---" or "---" not in (line.strip() for line in lines[1:50]):
        return Metadata(), 0
    end = next(at for at, line in enumerate(lines[1:], 1) if line.strip() == "---")
    said: dict[str, str] = {}
    for line in lines[1:end]:
        if field := _FIELD.match(line):
            said[field[1].lower()] = clean(field[2].strip("\"' "), multiline=False, limit=TITLE_LIMIT)
    url = clean(said.get("url") or said.get("link") or "", multiline=False, limit=URL_LIMIT)
    byline = clean(said.get("author", ""), multiline=False, limit=BYLINE_LIMIT)
    language = (said.get("lang") or said.get("language") or "")[:2].lower()
    return Metadata(
        said.get("title"), said.get("source"), said.get("date"), byline or None, url or None, language or None
    ), end + 1


class _Page:
    """The blocks found so far and the one that is being gathered, line by line."""

    def __init__(self) -> None:
        self.blocks: list[SourceBlock] = []
        self.fence = ""  # what closes the code that we are in
        self._kind: BlockKind = "paragraph"
        self._marker = ""
        self._lines: list[str] = []
        self._blank = 0  # blank lines since the last line with something in it
        self._gap = 0  # blank lines before the open block

    def add(self, line: str) -> None:
        """Take one line."""
        if self.fence:
            self._add_code(line)
        elif not line.strip():
            self.end()
            self._blank += 1
        else:
            self._add_text(line)
            self._blank = 0

    def end(self, kind: BlockKind | None = None, level: int = 0) -> None:
        """Close the open block, if there is one."""
        kind = kind or self._kind
        text = " ".join(self._lines)
        text = text if kind == "code" else _plain(text)
        if text:
            self.blocks.append(SourceBlock(kind, text, self._marker, level, gap=self._gap))
        self._kind, self._marker, self._lines = "paragraph", "", []

    def _begin(self, kind: BlockKind, text: str, marker: str = "") -> None:
        self.end()
        self._kind, self._marker, self._gap, self._lines = kind, marker, self._blank, [text]

    def _add_code(self, line: str) -> None:
        if line.strip() == self.fence:
            self.fence = ""
            self.end()
        elif line.strip():
            self._lines.append(line.strip())

    def _add_text(self, line: str) -> None:
        if opening := _FENCE.match(line):
            self._begin("code", "")
            self._lines, self.fence = [], opening[1]
        elif (underline := _UNDERLINE.match(line)) and self._lines and self._kind == "paragraph":
            self.end("heading", 1 if underline[1][0] == "=" else 2)
        elif _RULE.match(line):
            self.end()
        elif _ROW.match(line):
            self.end()
            if not _UNDER_HEADS.match(line):
                self._begin("table", " | ".join(cell.strip() for cell in line.strip().strip("|").split("|")))
        elif heading := _HEADING.match(line):
            self._begin("heading", heading[2].rstrip().rstrip("#"))
            self.end(level=len(heading[1]))
        elif _QUOTE.match(line) and self._kind != "quotation":
            self._begin("quotation", _QUOTE.sub("", line, count=1).strip())
        elif (item := _ITEM.match(line)) and self._may_begin_list(item[1]):
            self._begin("list_item", line[item.end() :].strip(), item[1])
        elif note := _FOOTNOTE.match(line):
            self._begin("paragraph", line[note.end() :].strip())
        elif self._lines:
            self._lines.append(_QUOTE.sub("", line, count=1).strip())
        elif not _DEFINITION.match(line):
            self._begin("paragraph", line.strip())

    def _may_begin_list(self, marker: str) -> bool:
        """A number within a paragraph begins no list, unless it is 1 (CommonMark 0.31, 5.2)."""
        return not self._lines or self._kind != "paragraph" or not marker[0].isdigit() or marker[:-1] == "1"


def _plain(text: str) -> str:
    """A text without its inline marks."""
    for pattern, instead in _INLINE:
        text = pattern.sub(instead, text)
    return " ".join(text.split())
