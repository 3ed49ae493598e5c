"""Facts of a story that one account gives and the others leave out, though they report the same statement.

A telling one that stands in a fact of other accounts is not alone: it recurs there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from reader.comparing.index import index
from reader.comparing.stories.camps import Placed
from reader.comparing.stories.facts import Pairs, fact_values, findings
from reader.comparing.values.about import about
from reader.comparing.values.mentions import AccountValues, ValueMention, finding
from reader.comparing.values.telling import is_telling
from reader.model import Agreement, Cell, Span, StoryRow


def lone_facts(sides: Sequence[AccountValues], pairs: Pairs) -> tuple[StoryRow, ...]:
    """A row for each value in a linked sentence that no comparison has set against another, in reading order.

    A telling value that another account has elsewhere stands in that account's column too; a small number that it
    has as well may be another thing, and makes no row.
    """
    shown: set[tuple[int, ValueMention]] = set()
    found: list[StoryRow] = []
    for number, mention in _lone_values(sides, pairs):
        others = _others(number, mention, sides)
        if (number, mention) in shown or (len(others) > 1 and not is_telling(mention.value)):
            continue
        shown.update(others.items())
        cells = tuple(
            Cell(others[n].span, others[n].span.text) if n in others else None for n in range(len(sides))
        )
        found.append(StoryRow(mention.value.kind, about(mention.value.kind, mention.slot), cells))
    return tuple(found)


def with_recurring(sides: Sequence[AccountValues], pairs: Pairs) -> Pairs:
    """The pairs with one more agreement for each telling lone value that stands in a fact on which its account is silent."""
    facts = fact_values(pairs)
    unsaid = [_said_without(number, facts) for number in range(len(sides))]
    added: defaultdict[tuple[int, int], list[Agreement]] = defaultdict(list)
    for number, mention in _lone_values(sides, pairs):
        if is_telling(mention.value) and (place := _recurs(mention, sides, unsaid[number])):
            other, same = place
            left, right = (mention, same) if number < other else (same, mention)
            agreement = Agreement(mention.value.kind, "same", left.span, right.span)
            added[min(number, other), max(number, other)].append(agreement)
    return [
        (left, right, replace(found, agreements=(*found.agreements, *added[left, right])))
        for left, right, found in pairs
    ]


def _said_without(number: int, facts: Iterable[set[Placed]]) -> Mapping[int, Sequence[Span]]:
    """What other accounts say in the facts on which an account is silent, by account."""
    return index(place for fact in facts if all(account != number for account, _ in fact) for place in fact)


def _recurs(
    mention: ValueMention, sides: Sequence[AccountValues], spans: Mapping[int, Sequence[Span]]
) -> tuple[int, ValueMention] | None:
    """The first account that has a value in one of its spans, and where it stands there."""
    return next(
        (
            (other, same)
            for other in sorted(spans)
            for same in sides[other]
            if _is_in(same, spans[other]) and finding(mention, same) in ("same", "rounding")
        ),
        None,
    )


def _lone_values(sides: Sequence[AccountValues], pairs: Pairs) -> Iterator[tuple[int, ValueMention]]:
    """The values of linked sentences that stand in no difference and no agreement, each with its account."""
    linked, taken = _linked(pairs), _taken(pairs)
    for number, own in enumerate(sides):
        for mention in own:
            if (
                mention.sentence in linked[number]
                and _is_fact(mention)
                and not _is_in(mention, taken.get(number, ()))
            ):
                yield number, mention


def _linked(pairs: Pairs) -> dict[int, set[int]]:
    found: dict[int, set[int]] = defaultdict(set)
    for left, right, comparison in pairs:
        for link in comparison.links:
            found[left].update(link.left)
            found[right].update(link.right)
    return found


def _taken(pairs: Pairs) -> dict[int, list[Span]]:
    """The spans of each account that stand in a difference or an agreement."""
    return index(
        place
        for left, right, comparison in pairs
        for fact in findings(comparison)
        for place in ((left, fact.left), (right, fact.right))
    )


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


def _others(number: int, mention: ValueMention, sides: Sequence[AccountValues]) -> dict[int, ValueMention]:
    """A value, and where other accounts have it first, by account."""
    found = {number: mention}
    for other, own in enumerate(sides):
        same = (rival for rival in own if finding(mention, rival) in ("same", "rounding"))
        if other != number and (first := next(same, None)):
            found[other] = first
    return found
