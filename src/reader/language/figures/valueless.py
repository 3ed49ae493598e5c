"""What looks like a value and is part of a link, an address, a name or a dateline, or numbers a point of a list."""

from __future__ import annotations

import re

from reader.language.figures.forms import Covered

_STREET = r"(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Place|Lane|Ln|Boulevard|Blvd|Terrace|Parkway|Crescent)\b"
_VALUELESS = re.compile(
    rf"""
    ^\d{{1,2}}\.\ (?=["“‘]?[A-Z])
    # an agency's dateline: "LEEDS, England, Oct 2 (Reuters) - "
    | ^(?:[A-Z][\w.'’ -]{{1,30}},\ ){{1,3}}[A-Z][a-z]{{2,8}}\.?\ \d\d?\ \([A-Z][^()]{{1,30}}\)\ ?[-–—]
    | \S*(?:://|\bwww\.|\.(?:com|co|org|net)/)\S*
    # 1140 N. Alder Street, of 1907 Alder Drive; but not "in 2008 Wall Street fell", "30 Alder Road traders"
    | (?<![\w.,])(?<!\b[Ii]n\ )(?<!\b[Bb]y\ )(?<!ince\ )(?<!ntil\ )(?<!fter\ )(?<!efore\ )(?<!uring\ )
      \d{{1,5}}[A-Za-z]?\ (?:[NSEW]\.?\ )?(?:[A-Z][\w.'’-]*\ ){{0,3}}{_STREET}(?!\ [a-z]+s\b)
    | \b(?:\d+(?:st|nd|rd|th)|[A-Z][a-z]+(?:st|nd|rd|th))\ {_STREET}
    | \b[2-6]G\b  # of telephones
    | \b(?:to\ double|doubl(?:ed?|ing))(?=\ down\b)
    | \b(?:USA|India|Russia|Psychology|Christianity)\ Today\b
    | \b(?:Black|Bloody|Cyber|Giving|Super)\ (?:Mon|Tues|Fri|Sun)day\b
    | \b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\ (?:Night\ (?:Live|Football)|Times|Telegraph|Mirror|Express|Mail|Post|Herald)\b
    """,
    re.VERBOSE,
)


def cover(text: str, covered: Covered) -> None:
    """Take what of a text is no value."""
    for match in _VALUELESS.finditer(text):
        covered.add(*match.span())
