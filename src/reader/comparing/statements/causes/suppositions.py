"""Causes that a sentence tells as what somebody supposes of the past: he thinks a fan stopped, it may have been struck."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.comparing.statements.causes.explanations import REACH, Reason, is_telling, is_time, stretch, told
from reader.comparing.statements.denials.predicates import clause
from reader.comparing.statements.sides import Side
from reader.language.contrast.reasons import PERHAPS, SUPPOSED, SUPPOSING, UNSURE
from reader.language.people.roles import OFFICE, PERSONAL_HEADS
from reader.language.quoting.speech import DETERMINERS, PASSIVE, PREPOSITIONS, SAID, is_reporting

_CUES = SUPPOSING | SUPPOSED | UNSURE | PERHAPS | {"had"}
_OPENING = DETERMINERS | PREPOSITIONS
_NO_SUBJECT = frozenset(
    "what why how whether where when had nothing nobody he she they we i you who it this that there which".split()
)
_TELLERS = SAID | {"according", "reported", "reports", "revealed", "reveals", "concluded", "heard"}


def suppositions(sides: Sequence[Side], at: int, norms: Sequence[str]) -> Iterator[Reason]:
    """What somebody supposes to have happened, or says to have happened before, one for a sentence."""
    side = sides[at]
    for position in side.places_of(_CUES):
        if position in side.quoted or position in side.denied:
            continue
        span = _thought(side, norms, position) or _perhaps(side, norms, position)
        if span is None or is_time(side, *span):
            continue
        content = [k for k in range(span[0], span[1] + 1) if is_telling(side, k)]
        if len(content) < 2 or norms[span[0]] in _NO_SUBJECT or side.mention_at(content[0]):
            continue
        yield told(sides, at, span, "supposed", content, ())
        return


def _thought(side: Side, norms: Sequence[str], position: int) -> tuple[int, int] | None:
    """What somebody thinks that happened: he thinks a fan stopped, police believe that thieves had cut it."""
    if norms[position] not in SUPPOSING or (
        norms[position - 1 : position] and norms[position - 1] in PASSIVE
    ):
        return None
    begin = position + 1
    begin += norms[begin : begin + 1] == ["that"]
    return stretch(side, begin)


def _perhaps(side: Side, norms: Sequence[str], position: int) -> tuple[int, int] | None:
    """What may have happened: roots may have been cut, debris is believed to have struck it, a torch had lit it."""
    norm, after = norms[position], norms[position + 1 : position + 3]
    if norm in UNSURE and after[:1] == ["have"]:
        verb = position + 2
    elif norm in SUPPOSED and after == ["to", "have"]:
        verb = position + 3
    elif norm in PERHAPS or (norm == "had" and _is_told_by_another(side, norms, position)):
        verb = position + 1
    else:
        return None
    if verb >= len(norms) or norms[verb] in _OPENING:
        return None
    first = max(clause(side.tokens, position)[0], position - REACH)
    said = [k for k in range(first, position) if is_reporting(norms[k])]
    first = said[-1] + 1 if said else first
    return first, stretch(side, position)[1]


def _is_told_by_another(side: Side, norms: Sequence[str], had: int) -> bool:
    """Whether somebody says what a thing had done: no deed of somebody by his office."""
    who = norms[had - 1].removesuffix("s") if had else ""
    return not (_TELLERS.isdisjoint(side.vocabulary) or who in PERSONAL_HEADS or who in OFFICE)
