"""What a rule is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias, cast

from reader.model import Certainty

Scope: TypeAlias = Literal["line", "next", "section", "rest"]
Place: TypeAlias = Literal["line", "label", "start", "sentence", "end", "inside"]


@dataclass(frozen=True, slots=True)
class Rule:
    """A cue and what it means."""

    name: str  # the reason that a person is shown, a word of VOCABULARY
    scope: Scope  # it means this line, the next one too, opens a section, or nothing of the article follows
    certainty: Certainty  # of the cue alone
    place: Place  # all of the line, before a colon or arrow, its start, that of a sentence, its end, anywhere
    phrases: Mapping[str, tuple[str, ...]]  # by language, "any" for all, written as in phrase.py


def table(rows: Mapping[str, Mapping[str, str]]) -> tuple[Rule, ...]:
    """The rules of a table: "name scope certainty place" -> language -> phrases, between semicolons or on lines."""
    found = []
    for head, phrases in rows.items():
        name, scope, certainty, place = head.split()
        written = {
            language: tuple(
                phrase.strip() for line in text.strip().splitlines() for phrase in line.split(";")
            )
            for language, text in phrases.items()
        }
        found.append(Rule(name, cast(Scope, scope), cast(Certainty, certainty), cast(Place, place), written))
    return tuple(found)
