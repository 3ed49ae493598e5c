"""The causes that a sentence gives by words of causing: because of, was caused by, led to, the reason was."""

from __future__ import annotations

from collections.abc import Iterator

from reader.comparing.statements.causes.explanations import (
    Explanation,
    Given,
    reported_from,
    stretch,
    telling,
    told,
)
from reader.comparing.statements.causes.grammar import OPENINGS, affirmed, given_at, subject, thing
from reader.comparing.statements.phrasebook import Phrasebook
from reader.comparing.statements.sides import Side
from reader.language.causes import DISPUTES, DYING, FAULTS, INQUIRIES, NAMING, SCENES, UNCONNECTED
from reader.language.irregular_verbs import PLAIN
from reader.language.speech import REPORTING
from reader.language.stems import stem

_NEAR = 6  # tokens beside a small word in which what makes it a word of causing is looked for
_WHOM = frozenset("me us him her you them it he she they".split())
_BE = frozenset("was is were are".split())
_UNCONNECTED = Phrasebook({"": UNCONNECTED})
_AT = frozenset(("when",))
_ASKING = frozenset(("what",))
_SMALL = frozenset("of from in over".split())
_OPENING = OPENINGS | _SMALL | NAMING | _ASKING
_FAULTS = frozenset(stem(word, "en") for word in FAULTS)
_SAYING = REPORTING | {"according"}
_RULING = _OPENING | _UNCONNECTED.openings


def reasons(side: Side) -> Iterator[Explanation]:
    """The causes that a sentence gives outside quotations and affirms."""
    done = -1
    for position in side.places_of(_OPENING):
        if position <= done or position in side.quoted or _is_denied(side, position):
            continue
        reason = _reason(side, position)
        if reason and reason.first > done:
            done = max(position, reason.last)
            yield reason
    if done < 0:
        yield from _findings(side)


def _findings(side: Side) -> Iterator[Explanation]:
    """What went wrong before what a story tells, without a word of causing, where an inquiry says so: a pipe had rusted."""
    if INQUIRIES.isdisjoint(side.vocabulary) or _SAYING.isdisjoint(side.vocabulary):
        return
    for k in range(1, len(side.tokens)):
        is_fault = _is_past(side.norms[k]) and side.tokens[k].word.plain in _FAULTS
        if is_fault and k not in side.quoted and k not in side.denied:
            first = reported_from(side, side.clause(k)[0], k)
            found = thing(side, first, k) and told(side, Given(first, first, stretch(side, k), "finding"))
            if found:
                yield found
            return


def occasions(side: Side) -> Iterator[Explanation]:
    """What something happened at, which another account may tell as no cause at all: it got out when a tree fell."""
    for position in side.places_of(_AT):
        last, effect = stretch(side, position + 1), range(position)
        at = told(side, Given(position, position + 1, last, "occasion", effect))
        if at and position not in side.quoted:
            yield at


def ruled_out(side: Side) -> Iterator[Explanation]:
    """What a sentence says, outside quotations, is not the cause: had nothing to do with the weather, not because of it."""
    for position in side.places_of(_RULING):
        if position in side.quoted:
            continue
        reason = None
        if opening := _UNCONNECTED.at(side.norms, position):
            first, effect = position + len(opening[0]), range(side.clause(position)[0], position)
            reason = told(side, Given(position, first, stretch(side, first), "event", effect))
        elif position and side.tokens[position - 1].word.denies:
            reason = _reason(side, position)
        if reason:
            yield reason


def _is_denied(side: Side, position: int) -> bool:
    """Whether words of causing are denied: not because of, did not cause."""
    return position in side.denied or any(t.word.denies for t in side.tokens[max(0, position - 2) : position])


def _reason(side: Side, position: int) -> Explanation | None:
    """The cause that a token introduces; None for none."""
    norm = side.norms[position]
    found = (read(side, position) for words, read in _READERS if norm in words)
    given = next(filter(None, found), None)
    return told(side, given) if given else None


def _named(side: Side, position: int) -> Given | None:
    """The cause in "the reason for the delay was a strike", "a strike was the reason for the delay"."""
    start, end = side.clause(position)
    before = range(position - 1, max(start, position - _NEAR) - 1, -1)
    linked = next((k for k in before if side.norms[k] in _BE), 0)
    if linked:
        cause = subject(side, linked)
        return cause and Given(cause[0], *cause, "event", range(position, end))
    closing = side.first(",", end + 1) if side.norm(end) == "," else None  # the cause, he said, was a candle
    be = side.first(_BE, position + 1, closing + 2 if closing else end)
    return _told_behind(side, be, range(position, min(be, end))) if be else None


def _asked_for(side: Side, position: int) -> Given | None:
    """The cause in "what kept people away was the price"."""
    if position and side.tokens[position - 1].is_word and side.norm(position - 1) not in ("and", "but"):
        return None
    if side.norm(position + 2) in _WHOM or not _is_past(side.norm(position + 1)):
        return None  # what struck me was his calm, what he said was
    be = side.first(_BE, position + 2)
    return _told_behind(side, be, range(position + 1, be)) if be else None


def _told_behind(side: Side, be: int, effect: range) -> Given:
    """The cause behind a verb of being."""
    first = affirmed(side, be + 1 + (side.norm(be + 1) == "that"))
    return Given(first, first, stretch(side, first), "event", effect)


def _is_past(norm: str) -> bool:
    return norm in PLAIN or norm.endswith("ed")


def _hinted(side: Side, position: int) -> Given | None:
    """What stands behind a small word that may also mean a place: died of a stroke, walked out over pay."""
    near = side.norms[max(0, position - _NEAR) : position]
    last, effect = stretch(side, position + 1), range(position)
    if side.norms[position] == "over":
        last = (side.first(PLAIN, position + 2, last) or last + 1) - 1  # the strike over pay began in May
        return None if DISPUTES.isdisjoint(near) else Given(position, position + 1, last, "dispute", effect)
    if DYING.isdisjoint(near[-3:]) or near[-1].endswith("ing"):
        return None  # died after falling from a roof
    content = telling(side, position + 1, last)
    if not content or side.tokens[content[0]].is_name or any(side.norms[k] in SCENES for k in content):
        return None  # in a town, over a sea
    return Given(position, position + 1, last, "death", effect)


_READERS = ((_ASKING, _asked_for), (NAMING, _named), (OPENINGS, given_at), (_SMALL, _hinted))
"""The words that may introduce a cause, and what reads it."""
