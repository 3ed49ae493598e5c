"""Blocks are kept or stripped, each with its reason."""

from __future__ import annotations

from reader.model import Article, Block, Document, Reason, SourceBlock


def clean(document: Document) -> Article:
    """The article in a document: its blocks judged, its metadata taken out of the text."""
    blocks = tuple(_judged(block) for block in document.blocks)
    return _article(document, blocks)


def keep_all(document: Document) -> Article:
    """The article with every block kept."""
    return _article(document, tuple(_block(block) for block in document.blocks))


def _article(document: Document, blocks: tuple[Block, ...]) -> Article:
    said = document.metadata
    return Article(
        said.title, said.source, said.date, said.byline, said.url, said.language or "en", blocks, document.origin
    )


def _block(block: SourceBlock) -> Block:
    return Block(block.kind, block.text, marker=block.marker, level=block.level)


def _judged(block: SourceBlock) -> Block:
    short = len(block.text) < 25 and block.text[-1:] not in ".!?”\"" and block.kind == "paragraph"
    reason = Reason("navigation", "guess", "a short line without an end") if short else None
    return Block(block.kind, block.text, not short, reason, block.marker, block.level)
