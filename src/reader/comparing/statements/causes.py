"""Why: the causes that two accounts give for one event, where they have nothing in common."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.comparing.alignment.synonyms import meanings
from reader.comparing.statements.pairs import Odds, Side, one_each
from reader.comparing.statements.predicates import breaks, clause, plain
from reader.language.contrast.reasons import (
    ACTIVE,
    DEATHS,
    FAULTLESS,
    FAULTS,
    GOING,
    INTRODUCERS,
    LEFT,
    PARTICLES,
    SCENES,
    TIMES,
    VAGUE,
)
from reader.language.contrast.verbs import PLAIN
from reader.language.people.name_words import CALENDAR
from reader.language.people.roles import HEADS
from reader.language.quoting.speech import PASSIVE
from reader.language.stems import stem
from reader.model import Difference

REACH = 9
"""Tokens of the longest cause looked at."""

NEAR = 6
"""Tokens before "over" or "after" in which what it explains is looked for."""

_LEAST_ODDS = 0.07  # of sentences that have to tell the same effect
_EVEN_ODDS = 0.5  # and where hardly more than a time or a motive is given
_OPENERS = frozenset("of from in by when over after following".split())
_LEAVE = stem("leave", "en")
_FAULTS = frozenset(stem(word, "en") for word in FAULTS)
_NO_CAUSE = frozenset("what nothing nobody it this that they he she who".split())
_STRONG = frozenset("spark origin finding".split())
_STOPS = frozenset("when after because due who which that while before and but said says".split())
_STARTS: dict[str, list[tuple[tuple[str, ...], str]]] = {}
for _sort, _texts in INTRODUCERS.items():
    for _text in _texts:
        _STARTS.setdefault(_text.split()[0], []).append((tuple(_text.split()), _sort))
for _starts in _STARTS.values():
    _starts.sort(key=lambda pair: -len(pair[0]))
_INTRODUCING = frozenset(
    {*_STARTS, *_OPENERS, *ACTIVE, *PARTICLES, "traced"}
)  # words that can introduce a cause


@dataclass(frozen=True, slots=True)
class Reason:
    """A cause that a sentence gives."""

    side: Side
    first: int  # token, the words before the cause included
    last: int
    sort: str  # spark, origin, finding, reason, means, death, event (of a death), or maybe: it may only be a time
    cause: frozenset[object]  # the meanings of its content words
    rest: frozenset[object]  # those of the other content words of its sentence


def differences(
    left: Sequence[Side], right: Sequence[Side], odds: Odds, *, anywhere: bool = True
) -> Iterator[Difference]:
    """The causes of one event that have nothing in common, one pair for two sentences.

    Causes of one sort may stand ``anywhere`` in accounts of one story, in sentences that have little in common;
    others need the same effect in both.
    """
    ours, theirs = ([r for side in sides for r in reasons(side)] for sides in (left, right))
    mine, yours = _untold(ours, theirs), _untold(theirs, ours)
    yield from one_each(
        Difference(
            "cause", "conflict", "likely", a.side.span(a.first, a.last), b.side.span(b.first, b.last), ""
        )
        for a in mine
        for b in yours
        if (anywhere or (a.side.sentence, b.side.sentence) in odds)
        and _are_rivals(a, b, odds.get((a.side.sentence, b.side.sentence), 0.0))
    )


def _untold(own: Sequence[Reason], others: Sequence[Reason]) -> list[Reason]:
    """The causes that the other account does not give for anything."""
    known: set[object] = set().union(*(_words(reason.cause) for reason in others))
    return [reason for reason in own if not _words(reason.cause) <= known]


def _are_rivals(one: Reason, other: Reason, odds: float) -> bool:
    sorts = {one.sort, other.sort}
    shared = one.cause & other.cause | _words(one.cause & other.rest) | _words(other.cause & one.rest)
    if shared:
        return False
    if sorts in ({"death"}, {"death", "event"}) or sorts <= _STRONG:
        return True
    if sorts & {"death", "event"} or sorts in ({"maybe"}, {"means", "maybe"}) or not one.rest & other.rest:
        return False
    return odds >= (_EVEN_ODDS if sorts <= {"reason", "maybe"} else _LEAST_ODDS)


def _words(meant: frozenset[object]) -> set[object]:
    """The stems among some meanings, without the groups of related words."""
    return {meaning for meaning in meant if isinstance(meaning, str)}


# ---------------------------------------------------------------- the causes of a sentence


def reasons(side: Side) -> Iterator[Reason]:
    """The causes that a sentence gives outside quotations and affirms."""
    norms = [t.word.norm for t in side.tokens]
    done, silent = -1, True
    for position in [k for k, norm in enumerate(norms) if norm in _INTRODUCING]:
        if position <= done or position in side.quoted:
            continue
        first, last, sort = _found(side, norms, position)
        content = [k for k in range(first, last + 1) if _is_telling(side, k)]
        done = position if not content or _is_time(side, first, last) else max(position, last)
        if not content or any(k in side.denied for k in (position, *content)) or _is_time(side, first, last):
            continue
        if sort in ("death", "means") and any(norms[k] in SCENES or side.tokens[k].is_name for k in content):
            continue
        if sort == "origin" and all(side.tokens[k].is_name for k in content):
            continue
        if sort == "maybe" and any(_is_fault(side, k) for k in content):
            sort = "finding"
        begin = min(position, first)
        rest = [k for k in range(len(norms)) if not begin <= k <= last and _is_telling(side, k)]
        silent = False
        yield Reason(side, begin, last, sort, _meanings(side, content), _meanings(side, rest))
    if silent:
        yield from _findings(side, norms)


def _findings(side: Side, norms: Sequence[str]) -> Iterator[Reason]:
    """What had gone wrong before what a story tells, where a sentence gives no other cause: a pipe had rusted through."""
    for position in (k for k, norm in enumerate(norms) if norm == "had" and k not in side.quoted):
        verb = next(
            (k for k in range(position + 1, min(len(norms), position + 3)) if _is_fault(side, k)), None
        )
        if verb is None or verb in side.denied:
            continue
        first, last = max(clause(side.tokens, position)[0], position - REACH), _stretch(side, position)[1]
        content = [k for k in range(first, last + 1) if _is_telling(side, k)]
        subject = [k for k in content if k < position]
        if (
            subject
            and _NO_CAUSE.isdisjoint(norms[first:position])
            and not any(side.tokens[k].is_name for k in subject)
        ):
            yield Reason(side, first, last, "finding", _meanings(side, content), frozenset())
            return


def _is_fault(side: Side, position: int) -> bool:
    """Whether a verb in the past tells of something that goes wrong, or makes it go wrong."""
    token = side.tokens[position]
    past = token.norm in PLAIN or token.norm.endswith("ed")
    near = {t.norm for t in side.tokens[max(0, position - 2) : position + 4]}
    if plain(token) == _LEAVE and LEFT.isdisjoint(t.norm for t in side.tokens[position : position + 5]):
        return False
    return past and plain(token) in _FAULTS and near.isdisjoint(FAULTLESS)


def _found(side: Side, norms: Sequence[str], position: int) -> tuple[int, int, str]:
    """The first and the last token of the cause that a token introduces, and its sort; an empty range for none."""
    for words, sort in _STARTS.get(norms[position], ()):
        if tuple(norms[position : position + len(words)]) == words and not _is_coming(norms, position, words):
            return (*_stretch(side, position + len(words)), sort)
    if norms[position] == "traced" and "to" in norms[position + 2 : position + NEAR]:
        return (*_stretch(side, norms.index("to", position + 2) + 1), "origin")
    before = norms[max(0, position - NEAR) : position]
    if norms[position] in ("of", "from", "in", "by", "when") and not DEATHS.isdisjoint(before[-3:]):
        return (*_stretch(side, position + 1), "event" if norms[position] == "when" else "death")
    likely = norms[position] in ("over", "in") and not GOING.isdisjoint(before)
    if likely or norms[position] in ("after", "following", "when"):
        return (*_stretch(side, position + 1), "maybe")
    if norms[position] == "by" and before and before[-1].endswith(("ed", "en", "wn", "nd")):
        return (*_stretch(side, position + 1), "means")
    if _acts(norms, position):
        return (*_subject(side, norms, position), "spark")
    return position, position - 1, ""


def _is_coming(norms: Sequence[str], position: int, words: tuple[str, ...]) -> bool:
    """Whether "due to" stands before a verb: is due to open."""
    return (
        words == ("due", "to")
        and bool(position)
        and norms[position - 1] in PASSIVE
        and norms[position + 2 : position + 3] not in (["a"], ["an"], ["the"])
    )


def _acts(norms: Sequence[str], position: int) -> bool:
    particle = PARTICLES.get(norms[position])
    follow = norms[position + 1 : position + 5]
    return norms[position] in ACTIVE or (
        particle is not None and (particle in follow or (particle == "in" and "into" in follow))
    )


def _stretch(side: Side, first: int) -> tuple[int, int]:
    last = first
    while last < len(side.tokens) and last - first < REACH:
        token = side.tokens[last]
        if (not token.word.is_word and token.text not in "-'’") or token.norm in _STOPS:
            break
        last += 1
    return first, last - 1


def _subject(side: Side, norms: Sequence[str], verb: int) -> tuple[int, int]:
    """The subject of a verb in the active voice, if it is a thing that may cause something."""
    first = verb
    while (
        first and not breaks(side.tokens[first - 1]) and verb - first < REACH and first - 1 not in side.quoted
    ):
        first -= 1
    subject = norms[first:verb]
    if subject and subject[-1].removesuffix("s") in HEADS:
        return verb, verb - 1  # somebody acted, who has causes of his own
    if not _NO_CAUSE.isdisjoint(subject) or (subject and subject[-1] in PASSIVE):
        return verb, verb - 1
    return first, verb - 1


def _is_time(side: Side, first: int, last: int) -> bool:
    """Whether a time follows: after more than a decade, after 11 a.m."""
    lead = next((t for t in side.tokens[first : last + 1] if t.word.is_word and not t.is_function), None)
    return lead is not None and (lead.is_number or lead.norm in TIMES or lead.norm in CALENDAR)


def _is_telling(side: Side, position: int) -> bool:
    token = side.tokens[position]
    plainly = token.word.is_word and not token.is_function and not token.is_number
    return plainly and token.norm not in VAGUE and token.norm not in TIMES and token.norm not in DEATHS


def _meanings(side: Side, positions: Sequence[int]) -> frozenset[object]:
    return frozenset(meaning for k in positions for meaning in meanings(plain(side.tokens[k])))
