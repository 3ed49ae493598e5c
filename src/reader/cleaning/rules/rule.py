"""What a rule is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from reader.model import Certainty

Scope: TypeAlias = Literal["line", "next", "section", "rest"]
Place: TypeAlias = Literal["whole", "start", "sentence", "end", "inside"]


@dataclass(frozen=True, slots=True)
class Rule:
    """A cue and what it means."""

    name: str  # the reason that a person is shown, a word of VOCABULARY
    scope: Scope  # it means this line, the next one too, opens a section, or nothing of the article follows
    certainty: Certainty  # of the cue alone
    place: Place  # the whole line, its start, the start of a sentence in it, its end, anywhere
    patterns: Mapping[str, str]  # by language; "any" for all of them; "cased" too, but there capitals count
    examples: tuple[str, ...]  # lines that meet the rule, at least one for each pattern
    counters: tuple[str, ...]  # lines that look alike and must not


def phrases(*alternatives: str) -> str:
    """One pattern for a line that consists of any of these, whatever signs stand around it."""
    return rf"(\W*)({'|'.join(alternatives)})(\W*)"
