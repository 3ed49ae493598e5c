"""The frame of a page, and the pieces that all pages are built of. Every text goes through :func:`esc`."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import cache
from pathlib import Path

from reader.layout.spelling import how_many, listed
from reader.reports.heads import Head, Stripped, why
from reader.reports.markup import html_piece, web_address
from reader.reports.markup import html_text as esc
from reader.reports.passages import Passage, pieces

OURS = "en"
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def document(title: str, body: str, *, language: str | None = OURS) -> str:
    """A whole page; an article is in its own language, of everything else the headings are ours."""
    return (
        f'<!DOCTYPE html>\n<html lang="{esc(language or "")}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{esc(title)}</title>\n<style>\n{_style()}</style>\n</head>\n<body>\n<main>\n{body}\n</main>\n"
        "</body>\n</html>\n"
    )


@cache
def _style() -> str:
    return Path(__file__).with_name("style.css").read_text("utf-8")


def section(title: str, body: str, kind: str = "") -> str:
    """A part of the page under a heading; nothing when it is empty."""
    if not body:
        return ""
    name = f' id="{kind}" class="{kind}"' if kind else ""
    return f"<section{name}>\n<h2>{esc(title)}</h2>\n{body}\n</section>"


def tongue(language: str | None) -> str:
    """The attributes of an element with words of an account: their language and direction, where they are not ours."""
    return "" if language == OURS else f' lang="{esc(language or "")}" dir="auto"'


def sign(glyph: str, name: str, element: str = "span") -> str:
    """A sign and what it says to those who hear it or do not know it."""
    return f'<{element} class="sign" role="img" aria-label="{name}" title="{name}">{glyph}</{element}>'


def table(name: str, heads: Iterable[str], rows: Iterable[str], kind: str = "") -> str:
    """A table, which moves by itself, also by keys, where it is wider than the page; nothing without rows.

    Heads of one letter are accounts, each in its colour.
    """
    lines = "\n".join(rows)
    if not lines:
        return ""
    columns = "".join(
        f'<th scope="col"{_kind(head.lower() if len(head) == 1 else "")}>{head}</th>' for head in heads
    )
    return (
        f'<div class="wide" role="region" aria-label="{esc(name)}" tabindex="0">'
        f"<table{_kind(kind)}><tr>{columns}</tr>\n{lines}</table></div>"
    )


def _kind(name: str) -> str:
    return name and f' class="{name}"'


def _marked(found: Passage) -> str:
    """The words of a passage with their marks."""
    return "".join(
        f'<mark class="{style}">{html_piece(part)}</mark>' if style else html_piece(part)
        for part, style in pieces(found.text, found.marks)
    )


def cite(found: Passage, *, link: bool = True) -> str:
    """A citation, a link to the statement itself unless this is the statement."""
    label = f"<b>{found.letter}</b> {esc(found.place)}"
    kind = f'class="cite {found.letter.lower()}" dir="ltr"'  # it says nothing of the direction of the words
    return f'<a {kind} href="#{found.anchor}">{label}</a>' if link else f"<span {kind}>{label}</span>"


def passages(found: Iterable[Passage], *, home: bool = False) -> str:
    """Statements with their citations; at ``home`` they are the places that citations lead to."""
    return "\n".join(_passage(each, home) for each in found)


def _passage(found: Passage, home: bool) -> str:
    name = f' id="{found.anchor}"' if home else ""
    cited = f"{cite(found, link=not home)} {_marked(found)}"
    return f'<p class="{found.letter.lower()}"{name}{tongue(found.language)}>{cited}</p>'


def heads(accounts: Iterable[Head]) -> str:
    """The accounts, each in its colour."""
    return f'<div class="heads">{"".join(map(_head, accounts))}</div>'


def _head(head: Head) -> str:
    kind, where = head.letter.lower(), address(head.article.url)
    return (
        f'<div class="head {kind}"><p class="letter">{head.letter}</p><div><p class="title"{tongue(head.article.language)}>{esc(head.shown)}</p>'
        f'<p class="faint">{listed(map(esc, head.about))}</p>{where}</div></div>'
    )


def address(url: str | None) -> str:
    """A line with an address that may be a link; nothing for any other."""
    if (safe := web_address(url)) is None:
        return ""
    return f'<p class="faint"><a href="{esc(safe)}" rel="noreferrer">{esc(safe)}</a></p>'


def folded(lines: Collection[Stripped]) -> str:
    """Stripped lines with their reasons, folded away; nothing where there are none."""
    if not lines:
        return ""
    shown = "".join(
        f"<li>{listed((_faint(x.letter), esc(x.text), _faint(why(x.reason))), ' ')}</li>" for x in lines
    )
    return f"<details><summary>{how_many(len(lines), 'line')} stripped</summary><ul>{shown}</ul></details>"


def _faint(text: str) -> str:
    return text and f'<span class="faint">{esc(text)}</span>'
