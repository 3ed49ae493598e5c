"""A web page becomes blocks: every visible line once, with the place it stood in and whether it was chosen."""

from __future__ import annotations

from lxml import etree

from reader.model import Document, Origin, SourceBlock
from reader.sources.html_blocks import Piece, pieces
from reader.sources.html_choice import choose
from reader.sources.html_parse import tree
from reader.sources.html_spots import Spots
from reader.sources.page_data import article_body
from reader.sources.page_metadata import metadata
from reader.sources.sanitize import clean


def document(text: str, origin: Origin) -> Document:
    """The blocks and the metadata of a page.

    Raises :class:`reader.errors.SourceError` for a page that cannot be taken apart within bounds.
    """
    root = tree(text, name=origin.name)
    if root is None:
        return Document(origin, ())
    return Document(origin, _blocks(root), metadata(root))


def _blocks(root: etree._Element) -> tuple[SourceBlock, ...]:
    lines = pieces(root)
    spots = Spots.around(root)
    chosen = choose(lines, article_body(root))
    found = (_block(line, spots, inside) for line, inside in zip(lines, chosen, strict=True))
    return tuple(block for block in found if block.text)


def _block(line: Piece, spots: Spots, inside: bool) -> SourceBlock:
    return SourceBlock(
        line.kind,
        clean(line.text, multiline=False),
        marker=line.marker,
        level=line.level,
        place=_place(line, spots),
        inside=inside,
        link_share=min(1.0, line.linked / len(line.text)),
    )


def _place(line: Piece, spots: Spots) -> str:
    """The landmark around a line, or what the names of the elements around it speak of, the nearest first."""
    spot = spots.of(line.node)
    if spot.landmark and spot.landmark != "head of the article":
        return spot.landmark
    for around in spot.up():
        if around.tag in ("body", "html"):
            break
        if around.cues:
            return min(around.cues)
    return spot.landmark
