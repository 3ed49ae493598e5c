"""Facts of a story that one account gives and the others leave out, though they report the same statement."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from reader.comparing.index import index
from reader.comparing.stories.facts import Pairs, findings
from reader.comparing.values.about import about
from reader.comparing.values.mentions import AccountValues, ValueMention, finding
from reader.comparing.values.telling import is_telling
from reader.model import Cell, Span, StoryRow


def lone_facts(sides: Sequence[AccountValues], pairs: Pairs) -> tuple[StoryRow, ...]:
    """A row for each value in a linked sentence that no comparison has set against another, in reading order.

    A telling value that another account has elsewhere stands in that account's column too; a small number that it
    has as well may be another thing, and makes no row.
    """
    shown: set[tuple[int, ValueMention]] = set()
    found: list[StoryRow] = []
    for number, mention in lone_values(sides, pairs):
        others = _others(number, mention, sides)
        if (number, mention) in shown or (len(others) > 1 and not is_telling(mention.value)):
            continue
        shown.update(others.items())
        cells = tuple(
            Cell(others[n].span, others[n].span.text) if n in others else None for n in range(len(sides))
        )
        found.append(StoryRow(mention.value.kind, about(mention.value.kind, mention.slot), cells))
    return tuple(found)


def lone_values(sides: Sequence[AccountValues], pairs: Pairs) -> Iterator[tuple[int, ValueMention]]:
    """The values of linked sentences that stand in no difference and no agreement, each with its account."""
    linked, taken = _linked(pairs), _taken(pairs)
    for number, own in enumerate(sides):
        for mention in own:
            if (
                mention.sentence in linked[number]
                and _is_fact(mention)
                and not is_in(mention, taken.get(number, ()))
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


def is_in(mention: ValueMention, spans: Iterable[Span]) -> bool:
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
