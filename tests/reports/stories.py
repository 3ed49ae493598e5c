"""The invented story told three times, and a page full of signs that mean something elsewhere."""

from __future__ import annotations

from dataclasses import replace

from tests.bridge import COMPARISON, A, B, span

from reader.model import (
    Account,
    Article,
    Block,
    Cell,
    Comparison,
    Difference,
    Fact,
    Origin,
    Sentence,
    Story,
    StoryRow,
    Voice,
)

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
    article = Article(
        HOSTILE,
        HOSTILE,
        HOSTILE,
        HOSTILE,
        'javascript:alert("x")',
        'en"><script>',
        (Block("paragraph", HOSTILE), Block("list_item", f"- {HOSTILE}", marker="<b>")),
        Origin(HOSTILE, "text", "0" * 64),
    )
    account = Account(article, (Sentence(0, 0, len(HOSTILE), HOSTILE),))
    where = span(account, "<script>alert(1)</script>")
    return Comparison(
        account, account, (), (Difference("quote", "conflict", "sure", where, where, HOSTILE),), ()
    )
