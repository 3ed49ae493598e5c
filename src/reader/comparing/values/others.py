"""Values that surely belong to different things, by the words around them, and ages that surely are one person's."""

from __future__ import annotations

from reader.comparing.reading import reading
from reader.comparing.values.mentions import AccountValues, ValueMention
from reader.comparing.values.slips import is_twist
from reader.comparing.values.slot_likeness import closeness, head_is_shared, opposed
from reader.comparing.values.slots import Slot, holder, is_apart, is_told
from reader.language.figures.around import ABOARD, ALL_TOLD, INDEFINITE
from reader.language.figures.value import Value
from reader.language.names.first_names import same_first_name, sex_of
from reader.language.names.nationalities import country

_COUNTED = frozenset(("number", "age"))
"""Kinds of values that count those of whom one thing is told here and its contrary there: killed, injured."""

_WHOLE = 100.0  # percent
_CLOSE = 0.5  # of a word that both of two shares have beside them


def are_others(mine: ValueMention, theirs: ValueMention, left: AccountValues, right: AccountValues) -> bool:
    """Whether two values surely belong to different things.

    To two persons, to ranks in two things, to a part and a whole, to a deed and its telling, to a length of time and what
    lies between two things.
    """
    here, there = mine.slot, theirs.slot
    if mine.value.kind == "age":
        one, other = _person(left, mine), _person(right, theirs)
        if one and other and not _may_be_one(one, other):
            return True
        if one and other:
            return False  # whatever else each is called: the driver, the pilot
    if mine.value.unit == "ordinal" and here.head and there.head:
        return not head_is_shared(here, there)
    if mine.value.unit == "s" and is_apart(here) != is_apart(there):
        return True
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


def introduces(mention: ValueMention) -> bool:
    """Whether somebody whose age is told is new and nameless: "a 59-year-old"."""
    before = mention.slot.words[max(0, mention.slot.first - 1)]
    return mention.value.kind == "age" and before.norm in INDEFINITE


def are_of_one(
    mine: ValueMention,
    theirs: ValueMention,
    left: AccountValues,
    right: AccountValues,
    *,
    before: bool = False,
) -> bool:
    """Whether two values are ages of somebody whom both accounts name right there, or in the sentence ``before``."""
    if mine.value.kind != "age" or theirs.value.kind != "age":
        return False
    named = _person if before else _beside
    return _may_be_one(named(left, mine), named(right, theirs))


def _beside(own: AccountValues, mention: ValueMention) -> frozenset[str]:
    """The folded words of the name beside an age; none of a place."""
    here = reading(own.account).mentions[mention.sentence]
    places = {word for m in here if m.kind == "place" for word in m.entity.casefold().split()}
    return frozenset(name for name in holder(mention.slot) if country(name) is None and name not in places)


def _person(own: AccountValues, mention: ValueMention) -> frozenset[str]:
    """The folded words of the name of whose age it is: the closest one, else who is named in the sentence before."""
    names = _beside(own, mention)
    if names or not mention.sentence:
        return names
    before = reading(own.account).mentions[mention.sentence - 1]
    people = (name.entity for name in before if name.kind == "person")
    return frozenset(word for entity in people for word in entity.casefold().split())


def _may_be_one(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two names share a word, and do not have two first names."""
    apart, rest = (frozenset(filter(sex_of, names)) for names in (one - other, other - one))
    return bool(one & other) and (
        not (apart and rest) or any(same_first_name(a, b) for a in apart for b in rest)
    )
