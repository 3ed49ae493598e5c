"""What a panel beside an article lists: its headings, or its facts by kind."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.layout.citations import cite
from reader.layout.page import Page
from reader.layout.verdicts import about, around
from reader.model import Account, Difference, Fact, Span

KINDS = {
    "money": "Money",
    "percent": "Percentages",
    "number": "Numbers",
    "date": "Dates",
    "time": "Times",
    "age": "Ages",
    "name": "Names",
    "role": "Roles",
    "place": "Places",
    "quote": "Quotations",
    "attribution": "Attribution",
    "negation": "Negation",
    "modality": "Modality",
    "cause": "Cause",
}


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """One row; without a target it is a heading of the panel."""

    text: str
    detail: str = ""  # below the text
    target: int | None = None  # a stop of the page
    indent: int = 0


def headings(page: Page) -> tuple[OutlineRow, ...]:
    """The title and the headings of an article, the lower levels indented."""
    found = [OutlineRow("Outline")]
    levels = sorted({item.level for item in page.items if item.role == "heading"})
    for number, stop in enumerate(page.stops):
        item = page.items[stop.item]
        first = number == 0 or page.stops[number - 1].item != stop.item
        if first and item.role in ("title", "untitled", "heading"):
            indent = 2 * levels.index(item.level) if item.role == "heading" else 0
            found.append(OutlineRow(item.text, "", number, indent))
    return tuple(found)


def facts(
    found: Iterable[Fact] | None, page: Page, account: Account, against: Sequence[Difference] = ()
) -> tuple[OutlineRow, ...]:
    """The facts of an article under the names of their kinds; None says that they are being looked for.

    First comes what the article says ``against`` itself.
    """
    if found is None:
        return (OutlineRow("Looking for facts …"),)
    stops = {stop.sentence: number for number, stop in enumerate(page.stops)}

    def stop(span: Span) -> int:  # looking through the page for each of thousands takes seconds
        return stops[span.sentence] if span.sentence in stops else page.stop_of_sentence(span.sentence)

    rows = [OutlineRow("Told in two ways in this article")] if against else []
    for clash in against:
        for indent, span in ((0, clash.left), (2, clash.right)):
            words = f"{cite(account, span.sentence)}  {around(account, span)}"
            rows.append(OutlineRow(span.text, words, stop(span), indent))
    listed: dict[str, list[Fact]] = {}
    for fact in found:
        listed.setdefault(fact.kind, []).append(fact)
    for kind, name in KINDS.items():
        if kind in listed:
            rows.append(OutlineRow(name))
            rows += [
                OutlineRow(fact.span.text, about(account, fact.kind, fact.span, fact.about), stop(fact.span))
                for fact in listed[kind]
            ]
    return tuple(rows) or (OutlineRow("No facts were found in this article."),)
