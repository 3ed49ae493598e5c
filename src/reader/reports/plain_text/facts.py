"""The facts found in an article as text, and what it says against itself."""

from __future__ import annotations

from reader.layout.spelling import listed
from reader.reports.facts import AGAINST, NO_FACTS, FactSheet
from reader.reports.heads import head
from reader.reports.plain_text.page import TextPage


def write(page: TextPage, sheet: FactSheet) -> None:
    """The typed values of one account, in reading order."""
    page.head(head(sheet.account, "A"))
    page.add()
    if not sheet.facts:
        page.add(NO_FACTS)
    for found in sheet.facts:
        place = f"{found.where.place}  {found.fact.kind}"
        page.wrapped(listed((place, found.fact.value, found.about, f"“{found.fact.span.text}”")), "", "    ")
    if sheet.against:
        page.heading(AGAINST)
    for each in sheet.against:
        page.wrapped(
            f"{each.difference.left.text} {page.glyph('conflict')} {each.difference.right.text}",
            "",
            "  ",
            "strong",
        )
        for where in dict.fromkeys((each.first, each.second)):
            for line, _ in page.column(where.place, where, page.width - 2):
                page.add(f"  {line}")
