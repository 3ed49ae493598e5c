"""Reports as one self-contained HTML file: no script, nothing loaded, readable on a phone, light and dark."""

from __future__ import annotations

from collections.abc import Collection

from reader.model import Article, Comparison, Story
from reader.reports.facts import FactSheet
from reader.reports.findings import examine
from reader.reports.html import article, comparison, story
from reader.reports.html.page import document


def render(
    thing: Article | Comparison | Story | FactSheet, *, stripped: bool = False, only: Collection[str] = ()
) -> str:
    """The report as a whole HTML document."""
    match thing:
        case Article():
            return document(*article.body(thing, stripped), language=thing.language)
        case Comparison():
            return document(*comparison.body(examine(thing, only)), language=thing.left.article.language)
        case Story():
            return document(*story.body(thing), language=thing.accounts[0].article.language)
        case FactSheet():
            return document(*article.facts(thing), language=thing.account.article.language)
