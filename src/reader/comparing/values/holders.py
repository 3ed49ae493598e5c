"""Whose age a value is, by the names around it."""

from __future__ import annotations

from reader.comparing.reading import reading
from reader.comparing.values.mentions import AccountValues, ValueMention
from reader.comparing.values.slots import holder
from reader.language.names.first_names import same_first_name, sex_of
from reader.language.names.nationalities import country


def are_of_one(mine: ValueMention, theirs: ValueMention, left: AccountValues, right: AccountValues) -> bool:
    """Whether two values are ages of somebody whom both accounts name right there."""
    if mine.value.kind != "age" or theirs.value.kind != "age":
        return False
    return may_be_one(_beside(left, mine), _beside(right, theirs))


def _beside(own: AccountValues, mention: ValueMention) -> frozenset[str]:
    """The folded words of the name beside an age; none of a place."""
    here = reading(own.account).mentions[mention.sentence]
    places = {word for m in here if m.kind == "place" for word in m.entity.casefold().split()}
    return frozenset(name for name in holder(mention.slot) if country(name) is None and name not in places)


def person(own: AccountValues, mention: ValueMention) -> frozenset[str]:
    """The folded words of the name of whose age it is: the closest one, else who is named in the sentence before."""
    names = _beside(own, mention)
    if names or not mention.sentence:
        return names
    before = reading(own.account).mentions[mention.sentence - 1]
    people = (name.entity for name in before if name.kind == "person")
    return frozenset(word for entity in people for word in entity.casefold().split())


def may_be_one(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two names share a word, and do not have two first names."""
    apart, rest = (frozenset(filter(sex_of, names)) for names in (one - other, other - one))
    return bool(one & other) and (
        not (apart and rest) or any(same_first_name(a, b) for a in apart for b in rest)
    )
