"""How an account describes the people it names: by title, in apposition, with "as" or "is"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from reader.language.names.names import Mention, may_be_person
from reader.language.offices.deeds import DEEDS, DONE_BESIDE, office_of_deed
from reader.language.offices.domains import department, domain, held, past_noun
from reader.language.offices.person_nouns import ENDS, is_somebody
from reader.language.offices.roles import PAST, RANKS, is_kin, office, office_told
from reader.language.passages import Passage
from reader.language.people.appositions import LINKING, LONGEST_LINK, MAKING, after, further
from reader.language.people.titles import before, joined
from reader.language.tokens import Token
from reader.language.word_classes import DETERMINERS
from reader.model import Span

_BEGINNING = frozenset("over in up appointed named elected made promoted hired sworn become becomes".split())
_HELD = re.compile(r"(?:,\s*(?:Ph\.?\s?D\.?|M\.?D\.?),?)?\s*(?:of|at|from|with)\s+(?:the\s+)?")
_TOWARD = frozenset("of to for".split())
_DENYING = frozenset("not no never amateur hobby keen would-be aspiring self-styled".split())
_IN_LAW = ("-", "in", "-", "law")
_LONG = 8  # tokens behind what somebody did in which it ends
_BEHIND = 5  # tokens behind it in which stands since when
_LONG_SINCE = frozenset("last ago since".split())
_LASTING = frozenset("is are will remain remains stay stays serves".split())
_LEAD = 3  # tokens before a description in which its verb stands


@dataclass(frozen=True, slots=True)
class Description:
    """What somebody is said to be."""

    entity: str
    office: str  # as in the table of offices, or the last word of the description
    span: Span
    past: frozenset[str]  # words that set it at another time: former, acting
    bodies: frozenset[str]  # the organisations and places it names
    rank: frozenset[str] = frozenset()  # deputy, assistant
    domain: frozenset[str] = frozenset()  # stems of the words that say what the office is over
    department: frozenset[str] = frozenset()  # those of them that name a part of a body
    is_deed: bool = False  # told by a verb of what somebody did for once or beside: who led the inquiry
    of: str = ""  # whose, or to whom: a name, "his" or "her", or the last word of what stands there


def descriptions(passage: Passage) -> Iterator[Description]:
    """The descriptions of the people named in a block, in reading order."""
    ts = passage.tokens
    for mention in passage.mentions:
        first = passage.position(mention.start)
        if not may_be_person(mention, passage.text):
            continue
        end = passage.position(mention.end)
        is_made = first > 0 and ts[first - 1].norm in MAKING
        is_person = mention.kind == "person"
        behind = after(ts, end, is_made=is_made, is_person=is_person) if end < len(ts) else None
        then = further(ts, held(ts, behind[1])) if behind else None
        title = before(ts, first)
        for stretch in (joined(ts, title) if title else None, title, behind, then):
            if stretch and not _tells_nothing(ts, *stretch):
                yield _described(passage, mention, first, *stretch)


def _tells_nothing(ts: Sequence[Token], begin: int, end: int) -> bool:
    """Whether some tokens deny what somebody is, or only say what he did to somebody: X, 34, pulled the driver out."""
    is_deed = ts[begin].norm.endswith("ed") and ts[begin].norm not in DEEDS
    if is_deed and any(t.norm in DETERMINERS for t in ts[begin + 1 : begin + 2]):
        return True
    return any(t.norm in _DENYING for t in ts[begin:end])


def _described(passage: Passage, mention: Mention, first: int, begin: int, end: int) -> Description:
    """What some tokens say of somebody whose name begins with another one."""
    ts = passage.tokens
    words = " ".join(t.norm for t in ts[begin:end]).replace("undersecretary", "under secretary").split()
    deed = DEEDS.get(" ".join(words))
    if not deed and not is_somebody(ts[end - 1]):
        words[-1] = words[-1].removesuffix("s")
    if tuple(t.norm for t in ts[end : end + 4]) == _IN_LAW:
        words, end = [*words, "in", "law"], end + 4
    last = max(held(ts, end), past_noun(ts, end) if deed else end)
    last = min(last, first) if first >= end else last
    name = (
        office_of_deed(deed, ts[last - 1].norm)
        if deed
        else office_told(words, [t.norm for t in ts[end:last]])
    )
    return Description(
        mention.entity,
        name,
        passage.span(ts[begin].start, ts[last - 1].end),
        PAST.intersection([*words, _over(ts, last) if deed else _setting(ts, begin, last)]),
        _bodies(passage, mention, ts[begin].start, ts[(last if deed else end) - 1].end),
        RANKS.intersection(words).difference((office(words) or "").split()),
        domain(name, ts[begin + bool(deed) : last]),
        department(name, ts[begin:last]),
        words[0] in DONE_BESIDE,
        ts[last - 1].norm if deed else _whose(passage, begin, end),
    )


def _setting(ts: Sequence[Token], begin: int, end: int) -> str:
    """The time at which words around a description set it, if any: "was appointed | police chief | until May"."""
    lead = {t.norm for t in ts[max(0, begin - _LEAD) : begin]}
    if end < len(ts) and ts[end].norm in ("until", "till") and _LASTING.isdisjoint(lead):
        return "former"
    behind = [t.norm for t in ts[end : end + _BEHIND]]
    if not _LONG_SINCE.isdisjoint(behind) or any(len(norm) == 4 and norm.isdigit() for norm in behind):
        return ""
    for position in range(begin - 1, max(-1, begin - LONGEST_LINK), -1):
        if ts[position].norm in _BEGINNING:
            return "new"
        if ts[position].norm not in LINKING or ts[position].norm in ("is", "was"):
            break
    return ""


def _over(ts: Sequence[Token], end: int) -> str:
    """Whether what somebody did is over: "who ran the school | for two decades before she retired"."""
    behind = takewhile(lambda token: token.text not in ENDS, ts[end : end + _LONG])
    return "former" if any(token.norm in ("before", "until") for token in behind) else ""


def _whose(passage: Passage, begin: int, end: int) -> str:
    """Whose relative, deputy or lawyer somebody is: "her", a name, or the last word before 's or after of, to, for."""
    ts = passage.tokens
    for k in range(end - 1, max(0, begin - 1) - 1, -1):
        if ts[k].norm in ("his", "her"):
            return ts[k].norm
        if k and ts[k].norm in ("'s", "'") and not is_kin(ts[k - 1].norm):
            named = passage.mention_at(ts[k - 1].start)
            return named.entity if named else ts[k - 1].norm
    if end < len(ts) and ts[end].norm in _TOWARD:
        named = next(iter(passage.named(ts[end].end, ts[end].end + 6)), None)
        last = held(ts, end, _TOWARD)
        return named.entity if named else ts[last - 1].norm if last > end else ""
    return ""


def _bodies(passage: Passage, mention: Mention, start: int, end: int) -> frozenset[str]:
    """The bodies that an office is held in: inside the description, or after it or the name with "of" or "at"."""
    found = {m.entity for m in passage.named(start, end) if m.entity != mention.entity}
    for place in (end, mention.end):
        held = _HELD.match(passage.text, place)
        if held:
            found |= {m.entity for m in passage.named(held.end(), held.end() + 1)}
    return frozenset(found)
