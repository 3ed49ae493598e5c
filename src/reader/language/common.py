"""How common English word stems are: the share of the sentences of news in which they stand.

Counted in the articles of public collections of news pages: in how many sentences a stem stands, rounded to a power of
two; stems in fewer than four sentences are left out. A stem and its band is all that is kept, in common.txt beside this
file: a share, and indented below it the stems that stand in about so many.
"""

from __future__ import annotations

from functools import lru_cache
from math import log
from pathlib import Path

RARE = 0.00002
"""The share of a stem that is not in the table."""

_RAREST = 10.8  # what the logarithm of that comes to


@lru_cache(maxsize=1)
def rates() -> dict[str, float]:
    """The share of each stem of the table."""
    found: dict[str, float] = {}
    share = RARE
    for line in Path(__file__).with_name("common.txt").read_text(encoding="utf-8").splitlines():
        if line[0] == " ":
            found |= dict.fromkeys(line.split(), share)
        elif line[0] != "#":
            share = float(line)
    return found


def rate(stem: str) -> float:
    """The share of English sentences in which a stem is to be expected, 0 to 1."""
    return rates().get(stem, RARE)


@lru_cache(maxsize=65536)
def rareness(stem: str) -> float:
    """How rare a stem is in English, 0 to 1."""
    return rareness_at(rate(stem))


@lru_cache(maxsize=64)
def rareness_at(rate: float) -> float:
    """How rare a stem is that is to be expected in such a share of sentences, 0 to 1."""
    return min(1.0, -log(rate) / _RAREST)
