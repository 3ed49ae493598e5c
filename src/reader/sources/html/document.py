"""The way of a page: its tree, its lines, what is known of them, and which are chosen."""

from __future__ import annotations

from lxml import etree

from reader.model import Document, Origin, SourceBlock
from reader.sources.html.blocks import pieces
from reader.sources.html.choice import choose
from reader.sources.html.data import article_body
from reader.sources.html.metadata import metadata
from reader.sources.html.page import page, place
from reader.sources.html.parse import suspicious, tree
from reader.sources.sanitize import clean


def document(text: str, origin: Origin) -> Document:
    """The blocks and the metadata of a page; one that looks intricate is taken apart in a process of its own.

    Raises :class:`reader.errors.SourceError` for a page that cannot be taken apart within bounds.
    """
    if suspicious(text):
        from reader.sources.html import child

        return child.document(text, origin)
    return take_apart(text, origin)


def take_apart(text: str, origin: Origin) -> Document:
    """The blocks and the metadata of a page, however long it takes."""
    root = tree(text, name=origin.name)
    if root is None:
        return Document(origin, ())
    return Document(origin, _blocks(root), metadata(root))


def _blocks(root: etree._Element) -> tuple[SourceBlock, ...]:
    lines = pieces(root)
    if not lines:
        return ()
    measured = page(lines, article_body(root))
    chosen, odds = choose(measured)
    found = (
        SourceBlock(
            line.piece.kind,
            clean(line.text, multiline=False),
            marker=line.piece.marker,
            level=line.piece.level,
            place=place(measured, line.spot),
            inside=chosen[at],
            odds=odds[at],
            link_share=line.link_share,
        )
        for at, line in enumerate(measured.lines)
    )
    return tuple(block for block in found if block.text)
