"""Foreign text made harmless inside HTML and Markdown."""

from __future__ import annotations

import html
import re

from reader.sources.sanitize import clean

# what means something inside a line of CommonMark and its usual extensions ($ mathematics, :// addresses)
_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~&$]|:(?=//)|(?<=www)\.)")
# where a line could begin a list or end a heading
_LINE_START = re.compile(r"^(\d{1,9}(?=[.)](?:\s|$))|(?=[-+=]))")


def html_text(text: str) -> str:
    """Text as HTML shows it, in an element or a quoted attribute."""
    return html_piece(clean(text, multiline=False))


def html_piece(text: str) -> str:
    """A piece of a sanitised text as HTML shows it, its blanks kept; sanitised alone it could lose its joiners."""
    return html.escape(text)


def markdown_text(text: str) -> str:
    """Text as Markdown shows it, on one line."""
    return _LINE_START.sub(r"\1\\", markdown_piece(clean(text, multiline=False)))


def markdown_piece(text: str) -> str:
    """A piece of a sanitised text, not at the beginning of a line, as Markdown shows it; its blanks kept."""
    return _SPECIAL.sub(r"\\\1", text)


def web_address(url: str | None) -> str | None:
    """An address that may be a link: http or https with a host, else None."""
    if url is None or re.fullmatch(r"https?://[^\s/<>\"'`]+[^\s<>\"'`]*", url) is None:
        return None
    return url
