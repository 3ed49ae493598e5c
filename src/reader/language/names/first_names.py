"""Common first names: who is a he and who a she, and which names are forms of one. The names are first_names.txt beside this."""

from __future__ import annotations

from pathlib import Path

from reader.language.tables import tables

_TABLES = tables(Path(__file__).with_suffix(".txt"))
WOMEN, MEN = (frozenset(" ".join(_TABLES[sex]).split()) for sex in ("women", "men"))
SHORT_FORMS = tuple(frozenset(line.split()) for line in _TABLES["short forms"])
"""Forms of one first name."""


def sex_of(name: str) -> str:
    """Whether a first name is a woman's ("f"), a man's ("m"), or not known ("")."""
    folded = name.casefold()
    return "f" if folded in WOMEN else "m" if folded in MEN else ""


def same_first_name(left: str, right: str) -> bool:
    """Whether two first names can be one person's: the same, an initial, a beginning, or another form of it."""
    short, full = sorted((left.strip(".").casefold(), right.strip(".").casefold()), key=len)
    if full.startswith(short):
        return True
    return any(short in forms and full in forms for forms in SHORT_FORMS)
