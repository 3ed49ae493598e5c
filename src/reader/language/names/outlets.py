"""Newspapers, agencies and stations, and the ways in which they are credited."""

from __future__ import annotations

AGENCIES = frozenset(
    "AFP AP Ansa BBC Bloomberg CBS CNBC CNN DPA EFE FT Interfax NBC NPR NYT PA PTI Reuters Sky TASS WSJ Xinhua".split()
)
"""Names and initials under which news organisations are credited."""

MASTHEADS = frozenset(
    "Bulletin Chronicle Courier Daily Dispatch Echo Examiner Gazette Globe Guardian Herald Independent Information"
    " Journal Mail Mercury Mirror Monitor News Newspaper Observer Podcast Post Press Radio Record Register Review"
    " Standard Star Sun Telegraph Television Times Tribune TV Verge Week Weekly Wire World".split()
)
"""Words that end the name of a newspaper, a magazine or a station."""

_NAME = r"(?:[Tt]he )?((?:[A-Z][\w&.’'-]*)(?: (?:of|and|for) (?=[A-Z])| ?[A-Z][\w&.’'-]*){0,5})"
CUES = (
    rf"\binterview (?:with|in|by|given to) {_NAME}",
    rf"\b(?:told|tells|speaking to|spoke to|speaks to|telling) {_NAME}",
    rf"\b(?:according to|reported by|quoted by|cited by|seen by|obtained by|published by|first appeared in) {_NAME}",
    rf"{_NAME} (?:first )?(?:reported|reports|revealed|reveals)\b",
)
"""Ways of crediting an outlet, English; each captures a name."""


def is_outlet(name: str) -> bool:
    """Whether a name is that of a news organisation, as far as the name itself tells."""
    return name in AGENCIES or (" " in name and name.split()[-1] in MASTHEADS)
