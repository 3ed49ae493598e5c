"""A comparison as a page: what differs, the quotations, then the accounts side by side."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from itertools import groupby

from reader.layout.rows import RELATIONS, SIGNS
from reader.layout.spelling import listed
from reader.layout.verdicts import QUOTATIONS
from reader.reports.findings import CAUTION, Agreed, Beside, Finding, Findings, Quoted
from reader.reports.html.page import cite, folded, heads, passages, section, sign, table, tongue
from reader.reports.markup import html_text as esc
from reader.reports.passages import Passage


def body(found: Findings) -> tuple[str, str]:
    """The title and the body of the page."""
    differences = "\n".join(map(_finding, found.findings))
    parts = [
        "<h1>Two accounts of one story</h1>",
        heads((found.left, found.right)),
        "" if found.selected else _counts(found),
        *(f'<p class="notice">{remark}</p>' for remark in found.remarks),
        f'<p class="faint">Statements are cited by account, paragraph (¶) and sentence (s). {CAUTION}</p>',
        "" if found.differ else f"<p>{found.silence}</p>",
        section(
            "Differences", f'<ol class="findings">{differences}</ol>' if differences else "", "differences"
        ),
        section("Quotations", _quotations(found.quotations), "quotations"),
        section("Facts that agree", _agreed(found.agreed), "agreed"),
        section("Statement by statement", "\n".join(map(_row, found.rows)), "rows"),
        section("Not part of the articles", folded(found.stripped)),
    ]
    return f"{found.left.title} / {found.right.title}", "\n".join(part for part in parts if part)


def _counts(found: Findings) -> str:
    tally = found.tally
    chips = "".join(
        f'<li><span class="sign {relation}" aria-hidden="true">{SIGNS[relation]}</span> <b>{tally[relation]}</b> {words}</li>'
        for relation, words in RELATIONS.items()
        if tally[relation]
    )
    first = "differences" if found.findings else "quotations"
    totals = zip(found.totals, (first, "quotations", "agreed"), strict=True)
    links = "".join(
        f'<li><a href="#{part}">{total}</a></li>' if not total.startswith("0 ") else f"<li>{total}</li>"
        for total, part in totals
    )
    return (
        f'<ul class="counts"><li class="faint">Statements</li>{chips}</ul>\n'
        f'<ul class="counts"><li class="faint">Findings</li>{links}</ul>'
    )


def _finding(finding: Finding) -> str:
    """What differs, then both sentences beside each other, then why they stand together."""
    difference = finding.difference
    between = sign(SIGNS[finding.relation], finding.verdict or "in conflict with")
    left, right = (tongue(where.language) for where in (finding.left, finding.right))
    head = listed(
        (f"<b>{difference.kind}</b>", finding.verdict, esc(finding.about) or None, difference.certainty)
    )
    why = f'<p class="faint">Paired {esc(finding.why)}</p>' if finding.why else ""
    review = f'<p class="review">{esc(finding.reviewed)}</p>' if finding.reviewed else ""
    return (
        f'<li><p class="values"><span class="a"{left}>{esc(difference.left.text)}</span> {between} '
        f'<span class="b"{right}>{esc(difference.right.text)}</span></p><p class="faint">{head}</p>\n'
        f"{_pair((finding.left,), (finding.right,))}{why}{review}</li>"
    )


def _quotations(quotations: tuple[Quoted, ...]) -> str:
    parts = []
    for relation, found in groupby(quotations, lambda quoted: quoted.relation):
        group = list(found)
        number = sum(len(quoted.quotations) for quoted in group)
        parts.append(f"<h3>{QUOTATIONS[relation]} ({number})</h3>")
        parts.extend(map(_quotation, group))
    return "\n".join(parts)


def _quotation(quoted: Quoted) -> str:
    speaker = f'<p class="faint">{esc(quoted.speaker)}</p>' if quoted.speaker else ""
    left, right = (
        [replace(found, text=found.quoted) for found in side] for side in (quoted.left, quoted.right)
    )
    sides = _pair(left, right) if left and right else passages(left or right)
    review = f'<p class="review">{esc(quoted.reviewed)}</p>' if quoted.reviewed else ""
    return f'<div class="quoted">{speaker}{sides}{review}</div>'


def _pair(left: Collection[Passage], right: Collection[Passage]) -> str:
    sides = "".join(f"<div>{passages(side) or _silence()}</div>" for side in (left, right))
    return f'<div class="pair">{sides}</div>'


def _agreed(agreed: tuple[Agreed, ...]) -> str:
    rows = (
        f"<tr><td>{a.agreement.kind}</td><td{tongue(a.left.language)}>{esc(a.about)}</td>{_value(a.left)}{_value(a.right)}</tr>"
        for a in agreed
    )
    return table("Facts that agree", ("Kind", "About", "A", "B"), rows)


def _value(found: Passage) -> str:
    return f"<td{tongue(found.language)}>{esc(found.text)} {cite(found)}</td>"


def _row(row: Beside) -> str:
    note = f'<p class="faint">also {", ".join(map(cite, row.elsewhere))}</p>' if row.elsewhere else ""
    left, right = passages(row.left, home=True), passages(row.right, home=True)
    if row.left:
        right += note
    else:
        left += note
    return (
        f'<div class="row {row.relation}"><div>{left or _silence()}</div>'
        f"{sign(SIGNS[row.relation], RELATIONS[row.relation], 'div')}<div>{right or _silence()}</div></div>"
    )


def _silence() -> str:
    return '<p class="silent">–</p>'
