"""Values that recur: a lone value of one account that another account has in a fact."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from reader.comparing.index import index
from reader.comparing.stories.camps import Placed
from reader.comparing.stories.facts import Pairs, fact_values
from reader.comparing.stories.lone_facts import is_in, lone_values
from reader.comparing.values.mentions import AccountValues, ValueMention, finding
from reader.comparing.values.telling import is_telling
from reader.model import Agreement, Span


def with_recurring(sides: Sequence[AccountValues], pairs: Pairs) -> Pairs:
    """The pairs with one more agreement for each telling lone value that stands in a fact on which its account is silent."""
    facts = fact_values(pairs)
    unsaid = [_said_without(number, facts) for number in range(len(sides))]
    added: defaultdict[tuple[int, int], list[Agreement]] = defaultdict(list)
    for number, mention in lone_values(sides, pairs):
        if is_telling(mention.value) and (place := _place(mention, sides, unsaid[number])):
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


def _place(
    mention: ValueMention, sides: Sequence[AccountValues], spans: Mapping[int, Sequence[Span]]
) -> tuple[int, ValueMention] | None:
    """The first account that has a value in one of its spans, and where it stands there."""
    return next(
        (
            (other, same)
            for other in sorted(spans)
            for same in sides[other]
            if is_in(same, spans[other]) and finding(mention, same) in ("same", "rounding")
        ),
        None,
    )
