"""Blocks are kept or stripped, each with its reason.

Pages are judged by :mod:`reader.cleaning.page`, everything else by :mod:`reader.cleaning.text`; both take their
cues from :mod:`reader.cleaning.cues`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.model import Article, Block, Document, Mark, Reason

ENGINE = 2
"""Version of the cleaning; articles that another one made are made again from their bytes."""


def clean(document: Document) -> Article:
    """The article in a document: its blocks judged, its metadata taken out of the text."""
    if document.origin.door == "html":
        from reader.cleaning.page import clean_page

        return clean_page(document)
    from reader.cleaning.text import clean_text

    return clean_text(document)


def keep_all(document: Document) -> Article:
    """The article with every block kept."""
    from reader.language.guess import language_of

    said = document.metadata
    blocks = tuple(Block(b.kind, b.text, marker=b.marker, level=b.level) for b in document.blocks)
    language = said.language or language_of(block.text for block in blocks)
    return Article(
        said.title, said.source, said.date, said.byline, said.url, language, blocks, document.origin
    )


def with_marks(article: Article, marks: Sequence[Mark]) -> Article:
    """The article as a person wants it: a mark holds for every block of its text, a later mark over an earlier.

    The title's block stays as it is: it is no part of the text that is read.
    """
    wanted = {mark.text: mark.kept for mark in marks}
    return replace(article, blocks=tuple(_marked(block, wanted.get(block.text)) for block in article.blocks))


def _marked(block: Block, kept: bool | None) -> Block:
    if kept is None or kept == block.kept or block.kind == "title":
        return block
    reason = None if kept else Reason("by hand", "sure", "stripped by hand")
    return replace(block, kept=kept, reason=reason)
