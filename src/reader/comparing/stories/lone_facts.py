"""Facts of a story that one account gives and the others leave out, though they report the same statement.

A telling one that stands in a fact of other accounts is not alone: it recurs there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from operator import itemgetter

from reader.comparing.index import index
from reader.comparing.stories.facts import Pairs, fact_values, findings
from reader.comparing.values.about import about
from reader.comparing.values.mentions import AccountValues, ValueMention
from reader.comparing.values.telling import is_telling
from reader.model import Agreement, Cell, Span, StoryRow


def lone_facts(values: Sequence[AccountValues], pairs: Pairs) -> tuple[StoryRow, ...]:
    """A row for each value in a linked sentence that no comparison has set against another, in reading order.

    A telling value that another account has elsewhere stands in that account's column too; a small number that it
    has as well may be another thing, and makes no row.
    """
    shown: set[tuple[int, ValueMention]] = set()
    found: list[StoryRow] = []
    for number, mention in _lone_values(values, pairs):
        if (number, mention) in shown:
            continue
        firsts = ((n, next((m for m in own if _are_one(mention, m)), None)) for n, own in enumerate(values))
        others = {n: first for n, first in firsts if first} | {number: mention}
        if len(others) > 1 and not is_telling(mention.value):
            continue
        shown.update(others.items())
        cells = tuple(
            Cell(others[n].span, others[n].span.text) if n in others else None for n in range(len(values))
        )
        found.append(StoryRow(mention.value.kind, about(mention.value.kind, mention.slot), cells))
    return tuple(found)


def with_recurring(values: Sequence[AccountValues], pairs: Pairs) -> Pairs:
    """The pairs with one more agreement for each telling lone value that stands in a fact on which its account is silent."""
    facts = fact_values(pairs)
    # by account, what the others say in the facts on which it is silent, by their numbers
    unsaid = [
        index(place for fact in facts if all(number != account for account, _ in fact) for place in fact)
        for number in range(len(values))
    ]
    added: defaultdict[tuple[int, int], list[Agreement]] = defaultdict(list)
    for number, mention in _lone_values(values, pairs):
        recurring = (
            (other, same)
            for other, spans in sorted(unsaid[number].items(), key=itemgetter(0))
            for same in values[other]
            if _is_in(same, spans) and _are_one(mention, same)
        )
        place = next(recurring, None) if is_telling(mention.value) else None
        if place:
            (first, left), (second, right) = sorted([(number, mention), place], key=itemgetter(0))
            agreement = Agreement(mention.value.kind, "same", left.span, right.span)
            added[first, second].append(agreement)
    return [
        (left, right, replace(found, agreements=(*found.agreements, *added[left, right])))
        for left, right, found in pairs
    ]


def _lone_values(values: Sequence[AccountValues], pairs: Pairs) -> Iterator[tuple[int, ValueMention]]:
    """The values of linked sentences that stand in no difference and no agreement, each with its account."""
    linked: set[tuple[int, int]] = set()
    taken: defaultdict[int, list[Span]] = defaultdict(list)
    for left, right, comparison in pairs:
        for link in comparison.links:
            linked.update((left, i) for i in link.left)
            linked.update((right, j) for j in link.right)
        for fact in findings(comparison):
            taken[left].append(fact.left)
            taken[right].append(fact.right)
    for number, own in enumerate(values):
        for mention in own:
            if (
                (number, mention.sentence) in linked
                and _is_fact(mention)
                and not _is_in(mention, taken[number])
            ):
                yield number, mention


def _is_in(mention: ValueMention, spans: Iterable[Span]) -> bool:
    """Whether a value lies in one of some spans of its account."""
    value = mention.value
    return any(
        span.sentence == mention.sentence and span.start < value.end and value.start < span.end
        for span in spans
    )


def _is_fact(mention: ValueMention) -> bool:
    """Whether a value says something by itself: no rank, no part of a day, no "one", no "dozens"."""
    value = mention.value
    is_vague = value.high > value.low and (value.kind == "time" or value.high >= 2 * value.low)
    return not value.loose and value.unit != "ordinal" and not is_vague


def _are_one(one: ValueMention, other: ValueMention) -> bool:
    return one.against(other) in ("same", "rounding")
