"""Reports as one self-contained HTML file: no script, nothing loaded, readable on a phone, light and dark."""

from __future__ import annotations

from reader.model import Article
from reader.reports.facts import FactSheet
from reader.reports.findings import Findings, Sheet
from reader.reports.html import article, comparison, story
from reader.reports.html.page import document
from reader.reports.telling import Telling


def render(sheet: Sheet, *, stripped: bool = False) -> str:
    """The report as a whole HTML document."""
    match sheet:
        case Article():
            return document(*article.body(sheet, stripped), language=sheet.language)
        case Findings():
            return document(*comparison.body(sheet))
        case Telling():
            return document(*story.body(sheet))
        case FactSheet():
            return document(*article.facts(sheet))
