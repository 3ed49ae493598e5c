"""A page's text becomes a tree."""

from __future__ import annotations

from lxml import etree


def tree(text: str, *, name: str) -> etree._Element | None:
    """The root of the tree, None for a page with nothing in it."""
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    return etree.fromstring(text.encode("utf-8", "replace"), parser)
