"""Blocks are kept or stripped, each with its reason.

Pages are judged by :mod:`reader.cleaning.page`, everything else by :mod:`reader.cleaning.text`; both take their
cues from :mod:`reader.cleaning.cues`. In a text each line has a shape (shape.py), which is evidence (evidence.py) for the
part of the page it belongs to (chain.py, put right by mending.py with beginnings.py and endings.py); the parts lead to
title (titles.py), fields (fields.py, bylines.py) and reasons, and strays.py and interjections.py look at what is left.
Of a page, page_fields.py, page_reasons.py and page_mending.py do the like by its structure. The phrases of the cues are
data, in the folder rules/.
"""

from __future__ import annotations

from reader.model import Article, Block, Document

ENGINE = 15
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
