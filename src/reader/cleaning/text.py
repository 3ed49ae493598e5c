"""The article in plain text, copied from a page or written as it is."""

from __future__ import annotations

from collections.abc import Sequence

from reader.cleaning import beginnings, chain, fields, reasons, strays, titles
from reader.cleaning.evidence import evidence
from reader.cleaning.mending import is_bare, mended, without_prose
from reader.cleaning.shape import Line, lines
from reader.language.guess import language_of
from reader.model import Article, Block, BlockKind, Document, Reason


def clean_text(document: Document) -> Article:
    """The article in a document of lines."""
    said = document.metadata
    language = said.language or language_of(block.text for block in document.blocks)
    seen = lines(document.blocks, language)
    bare = is_bare(seen)
    parts = without_prose(seen) if bare else mended(seen, chain.parts(evidence(seen)))
    parts = ["head" if line.block.place else part for line, part in zip(seen, parts, strict=True)]
    title = titles.title_line(seen, parts, said.title)
    if title is not None:
        beginnings.bring_back_summary(seen, parts, title)
    found = fields.fields_in(seen, parts, title)
    byline = found.byline or said.byline  # a mail may bring what somebody else wrote
    verdicts = reasons.reasons(seen, parts, title, found)
    if not bare:
        for at, reason in strays.strays(seen, verdicts, title, byline).items():
            verdicts[at] = reason
    return Article(
        said.title or (seen[title].text if title is not None else None),
        said.source or found.source,
        said.date or found.date,
        byline,
        said.url,
        language,
        tuple(_block(seen, verdicts, at, title) for at in range(len(seen))),
        document.origin,
    )


def _block(seen: Sequence[Line], verdicts: Sequence[Reason | None], at: int, title: int | None) -> Block:
    block = seen[at].block
    kind: BlockKind = block.kind
    if at == title:
        kind = "title"
    elif verdicts[at] is None and kind == "paragraph" and _heads(seen, verdicts, at):
        kind = "heading"
    reason = None if at == title else verdicts[at]
    return Block(kind, block.text, reason is None, reason, block.marker, block.level)


def _heads(seen: Sequence[Line], verdicts: Sequence[Reason | None], at: int) -> bool:
    """Whether a kept line is the heading of the next one that is kept."""
    if seen[at].text.endswith((",", ";")):
        return False
    under = next((other for other in range(at + 1, len(seen)) if verdicts[other] is None), None)
    return under is not None and seen[at].heads(seen[under])
