"""Values that belong to different things, by the words around them: never rivals, however alike their sentences."""

from __future__ import annotations

from functools import lru_cache

from reader.comparing.reading import reading
from reader.comparing.values.matching import Place, Side
from reader.comparing.values.slips import is_twist
from reader.comparing.values.slots import Slot, holder, is_told, likes, opposed
from reader.language.people.nationalities import country
from reader.model import Account

FEMALE = frozenset(
    "woman girl mother wife daughter sister grandmother widow actress she lady mum mom".split()
)
MALE = frozenset("man boy father husband son brother grandfather widower actor he lad dad".split())
"""Words for the person whose age stands beside them."""

_BESIDE = 3  # words around an age that tell whose it is


def are_others(mine: Place, theirs: Place, left: Side, right: Side) -> bool:
    """Whether two values surely belong to different things: to two persons, to ranks in two things, to a part and a whole, to a deed and its telling."""
    here, there = left.slot(mine), right.slot(theirs)
    if mine.value.kind == "age":
        one, other = _person(left, mine), _person(right, theirs)
        if one and other and not one & other:
            return True
        if {_gender(here), _gender(there)} == {"female", "male"}:
            return True
    if mine.value.unit == "ordinal" and here.head and there.head:
        return not any(i in here.head and j in there.head for i, j in likes(here, there))
    if mine.value.kind == "date" and is_told(here) != is_told(there):
        return True
    if mine.value.kind == "number" and not mine.value.unit and here.is_part != there.is_part:
        return not is_twist(mine.value, theirs.value)
    return opposed(here, there)


def is_stranger(mine: Place, theirs: Place, left: Side, right: Side) -> bool:
    """Whether an age stands beside a name that the other account does not know."""
    return any(
        names and names.isdisjoint(_names(other.account))
        for names, other in ((_named(left, mine), right), (_named(right, theirs), left))
    )


@lru_cache(maxsize=16)
def _names(account: Account) -> frozenset[str]:
    """The folded words of all names of an account."""
    mentions = (mention for found in reading(account).mentions for mention in found)
    return frozenset(word for mention in mentions for word in mention.entity.casefold().split())


def _named(own: Side, place: Place) -> frozenset[str]:
    """The folded words of the name beside an age; none of a place."""
    here = reading(own.account).mentions[place.sentence]
    places = {word for m in here if m.kind == "place" for word in m.entity.casefold().split()}
    return frozenset(name for name in holder(own.slot(place)) if country(name) is None and name not in places)


def _person(own: Side, place: Place) -> frozenset[str]:
    """The folded words of the name of whose age it is: the closest one, else who is named in the sentence before."""
    names = _named(own, place)
    if names or not place.sentence:
        return names
    before = reading(own.account).mentions[place.sentence - 1]
    people = (mention.entity for mention in before if mention.kind == "person")
    return frozenset(word for entity in people for word in entity.casefold().split())


def _gender(around: Slot) -> str:
    """Whether the word for the person beside an age is that for a woman or for a man; "" where it is neither."""
    beside = around.words[max(0, around.first - _BESIDE) : around.last + 1 + _BESIDE]
    words = {token.norm for token in beside}
    found = [name for name, known in (("female", FEMALE), ("male", MALE)) if not words.isdisjoint(known)]
    return found[0] if len(found) == 1 else ""
