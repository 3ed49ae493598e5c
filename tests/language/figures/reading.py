"""How tests of values read a text."""

from __future__ import annotations

from reader.language.figures.value import Value
from reader.language.figures.values import values


def only(text: str, language: str = "en") -> Value:
    """The one value of a text."""
    (found,) = values(text, language)
    return found
