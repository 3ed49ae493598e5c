"""What people do that tells what they are: the verbs and phrases of a clause with "who"."""

from __future__ import annotations

from reader.language.offices.roles import LED, OFFICE

DEEDS = {
    "chairs": "chairman", "chaired": "chairman", "heads": "head", "headed": "head", "leads": "head", "led": "head",
    "runs": "head", "ran": "head", "owns": "owner", "owned": "owner", "manages": "manager", "managed": "manager",
    "founded": "founder", "coaches": "coach", "coached": "coach", "edits": "editor", "edited": "editor",
    "teaches": "teacher", "taught": "teacher", "farms": "farmer", "farmed": "farmer", "directs": "director", "directed": "director",
    "conducts": "conductor", "conducted": "conductor", "commands": "commander", "commanded": "commander",
    "captains": "captain", "captained": "captain", "governs": "governor", "governed": "governor",
    "oversees": "head", "oversaw": "head", "overseen": "head", "run": "head",
    "drives": "driver", "cooks": "cook", "presents": "presenter",
    "prosecutes": "prosecutor", "prosecuted": "prosecutor", "represents": "lawyer", "represented": "lawyer", "defends": "lawyer", "presides": "president",
    "kept the books": "bookkeeper", "keeps the books": "bookkeeper", "does the books": "bookkeeper",
    "did the books": "bookkeeper", "does the accounts": "accountant", "did the accounts": "accountant",
    "looks after the accounts": "accountant", "looked after the accounts": "accountant",
    **dict.fromkeys(("delivers groceries", "delivered groceries", "delivers parcels", "delivered parcels"), "delivery driver"),
    "keeps bees": "beekeeper", "practizes law": "lawyer", "practices law": "lawyer",
    "practizes medicine": "doctor", "practices medicine": "doctor", "cuts hair": "hairdresser",
    "delivers the post": "postman", "delivers the mail": "postman", "delivers mail": "postman",
    "sits on the council": "councilor", "sits in parliament": "mp", "flies planes": "pilot",
    "flies helicopters": "pilot", "speaks for": "spokesman", "spoke for": "spokesman",
    "writes for": "journalist", "reports for": "journalist", "writes novels": "novelist",
    "lectures in": "lecturer", "lectures at": "lecturer", "drives lorries": "truck driver",
    "drives trucks": "truck driver", "drives a lorry": "truck driver", "drives a truck": "truck driver",
}  # fmt: skip
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
