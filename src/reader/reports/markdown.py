"""Reports as Markdown (CommonMark with tables)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import groupby

from reader.layout.rows import RELATIONS, SIGNS
from reader.layout.spelling import listed
from reader.layout.verdicts import QUOTATIONS
from reader.model import Article, Block
from reader.reports.blocks import number
from reader.reports.facts import AGAINST, FACTS, NO_FACTS, FactSheet
from reader.reports.findings import CAUTION, Beside, Finding, Findings, Quoted, Sheet
from reader.reports.heads import Head, Stripped, head, stripped
from reader.reports.markup import markdown_piece, web_address
from reader.reports.markup import markdown_text as esc
from reader.reports.passages import Passage, pieces
from reader.reports.telling import Said, Telling

_STRONG = ("conflict", "rounding", "cut")


def render(sheet: Sheet, *, stripped: bool = False) -> str:
    """The report as Markdown that ends in a newline."""
    match sheet:
        case Article():
            parts = _article(sheet, with_stripped=stripped)
        case Findings():
            parts = _comparison(sheet)
        case Telling():
            parts = _story(sheet)
        case FactSheet():
            parts = _facts(sheet)
    return "\n\n".join(part for part in parts if part) + "\n"


# ---------------------------------------------------------------- articles


def _article(article: Article, *, with_stripped: bool) -> Iterable[str]:
    if article.title:
        yield f"# {esc(article.title)}"
    address = web_address(article.url)
    yield listed(
        (
            *(esc(found) for found in (article.source, article.date, article.byline) if found),
            address and f"<{address}>",
        )
    )
    kept = (block for block in article.blocks if block.kept and block.kind != "title")
    for is_list, blocks in groupby(kept, lambda block: block.kind == "list_item"):
        yield ("\n" if is_list else "\n\n").join(map(_block, blocks))
    if with_stripped:
        yield _stripped(stripped(article))


def _block(block: Block) -> str:
    text = esc(block.text)
    if block.kind == "heading":
        return f"{'#' * max(2, min(6, block.level or 2))} {text}"
    if block.kind == "list_item":
        return f"{written}. {text}" if (written := number(block)) else f"- {text}"
    return f"> {text}" if block.kind == "quotation" else text


def _stripped(lines: Collection[Stripped]) -> str:
    told = (
        f"- {listed((x.letter, esc(x.text)), ' ')} "
        f"*({esc(x.reason.rule)}, {x.reason.certainty}: {esc(x.reason.detail)})*"
        for x in lines
    )
    return "\n".join(["## Not part of the article", "", *told]) if lines else ""


def _facts(sheet: FactSheet) -> Iterable[str]:
    yield f"# {FACTS}"
    yield _head(head(sheet.account, "A"))
    facts = [
        (x.where.place, x.fact.kind, x.fact.value, x.about, f"“{x.fact.span.text}”") for x in sheet.facts
    ]
    yield _table(("Where", "Kind", "Value", "About", "Words"), facts) if facts else NO_FACTS
    if sheet.against:
        yield f"## {AGAINST}"
        yield "\n".join(
            f"- {p.citation}: {_marked(p)}"
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
        yield f"Statements: {rows}  \nFindings: {'; '.join(found.totals)}"
    yield from (f"**{remark}**" for remark in found.remarks)
    yield f"Statements are cited by account, paragraph (¶) and sentence (s). {CAUTION}"
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
    return f"**{head.letter}** {listed(map(esc, (head.shown, *head.about)))}"


def _finding(number: int, finding: Finding) -> str:
    difference = finding.difference
    sign = SIGNS[finding.relation]
    head = listed((difference.kind, finding.verdict, esc(finding.about), difference.certainty))
    indent = " " * (len(str(number)) + 2)
    lines = [
        f"{number}. **{esc(difference.left.text)} {sign} {esc(difference.right.text)}** ({head})",
        *(f"{indent}- {p.citation}: {_marked(p)}" for p in (finding.left, finding.right)),
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
    cells = [" ".join(f"{p.citation}: {_marked(p)}" for p in passages) for passages in (row.left, row.right)]
    note = f"*{row.note}*" if row.note else ""
    if note:
        empty = 0 if not row.left else 1
        cells[empty] = listed((cells[empty], note), " ")
    return f"| {cells[0]} | {SIGNS[row.relation]} | {cells[1]} |"


def _marked(found: Passage) -> str:
    """The words of a passage, what differs in them in bold."""
    return "".join(
        f"**{markdown_piece(part)}**" if style in _STRONG and part == part.strip() else markdown_piece(part)
        for part, style in pieces(found.text, found.marks)
    )


# ---------------------------------------------------------------- stories


def _story(told: Telling) -> Iterable[str]:
    yield f"# {told.title}"
    yield "  \n".join(map(_head, told.heads))
    yield from (f"**{esc(remark)}**" for remark in told.remarks)
    letters = [head.letter for head in told.heads]
    for title, rows in told.sections:
        yield f"## {title}"
        yield _table(("", *letters, "Note"), [(row.about, *map(_said, row.cells), row.note) for row in rows])
    if told.story.voices:
        yield "## Who is quoted, in words"
        yield _table(("", *letters), [(v.speaker, *map(str, v.words)) for v in told.story.voices])
    for letter, sentences in told.alone:
        yield f"## Only {letter} says"
        yield "\n".join(f"- {p.citation}: {esc(p.text)}" for p in sentences)


def _said(said: Said | None) -> str:
    return f"{'≠ ' if said.departs else ''}{said.text} ({said.where.place})" if said else "–"


def _table(heads: Collection[str], rows: Iterable[Iterable[str]]) -> str:
    lines = [f"| {' | '.join(heads)} |", "|" + "---|" * len(heads)]
    lines.extend(f"| {' | '.join(esc(cell) for cell in row)} |" for row in rows)
    return "\n".join(lines)
