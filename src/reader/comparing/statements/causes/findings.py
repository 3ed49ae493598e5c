"""Causes that a sentence tells without a word of causing: what had gone wrong, and what an inquiry found."""

from __future__ import annotations

from collections.abc import Iterator

from reader.comparing.statements.causes.explanations import Explanation, reported_from, stretch, telling, told
from reader.comparing.statements.sides import Side
from reader.language.causes import FAULTS, FINDING, INQUIRIES, SUGGESTING
from reader.language.irregular_verbs import PLAIN
from reader.language.stems import stem
from reader.language.word_classes import DETERMINERS

_FAULTS = frozenset(stem(word, "en") for word in FAULTS)
_SOMEBODY = frozenset("he she they who".split())


def findings(side: Side) -> Iterator[Explanation]:
    """What had gone wrong before what a story tells: a pipe had rusted through; inspectors found that he had slept."""
    span = _found_out(side) or _gone_wrong(side)
    content = telling(side, *span) if span else []
    if span and content and not _is_person(side, span[0]):
        yield told(side, span, "finding", content, ())


def _is_person(side: Side, position: int) -> bool:
    """Whether a pronoun for somebody or his name stands at a position: what people did has causes of its own."""
    named = side.mention_at(position)
    return side.norm(position) in _SOMEBODY or (named is not None and named.kind == "person")


def _found_out(side: Side) -> tuple[int, int] | None:
    """What an inquiry found out about the past: investigators found that a guard had left."""
    for position in side.places_of(FINDING):
        if side.norm(position + 1) == "that" and _inquires(side):
            had = next((k for k in range(position + 2, len(side.norms)) if side.norms[k] == "had"), None)
            return None if had is None else (position + 2, stretch(side, had)[1])
    for position in side.places_of(SUGGESTING):
        if side.norm(position + 1) in DETERMINERS and _inquires(side) and position not in side.denied:
            return position + 1, stretch(side, position + 1)[1]
    return None


def _gone_wrong(side: Side) -> tuple[int, int] | None:
    """What went wrong, in the past perfect, or in the past where an inquiry says so."""
    inquiry = _inquires(side)
    if not inquiry and side.vocabulary.isdisjoint(("had", "have")):
        return None
    for position in range(1, len(side.tokens)):
        past = inquiry or _is_before(side, position)
        if past and is_fault(side, position) and position not in side.quoted and position not in side.denied:
            first = side.clause(position)[0]
            if side.norm(first - 1) == "and":
                first = side.clause(first - 2)[0]
            said = reported_from(side, first, position)
            first = first if side.norm(said) == "to" else said  # a stone is believed to have hit it
            return first, stretch(side, position)[1]
    return None


def _is_before(side: Side, position: int) -> bool:
    """Whether a verb is in the past perfect, or tells what is believed to have happened."""
    near = side.norms[max(0, position - 3) : position]
    return "had" in near[-2:] or (
        "have" in near[1:] and near[near.index("have") - 1] in ("to", "may", "might", "must")
    )


def _inquires(side: Side) -> bool:
    return not INQUIRIES.isdisjoint(side.vocabulary)


def is_fault(side: Side, position: int) -> bool:
    """Whether a verb in the past tells of something that goes wrong, or makes it go wrong."""
    norm = side.norms[position]
    return (norm in PLAIN or norm.endswith("ed")) and side.tokens[position].word.plain in _FAULTS
