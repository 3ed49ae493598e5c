"""Who says so: one claim that two accounts give in indirect speech, each to somebody else."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from reader.comparing.odds import Pair
from reader.comparing.quoting.speakers import differ
from reader.comparing.statements.sides import Side
from reader.comparing.words import aligned
from reader.language.names.full_names import same_person
from reader.language.quoting.speakers import Speaker, reporter
from reader.language.speech import REPORTING, SAYING
from reader.model import Difference, Span

LEAST = 4
"""Content words that two claims must have in common."""

SHARE = 0.7
"""Share of the content words of the shorter claim that must be among them."""

_TELLING = SAYING | {"according"}


def differences(
    left: Sequence[Side], right: Sequence[Side], linked: Collection[Pair]
) -> Iterator[Difference]:
    """Where linked sentences give one claim to different people or bodies."""
    for i, j in sorted(linked):
        one, other = left[i], right[j]
        if _TELLING.isdisjoint(one.vocabulary) or _TELLING.isdisjoint(other.vocabulary):
            continue
        mine = _speaker(one)
        yours = mine and _speaker(other)
        if not mine or not yours or not differ(mine, yours):
            continue
        here, there = _named(one, mine), _named(other, yours)
        if (
            here
            and there
            and _same_people(one, mine, other, yours)
            and _are_one(_claim(one), _claim(other), aligned(one.tokens, other.tokens))
        ):
            yield Difference("attribution", "conflict", "likely", here, there, "")


def _speaker(side: Side) -> Speaker | None:
    return reporter(side.reading.passages, side.sentence, side.reading.people)


def _named(side: Side, speaker: Speaker) -> Span | None:
    """Where a sentence names its speaker; None where a pronoun or a description stands for him."""
    return next((side.cut(m.start, m.end) for m in side.mentions if m.entity == speaker.name), None)


def _same_people(one: Side, mine: Speaker, other: Side, yours: Speaker) -> bool:
    """Whether two sentences that each name people beside who says so name one of them both."""
    ours, theirs = _others(one, mine), _others(other, yours)
    return not ours or not theirs or any(same_person(left, right) for left in ours for right in theirs)


def _others(side: Side, speaker: Speaker) -> set[str]:
    return {m.entity for m in side.mentions if m.kind == "person"} - {speaker.name}


def _claim(side: Side) -> frozenset[int]:
    """The content words of a sentence, but for names and verbs of saying and thinking."""
    words = side.content(0, len(side.tokens))
    return frozenset(k for k in words if side.tokens[k].norm not in REPORTING and side.mention_at(k) is None)


def _are_one(ours: frozenset[int], theirs: frozenset[int], words: Collection[Pair]) -> bool:
    """Whether two claims have enough of their words in common."""
    shared = sum(k in ours and n in theirs for k, n in words)
    return shared >= LEAST and shared >= SHARE * min(len(ours), len(theirs))
