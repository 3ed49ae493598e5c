"""The nouns for what people are: offices, trades and kin, and which of them exclude each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from pathlib import Path

from reader.language.offices.work_relations import AT_WORK
from reader.language.tables import tables

OFFICES = {
    field: tuple(tuple(map(str.strip, entry.split(","))) for entry in " ".join(lines).split("/"))
    for field, lines in tables(Path(__file__).with_name("offices.txt")).items()
}
"""The offices and trades of each field: the names of one entry go together, two entries of one field exclude each other."""

_OPPOSED = """
suspect defendant accused perpetrator attacker gunman arsonist robber burglar kidnapper hijacker |
  victim plaintiff claimant complainant witness eyewitness bystander onlooker juror judge magistrate prosecutor coroner hostage
plaintiff claimant complainant | defendant accused judge juror magistrate
juror forewoman | judge prosecutor lawyer solicitor attorney barrister
passenger traveler holidaymaker commuter | pilot copilot captain skipper steward stewardess conductor driver crewman train_driver bus_driver
  taxi_driver flight_attendant first_officer co_pilot
first_officer copilot co_pilot | captain commander skipper
patient | @medicine paramedic
guest | receptionist chef cook waiter waitress manager bartender barman barmaid owner hotelier cleaner
customer shopper diner | cashier shopkeeper waiter waitress chef manager owner barman barmaid
tenant lodger | landlord landlady owner proprietor
pupil student schoolboy schoolgirl | teacher headteacher principal caretaker lecturer professor janitor
spectator fan supporter | goalkeeper striker forward defender midfielder winger referee umpire coach jockey boxer
protester demonstrator | soldier policeman policewoman constable
buyer | seller vendor
tourist visitor hiker holidaymaker | guide mountain_guide tour_guide zookeeper warden ranger
inspector | chief_executive ceo managing_director general_manager owner manager landlord landlady chef hotelier restaurateur
employee worker | customer guest patient passenger tourist
@unions | manager employer owner foreman supervisor
accountant auditor cleaner receptionist | founder cofounder
"""
"""A class of people and those whom none of them is, a pair a row; @ stands for all of a field."""


def _names(words: str) -> frozenset[str]:
    found: list[str] = []
    for word in words.split():
        found += chain.from_iterable(OFFICES[word[1:]]) if word[0] == "@" else [word.replace("_", " ")]
    return frozenset(found)


_PAIRS = [[*map(_names, row.split("|"))] for row in _OPPOSED.replace("\n  ", " ").strip().splitlines()]
"""Two sets of offices and descriptions in each row, of which nobody is one and the other in one matter."""

OPPONENTS = frozenset(name for row in _PAIRS for side in row for name in side if " " not in name)
"""Their names of one word."""

GENERAL = frozenset(
    """
    scientist researcher academic professor lecturer doctor specialist consultant lawyer attorney detective officer
    journalist presenter columnist minister secretary mp lawmaker legislator backbencher councilor artist musician head chief
    boss director deputy investigator commander rescuer runner developer designer producer host dealer captain skipper model
    policeman policewoman actor writer poet teacher shopkeeper trader stallholder restaurateur hotelier pilot singer
    builder contractor analyst curator foreman supervisor
    """.split()
) | {
    "lead author", "study author", "principal investigator", "police officer", "medical director", "shop owner",
    "store owner", "market trader",
}  # fmt: skip
"""Offices that go together with another one of their field."""

VAGUE = frozenset(
    "minister secretary head chief boss director deputy specialist consultant commander officer rescuer".split()
)
"""Those of them that are found in every field."""

POSTS = frozenset(("government", "business"))
"""Fields of posts, which people of every trade hold."""

BESIDE = frozenset(("property", "publicity", "unions"))
"""Fields of what people are beside any trade and post."""

OPEN = frozenset(
    """
    founder cofounder co-founder author critic supporter ally rival opponent friend member leader official
    executive resident witness passenger survivor victim veteran expert insider
    figure pioneer activist campaigner candidate businessman businesswoman entrepreneur investor shareholder donor
    godfather star winner murderer killer prisoner laureate advocate representative organizer volunteer worker employee
    staff customer voter protester suspect defendant man woman person player newcomer hire recruit politician rep
    patient guest tenant plaintiff accused bystander tourist aide partner visitor hiker pensioner landowner diplomat trustee whistleblower
    climber inventor assistant student
    """.split()
)
"""Descriptions that say too little to exclude another."""

FOUNDERS = frozenset("founder cofounder owner".split())
"""Open descriptions that still tell something of a person."""

TIMES = tuple(
    frozenset(words.split())
    for words in (
        "former formerly previously once ex ex- onetime erstwhile retired late then",
        "future incoming next new elect",
        "acting interim",
    )
)
"""Words that set an office at another time, those of one time together."""

PAST = frozenset(("outgoing", "departing")).union(*TIMES)
"""All of them, and those for somebody who still holds it."""

LED = {
    "police": "police chief",
    "fire": "fire chief",
    "union": "union leader",
    "army": "army chief",
    "council": "council leader",
    "school": "headteacher",
}
"""What a head or chief is head or chief of -> the office that it is."""

RANKS = frozenset("deputy vice assistant associate under".split())
"""Words that make another office of one: the deputy fire chief is no fire chief, an undersecretary no secretary."""


@dataclass(frozen=True, slots=True)
class Office:
    """An office or trade."""

    field: str
    entry: int  # its number in the field


def _offices() -> dict[str, tuple[Office, ...]]:
    found: dict[str, tuple[Office, ...]] = {}
    for field, entries in OFFICES.items():
        for number, names in enumerate(entries):
            for name in names:
                found[name] = (*found.get(name, ()), Office(field, number))
    return found


OFFICE = _offices()
"""The offices that each name may stand for."""

KIN = frozenset(chain.from_iterable(OFFICES["kin"]))
"""What somebody is in a family."""

LONGEST = max(len(name.split()) for name in OFFICE)

_LATER = frozenset("football opposition council army back carrier half marketing operator pair".split())
_LAST = frozenset(name.split()[-1] for name in OFFICE) - _LATER

HEADS = _LAST | OPEN | OPPONENTS | {"undersecretary", "maker"} | {name.split()[-1] for name in AT_WORK}
"""Last words of the names of offices and other descriptions, folded, in the singular."""

PERSONAL_HEADS = _LAST | frozenset(
    "founder cofounder spokesman spokeswoman spokesperson resident witness survivor victim activist adviser advisor".split()
)
"""Those that stand beside the names of people and hardly beside those of companies."""

VOCABULARY = frozenset(word for name in OFFICE for word in name.split())
"""Words inside the names of offices."""


def opposed(left: str, right: str) -> bool:
    """Whether two offices or descriptions stand on opposite sides; symmetric."""
    return any((left in a and right in b) or (left in b and right in a) for a, b in _PAIRS)


def is_kin(name: str) -> bool:
    """Whether a name may be that of kin."""
    return name in KIN


def office(words: Sequence[str]) -> str | None:
    """The office that folded words name, whatever else stands among them: "chief AI scientist" is chief scientist."""
    own = [word for word in words if word in VOCABULARY]
    for size in range(min(LONGEST, len(own)), 0, -1):
        name = " ".join(own[-size:])
        if name in OFFICE:
            return name
    return None


def office_told(words: Sequence[str], behind: Sequence[str]) -> str:
    """The office that a folded description names, or its last word, by what stands behind it too: head of the fire brigade."""
    if words == ["in", "charge"]:
        words = ["head"]
    known = words[-1] in HEADS or words[-1] == "law" or " ".join(words[-2:]) in OFFICE
    name = (office(words) if known else None) or words[-1]
    if name == "officer" and "chief" in words:
        return "chief officer"
    if name in ("head", "chief", "boss"):
        own = [word for word in words if word != "'s"][-2:]
        return next((LED[norm] for norm in (*own, *behind) if norm in LED), name)
    owners = [owner for owner, mark in pairwise(words) if mark == "'s"]
    turned = [f"{word} {name}" for word in (*owners, *behind[1:])]
    return next((phrase for phrase in (" ".join((name, *behind)), *turned) if phrase in OFFICE), name)


def same_time(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether words that set two offices at another time set them at the same."""
    return all(left.isdisjoint(words) == right.isdisjoint(words) for words in TIMES)


def same_office(left: str, right: str) -> bool:
    """Whether two names may stand for one office."""
    return left == right or any(x == y for x in OFFICE.get(left, ()) for y in OFFICE.get(right, ()))


def same_field(left: str, right: str) -> bool:
    """Whether two names may stand for offices of one field."""
    return any(x.field == y.field for x in OFFICE.get(left, ()) for y in OFFICE.get(right, ()))


def exclude(left: str, right: str) -> bool:
    """Whether one person can hardly hold both offices at a time; symmetric, false for anything unknown."""
    if opposed(left, right):
        return True
    if same_office(left, right) or left in GENERAL or right in GENERAL:
        return False
    return same_field(left, right)


def go_together(left: str, right: str) -> bool:
    """Whether one person may well be two known things: a post and a trade, or two of which one is general or beside all."""
    is_general = left in GENERAL or right in GENERAL
    return any(
        (x.field in POSTS) != (y.field in POSTS)
        or not BESIDE.isdisjoint((x.field, y.field))
        or (is_general and (x.field == y.field or x.field in POSTS))
        for x in OFFICE.get(left, ())
        for y in OFFICE.get(right, ())
    )
