"""The causes that small words introduce, which may also mean a place, a time or a direction: over, for, in, by, to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from reader.comparing.statements.causes.explanations import REACH, before, stretch
from reader.comparing.statements.causes.findings import is_fault
from reader.comparing.statements.phrasebook import Phrasebook
from reader.comparing.statements.sides import Side
from reader.language.contrast.reasons import DEATHS, DELIBERATE, DISPUTES, FATAL, GOING, PURPOSES, SCENES
from reader.language.contrast.verbs import PLAIN
from reader.language.quoting.speech import DETERMINERS, PREPOSITIONS

NEAR = 6
"""Tokens before "over", "for" or "to" in which what it explains is looked for."""

Found: TypeAlias = tuple[int, tuple[int, int], str, Sequence[int]]
"""The sentence of a cause, its first and last token, its sort, and the tokens of what it explains."""


_PARTICLES = frozenset("up down off out back over bare open".split())
_FRACTIONS = frozenset("half third thirds quarter quarters".split())
_PURPOSES = Phrasebook({"purpose": PURPOSES})

HINTS = frozenset(
    {*"of from in by over for on traced put puts".split(), *_PURPOSES.openings, *DELIBERATE, *FATAL}
)
"""The words that may introduce a cause."""


def hinted(side: Side, at: int, norms: Sequence[str], position: int) -> Found | None:
    """What a small word introduces that may also mean a place, a time or a direction."""
    norm, near = norms[position], norms[max(0, position - NEAR) : position]
    if norm in DELIBERATE and (norm != "purpose" or near[-1:] == ["on"]):
        return at, (before(side, position), position), "spark", range(position)
    if norm in FATAL and near[-1:] != ["not"]:
        return at, (position, stretch(side, position + 1)[1]), "death", range(position)
    if norm in ("put", "puts", "traced") and "to" in norms[position + 2 : position + 2 + REACH]:
        to = norms.index("to", position + 2)
        if norm == "traced" or norms[to - 1] == "down":
            return at, (to, stretch(side, to + 1)[1]), "spark" if norm != "traced" else "origin", range(to)
    if norm in ("of", "from", "in", "by") and not DEATHS.isdisjoint(near[-3:]):
        return at, (position, stretch(side, position + 1)[1]), "death", range(position)
    if norm == "over" and not DISPUTES.isdisjoint(near):
        first, last = stretch(side, position + 1)
        verb = next(
            (k for k in range(first + 1, last + 1) if norms[k].endswith("ed") or norms[k] in PLAIN), last + 1
        )
        return at, (position, verb - 1), "matter", range(position)
    if norm in ("for", "on"):
        return _ground(side, at, norms, position)
    if (
        norm == "in"
        and not GOING.isdisjoint(near)
        and not DISPUTES.isdisjoint(norms[position + 1 : position + 4])
    ):
        return at, (position, stretch(side, position + 1)[1]), "matter", range(position)
    if norm == "by" and near:
        return _by(side, at, norms, position)
    if (hit := _PURPOSES.at(norms, position)) and not GOING.isdisjoint(near):
        begin = position + len(hit[0])
        if _may_be_verb(side, begin):
            return at, (position, stretch(side, begin)[1]), hit[1], range(position)
    return None


def _may_be_verb(side: Side, position: int) -> bool:
    """Whether a word behind "to" may be a verb and is no place, name or thing."""
    token = side.tokens[position] if position < len(side.tokens) else None
    return (
        token is not None
        and not token.word.is_capital
        and token.norm not in DETERMINERS | SCENES | PREPOSITIONS
    )


def _ground(side: Side, at: int, norms: Sequence[str], position: int) -> Found | None:
    """What "for" or "on" gives as the ground: for health reasons, on safety grounds, sacked for stealing."""
    after, near = norms[position + 1 : position + 4], norms[max(0, position - NEAR) : position]
    doing = norms[position] == "for" and not GOING.isdisjoint(near) and after[:1] and after[0].endswith("ing")
    if not doing and {"reasons", "grounds", "reason"}.isdisjoint(after):
        return None
    return at, (position, stretch(side, position + 1)[1]), "reason", range(position)


def _by(side: Side, at: int, norms: Sequence[str], position: int) -> Found | None:
    """The agent of a passive: rammed by a barge, torn down by the wind."""
    verb = position - 2 if norms[position - 1] in _PARTICLES else position - 1
    if verb < 0 or any(t.is_number or t.norm in _FRACTIONS for t in side.tokens[position + 1 : position + 4]):
        return None
    last = stretch(side, position + 1)[1]
    if is_fault(side, verb):
        return at, (verb, last), "finding", range(verb)
    if norms[verb].endswith(("ed", "en", "wn", "nd")) or norms[verb] in PLAIN:
        return at, (position, last), "means", range(position)
    return None
