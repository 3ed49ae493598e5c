"""The invented story told three times, and a page full of signs that mean something elsewhere."""

from __future__ import annotations

from dataclasses import replace

from tests.bridge import COMPARISON, A, B, span

from reader.model import (
    Account,
    Agreement,
    Article,
    Block,
    Cell,
    Comparison,
    Difference,
    Fact,
    Link,
    Origin,
    Quotation,
    Reason,
    Sentence,
    Story,
    StoryRow,
    Voice,
)
from reader.reports.facts import FactSheet, fact_sheet

C = replace(B, article=replace(B.article, title="Bridge shut", source="Evening Post"))

STORY = Story(
    (A, B, C),
    ((0, 1, COMPARISON), (0, 2, replace(COMPARISON, right=C))),
    (
        StoryRow(
            "money",
            "repairs · cost",
            (
                Cell(span(A, "£2.4 million"), "£2.4 million", departs=True),
                Cell(span(B, "£2.9 million"), "£2.9 million"),
                Cell(span(B, "£2.9 million"), "£2.9 million"),
            ),
            "2 say £2.9 million, this one £2.4 million",
        ),
        StoryRow(
            "statement",
            "tickets",
            (
                None,
                Cell(span(B, "Ticket prices have not been set."), "Ticket prices have not been set."),
                None,
            ),
            "only B says this",
        ),
    ),
    (Voice("Ines Halloran", (22, 15, 0)),),
    ((4, 7), (), ()),
    "Northern Wire",
    (1, 2),
)

FACTS = (
    Fact("money", span(A, "£2.4 million"), "£2.4 million", "repairs · cost"),
    Fact("number", span(A, "About 14,000"), "about 14,000", "people"),
)

AGAINST = (
    Difference("number", "conflict", "guess", span(A, "two of its cables"), span(A, "nine people"), "cables"),
)

HOSTILE = "<script>alert(1)</script> | [x](javascript:y) *b* `c` $d$ &amp; \"q\" 'r' \x1b[31mred\x1b[0m \u202eevil https://e.example"


def hostile() -> Comparison:
    """A comparison in which every text is out for harm."""
    blocks = (
        Block("paragraph", HOSTILE),
        Block("list_item", f"- {HOSTILE}", marker="<b>"),
        Block("heading", HOSTILE, level=2),
        Block("code", HOSTILE, False, Reason("code", "sure", HOSTILE)),
    )
    origin = Origin(HOSTILE, "text", "0" * 64)
    article = Article(
        HOSTILE, HOSTILE, HOSTILE, HOSTILE, 'javascript:alert("x")', 'en"><script>', blocks, origin
    )
    account = Account(article, (Sentence(0, 0, len(HOSTILE), HOSTILE),))
    where, whole = span(account, "<script>alert(1)</script>"), span(account, HOSTILE)
    return Comparison(
        account,
        account,
        (Link((0,), (0,), "conflict", "sure", (HOSTILE,)),),
        tuple(Difference("quote", "conflict", "sure", each, each, HOSTILE) for each in (where, whole)),
        (Quotation("altered", HOSTILE, where, whole),),
        (Agreement("number", "same", whole, where, HOSTILE),),
    )


def hostile_story() -> Story:
    """A story of which the same is true."""
    account, whole = hostile().left, hostile().agreements[0].left
    cells = (Cell(whole, HOSTILE, departs=True), None, Cell(whole, HOSTILE))
    rows = (StoryRow("money", HOSTILE, cells, HOSTILE), StoryRow("statement", HOSTILE, cells))
    return Story((account,) * 3, (), rows, (Voice(HOSTILE, (1, 2, 3)),), ((0,), (), ()), HOSTILE, (0, 1))


def hostile_facts() -> FactSheet:
    """And the facts of an account."""
    told, whole = hostile(), hostile().agreements[0].left
    return fact_sheet(told.left, (Fact("money", whole, HOSTILE, HOSTILE),), told.differences)
