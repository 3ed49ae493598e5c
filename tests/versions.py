"""Two versions of one article: a sentence was reworded, and one was added."""

from __future__ import annotations

import reader
from reader.model import Comparison

PLACES = ("quay", "school", "mill", "bridge", "chapel", "lighthouse", "market", "theatre")


def two_versions() -> Comparison:
    """Compared."""
    first = [
        f"The {place} of Orrin was painted in 19{year}."
        for place, year in zip(PLACES, range(20, 28), strict=True)
    ]
    later = [*first[:2], "The mill of Orrin was painted green in 1922.", *first[3:], "Nobody asked for it."]
    left, right = (reader.parse("\n\n".join(each), clean=False) for each in (first, later))
    return reader.compare(left, right)
