"""Reports as text for a terminal, a pipe or a voice."""

from __future__ import annotations

from reader.layout.spelling import plainer
from reader.model import Article
from reader.reports.facts import FactSheet
from reader.reports.findings import Findings, Sheet
from reader.reports.plain_text import article, comparison, story, voice
from reader.reports.plain_text.page import TextPage
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
    match sheet:
        case Article():
            (article.spoken if plain else article.write)(page, sheet, stripped=stripped)
        case Findings():
            (voice.comparison if plain else comparison.write)(page, sheet)
        case Telling():
            (voice.story if plain else story.write)(page, sheet)
        case FactSheet():
            article.facts(page, sheet)
    return plainer(page.text()) if ascii else page.text()
