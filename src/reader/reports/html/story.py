"""A story as a page: the matrix of facts and statements, who is quoted, what one account alone says."""

from __future__ import annotations

from collections.abc import Iterable

from reader.reports.heads import Head
from reader.reports.html.page import cite, esc, heads, passages, section
from reader.reports.passages import passage
from reader.reports.telling import Said, Telling, Told

_FEW = 5  # accounts whose columns fit a page


def body(told: Telling) -> tuple[str, str]:
    """The title and the body of the page."""
    parts = [
        f"<h1>{told.title}</h1>",
        heads(told.heads),
        f'<p class="notice">{esc(told.shared)}</p>' if told.shared else "",
        *(section(title, _matrix(told, rows)) for title, rows in told.sections),
        section("Who is quoted, in words", _voices(told)),
        *(section(f"Only {letter} says", passages(sentences)) for letter, sentences in told.alone),
        section("The accounts", "\n".join(map(_whole, told.heads))),
    ]
    return told.title, "\n".join(part for part in parts if part)


def _matrix(told: Telling, rows: Iterable[Told]) -> str:
    kind = "matrix" if len(told.heads) <= _FEW else "matrix many"
    lines = "\n".join(map(_row, rows))
    return f'<div class="wide"><table class="{kind}">{_letters(told)}\n{lines}</table></div>'


def _letters(told: Telling) -> str:
    names = "".join(f'<th class="{head.letter.lower()}">{head.letter}</th>' for head in told.heads)
    return f"<tr><th></th>{names}</tr>"


def _row(row: Told) -> str:
    note = f'<p class="faint">{esc(row.note)}</p>' if row.note else ""
    return f"<tr><th>{esc(row.about)}{note}</th>{''.join(map(_cell, row.cells))}</tr>"


def _cell(said: Said | None) -> str:
    if said is None:
        return '<td class="silent">–</td>'
    departs, sign = (' class="departs"', '<span class="sign">≠</span> ') if said.departs else ("", "")
    return f"<td{departs}>{sign}{esc(said.text)} {cite(said.where)}</td>"


def _voices(told: Telling) -> str:
    rows = "".join(
        f"<tr><th>{esc(voice.speaker)}</th>{''.join(f'<td>{words}</td>' for words in voice.words)}</tr>"
        for voice in told.story.voices
    )
    return f'<div class="wide"><table>{_letters(told)}{rows}</table></div>' if rows else ""


def _whole(head: Head) -> str:
    sentences = (passage(head.account, n, head.letter) for n in range(len(head.account.sentences)))
    whole = passages(sentences, home=True)
    return f"<details><summary>{head.letter} as a whole</summary>\n{whole}</details>"
