"""Facts of a story that one account gives and the others leave out, though they report the same statement."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from reader.comparing.stories.facts import Pairs
from reader.comparing.values.about import about
from reader.comparing.values.mentions import AccountValues, ValueMention, account_values, finding
from reader.comparing.values.telling import is_telling
from reader.model import Account, Agreement, Cell, Difference, Span, StoryRow

_Taken: TypeAlias = dict[int, list[Span]]


def lone_facts(accounts: Sequence[Account], pairs: Pairs) -> tuple[StoryRow, ...]:
    """A row for each value in a linked sentence that no comparison has set against another, in reading order.

    A telling value that another account has elsewhere stands in that account's column too; a small number that it
    has as well may be another thing, and makes no row.
    """
    linked, taken = _linked(pairs), _taken(pairs)
    sides = [account_values(account) for account in accounts]
    found: list[StoryRow] = []
    for number, own in enumerate(sides):
        for mention in own:
            if mention.sentence not in linked[number] or not _is_fact(mention):
                continue
            if _is_taken(mention, taken[number]):
                continue
            others = _others(number, mention, sides)
            if len(others) > 1 and not is_telling(mention.value):
                continue
            for other, same in others.items():
                taken[other].append(same.span)
            cells = tuple(
                Cell(others[n].span, others[n].span.text) if n in others else None for n in range(len(sides))
            )
            found.append(StoryRow(mention.value.kind, about(mention.value.kind, mention.slot), cells))
    return tuple(found)


def _linked(pairs: Pairs) -> dict[int, set[int]]:
    found: dict[int, set[int]] = defaultdict(set)
    for left, right, comparison in pairs:
        for link in comparison.links:
            found[left].update(link.left)
            found[right].update(link.right)
    return found


def _taken(pairs: Pairs) -> _Taken:
    """The spans of each account that stand in a difference or an agreement."""
    found: _Taken = defaultdict(list)
    for left, right, comparison in pairs:
        facts: Sequence[Difference | Agreement] = (*comparison.differences, *comparison.agreements)
        for fact in facts:
            found[left].append(fact.left)
            found[right].append(fact.right)
    return found


def _is_fact(mention: ValueMention) -> bool:
    """Whether a value says something by itself: no rank, no part of a day, no "one", no "dozens"."""
    value = mention.value
    is_vague = value.high > value.low and (value.kind == "time" or value.high >= 2 * value.low)
    return not value.loose and value.unit != "ordinal" and not is_vague


def _is_taken(mention: ValueMention, spans: Iterable[Span]) -> bool:
    value = mention.value
    return any(
        span.sentence == mention.sentence and span.start < value.end and value.start < span.end
        for span in spans
    )


def _others(number: int, mention: ValueMention, sides: Sequence[AccountValues]) -> dict[int, ValueMention]:
    """A value, and where other accounts have it first, by account."""
    found = {number: mention}
    for other, own in enumerate(sides):
        same = (rival for rival in own if finding(mention, rival) in ("same", "rounding"))
        if other != number and (first := next(same, None)):
            found[other] = first
    return found
