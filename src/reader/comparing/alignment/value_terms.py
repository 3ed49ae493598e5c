"""The terms for the values of a sentence: the number in digits, and what kind of value it is.

Accounts that contradict each other in a value still both tell a value of that kind, in whatever unit: an age, a speed,
an area. Where few sentences do, that is a reason to compare them.
"""

from __future__ import annotations

from collections.abc import Iterable

from reader.language.figures.value import Value

KIND = "#"
"""What the term for a kind of value begins with: "#age"."""

RATES = {
    "#money": 0.03, "#percent": 0.03, "#age": 0.02, "#time": 0.01, "#s": 0.04, "#m": 0.01, "#kg": 0.005,
    "#m/s": 0.002, "#m2": 0.003,
}  # fmt: skip
"""Share of the sentences of news that hold a value of a kind or, for numbers, of a unit; others are rare."""

_RARE = 0.002
_COUNTED = frozenset(("number", "money", "percent", "age"))  # kinds that are written in digits
_MOST = 1e12


def value_terms(values: Iterable[Value]) -> list[str]:
    """The terms for values; every account has dates, so that they are told apart by their words alone."""
    found = []
    for value in values:
        if value.kind in _COUNTED and abs(value.low) < _MOST and value.low == int(value.low):
            found.append(str(int(value.low)))
        if value.kind not in ("number", "date"):
            found.append(KIND + value.kind)
        elif value.kind == "number" and value.unit not in ("", "ordinal"):
            found.append(KIND + value.unit)
    return found


def rate_of_kind(term: str) -> float:
    """The share of sentences in which the term for a kind is to be expected, 0 to 1."""
    return RATES.get(term, _RARE)
