"""An article, a comparison, a story or the facts of an article as text, Markdown, HTML or JSON.

    reports.render(comparison, "html")

First a thing is arranged, a comparison by findings.py, a story by telling.py, facts by facts.py, of
pieces that all share (heads.py, passages.py); then a format draws it: plain_text/, markdown.py, html/, data.py. Every
statement is cited by account, paragraph and sentence. Nothing here opens a file but files.py, and an article loads nothing
that compares.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, TypeAlias, assert_never

from reader.model import Comparison, Review, Story

if TYPE_CHECKING:
    from reader.model import Article
    from reader.reports.facts import FactSheet
    from reader.reports.findings import Findings, Sheet

Thing: TypeAlias = "Article | Comparison | Findings | Story | FactSheet"
Format: TypeAlias = Literal["text", "markdown", "html", "json"]
ENDINGS: dict[Format, str] = {"text": ".txt", "markdown": ".md", "html": ".html", "json": ".json"}


def render(
    thing: Thing,
    format: Format = "text",
    *,
    width: int = 80,
    color: bool = False,
    plain: bool = False,
    ascii: bool = False,
    stripped: bool = False,
    reviews: Mapping[int, Review] | None = None,
) -> str:
    """The report on a thing.

    ``width`` in cells, ``color``, ``ascii`` and ``plain`` (linear, for a voice) are for text alone; ``stripped``
    adds the stripped lines of an article; ``reviews`` are what a person said of the findings of a comparison, as
    :meth:`reader.library.Library.reviews` numbers them; ``findings.examine`` keeps some kinds of difference only.
    """
    sheet: Sheet
    match thing:
        case Comparison():
            from reader.reports.findings import examine

            sheet = examine(thing, reviews=reviews)
        case Story():
            from reader.reports.telling import telling

            sheet = telling(thing)
        case _:
            sheet = thing
    if format == "text":
        from reader.reports.plain_text import render as as_text

        return as_text(sheet, width=width, color=color, plain=plain, ascii=ascii, stripped=stripped)
    if format == "markdown":
        from reader.reports.markdown import render as as_markdown

        return as_markdown(sheet, stripped=stripped)
    if format == "html":
        from reader.reports.html import render as as_html

        return as_html(sheet, stripped=stripped)
    if format == "json":
        from reader.reports.data import render as as_json

        return as_json(sheet)
    assert_never(format)
