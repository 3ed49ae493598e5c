"""Values of two accounts that exclude one another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, product

from reader.comparing.index import index
from reader.comparing.odds import Odds
from reader.comparing.one_story import are_one_story, likely
from reader.comparing.rivalry import Model, Rivals
from reader.comparing.values.features import FEATURES, Field, amount
from reader.comparing.values.matching import Match, Settled, settled
from reader.comparing.values.mentions import AccountValues, ValueMention
from reader.comparing.values.others import are_of_one, are_others, introduces
from reader.comparing.values.slot_likeness import closeness
from reader.comparing.values.verdicts import dimension

MODEL = Model(
    FEATURES, conflict=0.45, sure=0.9, says=lambda mention: (mention.value.kind, amount(mention.value))
)

_MOST_PAIRS = 20_000  # of values, beyond which only sentences with something in common are asked
_LINK = 0.5
_NAMELESS = 0.4  # odds of two sentences from which an age in one may be that of somebody new in the other
_SHARED = 2  # values that two accounts of one story have in common
_ONE_STORY = 0.2  # likely links a sentence from which two accounts tell one story; most have a half or more


def rivals(
    left: AccountValues, right: AccountValues, odds: Odds, alike: Sequence[Match], *, least: float = 0.0
) -> list[Rivals[ValueMention]]:
    """All values of two accounts that exclude one another, with what speaks for them; ``alike`` are those that do not.

    Those that cannot reach the ``least`` probability are left out.
    """
    known = settled(left, right, alike)
    pairs = [
        (mine, theirs)
        for mine, theirs in chain(_comparable(left, right, odds, known), _implied(left, right, odds))
        if mine not in known[0] and theirs not in known[1] and _exclude(mine, theirs, odds)
    ]
    field = Field(left, right, odds, known, pairs)
    seen = ((mine, theirs, field.outline(mine, theirs)) for mine, theirs in pairs)
    return [
        Rivals(mine, theirs, (*outline, closeness(mine.slot, theirs.slot)))
        for mine, theirs, outline in seen
        if MODEL.at_best(outline) >= least
    ]


def _exclude(mine: ValueMention, theirs: ValueMention, odds: Odds) -> bool:
    """Whether two values exclude one another, unless they surely belong to different things.

    So they do where either sentence has both: closed on Friday, open on Tuesday; open again on Tuesday.
    """
    if mine.against(theirs) != "conflict" or are_others(mine, theirs):
        return False
    if mine.is_met_beside(theirs, "same") or theirs.is_met_beside(mine, "same"):
        return False
    if not (introduces(mine) or introduces(theirs)):
        return True
    likely = odds.get((mine.sentence, theirs.sentence), 0.0)
    return likely >= _NAMELESS or are_of_one(mine, theirs, before=True)


def _comparable(
    left: AccountValues, right: AccountValues, odds: Odds, known: Settled
) -> Iterator[tuple[ValueMention, ValueMention]]:
    """Every two values of a dimension; where there are very many, those in sentences that have something in common.

    Accounts that name other things are compared only where their sentences are sure links.
    """
    many = sum(share >= _LINK for share in odds.values()) >= _ONE_STORY * min(len(left.rows), len(right.rows))
    is_one_story = are_one_story(
        left.account, right.account, otherwise=many or min(map(len, known)) >= _SHARED
    )
    ours, others = (index((dimension(told.value), told) for told in own) for own in (left, right))
    if (
        is_one_story
        and sum(len(ours[shared]) * len(others.get(shared, ())) for shared in ours) <= _MOST_PAIRS
    ):
        for shared, found in ours.items():
            yield from product(found, others.get(shared, ()))
        return
    for i, j in sorted(odds if is_one_story else likely(odds)):
        for mine, theirs in product(left.rows[i], right.rows[j]):
            if dimension(mine.value) == dimension(theirs.value):
                yield mine, theirs


def _implied(
    left: AccountValues, right: AccountValues, odds: Odds
) -> Iterator[tuple[ValueMention, ValueMention]]:
    """What one account only implies and the values of the other, in sentences that have something in common."""
    for i, j in odds:
        yield from product(left.implied.get(i, ()), right.rows[j])
        yield from product(left.rows[i], right.implied.get(j, ()))
