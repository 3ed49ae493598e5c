"""On whose side and from which country somebody is by what he is called: parties, government and opposition, nations."""

from __future__ import annotations

from itertools import pairwise

from reader.language.people.descriptions import Description
from reader.language.people.nationalities import COUNTRIES, country
from reader.language.people.offices import OFFICES
from reader.language.people.roles import HEADS, OFFICE, exclude, same_field, same_office
from reader.language.people.sides import CAMPS, ELECTED, PARTIES
from reader.language.stems import stem

_MINISTERS = frozenset(
    name
    for entry in OFFICES["government"]
    for name in entry
    if any("minister" in one for one in entry) and name not in ("secretary", "secretary of state")
)
_PARTIES, _CAMPS = (
    {stem(word, "en"): number for word, number in table.items()} for table in (PARTIES, CAMPS)
)
_LANDS = frozenset(line.split()[0] for line in COUNTRIES.split("/"))


def are_of_other_sides(left: Description, right: Description) -> bool:
    """Whether somebody sits for two parties, for the government and the opposition, or serves two who exclude each other."""
    if left.office in ELECTED and right.office in ELECTED:
        mine, yours = ({_PARTIES[s] for s in d.domain if s in _PARTIES} for d in (left, right))
        if len(mine) == len(yours) == 1 and mine != yours:
            return True
    if {_camp(left), _camp(right)} == {0, 1}:
        return True
    return same_office(left.office, right.office) and _are_of_contrary(left.of, right.of)


def _are_of_contrary(left: str, right: str) -> bool:
    """Whether two words for whom somebody serves exclude each other: the victims' lawyer, the defendant's."""
    one, other = (word if word in OFFICE else word.removesuffix("s") for word in (left, right))
    return exclude(one, other)


def _camp(description: Description) -> int | None:
    """Whether somebody belongs to the opposition (0) or to the government (1), if he sits for either."""
    if description.office in _MINISTERS:
        return 1
    words = {stem(description.of, "en"), *description.domain}
    camps = {_CAMPS[word] for word in words if word in _CAMPS}
    may_sit = description.office in ELECTED or same_office(description.office, "spokesman")
    return camps.pop() if len(camps) == 1 and may_sit else None


def are_of_other_countries(left: Description, right: Description) -> bool:
    """Whether the adjectives before two alike descriptions are those of two countries."""
    if not (same_office(left.office, right.office) or same_field(left.office, right.office)):
        return False
    mine, yours = _country(left), _country(right)
    return (
        mine is not None and yours is not None and mine != yours and country("british") not in (mine, yours)
    )


def _country(description: Description) -> int | None:
    """The country whose adjective stands before what somebody is: "the Danish striker"."""
    words = description.span.text.split()
    found = [
        country(word.casefold())
        for word, after in pairwise(words)
        if word.isalpha()
        and word.casefold() not in _LANDS
        and (after[0].islower() or after.casefold() in HEADS)
    ]
    known = [number for number in found if number is not None]
    return known[0] if len(known) == 1 else None
