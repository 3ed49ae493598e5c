"""How an account describes the people it names: by title, in apposition, with "as" or "is"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.language.people.domains import department, domain, done_to, held
from reader.language.people.names import Mention
from reader.language.people.roles import HEADS, HONORIFICS, OFFICE, PAST, RANKS, VOCABULARY, office
from reader.language.people.sides import LED, PLAIN
from reader.language.quoting.passages import Passage
from reader.language.quoting.speech import DETERMINERS, is_reporting
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
    "drives": "driver", "cooks": "cook", "presents": "presenter",
    "prosecutes": "prosecutor", "prosecuted": "prosecutor", "represents": "lawyer", "represented": "lawyer", "defends": "lawyer", "presides": "president",
}  # fmt: skip
"""What somebody does in a clause with "who" -> the office that makes of him."""

DEEDS = frozenset(
    "led leads oversees oversaw overseen run ran directed represents represented defends".split()
)
"""Those of them that somebody does for once, whatever else he is."""

STANDING = frozenset(
    """
    chairs chaired heads headed runs owns owned founded coaches coached manages edits edited captains captained
    presides governs conducts directs prosecutes
    """.split()
)
"""Those of them that a main clause says of somebody as well, before what he does it to."""

MAKING = frozenset("named appointed elected made hired crowned".split())
"""Verbs between whom somebody is made something by and who is made it."""

LONGEST = 14
"""Tokens of a description."""

_LONGEST_BODY = 8  # tokens
_LONGEST_OFFICE = 4  # tokens
_LONGEST_LINK = 6  # tokens
_COPULAS = frozenset("is was becomes became as".split())
_LINKING = frozenset(
    """
    is was be been become becomes became serve serves serving served work works worked working act acts acted take took
    takes taken over step steps stepped stepping join joins joined joining return returns returned start starts started
    continue continues continued stay stays stayed on remain remains remained in up appointed named elected made promoted hired sworn to as
    """.split()
)
_BEGINNING = frozenset("over in up appointed named elected made promoted hired sworn become becomes".split())
_INSIDE = frozenset("a an the his her its their 's former".split())
_AUXILIARIES = frozenset("has had have will would now also still currently once already".split())
_DEGREES = frozenset("ph phd m.d m.d. md jr sr".split())
_HELD = re.compile(r"(?:,\s*(?:Ph\.?\s?D\.?|M\.?D\.?),?)?\s*(?:of|at|from|with)\s+(?:the\s+)?")
_TOWARD = frozenset("of to for".split())
_FAR = 120  # characters
_PRESENT = (["now"], ["currently"], ["presently"], ["today"], ["at", "present"])
_LEARNED = frozenset("profession trade training education day".split())
_PEOPLE = frozenset("man woman person one".split())
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
    is_deed: bool = False  # told by a verb of what somebody did for once: who led the inquiry
    of: str = ""  # whose, or to whom: a name, "his" or "her", or the last word of what stands there


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
        for stretch in (_before(passage.tokens, first), _after(passage.tokens, first, after)):
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
    if last and ts[last - 1].text == ",":
        deed = _deed(ts, last - 1)
        if deed is not None:
            return deed, deed + 1
        last = _past_body(ts, last - 1)
    whole = _whole_office(ts, last)
    if whole:
        return last - whole, last
    if not last or not (ts[last - 1].norm in HEADS or _is_of_several(ts, last - 1)):
        return None
    begin = last - 1
    while begin and last - begin < LONGEST and _belongs(ts, begin - 1):
        begin -= 1
    if begin and ts[begin - 1].norm == "of" and not _is_of_several(ts, last - 1):
        return None  # the ministry of justice
    return begin, last


def _whole_office(ts: Sequence[Token], last: int) -> int:
    """How many tokens before a position are an office with "of" in it: "director of football"; 0 for none."""
    for size in range(min(_LONGEST_OFFICE, last), 2, -1):
        norms = [t.norm for t in ts[last - size : last]]
        if norms[1] in ("of", "for") and (" ".join(norms) in OFFICE or f"{norms[-1]} {norms[0]}" in OFFICE):
            return size
    return 0


def _deed(ts: Sequence[Token], end: int) -> int | None:
    """The position of the verb in "the man who runs the plant", which ends before a position."""
    for position in range(end - 2, max(1, end - _LONGEST_BODY), -1):
        if ts[position].text in _ENDS:
            return None
        if ts[position - 1].norm == "who" and ts[position].norm in DOING:
            return position if position > 1 and ts[position - 2].norm in _PEOPLE else None
    return None


def _is_of_several(ts: Sequence[Token], position: int) -> bool:
    """Whether a word is the plural of what one of several is: "one of the suspects"."""
    lead = [t.norm for t in ts[max(0, position - 4) : position]]
    return "one" in lead and lead[lead.index("one") + 1 :][:1] == ["of"] and _is_of_many(ts[position].norm)


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


def _after(ts: Sequence[Token], first: int, at: int | None) -> tuple[int, int] | None:
    """An apposition, or what somebody is, was, is made, or serves as."""
    if at is None:
        return None
    at = _past_age(ts, at)
    relative = at + 2 < len(ts) and ts[at].text == "," and ts[at + 1].norm == "who"
    charge = _in_charge(ts, at + 2 * relative + (not relative and at < len(ts) and ts[at].text == ","))
    if charge is not None:
        return charge, charge + 2
    verb = next(
        (k for k in range(at + 2 * relative, min(len(ts), at + 5)) if ts[k].norm not in _AUXILIARIES), at
    )
    if _does(ts, verb, relative):
        return verb, verb + 1
    linked = _past_link(ts, verb)
    if linked is not None:
        return _noun(ts, linked)
    if first and ts[first - 1].norm in MAKING:
        return _noun(ts, at)
    return _noun(ts, at + 1) if at + 1 < len(ts) and ts[at].text == "," and not relative else None


def _in_charge(ts: Sequence[Token], at: int) -> int | None:
    """Where "in charge of" begins, which makes somebody the head of what follows, at a position or behind "is"."""
    for begin in range(at, min(len(ts), at + 3)):
        if [t.norm for t in ts[begin : begin + 3]] == ["in", "charge", "of"]:
            return begin
        if ts[begin].norm not in _COPULAS | _AUXILIARIES:
            break
    return None


def _does(ts: Sequence[Token], verb: int, relative: bool) -> bool:
    """Whether a verb says what somebody is: any of them after "who", in a main clause those with an object."""
    if verb >= len(ts) or ts[verb].norm not in DOING:
        return False
    if relative:
        return True
    after = ts[verb + 1] if verb + 1 < len(ts) else None
    object_ = after is not None and (after.norm in DETERMINERS or after.word.is_capital)
    return ts[verb].norm in STANDING and object_


def _past_link(ts: Sequence[Token], at: int) -> int | None:
    """The position after "is", "serves as", "was appointed" and the like; None where nothing links."""
    end = at
    while end < len(ts) and end - at < _LONGEST_LINK and ts[end].norm in _LINKING | _AUXILIARIES:
        end += 1
    norms = [t.norm for t in ts[at:end]]
    bare = norms and norms[-1] in ("in", "over", "up", "to")
    links = not _COPULAS.isdisjoint(norms) or not {"been", "be", "become"}.isdisjoint(norms)
    return end if links and not bare else None


def _noun(ts: Sequence[Token], begin: int) -> tuple[int, int] | None:
    """The description that begins at a position, up to its last head; "now" and "at present" before it say nothing."""
    found, several = None, False
    for present in _PRESENT:
        if [t.norm for t in ts[begin : begin + len(present)]] == present:
            begin += len(present)
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
    single = norm.removesuffix("s")
    return single in PLAIN or any(office.field != "kin" for office in OFFICE.get(single, ()))


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
    if words[-1] not in HEADS and (len(words) > 1 or words[-1] not in DOING):
        words[-1] = words[-1].removesuffix("s")
    if "not" in words or "no" in words or _is_aside(ts, end):
        return
    deed = DOING.get(words[0]) if len(words) == 1 else None
    run = done_to(ts, end) if deed else end
    last = _clear(passage, mention, end, held(ts, end) if run == end else run)
    held_office = _doer(deed, ts[last - 1]) if deed else _office(words, ts[end:last])
    yield Description(
        mention.entity,
        held_office,
        passage.span(ts[begin].start, ts[last - 1].end),
        passage.span(mention.start, mention.end),
        frozenset(PAST.intersection(words)) | _setting(ts, begin),
        _bodies(passage, mention, ts[begin].start, ts[end - 1].end),
        _rank(words),
        domain(held_office, ts[begin:last]),
        department(held_office, ts[begin:last]),
        deed is not None and words[0] in DEEDS,
        _whose(passage, mention, begin, end, last if deed else None),
    )


def _is_aside(ts: Sequence[Token], end: int) -> bool:
    """Whether a description only says what somebody has learned: a teacher by profession."""
    return (
        [t.norm for t in ts[end : end + 1]] == ["by"] and end + 1 < len(ts) and ts[end + 1].norm in _LEARNED
    )


def _doer(deed: str, object_: Token) -> str:
    """What a deed makes of somebody, with what it is done to: who drives the school bus is a bus driver."""
    whole = f"{object_.norm} {deed}"
    return whole if whole in OFFICE else deed


def _office(words: Sequence[str], behind: Sequence[Token]) -> str:
    """The office that a description names, by what stands behind it too: minister of finance, head of the fire brigade."""
    if words == ["in", "charge"]:
        words = ["head"]
    name, of = office(words) or words[-1], [t.norm for t in behind]
    if len(words) > 2 and words[1] in ("of", "for") and f"{words[-1]} {words[0]}" in OFFICE:
        return f"{words[-1]} {words[0]}"
    if name in ("head", "chief", "boss"):
        return next((LED[norm] for norm in (*words, *of) if norm in LED), name)
    owners = [words[k - 1] for k in range(1, len(words)) if words[k] == "'s"] + of[1:]
    turned = [f"{word} {name}" for word in owners]
    return next((phrase for phrase in (" ".join((name, *of)), *turned) if phrase in OFFICE), name)


def _setting(ts: Sequence[Token], begin: int) -> frozenset[str]:
    """Whether a verb before a description says that it only begins: "was appointed | police chief"."""
    for position in range(begin - 1, max(-1, begin - _LONGEST_LINK), -1):
        if ts[position].norm in _BEGINNING:
            return frozenset(("new",))
        if ts[position].norm not in _LINKING | _AUXILIARIES:
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
