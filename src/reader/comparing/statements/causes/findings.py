"""Causes that a sentence tells without a word of causing: what had gone wrong."""

from __future__ import annotations

from collections.abc import Iterator

from reader.comparing.statements.causes.explanations import Explanation, reported_from, stretch, told
from reader.comparing.statements.sides import Side
from reader.language.causes import FAULTS, INQUIRIES
from reader.language.irregular_verbs import PLAIN
from reader.language.speech import REPORTING
from reader.language.stems import stem

_FAULTS = frozenset(stem(word, "en") for word in FAULTS)
_SAYING = REPORTING | {"according"}
_SOMEBODY = frozenset("he she they who".split())


def findings(side: Side) -> Iterator[Explanation]:
    """What went wrong before what a story tells, where an inquiry says so: a pipe had rusted through."""
    if INQUIRIES.isdisjoint(side.vocabulary) or _SAYING.isdisjoint(side.vocabulary):
        return
    for position in range(1, len(side.tokens)):
        if _is_fault(side, position) and position not in side.quoted and position not in side.denied:
            first = reported_from(side, side.clause(position)[0], position)
            if not _is_person(side, first):
                found = told(side, first, first, stretch(side, position), "finding", ())
                if found:
                    yield found
            return


def _is_person(side: Side, position: int) -> bool:
    """Whether a pronoun for somebody or his name stands at a position: what people did has causes of its own."""
    named = side.mention_at(position)
    return side.norm(position) in _SOMEBODY or (named is not None and named.kind == "person")


def _is_fault(side: Side, position: int) -> bool:
    """Whether a verb in the past tells of something that goes wrong."""
    norm = side.norms[position]
    return (norm in PLAIN or norm.endswith("ed")) and side.tokens[position].word.plain in _FAULTS
