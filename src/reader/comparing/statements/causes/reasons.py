"""The causes that a sentence gives by words of causing: because of, was caused by, led to, the reason was."""

from __future__ import annotations

from collections.abc import Iterator

from reader.comparing.statements.causes.explanations import Explanation, stretch, telling, told
from reader.comparing.statements.causes.findings import findings
from reader.comparing.statements.causes.grammar import OPENINGS, Found, affirmed, subject, told_at
from reader.comparing.statements.phrasebook import Phrasebook
from reader.comparing.statements.sides import Side
from reader.language.causes import DISPUTES, DYING, NAMING, SCENES, UNCONNECTED
from reader.language.irregular_verbs import PLAIN

_NEAR = 6  # tokens beside a small word in which what makes it a word of causing is looked for
_WHOM = frozenset("me us him her you them it he she they".split())
_BE = frozenset("was is were are".split())
_UNCONNECTED = Phrasebook({"": UNCONNECTED})
_AT = frozenset(("when",))
_SMALL = frozenset("of from in over".split())
_OPENING = OPENINGS | _SMALL | NAMING | {"what"}
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
            found = told(
                side, position, position + 1, stretch(side, position + 1), "occasion", range(position)
            )
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
            first, effect = position + len(opening[0]), range(side.clause(position)[0], position)
            found = position, first, stretch(side, first), "event", effect
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
    readers = (_asked_for, _named, told_at, _hinted)
    return next(filter(None, (read(side, position) for read in readers)), None)


def _named(side: Side, position: int) -> Found | None:
    """The cause in "the reason for the delay was a strike", "a strike was the reason for the delay"."""
    if side.norms[position] not in NAMING:
        return None
    start, end = side.clause(position)
    before = range(position - 1, max(start, position - _NEAR) - 1, -1)
    linked = next((k for k in before if side.norms[k] in _BE), 0)
    if linked:
        cause = subject(side, linked)
        return cause and (cause[0], *cause, "event", range(position, end))
    told = end
    if side.norm(end) == ",":  # the cause, he said, was a candle
        end = next((k + 2 for k in range(end + 1, len(side.norms)) if side.norms[k] == ","), end)
    be = next((k for k in range(position + 1, min(end, len(side.norms))) if side.norms[k] in _BE), None)
    if be is None:
        return None
    first = affirmed(side, be + 1 + (side.norm(be + 1) == "that"))
    return first, first, stretch(side, first), "event", range(position, min(be, told))


def _asked_for(side: Side, position: int) -> Found | None:
    """The cause in "what kept people away was the price"."""
    if side.norms[position] != "what":
        return None
    if position and side.tokens[position - 1].is_word and side.norm(position - 1) not in ("and", "but"):
        return None
    if side.norm(position + 2) in _WHOM or not _is_past(side.norm(position + 1)):
        return None  # what struck me was his calm, what he said was
    be = next(
        (
            k
            for k in range(position + 2, len(side.norms))
            if side.norms[k] in _BE and side.norms[k - 1] not in _WHOM
        ),
        None,
    )
    if be is None:
        return None
    first = affirmed(side, be + 1)
    return first, first, stretch(side, first), "event", range(position + 1, be)


def _is_past(norm: str) -> bool:
    return norm in PLAIN or norm.endswith("ed")


def _hinted(side: Side, position: int) -> Found | None:
    """What stands behind a small word that may also mean a place: died of a stroke, walked out over pay."""
    if side.norms[position] not in _SMALL:
        return None
    norm, near = side.norms[position], side.norms[max(0, position - _NEAR) : position]
    last, effect = stretch(side, position + 1), range(position)
    if norm == "over":
        verbs = (k for k in range(position + 2, last) if side.norms[k] in PLAIN)
        last = next(verbs, last + 1) - 1  # the strike over pay began in May
        return None if DISPUTES.isdisjoint(near) else (position, position + 1, last, "dispute", effect)
    if DYING.isdisjoint(near[-3:]) or near[-1].endswith("ing"):
        return None  # died after falling from a roof
    content = telling(side, position + 1, last)
    if not content or side.tokens[content[0]].is_name or any(side.norms[k] in SCENES for k in content):
        return None  # in a town, over a sea
    return position, position + 1, last, "death", effect
