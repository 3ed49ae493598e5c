"""Markdown becomes blocks: headings, list items, quotations, code and paragraphs, inline marks taken off.

A light parser of the forms that articles are written in. A full one reads more dialects than anybody writes prose
in, and costs more than the cleaning itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.model import BlockKind, Document, Metadata, Origin, SourceBlock
from reader.sources.sanitize import BYLINE_LIMIT, TITLE_LIMIT, URL_LIMIT, clean

_HEADING = re.compile(r" {0,3}(#{1,6})\s+(.*?)\s*#*$")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)\s*$")
_RULE = re.compile(r" {0,3}([-*_])(?:\s*\1){2,}\s*$")
_ITEM = re.compile(r"\s{0,12}([-*+•]|\d{1,9}[.)])\s+(?=\S)")
_QUOTE = re.compile(r" {0,3}>\s?")
_FENCE = re.compile(r" {0,3}(```+|~~~+)")
_FIELD = re.compile(r"(title|author|date|source|url|link|lang|language)\s*:\s*(.+)", re.I)
_INLINE = (
    (re.compile(r"!\[([^\]\n]{0,500})\]\([^()\s]{0,2000}(?:\s[^()\n]{0,300})?\)"), r"\1"),
    (re.compile(r"\[([^\]\n]{0,500})\]\([^()\s]{0,2000}(?:\s[^()\n]{0,300})?\)"), r"\1"),
    (re.compile(r"\[([^\]\n]{1,500})\]\[[^\]\n]{0,100}\]"), r"\1"),
    (re.compile(r"<(https?://[^<>\s]{1,2000})>"), r"\1"),
    (re.compile(r"(?<![\w*])(\*{1,3})(?=\S)([^*\n]{1,2000}?)(?<=\S)\1(?![\w*])"), r"\2"),
    (re.compile(r"(?<![\w_])(_{1,3})(?=\S)([^_\n]{1,2000}?)(?<=\S)\1(?![\w_])"), r"\2"),
    (re.compile(r"(`+)([^`\n]{1,500})\1"), r"\2"),
    (re.compile(r"\\([!-/:-@\[-`{-~])"), r"\1"),
)


def document(text: str, origin: Origin) -> Document:
    """The blocks of a Markdown text and what its front matter says of it."""
    lines = clean(text, multiline=True).split("\n")
    metadata, start = _front_matter(lines)
    return Document(origin, tuple(_blocks(lines[start:])), metadata)


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


def _blocks(lines: list[str]) -> Iterator[SourceBlock]:
    """Paragraphs gathered line by line; everything else ends the one before it."""
    kind: BlockKind = "paragraph"
    marker, gap, open_gap, fence = "", 0, 0, ""
    gathered: list[str] = []

    def ended(kind: BlockKind, level: int = 0) -> Iterator[SourceBlock]:
        text = _plain(" ".join(gathered)) if kind != "code" else " ".join(gathered)
        gathered.clear()
        if text:
            yield SourceBlock(kind, text, marker, level, gap=open_gap)

    for line in lines:
        opening = _FENCE.match(line)
        if fence or opening:
            if not fence:
                yield from ended(kind)
                fence, kind, marker, open_gap = opening[1] if opening else "", "code", "", gap
            elif line.strip() == fence:
                yield from ended("code")
                fence, kind = "", "paragraph"
            elif line.strip():
                gathered.append(line.strip())
            continue
        if not line.strip():
            yield from ended(kind)
            kind, marker, gap = "paragraph", "", gap + 1
            continue
        underline, heading, item = _UNDERLINE.match(line), _HEADING.match(line), _ITEM.match(line)
        if underline and gathered and kind == "paragraph":
            yield from ended("heading", 1 if underline[1][0] == "=" else 2)
        elif _RULE.match(line):
            yield from ended(kind)
        elif heading:
            yield from ended(kind)
            marker, open_gap = "", gap
            gathered.append(heading[2])
            yield from ended("heading", len(heading[1]))
            kind = "paragraph"
        elif _QUOTE.match(line):
            if kind != "quotation":
                yield from ended(kind)
                kind, marker, open_gap = "quotation", "", gap
            gathered.append(_QUOTE.sub("", line, count=1).strip())
        elif item:
            yield from ended(kind)
            kind, marker, open_gap = "list_item", item[1], gap
            gathered.append(line[item.end() :].strip())
        else:
            if not gathered:
                open_gap = gap
            gathered.append(line.strip())
        gap = 0
    yield from ended("code" if fence else kind)


def _plain(text: str) -> str:
    """A text without its inline marks."""
    for pattern, instead in _INLINE:
        text = pattern.sub(instead, text)
    return " ".join(text.split())
