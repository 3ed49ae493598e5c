"""Causes that a sentence tells without a word of causing: what had gone wrong, what an inquiry found, how it came out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.comparing.statements.causes.explanations import (
    REACH,
    Reason,
    before,
    is_telling,
    is_time,
    stretch,
    told,
)
from reader.comparing.statements.denials.predicates import clause
from reader.comparing.statements.sides import Side
from reader.language.contrast.reasons import (
    DISCOVERED,
    EMERGING,
    FAULTS,
    FINDING,
    INDICATING,
    INQUIRIES,
    LEFT,
    MEANS,
)
from reader.language.contrast.verbs import PLAIN
from reader.language.people.roles import PERSONAL_HEADS
from reader.language.quoting.speech import DETERMINERS, PASSIVE, PREPOSITIONS, is_reporting
from reader.language.stems import stem

_FAULTS = frozenset(stem(word, "en") for word in FAULTS)
_LEAVE = stem("leave", "en")
_OPENING = PREPOSITIONS | DETERMINERS | {"had", "has", "have", "that"}
_NO_CAUSE = frozenset("what nothing nobody it this that they he she who".split())
_COMING_OUT = DISCOVERED | {"turned", *(words[0] for words in EMERGING)}
_HAD = 3  # tokens between "had" and its verb
_OBJECT = 5  # tokens behind a verb in which its object is looked for


def findings(sides: Sequence[Side], at: int, norms: Sequence[str]) -> Iterator[Reason]:
    """What had gone wrong before what a story tells: a pipe had rusted through; inspectors found that he had slept."""
    side = sides[at]
    inquiry = next((k for k, norm in enumerate(norms) if norm in INQUIRIES and k not in side.quoted), None)
    found = _found_out(side, norms, inquiry) if inquiry is not None else None
    places = (
        range(len(norms)) if inquiry is not None else [k for k, norm in enumerate(norms) if norm == "had"]
    )
    for position in places if found is None else ():
        verb = _wrong(side, norms, position, inquiry is not None)
        if verb is not None:
            first = max(clause(side.tokens, position)[0], position - REACH)
            said = [k for k in range(first, position) if is_reporting(norms[k])]
            if first and norms[first - 1] == "and":
                first = clause(side.tokens, first - 2)[0]
            found = (said[-1] + 1 if said else first), stretch(side, position)[1]
            break
    if found is None:
        return
    content = [k for k in range(found[0], found[1] + 1) if is_telling(side, k)]
    named = any(side.tokens[k].is_name or side.mention_at(k) for k in content[:2])
    if content and norms[found[0]] not in _NO_CAUSE and not named:
        yield told(sides, at, found, "finding", content, ())


def _found_out(side: Side, norms: Sequence[str], inquiry: int) -> tuple[int, int] | None:
    """What an inquiry found out about the past: investigators found that a guard had left; a scan revealed a crack."""
    for position in range(inquiry + 1, clause(side.tokens, inquiry)[1]):
        if position in side.denied:
            continue
        begin = position + 1
        if norms[position] in INDICATING:
            return stretch(side, begin + (norms[begin : begin + 1] == ["that"]))
        if norms[position] not in FINDING:
            continue
        if norms[begin : begin + 1] == ["that"]:
            _, end = clause(side.tokens, begin + 1)
            had = next((k for k in range(begin + 1, len(norms)) if norms[k] == "had"), None)
            return (begin + 1, min(max(end - 1, stretch(side, had)[1]), len(norms) - 1)) if had else None
        if norms[position] in ("revealed", "showed") and "had" in norms[begin : begin + REACH]:
            had = norms.index("had", begin)
            return begin, max(stretch(side, begin)[1], stretch(side, had)[1])
    return None


def _wrong(side: Side, norms: Sequence[str], position: int, inquiry: bool) -> int | None:
    """The verb of what went wrong, in the past perfect, or in the past where an inquiry says so."""
    if position in side.quoted:
        return None
    if norms[position] == "had":
        near = range(position + 1, min(len(norms), position + _HAD))
        verb = next((k for k in near if is_fault(side, k)), None)
    else:
        last = norms[position - 1] if position else "that"
        noun = position > 0 and not side.tokens[position - 1].is_number
        loose = inquiry and noun and last not in PASSIVE and last not in _OPENING
        verb = position if loose and is_fault(side, position) else None
    return None if verb is None or verb in side.denied else verb


def is_fault(side: Side, position: int) -> bool:
    """Whether a verb in the past tells of something that goes wrong, or makes it go wrong."""
    token = side.tokens[position]
    last = side.tokens[position - 1].norm if position else ""
    past = token.norm in PLAIN or token.norm.endswith("ed") or (last == "been" and token.norm.endswith("ing"))
    if token.word.plain == _LEAVE and LEFT.isdisjoint(t.norm for t in side.tokens[position : position + 5]):
        return False
    return past and token.word.plain in _FAULTS


def discoveries(sides: Sequence[Side], at: int, norms: Sequence[str]) -> Iterator[Reason]:
    """How something came out: a dog found it, it was found by a dog, it came to light during a check."""
    side = sides[at]
    for position in side.places_of(_COMING_OUT):
        if position in side.quoted or position in side.denied:
            continue
        norm = norms[position]
        emerged = any(tuple(norms[position : position + len(p)]) == p for p in EMERGING)
        turned = norm == "turned" and norms[position + 1 : position + 2] == ["up"]
        if not (emerged or turned or norm in DISCOVERED):
            continue
        passive = emerged or (
            position > 0 and (norms[position - 1] in PASSIVE or norms[position - 1] == "been")
        )
        first, end = clause(side.tokens, position)
        if passive:
            means = next((k for k in range(position + 1, len(norms)) if norms[k] in MEANS), None)
            if means is not None and means - position < REACH and not is_time(side, means + 1, means + 3):
                found = (means, stretch(side, means + 1)[1])
                yield from _discovery(sides, at, found, range(first, position))
        elif norms[position + 1 : position + 2] not in (["that"], ["no"], ["himself"], ["themselves"]):
            way = next((k for k in range(position + 1, end) if norms[k] in ("during", "using")), None)
            things = range(position + 1, min(end, way or end, position + _OBJECT))
            yield from _discovery(sides, at, _finder(side, norms, position), things, way)


def _finder(side: Side, norms: Sequence[str], verb: int) -> tuple[int, int]:
    """Who or what found something, if it says more than that somebody did."""
    first = before(side, verb)
    found = norms[first:verb]
    nobody = not _NO_CAUSE.isdisjoint(found) or (found and found[-1] in PASSIVE)
    if nobody or (found and found[-1].removesuffix("s") in PERSONAL_HEADS):
        return verb, verb - 1
    return first, verb - 1


def _discovery(
    sides: Sequence[Side], at: int, found: tuple[int, int], things: Sequence[int], way: int | None = None
) -> Iterator[Reason]:
    side = sides[at]
    ways = range(way, stretch(side, way + 1)[1] + 1) if way is not None else range(0)
    if found[1] < found[0] and ways:
        found = ways[0], ways[-1]
    content = [k for k in (*range(found[0], found[1] + 1), *ways) if is_telling(side, k)]
    objects = [k for k in things if is_telling(side, k)]
    if found[0] <= found[1] and content and (objects or (way is None and things and found[0] > things[0])):
        yield told(sides, at, found, "discovery", content, objects)
