"""The article in a web page.

What stands outside of it is stripped by the structure of the page, what is left of the junk by its words: a cue
lowers the odds that the structure gave a line, and only a sure one strips a line by itself.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.cleaning.cues import cue
from reader.cleaning.interjections import interjections
from reader.cleaning.page_fields import fields, is_dateline, title_at
from reader.cleaning.page_reasons import reasons
from reader.cleaning.shape import lines
from reader.cleaning.strays import other_stories
from reader.language.guess import language_of
from reader.model import Article, Block, Document, Reason, SourceBlock

_STANDFIRST_LINES = 4  # lines after the headline in which a standfirst is looked for
_STANDFIRST_LENGTH = 40
_STANDFIRST_PLACES = frozenset(("", "head of the article", "standfirst"))


def clean_page(document: Document) -> Article:
    """The article in the blocks of a page."""
    blocks = document.blocks
    title = title_at(blocks, document.metadata)
    said = fields(blocks, title, document.metadata)
    found = [
        None if _is_standfirst(blocks, at, title) else reason
        for at, reason in enumerate(reasons(blocks, title, said))
    ]
    kept = [at for at, reason in enumerate(found) if reason is None or at == title]
    language = said.language or language_of(blocks[at].text for at in kept)
    seen = lines([blocks[at] for at in kept], language)
    head = kept.index(title) if title is not None else None
    strays = {**other_stories(seen, head), **interjections(seen, range(len(seen)), head)}
    for at, reason in strays.items():
        found[kept[at]] = reason
    judged = tuple(
        _title(block) if at == title else _block(block, found[at]) for at, block in enumerate(blocks)
    )
    return Article(
        said.title, said.source, said.date, said.byline, said.url, language, judged, document.origin
    )


def _title(block: SourceBlock) -> Block:
    return Block("title", block.text, level=block.level or 1)


def _block(block: SourceBlock, reason: Reason | None) -> Block:
    return Block(block.kind, block.text, reason is None, reason, block.marker, block.level)


def _is_standfirst(blocks: Sequence[SourceBlock], at: int, title: int | None) -> bool:
    """Whether a line under the headline sums the article up; pages set it apart from the body, readers want it."""
    block = blocks[at]
    if (
        title is None
        or not title < at <= title + _STANDFIRST_LINES
        or block.kind not in ("paragraph", "heading")
    ):
        return False
    if (
        block.place not in _STANDFIRST_PLACES
        or block.link_share > 0.3
        or len(block.text) < _STANDFIRST_LENGTH
    ):
        return False
    return block.text[0] not in "[(" and not is_dateline(block.text) and cue(block.text) is None
