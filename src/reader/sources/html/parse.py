"""A page's text becomes a tree, and pages that would take too long are told before."""

from __future__ import annotations

import re
from itertools import dropwhile

from lxml import etree

from reader.errors import SourceError

_TAGS = 50_000
_BREAKS = 20_000
_LENGTH = 5_000_000  # characters
_ATTRIBUTES = 500  # in one tag: the parser compares each with all before it
_LONG_TAG = re.compile(r"(<[a-zA-Z]\w*)\s[^<>]{4000,}")
_VALUE = re.compile(r"\"[^\"]*\"|'[^']*'")
_BREAK = re.compile(r"<br\b", re.I)
_OF_A_HEAD = frozenset("base link meta title noscript script style template".split())


def suspicious(text: str) -> bool:
    """Whether a page should be taken apart where it can be stopped: by its size, tags, line breaks."""
    return len(text) > _LENGTH or text.count("<") > _TAGS or sum(1 for _ in _BREAK.finditer(text)) > _BREAKS


def _bare(tag: re.Match[str]) -> str:
    """A tag without its attributes where they are more than anybody writes."""
    return tag[1] if len(_VALUE.sub("", tag[0]).split()) > _ATTRIBUTES else tag[0]


def tree(text: str, *, name: str) -> etree._Element | None:
    """The root of the tree, None for a page with nothing in it.

    Raises :class:`SourceError` for a page nested so deeply that the parser gives up: half a page is no page.
    """
    parser = etree.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=True
    )
    root = etree.fromstring(_LONG_TAG.sub(_bare, text).encode("utf-8", "replace"), parser)
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise SourceError(f"{name}: this page nests its elements too deeply to be read")
    if root is not None:
        # the parser takes what follows a premature end for another page
        for rest in list(root.itersiblings("html")):
            root.extend(rest)
        _begin_body(root)
    return root


def _begin_body(root: etree._Element) -> None:
    """Let the first element that a head cannot hold begin the body, as the HTML standard has it.

    The parser knows no elements younger than HTML 4 and leaves them in the head of a page without a body tag.
    """
    head = root.find("head")
    if head is None:
        return
    strays = list(dropwhile(lambda node: node.tag in _OF_A_HEAD, head))
    if strays:
        body = root.find("body")
        if body is None:
            body = etree.SubElement(root, "body")
        body[:0] = strays
