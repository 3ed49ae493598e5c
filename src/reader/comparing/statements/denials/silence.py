"""Who would not speak: somebody declined to comment in one account and speaks in the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.comparing.statements.denials.predicates import clause
from reader.comparing.statements.people.people import same_person
from reader.comparing.statements.sides import Side
from reader.language.people.names import Mention
from reader.language.quoting.speech import is_saying
from reader.model import Difference

REPLIES = frozenset(
    """
    comment commented comments respond responded responds reply replied replies answer answered answers speak spoken
    reached drawn available
    """.split()
)
"""Words, folded, that tell of somebody's silence where they are denied: declined to comment, could not be reached."""

SILENT = frozenset("silent unavailable unreachable mum tight-lipped".split())
"""Words that tell of it by themselves."""

NARROW = frozenset("on about further beyond whether when how why what if".split())
"""Words behind them that leave it at one question."""

_TELLING = REPLIES | SILENT
_FAR = 8  # tokens between a name and the verb of which it is the subject


@dataclass(frozen=True, slots=True)
class Speaking:
    """That somebody did or did not speak."""

    side: Side
    who: Mention
    first: int  # token
    last: int


def differences(left: Sequence[Side], right: Sequence[Side]) -> Iterator[Difference]:
    """Who is silent in one account and speaks in the other, where nobody is silent; the first of them alone."""
    ours, theirs = ([s for side in sides for s in _silences(side)] for sides in (left, right))
    if ours and theirs:
        return
    found = [(a, b) for a in ours for b in _speeches(right) if _is_same(a.who, b.who)]
    found += [(a, b) for b in theirs for a in _speeches(left) if _is_same(a.who, b.who)]
    for a, b in found[:1]:
        spans = a.side.span(a.first, a.last), b.side.span(b.first, b.last)
        yield Difference("negation", "conflict", "likely", *spans, "")


def _is_same(one: Mention, other: Mention) -> bool:
    if one.kind == "person" or other.kind == "person":
        return same_person(one.entity, other.entity)
    return one.entity == other.entity


def _silences(side: Side) -> Iterator[Speaking]:
    """That somebody would not speak, and not only on one question."""
    for position in side.places_of(_TELLING):
        cue = side.denied.get(position)
        silent = side.norms[position] in (SILENT if cue is None else REPLIES)
        if not silent or position in side.quoted:
            continue
        last = position + 1 if position + 1 < len(side.tokens) else position
        first = position if cue is None else min(cue, position)
        who = None if side.tokens[last].norm in NARROW else _subject(side, first)
        if who is not None:
            yield Speaking(side, who, first, position)


def _speeches(sides: Sequence[Side]) -> Iterator[Speaking]:
    for side in sides:
        for position, token in enumerate(side.tokens):
            if is_saying(token.norm) and position not in side.quoted and position not in side.denied:
                who = _subject(side, position) or _behind(side, position)
                if who is not None:
                    yield Speaking(side, who, position, position)


def _subject(side: Side, verb: int) -> Mention | None:
    """The last name before a verb in its clause."""
    first, _ = clause(side.tokens, verb)
    for position in range(verb - 1, max(first, verb - _FAR) - 1, -1):
        mention = side.mention_at(position)
        if mention is not None:
            return mention
    return None


def _behind(side: Side, verb: int) -> Mention | None:
    """The name right behind a verb of saying."""
    return side.mention_at(verb + 1) if verb + 1 < len(side.tokens) else None
