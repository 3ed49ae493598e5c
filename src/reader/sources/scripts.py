"""Characters of scripts that most texts have none of.

A class with thousands of characters takes longer to compile than most articles take to read, so none is compiled before
a text has a character beyond the alphabets of Europe.
"""

from __future__ import annotations

import re
from functools import cache

_UNCOMMON = re.compile(
    "[^\u0000-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1eff\u2000-\u200b\u200e-\u20cf\u2100-\u27bf]"
)
"""Anything but Latin, Greek and Cyrillic letters, punctuation and signs; combining marks and joiners are uncommon."""


def is_common(text: str) -> bool:
    """Whether all characters of a text belong to the alphabets of Europe."""
    return text.isascii() or not _UNCOMMON.search(text)


def count(stretches: str, text: str) -> int:
    """How many characters of a text lie in some stretches beyond those alphabets, given as in a regular expression."""
    return 0 if is_common(text) else len(letters(stretches).findall(text))


def begins(stretches: str, text: str) -> bool:
    """Whether a text begins with a character of some stretches."""
    return not is_common(text[:1]) and letters(stretches).match(text) is not None


@cache
def letters(stretches: str) -> re.Pattern[str]:
    """What finds a character of some stretches."""
    return re.compile(f"[{stretches}]")
