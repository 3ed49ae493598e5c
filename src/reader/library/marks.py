"""Lines that the user keeps or strips by hand."""

from __future__ import annotations

import json
from dataclasses import replace

from reader.library import said
from reader.library.said import Key
from reader.library.store import Store
from reader.model import BY_HAND, Article, Block


def key(digest: str, index: int, text: str) -> Key:
    """Where the mark on a block is stored."""
    return Key("mark", digest, "", said.detail(index, text))


def apply(store: Store, article: Article) -> Article:
    """The article with the user's marks on it.

    A mark finds its block by number and text, or by text alone when a better cleaning has cut the blocks
    anew; one whose text is gone rests.
    """
    found = said.about(store, "mark", article.origin.digest)
    if not found:
        return article
    blocks = list(article.blocks)
    for place, kept in found:
        index, text = json.loads(place.detail)
        if (number := _find(blocks, index, text)) is not None:
            blocks[number] = _marked(blocks[number], kept)
    return replace(article, blocks=tuple(blocks))


def _find(blocks: list[Block], index: int, text: str) -> int | None:
    if 0 <= index < len(blocks) and blocks[index].text == text:
        return index
    return next((number for number, block in enumerate(blocks) if block.text == text), None)


def _marked(block: Block, kept: bool) -> Block:
    if block.kept == kept or block.kind == "title":  # the title is no part of the text that is read
        return block
    return replace(block, kept=kept, reason=None if kept else BY_HAND)
