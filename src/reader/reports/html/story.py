"""A story as a page: the matrix of facts and statements, who is quoted, what one account alone says."""

from __future__ import annotations

from collections.abc import Iterable

from reader.layout.spelling import how_many
from reader.layout.story import MatrixCell, MatrixRow
from reader.model import Account, Story
from reader.reports.heads import head
from reader.reports.html.page import cite, esc, heads, passages, section
from reader.reports.passages import passage
from reader.reports.story_words import letter, sections, shared

_FEW = 5  # accounts whose columns fit a page


def body(story: Story) -> tuple[str, str]:
    """The title and the body of the page."""
    title = f"{how_many(len(story.accounts), 'account')} of one story"
    accounts = [(letter(n), account) for n, account in enumerate(story.accounts)]
    parts = [
        f"<h1>{title}</h1>",
        heads(head(account, name) for name, account in accounts),
        f'<p class="notice">{esc(shared(story))}</p>' if story.shared_source else "",
        *(section(title, _matrix(story, rows)) for title, rows in sections(story)),
        section("Who is quoted, in words", _voices(story)),
        *(
            section(f"Only {name} says", passages(passage(account, n, name) for n in alone))
            for (name, account), alone in zip(accounts, story.alone, strict=False)
        ),
        section("The accounts", "\n".join(_whole(name, account) for name, account in accounts)),
    ]
    return title, "\n".join(part for part in parts if part)


def _matrix(story: Story, rows: Iterable[MatrixRow]) -> str:
    kind = "matrix" if len(story.accounts) <= _FEW else "matrix many"
    lines = "\n".join(_row(story, row) for row in rows)
    return f'<div class="wide"><table class="{kind}">{_heads(story)}\n{lines}</table></div>'


def _heads(story: Story) -> str:
    names = "".join(f'<th class="{letter(n).lower()}">{letter(n)}</th>' for n in range(len(story.accounts)))
    return f"<tr><th></th>{names}</tr>"


def _row(story: Story, row: MatrixRow) -> str:
    note = f'<p class="faint">{esc(row.note)}</p>' if row.note else ""
    cells = "".join(
        _cell(cell, account, letter(n))
        for n, (cell, account) in enumerate(zip(row.cells, story.accounts, strict=True))
    )
    return f"<tr><th>{esc(row.about)}{note}</th>{cells}</tr>"


def _cell(cell: MatrixCell, account: Account, name: str) -> str:
    if cell.sentence is None:
        return '<td class="silent">–</td>'
    departs = ' class="departs"' if cell.departs else ""
    sign = '<span class="sign">≠</span> ' if cell.departs else ""
    return f"<td{departs}>{sign}{esc(cell.text)} {cite(passage(account, cell.sentence, name))}</td>"


def _voices(story: Story) -> str:
    rows = "".join(
        f"<tr><th>{esc(voice.speaker)}</th>{''.join(f'<td>{words}</td>' for words in voice.words)}</tr>"
        for voice in story.voices
    )
    return f'<div class="wide"><table>{_heads(story)}{rows}</table></div>' if rows else ""


def _whole(name: str, account: Account) -> str:
    sentences = passages((passage(account, n, name) for n in range(len(account.sentences))), home=True)
    return f"<details><summary>{name} as a whole</summary>\n{sentences}</details>"
