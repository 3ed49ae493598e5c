"""Values that surely belong to different things, by the words around them, and ages that surely are one person's."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from reader.comparing.reading import reading
from reader.comparing.values.mentions import ValueMention
from reader.comparing.values.slips import is_twist
from reader.comparing.values.slot_likeness import closeness, head_is_shared, opposed
from reader.language.figures.around import ABOARD, ALL_TOLD, INDEFINITE
from reader.language.figures.value import Value
from reader.language.names.first_names import same_first_name, sex_of
from reader.language.names.nationalities import country

_COUNT = ""
"""The unit of a plain number of things."""

_WHOLE = 100.0  # percent
_CLOSE = 0.5  # of a word that both of two shares have beside them


def are_others(mine: ValueMention, theirs: ValueMention) -> bool:
    """Whether two values that exclude one another surely belong to different things."""
    value = mine.value
    are_others_of_sort = _OTHERS.get(value.unit if value.kind == "number" else value.kind)
    if are_others_of_sort:
        return are_others_of_sort(mine, theirs)
    return value.kind == "number" and opposed(mine.slot, theirs.slot)


def _ages(mine: ValueMention, theirs: ValueMention) -> bool:
    """Whether two ages are of two people, whatever else each is called: the driver, the pilot."""
    one, other = _person(mine), _person(theirs)
    return not _may_be_one(one, other) if one and other else opposed(mine.slot, theirs.slot)


def _ranks(mine: ValueMention, theirs: ValueMention) -> bool:
    """Whether two ranks are held in two things: her third final, her second defeat."""
    here, there = mine.slot, theirs.slot
    return not head_is_shared(here, there) if here.head and there.head else opposed(here, there)


def _days(mine: ValueMention, theirs: ValueMention) -> bool:
    """Whether one of two dates is that of a statement, and the other one that of a deed."""
    return _is_day(mine.value) and _is_day(theirs.value) and mine.slot.is_told != theirs.slot.is_told


def _is_day(value: Value) -> bool:
    """Whether a date may be that of a statement, which is told by its day."""
    return value.moment is not None and (value.moment.day is not None or not value.moment.year)


def _shares(mine: ValueMention, theirs: ValueMention) -> bool:
    """Whether two shares are a whole together and told of contraries, or with nothing but the whole close to both."""
    here, there = mine.slot, theirs.slot
    if mine.value.low + theirs.value.low != _WHOLE:
        return False
    return closeness(here, there, but_heads=True) < _CLOSE or opposed(here, there)


def _counts(mine: ValueMention, theirs: ValueMention) -> bool:
    """Whether two counts are of contraries, or of a part and a whole, unless they look like one, written wrong."""
    here, there = mine.slot, theirs.slot
    are_parts = here.is_rest != there.is_rest or _make_up_one(mine, theirs)
    if are_parts or _is_aboard(mine, theirs) or _is_aboard(theirs, mine):
        return not is_twist(mine.value, theirs.value)
    return opposed(here, there)


def _make_up_one(mine: ValueMention, theirs: ValueMention) -> bool:
    """Whether two counts make up one that stands beside either: 22 of 24 failed, of two dozen two passed."""
    whole = mine.value.low + theirs.value.low
    return all(
        any(other.low == whole and other.unit == _COUNT for other in mention.row.values)
        for mention in (mine, theirs)
    )


def _is_aboard(part: ValueMention, whole: ValueMention) -> bool:
    """Whether a count of passengers or crew is a part of all aboard: 268 passengers, 280 people on board."""
    here, there = part.slot, whole.slot
    return (
        part.value.low < whole.value.low
        and any(here.words[i].norm in ABOARD for i in here.head)
        and any(there.words[i].norm in ALL_TOLD for i in there.head)
    )


_OTHERS: Mapping[str, Callable[[ValueMention, ValueMention], bool]] = {
    "age": _ages,
    "date": _days,
    "percent": _shares,
    "ordinal": _ranks,
    _COUNT: _counts,
}
"""What tells values of one kind apart, or numbers of one unit; of other numbers it is what is said of them."""


def introduces(mention: ValueMention) -> bool:
    """Whether somebody whose age is told is new and nameless: "a 59-year-old"."""
    before = mention.slot.words[max(0, mention.slot.first - 1)]
    return mention.value.kind == "age" and before.norm in INDEFINITE


def are_of_one(mine: ValueMention, theirs: ValueMention, *, before: bool = False) -> bool:
    """Whether two values are ages of somebody whom both accounts name right there, or in the sentence ``before``."""
    if mine.value.kind != "age" or theirs.value.kind != "age":
        return False
    named = _person if before else _beside
    return _may_be_one(named(mine), named(theirs))


def _beside(mention: ValueMention) -> frozenset[str]:
    """The folded words of the name beside an age; none of a place."""
    here = reading(mention.row.account).mentions[mention.sentence]
    places = {word for m in here if m.kind == "place" for word in m.entity.casefold().split()}
    return frozenset(name for name in mention.slot.holder if country(name) is None and name not in places)


def _person(mention: ValueMention) -> frozenset[str]:
    """The folded words of the name of whose age it is: the closest one, else who is named in the sentence before."""
    names = _beside(mention)
    if names or not mention.sentence:
        return names
    before = reading(mention.row.account).mentions[mention.sentence - 1]
    people = (name.entity for name in before if name.kind == "person")
    return frozenset(word for entity in people for word in entity.casefold().split())


def _may_be_one(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two names share a word, and do not have two first names."""
    apart, rest = (frozenset(filter(sex_of, names)) for names in (one - other, other - one))
    return bool(one & other) and (
        not (apart and rest) or any(same_first_name(a, b) for a in apart for b in rest)
    )
