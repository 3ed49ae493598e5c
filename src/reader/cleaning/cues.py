"""Words that give a line away: which rule of the rules file a line meets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from reader.model import Certainty

Scope: TypeAlias = Literal["line", "section", "rest"]


@dataclass(frozen=True, slots=True)
class Cue:
    """What a line says of itself."""

    rule: str  # a word of the closed vocabulary, RULES
    certainty: Certainty
    scope: Scope  # speaks of this line, opens a section of such lines, or everything from here on
    evidence: str  # the words that gave it away


def cue(text: str) -> Cue | None:
    """The strongest cue in a line, None where it has none."""
    return None
