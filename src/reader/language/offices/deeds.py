"""What people do that tells what they are: the verbs and phrases of a clause with "who"."""

from __future__ import annotations

from reader.language.offices.roles import LED, OFFICE
from reader.language.tables import phrases

_DEEDS = {
    "accountant": "does/did the accounts, looks/looked after the accounts",
    "beekeeper": "keeps bees",
    "bookkeeper": "keeps/kept/does/did the books",
    "captain": "captains/captained",
    "chairman": "chairs/chaired",
    "coach": "coaches/coached",
    "commander": "commands/commanded",
    "conductor": "conducts/conducted",
    "cook": "cooks",
    "councilor": "sits on the council",
    "delivery driver": "delivers/delivered groceries/parcels",
    "director": "directs/directed",
    "doctor": "practices medicine",
    "driver": "drives",
    "editor": "edits/edited",
    "farmer": "farms/farmed",
    "founder": "founded",
    "governor": "governs/governed",
    "hairdresser": "cuts hair",
    "head": "heads/headed, leads/led, run/runs/ran, oversees/oversaw/overseen",
    "journalist": "writes/reports for",
    "lawyer": "represents/represented, defends, practices law",
    "lecturer": "lectures in/at",
    "manager": "manages/managed",
    "mp": "sits in parliament",
    "novelist": "writes novels",
    "owner": "owns/owned",
    "pilot": "flies planes/helicopters",
    "postman": "delivers the post/mail, delivers mail",
    "presenter": "presents",
    "president": "presides",
    "prosecutor": "prosecutes/prosecuted",
    "spokesman": "speaks/spoke for",
    "teacher": "teaches/taught",
    "truck driver": "drives lorries/trucks, drives a lorry/truck",
}
DEEDS = {deed: office for office, deeds in _DEEDS.items() for deed in phrases(deeds)}
"""What somebody does in a clause with "who", with what he does it to where that tells -> the office that makes of him."""

LONGEST_DEED = max(len(words.split()) for words in DEEDS)

DONE_BESIDE = frozenset(
    "led leads oversees oversaw overseen run ran directed represents represented defends teaches taught speaks spoke".split()
)
"""First words of those of them that somebody does for once or beside, whatever else he is."""


def office_of_deed(office: str, done_to: str) -> str:
    """What a deed makes of somebody, by the last word of what it is done to: who drives the school bus is a bus driver."""
    if office == "head" and done_to in LED:
        return LED[done_to]
    whole = f"{done_to} {office}"
    return whole if whole in OFFICE else office
