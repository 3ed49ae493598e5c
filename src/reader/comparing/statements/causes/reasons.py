"""The causes that a sentence gives by words of causing: because of, was caused by, led to, the reason was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from reader.comparing.statements.causes.explanations import (
    REACH,
    Explanation,
    is_time,
    reported_from,
    stretch,
    telling,
    told,
)
from reader.comparing.statements.causes.findings import findings, is_fault
from reader.comparing.statements.phrasebook import Phrasebook
from reader.comparing.statements.sides import Side
from reader.language.causes import (
    ACTIVE,
    BEGINNING,
    CLEARING,
    DEATHS,
    DISPUTES,
    ENTERING,
    ENTRANCE,
    GOING,
    GROUNDS,
    HINGES,
    INTRODUCERS,
    LEADING,
    LOOKING,
    MEANING_TO,
    MISHAPS,
    NAMING,
    PARTED,
    PARTICLES,
    PUNISHING,
    QUITTING,
    SCENES,
    TIMES,
    UNCONNECTED,
)
from reader.language.contrast.phrases import AUXILIARIES
from reader.language.irregular_verbs import PLAIN
from reader.language.names.name_words import CALENDAR
from reader.language.speech import REPORTING
from reader.language.word_classes import DETERMINERS, PASSIVE, PREPOSITIONS

Found: TypeAlias = tuple[tuple[int, int], str, Sequence[int]]
"""The first and the last token of a cause, its sort, and the tokens of what it explains."""

_WAY = 3  # tokens from a verb to the way in
_NEAR = 6  # tokens beside a small word in which what makes it a word of causing is looked for
_POINTING = frozenset("it this that which these".split())
_NOBODY = frozenset("he she they who i we you nothing nobody what".split())
_WHOM = frozenset("me us him her you them".split())
_SUBJECTS = DETERMINERS | _NOBODY | _POINTING
_LOOSE = frozenset("time matter".split())
_LINKING = frozenset(
    """
    to thought believed said likely is are was were may might could have has had also partly largely mainly be been
    being widely now
    """.split()
)
_BARE = PREPOSITIONS | frozenset("by after when because as during off out up down".split())
_GIVING = frozenset("gave gives give giving named names naming cites cited citing".split())
_BE = frozenset("was is were are be".split())
_LYING = _BE | {"lies", "lie", "lay"}
_STARTING = frozenset("started starts".split())

_BEHIND = Phrasebook(INTRODUCERS)
_UNCONNECTED = Phrasebook({"": UNCONNECTED})
_CLEARING = Phrasebook({"": CLEARING})
_BEFORE = Phrasebook({"spark": (*LEADING, *ACTIVE)})
_SMALL = frozenset("of from in by over for on".split())
_OPENING = frozenset(
    {
        *HINGES,
        "behind",
        *_STARTING,
        *_BEHIND.openings,
        *_BEFORE.openings,
        *PARTICLES,
        *PARTED,
        *NAMING,
        *_SMALL,
        *ENTRANCE,
        "it",
        "what",
    }
)
_RULING = _OPENING | _UNCONNECTED.openings | _CLEARING.openings


def reasons(side: Side) -> Iterator[Explanation]:
    """The causes that a sentence gives outside quotations and affirms."""
    done, covered, silent = -1, -1, True
    for position in side.places_of(_OPENING):
        if position <= done or position in side.quoted or _is_denied(side, position):
            continue
        found = _found(side, position)
        reason = found and _checked(side, position, *found)
        if found and reason and reason.first > covered:
            loose = found[1] in _LOOSE
            silent, done = silent and loose, position if loose else max(position, reason.last)
            covered = covered if loose else reason.last
            yield reason
    if silent:
        yield from findings(side)


def ruled_out(side: Side) -> Iterator[Explanation]:
    """What a sentence says, outside quotations, is not the cause: had nothing to do with the weather, not because of it."""
    for position in side.places_of(_RULING):
        opening = _UNCONNECTED.at(side.norms, position)
        if position in side.quoted:
            continue
        if opening:
            span = position, stretch(side, position + len(opening[0]))[1]
            found: Found | None = (span, "spark", range(side.clause(position)[0], position))
        elif side.norm(position - 1) in _BE and _CLEARING.at(side.norms, position):
            found = _subject(side, position - 1)
        else:
            denied = position > 0 and side.tokens[position - 1].word.denies
            found = _found(side, position) if denied else None
        reason = found and _checked(side, position, *found)
        if reason:
            yield reason


def _checked(
    side: Side, position: int, span: tuple[int, int], sort: str, effect: Sequence[int]
) -> Explanation | None:
    """A cause that says something, and is no time, place or person."""
    first, last = span
    behind = first <= position <= last
    content = [k for k in telling(side, first, last) if k != position]
    if not content or is_time(side, first + behind, last):
        return None
    if sort in ("death", "matter") and (
        side.tokens[content[0]].is_name or any(side.norms[k] in SCENES for k in content)
    ):
        return None  # in a town, over a sea
    if not behind and any((m := side.mention_at(k)) is not None and m.kind == "person" for k in content):
        return None  # what somebody did, who has causes of his own
    return told(side, span, sort, content, effect)


def _is_denied(side: Side, position: int) -> bool:
    """Whether words of causing are denied: not because of, did not cause."""
    return position in side.denied or any(t.word.denies for t in side.tokens[max(0, position - 2) : position])


def _found(side: Side, position: int) -> Found | None:
    """The cause that a token introduces; None for none."""
    norm, effect = side.norms[position], range(position)
    if norm == "what":
        return _asked_for(side, position)
    if norm == "it" and side.norm(position + 1) in ("was", "is"):
        return _cleft(side, position)
    if norm == "behind":
        return _behind(side, position)
    if norm in NAMING and side.norm(position - 1) != "-":
        return _named(side, position)
    if norm in PARTED and (cause := _parted(side, position)) is not None:
        return stretch(side, cause), "spark", range(position, cause)
    if norm == "blamed" and side.norm(position + 1) != "on" and _is_passive(side, position):
        return _subject(side, position)
    if norm in HINGES and _begins(side, position):
        return (position, stretch(side, position + 1)[1]), "spark", effect
    if norm in ENTRANCE and not ENTERING.isdisjoint(side.norms[max(0, position - _WAY) : position]):
        return (position, stretch(side, position + 1)[1]), "spark", effect
    opening = _BEHIND.at(side.norms, position)
    if opening and not _is_led_to(side, position):
        return (position, stretch(side, position + len(opening[0]))[1]), opening[1], effect
    if _acts(side, position):
        return _subject(side, position)
    sort = _hinted(side, position)
    return ((position, _end(side, position, sort)), sort, effect) if sort else None


def _is_led_to(side: Side, position: int) -> bool:
    """Whether what stands before it makes no cause of it: to look after, agreed to fund, in May, when."""
    norm, before = side.norms[position], side.norm(position - 1)
    if norm == "when" and before == ",":
        day = side.norm(position - 2)
        return day in CALENDAR or day in TIMES or day.isdigit()
    return (norm == "after" and before in LOOKING) or (norm == "to" and before in MEANING_TO)


def _begins(side: Side, position: int) -> bool:
    """Whether the clause before a position tells that something came about: it broke out when."""
    if not position or (side.norms[position] == "with" and side.norm(position - 1) not in BEGINNING):
        return False
    start = side.clause(position - 1)[0]
    return any(_comes_about(side, k) for k in range(max(start, position - _NEAR), position))


def _comes_about(side: Side, verb: int) -> bool:
    behind = BEGINNING.get(side.norms[verb])
    if behind is None or side.norm(verb - 1) in _NOBODY:
        return False
    return not behind or side.norm(verb + 1) in behind


def _is_passive(side: Side, verb: int) -> bool:
    return not PASSIVE.isdisjoint(side.norms[max(0, verb - 2) : verb])


def _parted(side: Side, position: int) -> int | None:
    """Where the cause begins that a verb parts from what it explains: blamed the fire on a candle."""
    words = PARTED[side.norms[position]].split()
    for k in range(position + 2, position + 2 + REACH):
        if side.norm(k) in (",", ";", ":"):
            return None
        if side.norms[k : k + len(words)] == tuple(words):
            return k + len(words) - 1
    return None


def _subject(side: Side, verb: int) -> Found | None:
    """The subject of a verb in the active voice; for "this" and "which" what was said before."""
    end, effect = verb, range(verb, len(side.tokens))
    while side.norm(end - 1) in _LINKING:
        end -= 1
    if side.norm(end - 1) == ",":  # behind what is set between commas: the heat, not the bugs, was the reason
        end = next((k for k in range(end - 2, max(0, end - REACH), -1) if side.norms[k] == ","), end)
    first = side.clause(end)[0]
    first -= side.norm(first - 1) in _POINTING
    lead = set(side.norms[first:end])
    pointing = lead & _POINTING and not telling(side, first, end - 1)
    if first > 1 and (pointing or (first == end and side.norms[verb].endswith("ing"))):
        return (side.clause(first - 2)[0], first - 2), "spark", effect
    if side.norm(first - 1) == "who" and first > 1:  # a driver who fell asleep
        first = side.clause(first - 2)[0]
    elif lead & _NOBODY:
        return None
    first = reported_from(side, first, end)
    relative = side.norm(first) in ("that", "which")
    if relative and side.norm(first - 1) not in REPORTING:
        first = side.clause(first)[0]
    return (first + (side.norm(first) == "that"), end - 1), "spark", effect


def _named(side: Side, position: int) -> Found | None:
    """The cause in "the reason for the delay was a strike", "a strike was the reason for the delay"."""
    start, end = side.clause(position)
    linked = next(
        (k for k in range(position - 1, max(start, position - _NEAR) - 1, -1) if side.norms[k] in _BE), 0
    )
    if linked:
        return _subject(side, linked)
    given = next((k for k in range(start, position) if side.norms[k] in _GIVING), position)
    if "as" in side.norms[given + 2 : position]:  # gave a row as the reason why he is leaving
        return (given + 1, side.norms.index("as", given + 2) - 1), "reason", range(position, len(side.norms))
    told = end
    if side.norm(end) == ",":  # the cause, he said, was a candle
        end = next((k + 2 for k in range(end + 1, len(side.norms)) if side.norms[k] == ","), end)
    be = next((k for k in range(position + 1, min(end, len(side.norms))) if side.norms[k] in _BE), None)
    if be is None:
        return None
    return stretch(side, be + 1 + (side.norm(be + 1) == "that")), "reason", range(min(be, told))


def _behind(side: Side, position: int) -> Found | None:
    """The cause in "behind the delay is a strike"."""
    start, end = side.clause(position)
    if side.norm(position - 1) in _BE or position > start + 1:
        return None
    be = next((k for k in range(position + 2, end) if side.norms[k] in _LYING), None)
    return None if be is None else (stretch(side, be + 1), "spark", range(position + 1, be))


def _asked_for(side: Side, position: int) -> Found | None:
    """The cause in "what kept people away was the price"."""
    if position and side.tokens[position - 1].is_word and side.norm(position - 1) not in ("and", "but"):
        return None
    if side.norm(position + 2) in _WHOM:
        return None  # what struck me was his calm
    be = next((k for k in range(position + 2, len(side.norms)) if side.norms[k] in _BE), None)
    return None if be is None else (stretch(side, be + 1), "spark", range(position + 1, be))


def _cleft(side: Side, position: int) -> Found | None:
    """The cause in "it was the heat that did for the crops", "it was the heat, and not the bugs, that did"."""
    first, last = stretch(side, position + 2)
    that = last + 1
    if side.norm(that) == "," and "not" in side.norms[that + 1 : that + 3]:
        that = next((k for k in range(that, that + REACH) if side.norm(k) in ("that", "which")), that)
    if side.norm(that) not in ("that", "which") or side.norm(first) not in DETERMINERS:
        return None
    if side.norm(that + 1) in _SUBJECTS or (that + 1 < len(side.tokens) and side.tokens[that + 1].is_name):
        return None  # it was a matter of luck that nobody was hurt
    return (first, last), "spark", range(that, len(side.tokens))


def _acts(side: Side, position: int) -> bool:
    """Whether a verb stands at a position whose subject is a cause."""
    norm, after = side.norms[position], side.norms[position + 1 : position + 1 + _NEAR]
    if norm in PARTICLES and not set(PARTICLES[norm]).isdisjoint(after):
        return True
    if norm in _STARTING and side.norm(position + 1) in DETERMINERS and not MISHAPS.isdisjoint(after):
        return True
    lead = _BEFORE.at(side.norms, position)
    if lead is None or (norm.endswith("ing") and side.norm(position - 1) != ","):
        return False
    if lead[0][-1] == "what" and after[1:2] == ("happened",):
        return False
    if len(lead[0]) > 1:
        return norm != "kicked" or side.norm(position + 2) not in _BARE
    is_object = bool(after) and after[0] not in _BARE | AUXILIARIES and not after[0].endswith("ing")
    return is_object and side.norm(position - 1) not in PASSIVE and side.tokens[position + 1].is_word


def _hinted(side: Side, position: int) -> str:
    """The sort of cause that a small word introduces which may also mean a place, a time or a direction; "" for none."""
    norm = side.norms[position]
    if norm not in _SMALL:
        return ""
    after, near = side.norms[position + 1 : position + 4], side.norms[max(0, position - _NEAR) : position]
    if norm in ("of", "from", "in", "by") and not DEATHS.isdisjoint(near[-3:]):
        return "death"
    if norm == "from" and side.norm(position - 1) in ("ill", "sick"):
        return "death"
    if norm == "over" and not (DISPUTES | QUITTING | PUNISHING).isdisjoint(near):
        return "matter"
    if norm in ("for", "on") and not GROUNDS.isdisjoint(after):
        return "reason"
    if norm == "by":
        return "spark" if any(_is_undone(side, k) for k in range(max(0, position - 4), position)) else ""
    if norm == "for" and not PUNISHING.isdisjoint(near[-3:]):
        return "reason"
    doing = norm == "for" and side.norm(position + 1).endswith("ing") and not GOING.isdisjoint(near)
    return "reason" if doing else ""


def _is_undone(side: Side, verb: int) -> bool:
    """Whether a verb tells in the passive of what goes wrong: the ropes were eaten away by salt."""
    return is_fault(side, verb) and _is_passive(side, verb)


def _end(side: Side, position: int, sort: str) -> int:
    """The last token of a cause behind a small word; a verb behind what is fought over is no part of it."""
    first, last = stretch(side, position + 1)
    behind = first + 1 + (side.norm(first) in DETERMINERS)
    verbs = (
        k
        for k in range(behind, last + 1)
        if (side.norms[k].endswith("ed") or side.norms[k] in PLAIN) and side.norms[k - 1] not in _BARE
    )
    return next(verbs, last + 1) - 1 if sort == "matter" else last
