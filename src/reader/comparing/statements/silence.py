"""Who would not speak: somebody declined to comment in one account and speaks in the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.comparing.statements.pairs import Side, one_each
from reader.comparing.statements.people import same_person
from reader.comparing.statements.predicates import clause
from reader.language.people.names import Mention
from reader.language.quoting.speech import is_saying
from reader.model import Difference

REFUSALS = (
    "declined to comment", "declines to comment", "refused to comment", "refuses to comment", "would not comment",
    "did not comment", "has not commented", "have not commented", "made no comment", "no comment", "declined to speak",
    "refused to speak", "refused to answer", "declined to answer", "did not respond", "did not reply", "did not answer",
    "has not responded", "have not responded", "could not be reached", "was unavailable for comment",
    "were unavailable for comment", "was not available for comment", "were not available for comment",
    "stayed silent", "remained silent", "kept silent", "has kept silent", "would not be drawn", "said nothing",
    "has said nothing", "have said nothing", "declined an interview", "refused an interview", "has not spoken publicly",
)  # fmt: skip
"""Ways of telling that somebody did not speak, folded."""

NARROW = frozenset("on about further beyond whether when how why what if".split())
"""Words behind them that leave it at one question."""

_PHRASES = tuple(tuple(text.split()) for text in REFUSALS)
_ENDS = frozenset(phrase[-1] for phrase in _PHRASES)
_FAR = 8  # tokens between a name and the verb of which it is the subject


@dataclass(frozen=True, slots=True)
class Speaking:
    """That somebody did or did not speak."""

    side: Side
    who: Mention
    first: int  # token
    last: int


def differences(left: Sequence[Side], right: Sequence[Side]) -> Iterator[Difference]:
    """Who is silent in one account and speaks in the other, and in that one is nowhere silent."""
    ours, theirs = ([s for side in sides for s in _silences(side)] for sides in (left, right))
    if not ours and not theirs:
        return
    found = [(a, b) for a in ours for b in _speeches(right) if not theirs and _is_same(a.who, b.who)]
    found += [(a, b) for b in theirs for a in _speeches(left) if not ours and _is_same(a.who, b.who)]
    yield from one_each(
        Difference(
            "negation", "conflict", "likely", a.side.span(a.first, a.last), b.side.span(b.first, b.last), ""
        )
        for a, b in found[:1]
    )


def _is_same(one: Mention, other: Mention) -> bool:
    if one.kind == "person" or other.kind == "person":
        return same_person(one.entity, other.entity)
    return one.entity == other.entity


def _silences(side: Side) -> Iterator[Speaking]:
    if _ENDS.isdisjoint(side.vocabulary):
        return
    norms = [t.word.norm for t in side.tokens]
    for phrase in _PHRASES:
        for position in range(len(norms) - len(phrase) + 1):
            last = position + len(phrase)
            after = norms[last] if last < len(norms) else ""
            if tuple(norms[position:last]) == phrase and position not in side.quoted and after not in NARROW:
                who = _subject(side, position)
                if who is not None:
                    yield Speaking(side, who, position, last - 1)


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
