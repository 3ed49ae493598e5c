"""The article in a web page: what stands outside it is stripped by its place, what is left by its words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaning.cues import cue
from reader.language.guess import language_of
from reader.model import Article, Block, Document, Reason, SourceBlock

_OUTSIDE = "outside the article"
_TITLE_LINES = 4  # lines after the headline in which a standfirst is looked for


def clean_page(document: Document) -> Article:
    """The article in the blocks of a page."""
    blocks, said = document.blocks, document.metadata
    title = title_at(blocks, said.title)
    judged = []
    for at, block in enumerate(blocks):
        if at == title:
            judged.append(Block("title", block.text, level=block.level or 1))
            continue
        reason = None if _is_standfirst(blocks, at, title) else _reason(block)
        judged.append(Block(block.kind, block.text, reason is None, reason, block.marker, block.level))
    language = said.language or language_of(block.text for block in judged if block.kept)
    name = blocks[title].text if title is not None else said.title
    return Article(
        name, said.source, said.date, said.byline, said.url, language, tuple(judged), document.origin
    )


def title_at(blocks: Sequence[SourceBlock], said: str | None) -> int | None:
    """The index of the heading that is the title, the one nearest before the text among equals."""
    first = next((at for at, block in enumerate(blocks) if block.inside), 0)
    key = _key(said or "")
    best: tuple[int, int] | None = None
    for at, block in enumerate(blocks):
        if block.kind == "heading" and block.level <= 2 and block.text:
            own = _key(block.text)
            same = (
                2 if own == key else 1 if key and own and (own in key or key in own) and len(own) > 10 else 0
            )
            if not same and not (block.level == 1 and not said):
                continue
            rank = (same, block.level == 1, at <= first, at if at <= first else -at)
            if best is None or rank > best[0]:
                best = rank, at
    return best[1] if best else None


def _key(text: str) -> str:
    return "".join(re.findall(r"\w+", text.lower()))


def _is_standfirst(blocks: Sequence[SourceBlock], at: int, title: int | None) -> bool:
    block = blocks[at]
    if title is None or not title < at <= title + _TITLE_LINES or block.inside:
        return False
    if block.place not in ("", "head of the article") or block.kind not in ("paragraph", "heading"):
        return False
    return len(block.text) >= 40 and block.link_share < 0.3 and cue(block.text) is None


def _reason(block: SourceBlock) -> Reason | None:
    if not block.inside:
        return Reason(_OUTSIDE, "likely", block.place)
    found = cue(block.text)
    if found and found.certainty == "sure":
        return Reason(found.rule, found.certainty, found.evidence)
    return None
