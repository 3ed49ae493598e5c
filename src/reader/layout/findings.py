"""The findings of a comparison as tables: differences, facts, quotations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.layout.citations import cite
from reader.layout.comparison import Place, Side
from reader.layout.judged import BREAKS
from reader.layout.tables import Entry, Table
from reader.model import Account, Agreement, Comparison, Difference, Quotation, Span

VERDICTS = {
    "conflict": "≠ conflict",
    "rounding": "≈ rounding",
    "same": "= same",
    "less precise": "= less precise",
}


def difference_table(comparison: Comparison, reviews: Mapping[int, str]) -> Table:
    """All differences, the most material first; ``reviews`` are their states by index."""
    entries = tuple(
        Entry(
            (
                (VERDICTS[difference.verdict][0], _verdict_style(difference.verdict)),
                (difference.kind, "strong"),
                (difference.about, "muted"),
                (difference.left.text, "a"),
                (difference.right.text, "b"),
                (difference.certainty, "muted"),
                (reviews.get(number, ""), "muted"),
            ),
            ("left", difference.left.sentence),
            number,
        )
        for number, difference in enumerate(comparison.differences)
    )
    return Table(
        "Differences",
        ("", "kind", "about", "A", "B", "", "review"),
        (0, 0, 3, 4, 4, 0, 0),
        entries,
        "No difference was found between the sentences that belong together.",
    )


def fact_table(comparison: Comparison) -> Table:
    """Every value that both accounts give, agreeing or not, in the order of the left account."""
    facts: list[Difference | Agreement] = [*comparison.differences, *comparison.agreements]
    facts = [fact for fact in facts if not (isinstance(fact, Difference) and fact.kind == "quote")]
    facts.sort(key=lambda fact: (fact.left.sentence, fact.left.start))
    entries = tuple(
        Entry(
            (
                (fact.about or _around(comparison.left, fact.left), ""),
                (fact.kind, "muted"),
                (fact.left.text, "a"),
                (fact.right.text, "b"),
                (VERDICTS[fact.verdict], _verdict_style(fact.verdict)),
            ),
            ("left", fact.left.sentence),
        )
        for fact in facts
    )
    return Table(
        "Facts",
        ("about", "kind", "A", "B", "verdict"),
        (4, 0, 4, 4, 0),
        entries,
        "The accounts share no value that could be compared.",
    )


def quotation_table(comparison: Comparison) -> Table:
    """Every quotation of both accounts, those that somebody changed first."""
    order = [
        "reattributed",
        "altered",
        "spliced",
        "truncated",
        "paraphrased",
        "identical",
        "only_left",
        "only_right",
    ]
    found = sorted(comparison.quotations, key=lambda quotation: order.index(quotation.relation))
    entries = tuple(
        Entry(
            (
                (_RELATIONS.get(quotation.relation, quotation.relation), _quotation_style(quotation)),
                (quotation.speaker or "", "strong"),
                (quotation.left.text if quotation.left else "–", "a"),
                (quotation.right.text if quotation.right else "–", "b"),
            ),
            _place(quotation),
        )
        for quotation in found
    )
    return Table(
        "Quotations",
        ("", "who", "A", "B"),
        (0, 2, 6, 6),
        entries,
        "Neither account quotes anybody.",
        loose=True,
    )


def own_table(comparison: Comparison, left: Sequence[Difference], right: Sequence[Difference]) -> Table:
    """What each account says against itself; both spans of such a difference stand in the one account."""
    sides: tuple[tuple[Side, str, Account, Sequence[Difference]], ...] = (
        ("left", "A", comparison.left, left),
        ("right", "B", comparison.right, right),
    )
    entries = tuple(
        Entry(
            (
                (letter, letter.lower()),
                (found.kind, "strong"),
                (found.about or _around(account, found.left), "muted"),
                (f"{found.left.text}  {cite(account, found.left.sentence)}", ""),
                (f"{found.right.text}  {cite(account, found.right.sentence)}", ""),
                (found.certainty, "muted"),
            ),
            (side, found.left.sentence),
        )
        for side, letter, account, differences in sides
        for found in differences
    )
    return Table(
        "Within one account",
        ("", "kind", "about", "here", "there", ""),
        (0, 0, 3, 4, 4, 0),
        entries,
        "Neither account was found to say anything against itself.",
    )


_RELATIONS = {"only_left": "only A", "only_right": "only B"}


def _verdict_style(word: str) -> str:
    return {"conflict": "conflict", "rounding": "strong"}.get(word, "muted")


def _quotation_style(quotation: Quotation) -> str:
    if quotation.relation in BREAKS:
        return "conflict"
    return "strong" if quotation.relation in ("truncated", "paraphrased") else "muted"


def _place(quotation: Quotation) -> Place | None:
    if quotation.left:
        return "left", quotation.left.sentence
    return ("right", quotation.right.sentence) if quotation.right else None


def _around(account: Account, span: Span) -> str:
    """A few words before a value, where nobody said what it is about."""
    words = account.sentences[span.sentence].text[: span.start].split()
    return "… " + " ".join(words[-4:]) if len(words) > 4 else " ".join(words)
