"""Values that belong to different things, by the words around them: never rivals, however alike their sentences."""

from __future__ import annotations

from reader.comparing.values.holders import may_be_one, person
from reader.comparing.values.mentions import AccountValues, ValueMention
from reader.comparing.values.slips import is_twist
from reader.comparing.values.slot_likeness import closeness, head_likeness, opposed
from reader.comparing.values.slots import Slot, is_told
from reader.language.figures.around import ABOARD, ALL_TOLD
from reader.language.figures.value import Value

_COUNTED = frozenset(("number", "age"))
"""Kinds of values that count those of whom one thing is told here and its contrary there: killed, injured."""

_WHOLE = 100.0  # percent
_CLOSE = 0.5  # of a word that both of two shares have beside them


def are_others(mine: ValueMention, theirs: ValueMention, left: AccountValues, right: AccountValues) -> bool:
    """Whether two values surely belong to different things.

    To two persons, to ranks in two things, to a part and a whole, to a deed and its telling.
    """
    here, there = mine.slot, theirs.slot
    if mine.value.kind == "age":
        one, other = person(left, mine), person(right, theirs)
        if one and other and not may_be_one(one, other):
            return True
        if one and other:
            return False  # whatever else each is called: the driver, the pilot
    if mine.value.unit == "ordinal" and here.head and there.head:
        return not head_likeness(here, there)
    if _is_day(mine.value) and _is_day(theirs.value) and is_told(here) != is_told(there):
        return True
    if mine.value.kind == "percent" and _are_rests(mine.value, theirs.value, here, there):
        return True
    are_counts = mine.value.kind == "number" and not mine.value.unit
    if are_counts and (
        here.is_rest != there.is_rest
        or _are_parts_of_one(mine, theirs, left, right)
        or _is_aboard(mine, theirs)
        or _is_aboard(theirs, mine)
    ):
        return not is_twist(mine.value, theirs.value)
    return mine.value.kind in _COUNTED and opposed(here, there)


def _is_day(value: Value) -> bool:
    """Whether a date may be that of a statement, which is told by its day."""
    return value.moment is not None and (value.moment.day is not None or not value.moment.year)


def _are_parts_of_one(
    mine: ValueMention, theirs: ValueMention, left: AccountValues, right: AccountValues
) -> bool:
    """Whether two counts make up one that stands beside either: 22 of 24 failed, of two dozen two passed."""
    whole = mine.value.low + theirs.value.low
    return all(
        any(other.value.low == whole and not other.value.unit for other in own.rows[mention.sentence])
        for own, mention in ((left, mine), (right, theirs))
    )


def _are_rests(share: Value, rest: Value, here: Slot, there: Slot) -> bool:
    """Whether two shares are a whole together and told of contraries, or with nothing but the whole close to both."""
    if share.low + rest.low != _WHOLE:
        return False
    return closeness(here, there, but_heads=True) < _CLOSE or opposed(here, there)


def _is_aboard(part: ValueMention, whole: ValueMention) -> bool:
    """Whether a count of passengers or crew is a part of all aboard: 268 passengers, 280 people on board."""
    here, there = part.slot, whole.slot
    return (
        part.value.low < whole.value.low
        and any(here.words[i].norm in ABOARD for i in here.head)
        and any(there.words[i].norm in ALL_TOLD for i in there.head)
    )
