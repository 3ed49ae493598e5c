"""What two accounts tell differently, each once: the differences, and the changed quotations that none of them tells.

These are what the interface and the reports call differences and count; a quotation inside which a difference of words
or of speaker was found is told by that difference.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain
from typing import Literal, TypeAlias

from reader.language.extents import sentences_of
from reader.layout.sides import SIDES, Place, Side
from reader.layout.verdicts import QUOTATIONS
from reader.model import Comparison, Difference, Quotation, QuotationRelation, Span

Group: TypeAlias = Literal["conflicts", "values", "quotations", "attribution", "only", "wording"]

GROUPS: tuple[Group, ...] = ("conflicts", "values", "quotations", "attribution", "only", "wording")
ALL: frozenset[Group] = frozenset(GROUPS)

_OF_KIND: dict[str, Group] = {
    **dict.fromkeys(("number", "money", "percent", "date", "time", "age"), "values"),
    "quote": "quotations",
    "attribution": "attribution",
}

BREAKS = frozenset({"altered", "spliced", "reattributed"})
"""What may be done to a quotation so that it is a conflict."""


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """Something told differently."""

    number: int  # its index in the comparison's differences; of a quotation, counted on behind them
    what: Difference | Quotation  # of a quotation that one account gives in pieces, the first
    left: tuple[Span, ...]  # several only of a quotation in pieces
    right: tuple[Span, ...]


def discrepancies(comparison: Comparison) -> tuple[Discrepancy, ...]:
    """All of them, conflicts first; differences in the order of the comparison, quotations from the gravest on."""
    found = [*_of_differences(comparison), *_of_quotations(comparison)]
    return tuple(sorted(found, key=lambda each: (not is_conflict(each.what), _gravity(each))))


def is_conflict(what: Difference | Quotation) -> bool:
    """Whether the two accounts cannot both be right."""
    if isinstance(what, Difference):
        return what.verdict == "conflict"
    return what.relation in BREAKS


def called(what: Difference | Quotation) -> str:
    """What it is called: "number", "quotation clipped at an end"."""
    return what.kind if isinstance(what, Difference) else f"quotation {QUOTATIONS[what.relation]}"


def groups_of(what: Difference | Quotation) -> frozenset[Group]:
    """The groups that something told differently belongs to."""
    own = _OF_KIND.get(what.kind) if isinstance(what, Difference) else "quotations"
    found: set[Group] = {own} if own else set()
    return frozenset(found | {"conflicts"} if is_conflict(what) else found)


def is_shown(what: Difference | Quotation, shown: frozenset[Group]) -> bool:
    """Whether it is shown while the groups ``shown`` are: all that it belongs to must be."""
    return groups_of(what) <= shown


def departs(quotation: Quotation) -> bool:
    """Whether both accounts have the quotation and one of them does something to it."""
    both = quotation.left is not None and quotation.right is not None
    return both and quotation.relation != "identical"


def sentences(spans: Iterable[Span]) -> frozenset[int]:
    """The sentences that some spans touch."""
    return frozenset(chain.from_iterable(map(sentences_of, spans)))


def rows_of(each: Discrepancy, row_of: Mapping[Place, int]) -> tuple[frozenset[int], frozenset[int]]:
    """The rows that it touches on the left and on the right; ``row_of`` is where each sentence stands."""
    left, right = (
        frozenset(row_of[side, sentence] for sentence in sentences(spans) if (side, sentence) in row_of)
        for side, spans in zip(SIDES, (each.left, each.right), strict=True)
    )
    return left, right


def _of_differences(comparison: Comparison) -> Iterator[Discrepancy]:
    for number, difference in enumerate(comparison.differences):
        yield Discrepancy(number, difference, (difference.left,), (difference.right,))


def _of_quotations(comparison: Comparison) -> list[Discrepancy]:
    """A quotation that one account has whole and the other in pieces is one."""
    told = [found for found in comparison.differences if found.kind in ("quote", "attribution")]
    left, right = {found.left.sentence for found in told}, {found.right.sentence for found in told}
    found: list[Discrepancy] = []
    home: dict[tuple[QuotationRelation, Side, Span], int] = {}
    for number, quotation in enumerate(comparison.quotations, len(comparison.differences)):
        relation, one, other = quotation.relation, quotation.left, quotation.right
        if not departs(quotation) or one is None or other is None:
            continue
        if relation in ("altered", "reattributed") and left & sentences([one]) and right & sentences([other]):
            continue
        wholes: list[tuple[QuotationRelation, Side, Span]] = [
            (relation, "left", one),
            (relation, "right", other),
        ]
        at = next((home[whole] for whole in wholes if whole in home), len(found))
        home.update(dict.fromkeys(wholes, at))
        if at == len(found):
            found.append(Discrepancy(number, quotation, (one,), (other,)))
        else:
            before = found[at]
            spans = tuple(
                tuple(dict.fromkeys(each)) for each in ((*before.left, one), (*before.right, other))
            )
            found[at] = replace(before, left=spans[0], right=spans[1])
    return found


def _gravity(each: Discrepancy) -> int:
    """Differences stand before quotations."""
    return -1 if isinstance(each.what, Difference) else list(QUOTATIONS).index(each.what.relation)
