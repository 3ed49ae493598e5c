"""Reports as text for a terminal, a pipe or a voice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.layout.spelling import plainer
from reader.model import Article
from reader.reports.plain_text import article
from reader.reports.plain_text.page import TextPage

if TYPE_CHECKING:
    from reader.reports.facts import FactSheet
    from reader.reports.findings import Findings, Sheet
    from reader.reports.telling import Telling


def render(
    sheet: Sheet,
    *,
    width: int = 80,
    color: bool = False,
    plain: bool = False,
    ascii: bool = False,
    stripped: bool = False,
) -> str:
    """The report as text that ends in a newline."""
    page = TextPage(max(20, width), color and not plain, ascii or plain)
    if isinstance(sheet, Article):
        (article.spoken if plain else article.write)(page, sheet, stripped=stripped)
    else:
        _compared(page, sheet, plain)
    return plainer(page.text()) if ascii else page.text()


def _compared(page: TextPage, sheet: Findings | Telling | FactSheet, plain: bool) -> None:
    from reader.reports.findings import Findings
    from reader.reports.plain_text import comparison, facts, story, voice
    from reader.reports.telling import Telling

    match sheet:
        case Findings():
            (voice.comparison if plain else comparison.write)(page, sheet)
        case Telling():
            (voice.story if plain else story.write)(page, sheet)
        case _:
            (voice.facts if plain else facts.write)(page, sheet)
