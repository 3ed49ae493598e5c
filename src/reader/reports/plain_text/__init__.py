"""Reports as text for a terminal, a pipe or a voice."""

from __future__ import annotations

from collections.abc import Collection

from reader.model import Article, Comparison, Story
from reader.reports.facts import FactSheet
from reader.reports.findings import examine
from reader.reports.plain_text import article, comparison, story, voice
from reader.reports.plain_text.page import Page


def render(
    thing: Article | Comparison | Story | FactSheet,
    *,
    width: int = 80,
    color: bool = False,
    plain: bool = False,
    ascii: bool = False,
    stripped: bool = False,
    only: Collection[str] = (),
) -> str:
    """The report as text that ends in a newline."""
    page = Page(max(20, width), color and not plain, ascii or plain)
    match thing:
        case Article():
            (article.spoken if plain else article.write)(page, thing, stripped=stripped)
        case Comparison():
            (voice.comparison if plain else comparison.write)(page, examine(thing, only))
        case Story():
            (voice.story if plain else story.write)(page, thing)
        case FactSheet():
            article.facts(page, thing)
    return page.text()
