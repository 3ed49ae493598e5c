"""How an account describes the people it names: by title, in apposition, with "as" or "is"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.language.people.domains import department, domain, done_to, held
from reader.language.people.names import Mention
from reader.language.people.roles import HEADS, HONORIFICS, OFFICE, PAST, RANKS, VOCABULARY, office
from reader.language.quoting.passages import Passage
from reader.language.quoting.speech import is_reporting
from reader.language.tokens import Token
from reader.model import Span

DOING = {
    "chairs": "chairman", "chaired": "chairman", "heads": "head", "headed": "head", "leads": "head", "led": "head",
    "runs": "head", "ran": "head", "owns": "owner", "owned": "owner", "manages": "manager", "managed": "manager",
    "founded": "founder", "coaches": "coach", "coached": "coach", "edits": "editor", "edited": "editor",
    "teaches": "teacher", "taught": "teacher", "farms": "farmer", "farmed": "farmer", "directs": "director", "directed": "director",
    "conducts": "conductor", "conducted": "conductor", "commands": "commander", "commanded": "commander",
    "captains": "captain", "captained": "captain", "governs": "governor", "governed": "governor",
    "oversees": "head", "oversaw": "head", "overseen": "head", "run": "head",
    "represents": "lawyer", "represented": "lawyer", "defends": "lawyer", "presides": "president",
}  # fmt: skip
"""What somebody does in a clause with "who" -> the office that makes of him."""

LONGEST = 14
"""Tokens of a description."""

_LONGEST_BODY = 8  # tokens
_COPULAS = frozenset("is was becomes became as".split())
_INSIDE = frozenset("a an the his her its their 's former".split())
_AUXILIARIES = frozenset("has had have now also still currently once".split())
_DEGREES = frozenset("ph phd m.d m.d. md jr sr".split())
_HELD = re.compile(r"(?:,\s*(?:Ph\.?\s?D\.?|M\.?D\.?),?)?\s*(?:of|at|from|with)\s+(?:the\s+)?")
_ENDS = frozenset('. , ; : ( ) — – " ” “'.split())


@dataclass(frozen=True, slots=True)
class Description:
    """What somebody is said to be."""

    entity: str
    office: str  # as in the table of offices, or the last word of the description
    span: Span
    name: Span  # of the one described, as written
    past: frozenset[str]  # words that set it at another time: former, acting
    bodies: frozenset[str]  # the organisations and places it names
    rank: frozenset[str] = frozenset()  # deputy, assistant
    domain: frozenset[str] = frozenset()  # stems of the words that say what the office is over
    department: frozenset[str] = frozenset()  # those of them that name a part of a body
    is_deed: bool = False  # told by a verb: who led the inquiry


def descriptions(passage: Passage) -> Iterator[Description]:
    """The descriptions of the people named in a block, in reading order."""
    index = {t.start: k for k, t in enumerate(passage.tokens)}
    for mention in passage.mentions:
        if mention.start not in index or not may_be_person(mention, passage.text):
            continue
        first = index[mention.start]
        after = next(
            (k for k in range(first, len(passage.tokens)) if passage.tokens[k].start >= mention.end), None
        )
        for stretch in (_before(passage.tokens, first), _after(passage.tokens, after)):
            if stretch is not None:
                yield from _described(passage, mention, *stretch)


def may_be_person(mention: Mention, text: str) -> bool:
    """Whether a name is a person's or, by its form, may be."""
    written = text[mention.start : mention.end]
    return mention.kind == "person" or (
        mention.kind == "other" and 1 < len(written.split()) < 5 and not written.isupper()
    )


def _before(ts: Sequence[Token], first: int) -> tuple[int, int] | None:
    """A title right before a name, or a description with a comma: "the captain, Ingrid Halloway"."""
    last = first
    while last and (ts[last - 1].norm in HONORIFICS or ts[last - 1].text == "."):
        last -= 1
    if last and ts[last - 1].text == "," and last == first:
        last = _past_body(ts, last - 1)
    if not last or ts[last - 1].norm not in HEADS:
        return None
    begin = last - 1
    while begin and last - begin < LONGEST and _belongs(ts, begin - 1):
        begin -= 1
    return begin, last


def _past_body(ts: Sequence[Token], last: int) -> int:
    """The position after an office that the body it is held in stands behind: "the head | of the port authority,"."""
    for position in range(last - 1, max(0, last - _LONGEST_BODY), -1):
        if ts[position].text in _ENDS:
            break
        if ts[position - 1].norm in HEADS and held(ts, position) == last:
            return position
    return last


