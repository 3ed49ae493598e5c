"""The article in a web page.

What stands outside of it is stripped by the structure of the page, what is left of the junk by its words: a cue
lowers the odds that the structure gave a line, and only a sure one strips a line by itself.
"""

from __future__ import annotations

from reader.cleaning.interjections import interjections
from reader.cleaning.page_fields import fields, title_at
from reader.cleaning.page_mending import mended
from reader.cleaning.page_reasons import reasons
from reader.cleaning.shape import lines
from reader.cleaning.strays import other_stories
from reader.language.guess import language_of
from reader.model import Article, Block, Document, Reason, SourceBlock


def clean_page(document: Document) -> Article:
    """The article in the blocks of a page."""
    language = language_of(
        (block.text for block in document.blocks if block.inside), document.metadata.language
    )
    seen = lines(document.blocks, language)
    title = title_at(document.blocks, document.metadata)
    said = fields(seen, title, document.metadata)
    found = mended(seen, reasons(seen), title, said)
    kept = [at for at, reason in enumerate(found) if reason is None and at != title]
    for at, reason in {**other_stories(seen, kept, title), **interjections(seen, kept, title)}.items():
        found[at] = reason
    judged = tuple(
        _title(block) if at == title else _block(block, found[at]) for at, block in enumerate(document.blocks)
    )
    return Article(
        said.title, said.source, said.date, said.byline, said.url, language, judged, document.origin
    )


def _title(block: SourceBlock) -> Block:
    return Block("title", block.text, level=block.level or 1)


def _block(block: SourceBlock, reason: Reason | None) -> Block:
    return Block(block.kind, block.text, reason is None, reason, block.marker, block.level)
