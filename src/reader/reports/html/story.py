"""A story as a page: the matrix of facts and statements, who is quoted, what one account alone says."""

from __future__ import annotations

from collections.abc import Iterable

from reader.reports.heads import Head
from reader.reports.html.page import cite, heads, passages, section, sign, table, tongue
from reader.reports.markup import html_text as esc
from reader.reports.passages import passage
from reader.reports.telling import Said, Telling, Told

_FEW = 5  # accounts whose columns fit a page


def body(told: Telling) -> tuple[str, str]:
    """The title and the body of the page."""
    parts = [
        f"<h1>{told.title}</h1>",
        heads(told.heads),
        *(f'<p class="notice">{esc(remark)}</p>' for remark in told.remarks),
        *(section(title, _matrix(told, title, rows)) for title, rows in told.sections),
        section("Who is quoted, in words", _voices(told)),
        *(section(f"Only {letter} says", passages(sentences)) for letter, sentences in told.alone),
        section("The accounts", "\n".join(map(_whole, told.heads))),
    ]
    return told.title, "\n".join(part for part in parts if part)


def _matrix(told: Telling, title: str, rows: Iterable[Told]) -> str:
    kind = "matrix" if len(told.heads) <= _FEW else "matrix many"
    return table(title, ("About", *(head.letter for head in told.heads)), map(_row, rows), kind)


def _row(row: Told) -> str:
    note = f'<p class="faint">{esc(row.note)}</p>' if row.note else ""
    return f'<tr><th scope="row">{esc(row.about)}{note}</th>{"".join(map(_cell, row.cells))}</tr>'


def _cell(said: Said | None) -> str:
    if said is None:
        return '<td class="silent">–</td>'
    departs, mark = (' class="departs"', sign("≠", "departs") + " ") if said.departs else ("", "")
    return f"<td{departs}{tongue(said.where.language)}>{mark}{esc(said.text)} {cite(said.where)}</td>"


def _voices(told: Telling) -> str:
    letters = (head.letter for head in told.heads)
    rows = (
        f'<tr><th scope="row">{esc(voice.speaker)}</th>{"".join(f"<td>{words}</td>" for words in voice.words)}</tr>'
        for voice in told.story.voices
    )
    return table("Who is quoted, in words", ("Speaker", *letters), rows)


def _whole(head: Head) -> str:
    sentences = (passage(head.account, n, head.letter) for n in range(len(head.account.sentences)))
    whole = passages(sentences, home=True)
    return f"<details><summary>{head.letter} as a whole</summary>\n{whole}</details>"
