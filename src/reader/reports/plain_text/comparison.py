"""A comparison as text: what differs first, then the accounts in rows, side by side where there is room."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

from rich.cells import cell_len

from reader.layout.columns import BESIDE_FROM
from reader.layout.rows import RELATIONS
from reader.layout.spelling import listed
from reader.layout.verdicts import QUOTATIONS
from reader.layout.wrapping import wrap
from reader.model import QuotationRelation
from reader.reports.findings import CAUTION, Beside, Finding, Findings, Quoted
from reader.reports.passages import Passage
from reader.reports.plain_text.article import stripped_lines
from reader.reports.plain_text.page import TextPage

_GUTTER = 5  # cells between the columns, the glyph in their middle
_INDENT = " " * 5  # of what stands under a finding …
_HANGING = " " * 7  # … and of its further lines


def write(page: TextPage, found: Findings) -> None:
    """The whole report."""
    _head(page, found)
    if not found.differ:
        page.add()
        page.add(found.silence)
    if found.findings:
        page.heading("Differences")
        for number, finding in enumerate(found.findings, 1):
            _finding(page, number, finding)
    if found.quotations:
        page.heading("Quotations")
        for relation, group in groupby(found.quotations, lambda quoted: quoted.relation):
            _quotations(page, relation, list(group))
    if found.agreed:
        page.heading("Facts that agree")
        for agreed in found.agreed:
            _agreed(page, agreed.left, agreed.right, agreed.agreement.kind, agreed.about)
    if found.rows:
        page.heading("Statement by statement")
        _rows(page, found.rows)
    if found.stripped:
        page.heading("Not part of the articles")
        stripped_lines(page, found.stripped)


def _head(page: TextPage, found: Findings) -> None:
    for head in (found.left, found.right):
        page.head(head, "A" if head.letter == "A" else "B")
    for remark in found.remarks:
        page.add()
        page.wrapped(remark, "   ", None, "strong")
    page.add()
    if not found.selected:
        tally = found.tally
        rows = [f"{page.glyph(r)} {tally[r]} {words}" for r, words in RELATIONS.items() if tally[r]]
        page.packed(rows, "   Statements  ")
        page.packed(found.totals, "   Findings    ")
        page.add()
    brackets = "" if page.color else "; [ ] is around what differs"
    page.wrapped(f"A ¶3 s2 is account A, paragraph 3, sentence 2{brackets}.", "   ", None, "faint")
    page.wrapped(CAUTION, "   ", None, "faint")


# ---------------------------------------------------------------- lists


def _finding(page: TextPage, number: int, finding: Finding) -> None:
    difference = finding.difference
    sign = page.glyph(finding.relation)
    about = listed((finding.about, finding.verdict, difference.certainty))
    left, right = finding.values
    head, values = f"{number:>3}  {difference.kind}  ", f"{left} {sign} {right}"
    if cell_len(f"{head}{values}  {about}") <= page.width:
        inked = f"{page.ink(left, 'A', 'strong')} {sign} {page.ink(right, 'B', 'strong')}"
        page.add(f"{page.ink(head, 'strong')}{inked}  {page.ink(about, 'faint')}")
    else:
        page.wrapped(f"{head}{about}", "", "      ", "strong")
        page.wrapped(left, "     A: ", "        ", "A", "strong")
        page.wrapped(right, f"   {sign} B: ", "        ", "B", "strong")
    for passage in (finding.left, finding.right):
        _passage(page, passage, passage.citation)
    if finding.why:
        page.wrapped(f"paired {finding.why}", _INDENT, _HANGING, "faint")
    if finding.reviewed:
        page.wrapped(f"review {finding.reviewed}", _INDENT, _HANGING, "strong")
    page.add()


def _quotations(page: TextPage, relation: QuotationRelation, group: list[Quoted]) -> None:
    number = sum(len(quoted.quotations) for quoted in group)
    page.wrapped(f"{QUOTATIONS[relation]} ({number})", _INDENT, None, "strong")
    for place, quoted in enumerate(group):
        cited = _cited(quoted.left, quoted.right, alike=relation == "identical")
        if place and len(cited) > 1:
            page.add()
        for n, (citation, passage) in enumerate(cited):
            lead = f"{citation} {quoted.speaker}:" if quoted.speaker and not n else citation
            _passage(page, replace(passage, text=passage.quoted), lead)
        if quoted.reviewed:
            page.wrapped(f"review {quoted.reviewed}", _INDENT, _HANGING, "strong")
    page.add()


def _agreed(page: TextPage, left: Passage, right: Passage, kind: str, about: str) -> None:
    sign = page.glyph("same" if left.text == right.text else "reworded")
    same = left.text if left.text == right.text else f"{left.text} {sign} {right.text}"
    page.wrapped(
        listed((f"{sign} {kind}", about, same, f"{left.citation}, {right.citation}")), "    ", "        "
    )


def _passage(page: TextPage, passage: Passage, lead: str) -> None:
    width = max(10, page.width - len(_HANGING))
    for number, (line, _) in enumerate(page.column(lead, passage, width)):
        page.add((_HANGING if number else _INDENT) + line)


def _cited(
    left: tuple[Passage, ...], right: tuple[Passage, ...], *, alike: bool
) -> list[tuple[str, Passage]]:
    """The passages of both accounts behind their citations; where they are alike to the letter, once with both."""
    if alike and [p.text for p in left] == [p.text for p in right]:
        return [(f"{a.citation}, {b.citation}", a) for a, b in zip(left, right, strict=True)]
    return [(p.citation, p) for p in (*left, *right)]


# ---------------------------------------------------------------- rows


def _rows(page: TextPage, rows: tuple[Beside, ...]) -> None:
    beside = page.width >= BESIDE_FROM
    for row in rows:
        if beside:
            _beside(page, row)
        else:
            _stacked(page, row)
        page.add()


def _beside(page: TextPage, row: Beside) -> None:
    width = (page.width - _GUTTER) // 2
    left, right = (
        [line for passage in side for line in page.column(passage.place, passage, width)]
        for side in (row.left, row.right)
    )
    note = [
        (page.ink(row.note[line.start : line.end], "faint"), line.width)
        for line in (wrap(row.note, width) if row.note else ())
    ]
    (right if row.left else left).extend(note)
    for number in range(max(len(left), len(right))):
        text, used = left[number] if number < len(left) else ("", 0)
        other, _ = right[number] if number < len(right) else ("", 0)
        sign = page.ink(page.glyph(row.relation), "strong") if number == 0 else " "
        page.add(f"{text}{' ' * (width - used)}  {sign}  {other}")


def _stacked(page: TextPage, row: Beside) -> None:
    sign = page.ink(page.glyph(row.relation), "strong")
    for number, (lead, passage) in enumerate(_cited(row.left, row.right, alike=row.relation == "same")):
        for n, (line, _) in enumerate(page.column(lead, passage, max(10, page.width - 4))):
            page.add(f"{sign if number == n == 0 else ' '}  {line}")
    if row.note:
        page.wrapped(row.note, "   ", None, "faint")