def _belongs(ts: Sequence[Token], position: int) -> bool:
    """Whether a token is part of the title that it stands before: of its capitals, or of the words of offices."""
    token, after = ts[position], ts[position + 1]
    if token.text == "-" or after.text == "-":
        return True
    if not token.word.is_word or token.is_function or is_reporting(token.norm):
        return False
    if token.word.is_capital or token.norm in PAST:
        return True
    return not after.word.is_capital and token.norm in VOCABULARY


def _after(ts: Sequence[Token], at: int | None) -> tuple[int, int] | None:
    """An apposition, or what somebody is, was, or serves as."""
    if at is None:
        return None
    at = _past_age(ts, at)
    if at + 2 < len(ts) and ts[at].text == "," and ts[at + 1].norm == "who":
        verb = next(
            (k for k in range(at + 2, min(len(ts), at + 5)) if ts[k].norm not in _AUXILIARIES), at + 2
        )
        if ts[verb].norm in DOING:
            return verb, verb + 1
        at += 2
    if at + 1 >= len(ts) or (ts[at].text != "," and ts[at].norm not in _COPULAS):
        return None
    begin, found, several = at + 1, None, False
    if begin + 2 < len(ts) and ts[begin].norm == "one" and ts[begin + 1].norm == "of":
        begin, several = (
            begin + 3 if ts[begin + 2].is_function or ts[begin + 2].is_number else begin + 2,
            True,
        )
    for position in range(begin, min(len(ts), begin + LONGEST)):
        token = ts[position]
        if token.norm in HEADS or (several and _is_of_many(token.norm)):
            found = position
        elif (
            token.text in _ENDS
            or is_reporting(token.norm)
            or (token.is_function and token.norm not in _INSIDE)
        ):
            break
    return None if found is None or _owns(ts, found) else (begin, found + 1)


def _is_of_many(norm: str) -> bool:
    """Whether a word is the plural of an office; kin in the plural are mostly no kin."""
    return any(office.field != "kin" for office in OFFICE.get(norm.removesuffix("s"), ()))


def _past_age(ts: Sequence[Token], at: int) -> int:
    """The position after an age or a degree in commas: ", 34" or ", M.D."."""
    while at + 1 < len(ts) and ts[at].text == "," and (ts[at + 1].is_number or ts[at + 1].norm in _DEGREES):
        at += 2
        while at < len(ts) and (ts[at].text == "." or ts[at].norm == "d"):
            at += 1
    return at


def _owns(ts: Sequence[Token], position: int) -> bool:
    return position + 1 < len(ts) and ts[position + 1].norm == "'s"


def _described(passage: Passage, mention: Mention, begin: int, end: int) -> Iterator[Description]:
    ts = passage.tokens
    words = [t.norm for t in ts[begin:end]]
    if words[-1] not in HEADS and len(words) > 1:
        words[-1] = words[-1].removesuffix("s")
    if "not" in words or "no" in words:
        return
    deed = DOING.get(words[0]) if len(words) == 1 else None
    run = done_to(ts, end) if deed else end
    last = _clear(passage, mention, end, held(ts, end) if run == end else run)
    held_office = deed or office(words) or words[-1]
    yield Description(
        mention.entity,
        held_office,
        passage.span(ts[begin].start, ts[last - 1].end),
        passage.span(mention.start, mention.end),
        frozenset(PAST.intersection(words)),
        _bodies(passage, mention, ts[begin].start, ts[end - 1].end),
        _rank(words),
        domain(held_office, ts[begin:last]),
        department(held_office, ts[begin:last]),
        deed is not None,
    )


def _clear(passage: Passage, mention: Mention, end: int, last: int) -> int:
    """The end of a description that runs on from a position, before the name of the one described."""
    while last > end and passage.tokens[last - 1].end > mention.start >= passage.tokens[end].start:
        last -= 1
    return last


def _rank(words: Sequence[str]) -> frozenset[str]:
    """The words of rank before an office, unless they are part of its name."""
    return RANKS.intersection(words).difference((office(words) or "").split())


def _bodies(passage: Passage, mention: Mention, start: int, end: int) -> frozenset[str]:
    """The bodies that an office is held in: inside the description, or after it or the name with "of" or "at"."""
    found = {m.entity for m in passage.named(start, end) if m.entity != mention.entity}
    for place in (end, mention.end):
        held = _HELD.match(passage.text, place)
        if held:
            found |= {m.entity for m in passage.named(held.end(), held.end() + 1)}
    return frozenset(found)
