"""Reports as Markdown (CommonMark with tables)."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from reader.layout.marks import Mark
from reader.layout.rows import RELATIONS, SIGNS
from reader.layout.spelling import how_many
from reader.layout.story import MatrixRow
from reader.layout.verdicts import QUOTATIONS
from reader.model import Article, Block, Story
from reader.reports.facts import AGAINST, FactSheet
from reader.reports.findings import Beside, Finding, Findings, Quoted, Sheet
from reader.reports.heads import Head, head
from reader.reports.markup import markdown_piece, web_address
from reader.reports.markup import markdown_text as esc
from reader.reports.passages import Passage, passage, pieces
from reader.reports.story_words import letter, sections, shared
from reader.reports.words import CERTAINTY, listed

_STRONG = ("conflict", "rounding", "cut")


def render(sheet: Sheet, *, stripped: bool = False) -> str:
    """The report as Markdown that ends in a newline."""
    match sheet:
        case Article():
            parts = _article(sheet, stripped)
        case Findings():
            parts = _comparison(sheet)
        case Story():
            parts = _story(sheet)
        case FactSheet():
            parts = _facts(sheet)
    return "\n\n".join(part for part in parts if part) + "\n"


# ---------------------------------------------------------------- articles


def _article(article: Article, stripped: bool) -> Iterable[str]:
    if article.title:
        yield f"# {esc(article.title)}"
    address = web_address(article.url)
    yield listed(
        (
            *(esc(found) for found in (article.source, article.date, article.byline) if found),
            address and f"<{address}>",
        )
    )
    items: list[str] = []
    for block in article.blocks:
        if block.kind == "title" or not block.kept:
            continue
        if block.kind == "list_item":
            items.append(_block(block))
            continue
        if items:
            yield "\n".join(items)
            items = []
        yield _block(block)
    yield "\n".join(items)
    if stripped:
        yield _stripped(("", block) for block in article.blocks if not block.kept)


def _block(block: Block) -> str:
    text = esc(block.text)
    if block.kind == "heading":
        return f"{'#' * max(2, min(6, block.level or 2))} {text}"
    if block.kind == "list_item":
        return f"{block.marker if block.marker[:1].isdigit() else '-'} {text}"
    return f"> {text}" if block.kind == "quotation" else text


def _stripped(blocks: Iterable[tuple[str, Block]]) -> str:
    lines = [
        f"- {letter} {esc(block.text)} *({esc(block.reason.rule)}, {block.reason.certainty}: {esc(block.reason.detail)})*"
        for letter, block in blocks
        if block.reason
    ]
    return "\n".join(["## Not part of the article", "", *lines]) if lines else ""


def _facts(sheet: FactSheet) -> Iterable[str]:
    yield f"# Facts: {esc(head(sheet.account, 'A').title)}"
    yield _table(
        ("Where", "Kind", "Value", "About", "Words"),
        [(x.where.place, x.fact.kind, x.fact.value, x.about, f"“{x.fact.span.text}”") for x in sheet.facts],
    )
    if sheet.against:
        yield f"## {AGAINST}"
        yield "\n".join(
            f"- {p.citation}: {_marked(p.text, p.marks)}"
            for found in sheet.against
            for p in dict.fromkeys((found.first, found.second))
        )


# ---------------------------------------------------------------- comparisons


def _comparison(found: Findings) -> Iterable[str]:
    yield "# Two accounts of one story"
    yield f"{_head(found.left)}  \n{_head(found.right)}"
    tally = found.tally
    if not found.selected:
        rows = ", ".join(f"{SIGNS[r]} {tally[r]} {words}" for r, words in RELATIONS.items() if tally[r])
        yield f"Statements: {rows}  \nFindings: {', '.join(found.totals)}"
        yield f"Statements are cited by account, paragraph (¶) and sentence (s). {CERTAINTY}"
    if not found.differ:
        yield found.silence
    if found.findings:
        yield "## Differences"
        yield "\n".join(_finding(n, finding) for n, finding in enumerate(found.findings, 1))
    if found.quotations:
        yield "## Quotations"
        yield _table(("Relation", "Speaker", "A", "B"), [_quotation(quoted) for quoted in found.quotations])
    if found.agreed:
        yield "## Facts that agree"
        yield _table(
            ("Kind", "About", "A", "B"),
            [(a.agreement.kind, a.about, _cited(a.left), _cited(a.right)) for a in found.agreed],
        )
    if found.rows:
        yield "## Statement by statement"
        yield "\n".join(["| A | | B |", "|---|:-:|---|", *map(_row, found.rows)])
    yield _stripped(found.stripped)


def _head(head: Head) -> str:
    article = head.article
    about = (head.shown, article.source, article.date, article.origin.name)
    return f"**{head.letter}** {listed(esc(x) for x in about if x)}"


def _finding(number: int, finding: Finding) -> str:
    difference = finding.difference
    sign = SIGNS["conflict" if difference.verdict == "conflict" else "reworded"]
    head = listed((difference.kind, finding.verdict, esc(finding.about), difference.certainty))
    indent = " " * (len(str(number)) + 2)
    lines = [
        f"{number}. **{esc(difference.left.text)} {sign} {esc(difference.right.text)}** ({head})",
        *(f"{indent}- {p.citation}: {_marked(p.text, p.marks)}" for p in (finding.left, finding.right)),
    ]
    if finding.why:
        lines.append(f"{indent}- *paired {esc(finding.why)}*")
    if finding.reviewed:
        lines.append(f"{indent}- review: **{esc(finding.reviewed)}**")
    return "\n".join(lines)


def _quotation(quoted: Quoted) -> tuple[str, ...]:
    return (
        listed((QUOTATIONS[quoted.relation], quoted.reviewed and f"review {quoted.reviewed}"), "; "),
        quoted.speaker or "",
        *(
            " ".join(f"{p.quoted} ({p.citation})" for p in side) or "–"
            for side in (quoted.left, quoted.right)
        ),
    )


def _cited(found: Passage) -> str:
    return f"{found.text} ({found.citation})"


def _row(row: Beside) -> str:
    cells = [
        " ".join(f"{p.citation}: {_marked(p.text, p.marks)}" for p in passages)
        for passages in (row.left, row.right)
    ]
    note = f"*{row.note}*" if row.note else ""
    if note:
        empty = 0 if not row.left else 1
        cells[empty] = listed((cells[empty], note), " ")
    return f"| {cells[0]} | {SIGNS[row.relation]} | {cells[1]} |"


def _marked(text: str, marks: tuple[Mark, ...]) -> str:
    return "".join(
        f"**{markdown_piece(part)}**" if style in _STRONG and part == part.strip() else markdown_piece(part)
        for part, style in pieces(text, marks)
    )


# ---------------------------------------------------------------- stories


def _story(story: Story) -> Iterable[str]:
    yield f"# {how_many(len(story.accounts), 'account')} of one story"
    yield "  \n".join(_head(head(account, letter(n))) for n, account in enumerate(story.accounts))
    if story.shared_source:
        yield esc(shared(story))
    heads = [letter(n) for n in range(len(story.accounts))]
    for title, rows in sections(story):
        yield f"## {title}"
        yield _table(("", *heads, "Note"), [_matrix_row(story, row) for row in rows])
    if story.voices:
        yield "## Who is quoted, in words"
        yield _table(("", *heads), [(v.speaker, *map(str, v.words)) for v in story.voices])
    for number, sentences in enumerate(story.alone):
        if sentences:
            name = letter(number)
            yield f"## Only {name} says"
            found = [passage(story.accounts[number], n, name) for n in sentences]
            yield "\n".join(f"- {p.citation}: {esc(p.text)}" for p in found)


def _matrix_row(story: Story, row: MatrixRow) -> Iterable[str]:
    yield row.about
    for number, (cell, account) in enumerate(zip(row.cells, story.accounts, strict=True)):
        if cell.sentence is None:
            yield "–"
            continue
        where = passage(account, cell.sentence, letter(number)).place
        yield f"{'≠ ' if cell.departs else ''}{cell.text} ({where})"
    yield row.note


def _table(heads: Collection[str], rows: Iterable[Iterable[str]]) -> str:
    lines = [f"| {' | '.join(heads)} |", "|" + "---|" * len(heads)]
    lines.extend(f"| {' | '.join(esc(cell) for cell in row)} |" for row in rows)
    return "\n".join(lines)
