"""An article as text, with what was stripped when that is asked for."""

from __future__ import annotations

from collections.abc import Iterable

from reader.layout.spelling import how_many, listed
from reader.model import Article, Block
from reader.reports.blocks import number
from reader.reports.heads import Stripped, why
from reader.reports.plain_text.page import TextPage


def write(page: TextPage, article: Article, *, stripped: bool) -> None:
    """The title, what is known of the article, and its text; its stripped lines in their places if asked for."""
    if article.title:
        page.wrapped(article.title, "", None, "strong")
    source = f"Source: {article.source}" if article.source and not article.title else article.source
    about = listed((source, article.date, article.byline, article.url))
    if about:
        page.wrapped(about, "", None, "faint")
    before = "title" if article.title or about else ""
    for block in article.blocks:
        if block.kind == "title" or not (block.kept or stripped):
            continue
        if before and not (block.kind == before == "list_item"):
            page.add()
        _block(page, block)
        before = block.kind


def stripped_lines(page: TextPage, lines: Iterable[Stripped]) -> None:
    """Stripped lines, each with its account and its reason."""
    for line in lines:
        page.wrapped(f"{line.letter}  {line.text}  [{why(line.reason)}]", "  ", "     ", "faint")


def spoken(page: TextPage, article: Article, *, stripped: bool) -> None:
    """The article for a voice: one statement a line, headings and lists named."""
    fields = {
        "Title": article.title,
        "Source": article.source,
        "Date": article.date,
        "Byline": article.byline,
        "Address": article.url,
    }
    for name, told in fields.items():
        if told:
            page.say(f"{name}: {told}")
    for block in article.blocks:
        if block.kind == "title":
            continue
        if block.reason is None:
            page.say(listed((_spoken(block), block.text), ": "))
        elif stripped:
            page.say(f"Stripped, {why(block.reason, ', ')}: {block.text}")
    hidden = sum(not block.kept for block in article.blocks)
    if hidden and not stripped:
        page.say(f"{how_many(hidden, 'line')} stripped.")


def _spoken(block: Block) -> str:
    """What a block is, for a voice; "" for what it is mostly."""
    if block.kind == "list_item":
        return listed(("Item", number(block)), " ")
    return block.kind.capitalize() if block.kind in ("heading", "quotation", "caption") else ""


def _block(page: TextPage, block: Block) -> None:
    if block.reason:
        page.wrapped(f"{block.text}  [{why(block.reason)}]", "x ", "  ", "faint")
    elif block.kind == "heading":
        page.wrapped(block.text, "", None, "strong")
    elif block.kind == "list_item":
        marker = block.marker or ("*" if page.ascii else "•")
        if page.ascii and not marker.isascii():
            marker = "*"
        page.wrapped(block.text, f"  {marker} ", " " * (len(marker) + 3))
    elif block.kind == "quotation":
        page.wrapped(block.text, "    ")
    elif block.kind in ("code", "table"):
        page.wrapped(block.text, "  ", "    ")
    else:
        page.wrapped(block.text)
