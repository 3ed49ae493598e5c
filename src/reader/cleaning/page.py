"""The article in a web page: what stands outside it is stripped by its place, what is left by its words."""

from __future__ import annotations

from reader.cleaning.cues import cue
from reader.model import Article, Block, Document, Reason, SourceBlock


def clean_page(document: Document) -> Article:
    """The article in the blocks of a page."""
    said = document.metadata
    blocks = tuple(_judged(block) for block in document.blocks)
    return Article(
        said.title, said.source, said.date, said.byline, said.url, said.language, blocks, document.origin
    )


def _judged(block: SourceBlock) -> Block:
    reason = _reason(block)
    return Block(block.kind, block.text, reason is None, reason, block.marker, block.level)


def _reason(block: SourceBlock) -> Reason | None:
    if not block.inside:
        return Reason("outside the article", "likely", block.place)
    found = cue(block.text)
    if found and found.certainty == "sure":
        return Reason(found.rule, found.certainty, found.evidence)
    return None
