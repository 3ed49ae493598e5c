"""What a rule is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from reader.model import Certainty

Scope: TypeAlias = Literal["line", "next", "section", "rest"]
Place: TypeAlias = Literal["whole", "bare", "start", "sentence", "end", "inside"]
Phrases: TypeAlias = Mapping[str, str]
"""Signs -> a pattern: every line that meets it has one of the signs, so that it is tried on few.

A sign is the beginning of a word, a whole word behind "=", or a mark; "0" is any digit, <names> are the names in dates,
and a pattern without signs is tried on every line.
"""


@dataclass(frozen=True, slots=True)
class Rule:
    """A cue and what it means."""

    name: str  # the reason that a person is shown, a word of VOCABULARY
    scope: Scope  # it means this line, the next one too, opens a section, or nothing of the article follows
    certainty: Certainty  # of the cue alone
    place: Place  # the whole line, or that but for the signs around it, its start, that of a sentence, its end, anywhere
    phrases: Mapping[
        str, Phrases
    ]  # by language; "any" for all of them; "cased" too, but there capitals count
    examples: tuple[str, ...]  # lines that meet the rule, at least one for each pattern
    counters: tuple[str, ...]  # lines that look alike and must not
