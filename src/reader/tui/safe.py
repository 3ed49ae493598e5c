"""The only way in which foreign text reaches a widget: sanitised, and never read as markup."""

from __future__ import annotations

from textual.content import Content, Span

from reader.sources.sanitize import clean

LINE = 2_000  # characters of one line
LIMIT = 20_000  # characters of one piece of text; more is never shown in one widget


def line(text: object) -> str:
    """Foreign text as one line without control characters, for drawing it into a strip."""
    return clean(str(text), multiline=False, limit=LINE)


def cells(text: object) -> str:
    """Text for a row that sets its own blanks: like :func:`line`, but blanks stay as they are."""
    return clean(str(text), multiline=True, limit=LINE).replace("\n", " ")


def drawn(text: str) -> str:
    """Text for a strip, whose offsets must stay: what the gate would take away becomes a sign of replacement."""
    if text.isascii() and text.isprintable():
        return text
    kept = clean(text, multiline=True)
    if len(kept) == len(text) and "\n" not in text:
        return text
    return "".join(letter if letter == " " or clean(letter, multiline=False) else "\ufffd" for letter in text)


def plain(text: object, style: str = "") -> Content:
    """Foreign text as content in which no character has a meaning; line breaks stay."""
    found = clean(str(text), multiline=True, limit=LIMIT)
    return Content(found, [Span(0, len(found), style)] if style else None)


def join(*parts: Content | str, between: str = "") -> Content:
    """Pieces of content one after the other; a bare string is sanitised first."""
    return plain(between).join([part if isinstance(part, Content) else plain(part) for part in parts])
