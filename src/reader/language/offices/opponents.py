"""Who stands on opposite sides of a matter, whatever the trade: served and serving, accused and harmed."""

from __future__ import annotations

from itertools import chain

from reader.language.offices.table import OFFICES

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


def _pairs() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    rows = [row.split("|") for row in _OPPOSED.replace("\n  ", " ").strip().splitlines()]
    return tuple((_names(one), _names(other)) for one, other in rows)


_PAIRS = _pairs()
"""Two sets of offices and descriptions in each row, of which nobody is one and the other in one matter."""

OPPONENTS = frozenset(name for row in _PAIRS for side in row for name in side if " " not in name)
"""Their names of one word."""


def opposed(left: str, right: str) -> bool:
    """Whether two offices or descriptions stand on opposite sides; symmetric."""
    return any((left in a and right in b) or (left in b and right in a) for a, b in _PAIRS)
