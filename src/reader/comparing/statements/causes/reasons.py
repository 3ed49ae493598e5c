"""The causes that a sentence gives by words of causing: because of, was caused by, led to, the reason was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from reader.comparing.statements.causes.explanations import (
    REACH,
    Explanation,
    reported_from,
    stretch,
    telling,
    told,
)
from reader.comparing.statements.causes.findings import findings
from reader.comparing.statements.phrasebook import Phrasebook
from reader.comparing.statements.sides import Side
from reader.language.causes import ACTIVE, DISPUTES, DYING, INTRODUCERS, NAMING, PARTED, SCENES, UNCONNECTED
from reader.language.irregular_verbs import PLAIN
from reader.language.word_classes import DETERMINERS

Found: TypeAlias = tuple[int, int, str, Sequence[int]]
"""The first and the last token of a cause, its sort, and the tokens of what it explains."""

_NEAR = 6  # tokens beside a small word in which what makes it a word of causing is looked for
_NOBODY = frozenset("he she they who i we you it this that which these nothing nobody what".split())
_WHOM = frozenset("me us him her you them".split())
_LINKING = frozenset(
    """
    to thought believed said likely is are was were may might could have has had also partly largely mainly be been
    being widely now
    """.split()
)
_BE = frozenset("was is were are".split())
_PLAIN = frozenset(PLAIN.values()) | {"be"}

_BEHIND = Phrasebook(INTRODUCERS)
_UNCONNECTED = Phrasebook({"": UNCONNECTED})
_ACTIVE = Phrasebook({"": ACTIVE})
_AT = frozenset(("when",))
_SMALL = frozenset("of from in over".split())
_OPENING = _BEHIND.openings | _ACTIVE.openings | _SMALL | NAMING | frozenset(PARTED) | {"what"}
_RULING = _OPENING | _UNCONNECTED.openings


def reasons(side: Side) -> Iterator[Explanation]:
    """The causes that a sentence gives outside quotations and affirms."""
    done, silent = -1, True
    for position in side.places_of(_OPENING):
        if position <= done or position in side.quoted or _is_denied(side, position):
            continue
        found = _found(side, position)
        reason = found and told(side, *found)
        if reason and reason.first > done:
            silent, done = False, max(position, reason.last)
            yield reason
    if silent:
        yield from findings(side)


def occasions(side: Side) -> Iterator[Explanation]:
    """What something happened at, which another account may tell as no cause at all: it got out when a tree fell."""
    for position in side.places_of(_AT):
        found = None
        if position > 1 and position not in side.quoted:
            found = told(side, position, stretch(side, position + 1), "occasion", range(position))
        if found:
            yield found


def ruled_out(side: Side) -> Iterator[Explanation]:
    """What a sentence says, outside quotations, is not the cause: had nothing to do with the weather, not because of it."""
    for position in side.places_of(_RULING):
        if position in side.quoted:
            continue
        opening = _UNCONNECTED.at(side.norms, position)
        found: Found | None = None
        if opening:
            last = stretch(side, position + len(opening[0]))
            found = position, last, "event", range(side.clause(position)[0], position)
        elif position > 0 and side.tokens[position - 1].word.denies:
            found = _found(side, position)
        reason = found and told(side, *found)
        if reason:
            yield reason


def _is_denied(side: Side, position: int) -> bool:
    """Whether words of causing are denied: not because of, did not cause."""
    return position in side.denied or any(t.word.denies for t in side.tokens[max(0, position - 2) : position])


def _found(side: Side, position: int) -> Found | None:
    """The cause that a token introduces; None for none."""
    norm = side.norms[position]
    if norm == "what":
        return _asked_for(side, position)
    if norm in NAMING:
        return _named(side, position)
    cause = _parted(side, position) if norm in PARTED else None
    if cause is not None:
        return cause, stretch(side, cause), "event", range(position, cause)
    opening = _BEHIND.at(side.norms, position)
    if opening:
        after = position + len(opening[0])
        if norm == "due" and side.norm(after) in _PLAIN:
            return None  # is due to begin
        alone = opening[0][-1] in PARTED  # blamed a storm
        return position, stretch(side, after), opening[1], () if alone else range(position)
    if _ACTIVE.at(side.norms, position):
        return _subject(side, position)
    return _hinted(side, position)


def _parted(side: Side, position: int) -> int | None:
    """Where the cause begins that a verb parts from what it explains: blamed the fire on a candle."""
    words = tuple(PARTED[side.norms[position]].split())
    for k in range(position + 2, position + 2 + REACH):
        if side.norm(k) in (",", ";", ":"):
            return None
        if side.norms[k : k + len(words)] == words:
            return k + len(words) - 1
    return None


def _subject(side: Side, verb: int) -> Found | None:
    """The subject of a verb in the active voice, which is a thing or an event that stands right before it."""
    end = verb
    while side.norm(end - 1) in _LINKING or side.norm(end - 1).endswith("ly"):
        end -= 1
    begin = side.clause(end - 1)[0] if end else 0
    first = reported_from(side, begin, end)
    first += side.norm(first) == "that"
    if not (first == 0 or first > begin or side.norm(first) in DETERMINERS) or side.norm(end - 1) == "and":
        return None  # what something else did, too
    if not _NOBODY.isdisjoint(side.norms[first:end]):
        return None
    if any((m := side.mention_at(k)) is not None and m.kind == "person" for k in range(first, end)):
        return None  # what somebody did, who has causes of his own
    return first, end - 1, "event", range(verb, side.clause(verb)[1])


def _named(side: Side, position: int) -> Found | None:
    """The cause in "the reason for the delay was a strike", "a strike was the reason for the delay"."""
    start, end = side.clause(position)
    before = range(position - 1, max(start, position - _NEAR) - 1, -1)
    linked = next((k for k in before if side.norms[k] in _BE), 0)
    if linked:
        found = _subject(side, linked)
        return found and (*found[:3], range(position, end))
    told = end
    if side.norm(end) == ",":  # the cause, he said, was a candle
        end = next((k + 2 for k in range(end + 1, len(side.norms)) if side.norms[k] == ","), end)
    be = next((k for k in range(position + 1, min(end, len(side.norms))) if side.norms[k] in _BE), None)
    if be is None:
        return None
    first = be + 1 + (side.norm(be + 1) == "that")
    return first, stretch(side, first), "event", range(position, min(be, told))


def _asked_for(side: Side, position: int) -> Found | None:
    """The cause in "what kept people away was the price"."""
    if position and side.tokens[position - 1].is_word and side.norm(position - 1) not in ("and", "but"):
        return None
    if side.norm(position + 2) in _WHOM:
        return None  # what struck me was his calm
    be = next((k for k in range(position + 2, len(side.norms)) if side.norms[k] in _BE), None)
    return None if be is None else (be + 1, stretch(side, be + 1), "event", range(position + 1, be))


def _hinted(side: Side, position: int) -> Found | None:
    """What stands behind a small word that may also mean a place: died of a stroke, walked out over pay."""
    norm, near = side.norms[position], side.norms[max(0, position - _NEAR) : position]
    last, effect = stretch(side, position + 1), range(position)
    if norm == "over":
        verbs = (k for k in range(position + 2, last) if side.norms[k] in PLAIN)
        last = next(verbs, last + 1) - 1  # the strike over pay began in May
        return None if DISPUTES.isdisjoint(near) else (position, last, "dispute", effect)
    if DYING.isdisjoint(near[-3:]) or near[-1].endswith("ing"):
        return None  # died after falling from a roof
    content = telling(side, position + 1, last)
    if not content or side.tokens[content[0]].is_name or any(side.norms[k] in SCENES for k in content):
        return None  # in a town, over a sea
    return position, last, "death", effect
