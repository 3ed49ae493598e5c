"""How an account describes the people it names: by title, in apposition, with "as" or "is"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.language.names.names import Mention, may_be_person
from reader.language.offices.deeds import DONE_ONCE, PHRASE_OFFICES, VERB_OFFICES
from reader.language.offices.domains import department, domain, done_to, held
from reader.language.offices.person_nouns import is_somebody
from reader.language.offices.roles import HEADS, LED, OFFICE, PAST, RANKS, office
from reader.language.passages import Passage
from reader.language.people.appositions import LONGEST_LINK, after, again, leads_on
from reader.language.people.titles import before
from reader.language.tokens import Token
from reader.language.word_classes import DETERMINERS
from reader.model import Span

_BEGINNING = frozenset("over in up appointed named elected made promoted hired sworn become becomes".split())
_HELD = re.compile(r"(?:,\s*(?:Ph\.?\s?D\.?|M\.?D\.?),?)?\s*(?:of|at|from|with)\s+(?:the\s+)?")
_TOWARD = frozenset("of to for".split())
_DENYING = frozenset("not no never amateur hobby keen would-be aspiring self-styled".split())
_IN_LAW = ("-", "in", "-", "law")
_FAR = 120  # characters
_LEARNED = frozenset("profession trade training education day".split())


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
    is_deed: bool = False  # told by a verb of what somebody did for once: who led the inquiry
    of: str = ""  # whose, or to whom: a name, "his" or "her", or the last word of what stands there


def descriptions(passage: Passage) -> Iterator[Description]:
    """The descriptions of the people named in a block, in reading order."""
    ts = passage.tokens
    for mention in passage.mentions:
        first = bisect_left(ts, mention.start, key=_start)
        is_whole = first < len(ts) and ts[first].start == mention.start
        if not is_whole or not may_be_person(mention, passage.text):
            continue
        end = bisect_left(ts, mention.end, first, key=_start)
        behind = after(ts, end) if end < len(ts) else None
        for stretch in (before(ts, first, mention.kind == "person"), behind, again(passage, mention)):
            if stretch and (found := _described(passage, mention, *stretch)):
                yield found


def _start(token: Token) -> int:
    return token.start


def _described(passage: Passage, mention: Mention, begin: int, end: int) -> Description | None:
    """What some tokens say of somebody; None where they deny it, or only tell what he has learned or done."""
    ts = passage.tokens
    words = [t.norm for t in ts[begin:end]]
    told = PHRASE_OFFICES.get(" ".join(words))
    if not is_somebody(ts[end - 1]) and (len(words) > 1 or words[-1] not in VERB_OFFICES):
        words[-1] = words[-1].removesuffix("s")
    if not _DENYING.isdisjoint(words) or _is_aside(ts, end) or _is_deed_done(ts, begin):
        return None
    if tuple(t.norm for t in ts[end : end + 4]) == _IN_LAW:
        words, end = [*words, "in", "law"], end + 4
    deed = VERB_OFFICES.get(words[0]) if len(words) == 1 else None
    run = done_to(ts, end) if deed else end
    last = _clear(passage, mention, end, held(ts, end) if run == end else run)
    held_office = told or (_doer(deed, ts[last - 1]) if deed else _office(words, ts[end:last]))
    return Description(
        mention.entity,
        held_office,
        passage.span(ts[begin].start, ts[last - 1].end),
        passage.span(mention.start, mention.end),
        frozenset(PAST.intersection(words)) | _setting(ts, begin),
        _bodies(passage, mention, ts[begin].start, ts[end - 1].end),
        _rank(words),
        domain(held_office, ts[begin:last]),
        department(held_office, ts[begin:last]),
        deed is not None and words[0] in DONE_ONCE,
        _whose(passage, mention, begin, end, last if deed else None),
    )


def _is_aside(ts: Sequence[Token], end: int) -> bool:
    """Whether a description only says what somebody has learned: a teacher by profession."""
    norms = [t.norm for t in ts[end : end + 2]]
    return norms[:1] == ["by"] and not _LEARNED.isdisjoint(norms[1:])


def _is_deed_done(ts: Sequence[Token], begin: int) -> bool:
    """Whether what stands behind a name only tells what somebody did to somebody: X, 34, pulled the driver out."""
    return (
        ts[begin].norm.endswith("ed")
        and ts[begin].norm not in VERB_OFFICES
        and ts[begin + 1].norm in DETERMINERS
    )


def _doer(deed: str, object_: Token) -> str:
    """What a deed makes of somebody, with what it is done to: who drives the school bus is a bus driver."""
    whole = f"{object_.norm} {deed}"
    return whole if whole in OFFICE else deed


def _office(words: Sequence[str], behind: Sequence[Token]) -> str:
    """The office that a description names, by what stands behind it too: minister of finance, head of the fire brigade."""
    if words == ["in", "charge"]:
        words = ["head"]
    known = words[-1] in HEADS or words[-1] == "law"
    name, of = (office(words) if known else None) or words[-1], [t.norm for t in behind]
    if len(words) > 2 and words[1] in ("of", "for") and f"{words[-1]} {words[0]}" in OFFICE:
        return f"{words[-1]} {words[0]}"
    if name == "officer" and "chief" in words:
        return "chief officer"
    if name in ("head", "chief", "boss"):
        return next((LED[norm] for norm in (*words, *of) if norm in LED), name)
    owners = [words[k - 1] for k in range(1, len(words)) if words[k] == "'s"] + of[1:]
    turned = [f"{word} {name}" for word in owners]
    return next((phrase for phrase in (" ".join((name, *of)), *turned) if phrase in OFFICE), name)


def _setting(ts: Sequence[Token], begin: int) -> frozenset[str]:
    """Whether a verb before a description says that it only begins: "was appointed | police chief"."""
    for position in range(begin - 1, max(-1, begin - LONGEST_LINK), -1):
        if ts[position].norm in _BEGINNING:
            return frozenset(("new",))
        if not leads_on(ts[position]) or ts[position].norm in ("is", "was"):
            break
    return frozenset()


def _whose(passage: Passage, mention: Mention, begin: int, end: int, last: int | None) -> str:
    """Whose relative, deputy or lawyer somebody is: "her", a name, or the last word before 's or after of, to, for."""
    ts = passage.tokens
    if last is not None:
        return ts[last - 1].norm
    for k in range(end - 1, max(0, begin - 1) - 1, -1):
        if ts[k].norm in ("his", "her"):
            return ts[k].norm
        if ts[k].norm in ("'s", "'") and k:
            named = passage.mention_at(ts[k - 1].start)
            return named.entity if named else ts[k - 1].norm
    if end < len(ts) and ts[end].norm in ("of", "to", "for") and ts[end].start < mention.end + _FAR:
        named = next(iter(passage.named(ts[end].end, ts[end].end + 6)), None)
        return named.entity if named else ts[max(end, held(ts, end, _TOWARD) - 1)].norm
    return ""


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
