"""How rare a stem is in English news."""

from __future__ import annotations

from functools import lru_cache
from math import log

from reader.language.common import rate

_RARE = 10.8  # what the logarithm of the rarest stem comes to


@lru_cache(maxsize=65536)
def rareness(stem: str) -> float:
    """How rare a stem is in English, 0 to 1."""
    return min(1.0, -log(rate(stem)) / _RARE)
