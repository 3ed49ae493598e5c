"""Values of two accounts that exclude one another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, product

from reader.comparing.index import index
from reader.comparing.one_story import are_one_story, likely_links
from reader.comparing.rivalry import Model, Rivals
from reader.comparing.values.features import FEATURES, Field, amount
from reader.comparing.values.matching import Match, Settled, settled
from reader.comparing.values.mentions import BothValues, ValueMention
from reader.comparing.values.others import are_of_one, are_others, introduces
from reader.comparing.values.slot_likeness import closeness
from reader.comparing.values.verdicts import Finding, dimension

MODEL = Model(
    FEATURES, conflict=0.5, sure=0.9, says=lambda mention: (mention.value.kind, amount(mention.value))
)

_MET: tuple[Finding, ...] = ("same", "less precise")  # as which a date is met beside the other one
_MOST_PAIRS = 20_000  # of values, beyond which only sentences with something in common are asked
_LINK = 0.5
_NAMELESS = 0.4  # odds of two sentences from which an age in one may be that of somebody new in the other
_SHARED = 2  # values that two accounts of one story have in common
_ONE_STORY = 0.2  # likely links a sentence from which two accounts tell one story; most have a half or more


def rivals(both: BothValues, alike: Sequence[Match], *, least: float = 0.0) -> list[Rivals[ValueMention]]:
    """All values of two accounts that exclude one another, with what speaks for them; ``alike`` are those that do not.

    Those that cannot reach the ``least`` probability are left out.
    """
    ours, theirs = known = settled(both, alike)
    pairs = [
        (one, other)
        for one, other in chain(_comparable(both, known), _implied(both))
        if one not in ours and other not in theirs and _exclude(one, other, both.likely(one, other))
    ]
    field = Field(both, known, pairs)
    seen = ((one, other, field.outline(one, other)) for one, other in pairs)
    return [
        Rivals(one, other, (*outline, closeness(one.slot, other.slot)))
        for one, other, outline in seen
        if MODEL.at_best(outline) >= least
    ]


def _exclude(mine: ValueMention, theirs: ValueMention, likely: float) -> bool:
    """Whether two values exclude one another, unless they surely belong to different things.

    So they do where either sentence has both, of dates also a vaguer one: closed on Friday, open on Tuesday; open again
    on Tuesday. ``likely`` says how likely their sentences are a link.
    """
    if mine.against(theirs) != "conflict" or are_others(mine, theirs):
        return False
    met = _MET if mine.value.kind == "date" else ("same",)
    if mine.is_met_beside(theirs, *met) or theirs.is_met_beside(mine, *met):
        return False
    is_new = introduces(mine) or introduces(theirs)
    return not is_new or likely >= _NAMELESS or are_of_one(mine, theirs, before=True)


def _comparable(both: BothValues, known: Settled) -> Iterator[tuple[ValueMention, ValueMention]]:
    """Every two values of a dimension; where there are very many, those in sentences that have something in common.

    Accounts that name other things are compared only where their sentences are sure links.
    """
    is_one_story = are_one_story(
        both.left.account, both.right.account, otherwise=_tell_alike(both) or min(map(len, known)) >= _SHARED
    )
    ours, others = (index((dimension(told.value), told) for told in own) for own in (both.left, both.right))
    count = sum(len(found) * len(others.get(shared, ())) for shared, found in ours.items())
    if is_one_story and count <= _MOST_PAIRS:
        for shared, found in ours.items():
            yield from product(found, others.get(shared, ()))
        return
    for i, j in sorted(both.odds if is_one_story else likely_links(both.odds)):
        for mine, theirs in product(both.left.rows[i], both.right.rows[j]):
            if dimension(mine.value) == dimension(theirs.value):
                yield mine, theirs


def _tell_alike(both: BothValues) -> bool:
    """Whether two accounts have so many likely links that they tell one story."""
    links = sum(share >= _LINK for share in both.odds.values())
    return links >= _ONE_STORY * min(len(both.left.rows), len(both.right.rows))


def _implied(both: BothValues) -> Iterator[tuple[ValueMention, ValueMention]]:
    """What one account only implies and the values of the other, in sentences that have something in common."""
    left, right = both.left, both.right
    for i, j in both.odds:
        yield from product(left.implied.get(i, ()), right.rows[j])
        yield from product(left.rows[i], right.implied.get(j, ()))
