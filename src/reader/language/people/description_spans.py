"""Where an account says what a person it names is: by title, in apposition, with "as" or "is", as "she"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from reader.language.contrast.verbs import PLAIN
from reader.language.people.deeds import DOING, LONGEST_PHRASE, MAKING, PHRASES, STANDING
from reader.language.people.domains import held
from reader.language.people.first_names import sex_of
from reader.language.people.name_words import HONORIFICS
from reader.language.people.names import Mention, may_be_person
from reader.language.people.opponents import OPPONENTS
from reader.language.people.roles import HEADS, OFFICE, PAST, VOCABULARY
from reader.language.quoting.passages import Passage
from reader.language.quoting.speech import DETERMINERS, is_reporting
from reader.language.tokens import Token

LONGEST = 14
"""Tokens of a description."""

LONGEST_LINK = 6
"""Tokens between a name and what somebody is."""

_LONGEST_BODY = 8  # tokens
_MOST_NOUNS = 2  # before an office
_NO_NOUN = ("ed", "ly")  # endings of verbs and adverbs, which say nothing of an office
_SUBJECTS = frozenset("i he she it we they who".split())  # before a verb: they met harbour master …
_DOERS = ("er", "or", "ist", "ian", "man", "woman")  # endings of words for people
_SHORTEST = 6  # letters of a word that its ending tells
_NOBODY = frozenset(
    """
    another whether together however further rather former matter number letter paper quarter corner center summer winter
    october november december september offer answer murder power order border member weather computer newspaper chapter
    error motor factor sector mirror tractor reactor corridor interior exterior superior indoor outdoor
    """.split()
)
"""Words that end so and are nobody."""
_LONGEST_OFFICE = 4  # tokens
_COPULAS = frozenset("is was becomes became as".split())

LINKING = frozenset(
    """
    is was be been become becomes became serve serves serving served work works worked working act acts acted take took
    takes taken over step steps stepped stepping join joins joined joining return returns returned start starts started
    continue continues continued stay stays stayed on remain remains remained in up appointed named elected made promoted hired sworn to as
    """.split()
)
"""Words that lead from a name to what somebody is."""

_LEADING = frozenset("is was by of with from for against and than but".split())
_VERBAL = ("ed", "ing", "ly", "s")
_ANY = frozenset(("a", "an"))
_INSIDE = frozenset("a an the his her its their 's former".split())

AUXILIARIES = frozenset("has had have will would now also still currently once already".split())
"""Words that may stand before a verb that tells what somebody is: has been, still runs."""

_DEGREES = frozenset("ph phd m.d m.d. md jr sr".split())
_LOOK_AHEAD = 2  # sentences
_PEOPLE = frozenset("man woman person one".split())
_NOW = (("now",), ("currently",), ("presently",), ("today",), ("at", "present"), ("until", "now"))
_ENDS = frozenset('. , ; : ( ) — – " ” “'.split())


def before(ts: Sequence[Token], first: int, is_person: bool) -> tuple[int, int] | None:
    """A title right before a name, or a description with a comma: "the captain, Ingrid Halloway"."""
    last = first
    while last and ts[last - 1 - (ts[last - 1].text == ".")].norm in HONORIFICS:
        last -= 1 + (ts[last - 1].text == ".")
    if last and ts[last - 1].text == ",":
        deed = _deed(ts, last - 1)
        if deed is not None:
            return deed, deed + 1
        last = _past_body(ts, last - 1)
    whole = _whole_office(ts, last)
    if whole:
        return last - whole, last
    if not last:
        return None
    if not (is_somebody(ts[last - 1]) or _is_of_several(ts, last - 1)):
        lead = _unknown(ts, last) if is_person and last == first else None
        return None if lead is None else (lead, last)
    begin = last - 1
    while begin and last - begin < LONGEST and _belongs(ts, begin - 1):
        begin -= 1
    begin = _before_nouns(ts, begin)
    if begin and ts[begin - 1].norm == "of" and not _is_of_several(ts, last - 1):
        return None  # the ministry of justice
    return begin, last


def _unknown(ts: Sequence[Token], last: int) -> int | None:
    """Where the nouns before a person's name begin that no table has: "said | scrap metal merchant X".

    What stands before them has to lead to a noun, and none of them may have the form of a verb.
    """
    for begin in range(last - 1, max(-1, last - 1 - _MOST_NOUNS - 1), -1):
        token, lead = ts[begin], ts[begin - 1] if begin else None
        if (
            not token.text.islower()
            or not token.word.is_content
            or token.norm in PLAIN
            or token.norm.endswith(_VERBAL)
        ):
            return None
        if is_reporting(token.norm):
            return None
        if lead is None or lead.norm in _LEADING or is_reporting(lead.norm):
            return begin
    return None


def is_somebody(token: Token) -> bool:
    """Whether a word says what somebody is, by the table or by its ending: "arbiter"."""
    if token.norm in HEADS:
        return True
    return (
        token.text.islower()
        and len(token.norm) >= _SHORTEST
        and token.norm.endswith(_DOERS)
        and token.norm not in _NOBODY
        and not token.is_function
    )


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


def _before_nouns(ts: Sequence[Token], begin: int) -> int:
    """The position before the nouns that say what an office is over: "the | tournament director".

    They have to begin a phrase, so that no verb is taken for one: "the board sacked director".
    """
    if ts[begin].word.is_capital:
        return begin
    for size in range(_MOST_NOUNS + 1):
        lead = ts[begin - size - 1] if begin > size else None
        if lead is not None and lead.norm in _SUBJECTS:
            break
        if lead is None or not lead.word.is_word or lead.is_function or is_reporting(lead.norm):
            return begin - size
        if lead.word.is_capital or lead.norm.endswith(_NO_NOUN):
            break
    return begin


def after(ts: Sequence[Token], first: int, at: int | None) -> tuple[int, int] | None:
    """An apposition, or what somebody is, was, is made, or serves as."""
    if at is None:
        return None
    at = _past_age(ts, at)
    relative = at + 2 < len(ts) and ts[at].text == "," and ts[at + 1].norm == "who"
    charge = _in_charge(ts, at + 2 * relative + (not relative and at < len(ts) and ts[at].text == ","))
    if charge is not None:
        return charge, charge + 2
    verb = next(
        (k for k in range(at + 2 * relative, min(len(ts), at + 5)) if ts[k].norm not in AUXILIARIES), at
    )
    if relative and ts[verb].norm not in DOING:
        verb = _second(ts, verb)
    told = _told(ts, verb) if relative else 0
    if told or _does(ts, verb, relative):
        return verb, verb + (told or 1)
    linked = _past_link(ts, verb)
    if linked is not None:
        return _noun(ts, linked)
    if first and ts[first - 1].norm in MAKING:
        return _noun(ts, at)
    return _noun(ts, at + 1, _ANY) if at + 1 < len(ts) and ts[at].text == "," and not relative else None


def _second(ts: Sequence[Token], verb: int) -> int:
    """The second verb of a clause with "who", if it is the one that tells what somebody does: who is 53 and manages."""
    for k in range(verb + 1, min(len(ts) - 1, verb + LONGEST)):
        if ts[k].text in _ENDS:
            break
        if ts[k].norm == "and" and ts[k + 1].norm in DOING:
            return k + 1
    return verb


def beside(ts: Sequence[Token], at: int | None, end: int) -> tuple[int, int] | None:
    """What else is said of somebody behind an apposition: "X, a plumber, is mayor", "X, a plumber who chairs the club"."""
    if at is None or ts[_past_age(ts, at)].text != ",":
        return None
    if end + 1 < len(ts) and ts[end].norm == "who" and _does(ts, end + 1, True):
        return end + 1, end + 2
    comma = next((k for k in range(end, min(len(ts), end + LONGEST)) if ts[k].text in _ENDS), at)
    linked = _past_link(ts, comma + 1) if ts[comma].text == "," else None
    return None if linked is None else _noun(ts, linked)


def _past_now(ts: Sequence[Token], at: int) -> int:
    """The position after "now" or "at present"."""
    return next((at + len(w) for w in _NOW if tuple(t.norm for t in ts[at : at + len(w)]) == w), at)


def _told(ts: Sequence[Token], verb: int) -> int:
    """How many tokens from a verb on tell what somebody is: "keeps the books"; 0 for none."""
    for size in range(LONGEST_PHRASE, 1, -1):
        if " ".join(t.norm for t in ts[verb : verb + size]) in PHRASES:
            return size
    return 0


def again(passage: Passage, mention: Mention) -> tuple[int, int] | None:
    """What the one person of a sentence is said to be at the head of one of the next, as "she" or "the 29-year-old"."""
    here = passage.sentence_at(mention.start)
    for row in range(here + 1, min(len(passage.starts), here + 1 + _LOOK_AHEAD)):
        found = _at_head(passage, row, mention.entity)
        if found is not None:
            return found if _is_alone(passage, mention, here, row) else None
    return None


def _is_alone(passage: Passage, mention: Mention, here: int, row: int) -> bool:
    """Whether a mention is the first of the one person named from one sentence to another."""
    people = [
        m for m in passage.named(passage.starts[here], passage.ends[row]) if may_be_person(m, passage.text)
    ]
    owning = passage.text[mention.end : mention.end + 2] in ("'s", "’s")
    return not owning and people[:1] == [mention] and all(m.entity == mention.entity for m in people)


def _at_head(passage: Passage, row: int, entity: str) -> tuple[int, int] | None:
    """What a sentence says of somebody who is its subject: "she is a welder", "the 29-year-old welder"."""
    ts = passage.tokens
    at = bisect_left(ts, passage.starts[row], key=lambda t: t.start)
    if at + 3 >= len(ts):
        return None
    sex = "f" if ts[at].norm == "she" else "m" if ts[at].norm == "he" else ""
    if sex:
        linked = _past_link(ts, at + 1)
        return _noun(ts, linked) if linked is not None and sex_of(entity.split()[0]) in (sex, "") else None
    if ts[at].norm != "the" or not ts[at + 1].text[:1].isdigit():
        return None
    aged = next((k for k in range(at + 1, min(len(ts), at + 6)) if ts[k].norm in ("old", "year-old")), None)
    if aged is None and not ts[at + 1].norm.endswith("-year-old"):
        return None
    begin = (at + 1 if aged is None else aged) + 1
    return _noun(ts, begin)


def _in_charge(ts: Sequence[Token], at: int) -> int | None:
    """Where "in charge of" begins, which makes somebody the head of what follows, at a position or behind "is"."""
    for begin in range(at, min(len(ts), at + 3)):
        if [t.norm for t in ts[begin : begin + 3]] == ["in", "charge", "of"]:
            return begin
        if ts[begin].norm not in _COPULAS | AUXILIARIES:
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
    while end < len(ts) and end - at < LONGEST_LINK and ts[end].norm in LINKING | AUXILIARIES:
        end += 1
    norms = [t.norm for t in ts[at:end]]
    bare = norms and norms[-1] in ("in", "over", "up", "to")
    links = not _COPULAS.isdisjoint(norms) or not {"been", "be", "become"}.isdisjoint(norms)
    return end if links and not bare else None


def _noun(ts: Sequence[Token], begin: int, articles: frozenset[str] = frozenset()) -> tuple[int, int] | None:
    """The description that begins at a position, up to its last head; "now" and "at present" before it say nothing.

    Behind one of the articles any noun is one: "X, a cellar hand".
    """
    found, several = None, False
    begin = _past_now(ts, begin)
    if begin + 2 < len(ts) and ts[begin].norm == "one" and ts[begin + 1].norm == "of":
        begin, several = begin + 2, True
        begin += ts[begin].is_function or ts[begin].is_number
    for position in range(begin, min(len(ts), begin + LONGEST)):
        token = ts[position]
        if token.norm in HEADS or (several and _is_of_many(token.norm)):
            found = position
        elif (
            token.text in _ENDS
            or is_reporting(token.norm)
            or (token.is_function and token.norm not in _INSIDE)
        ):
            if position > begin + 1 and (
                is_somebody(ts[position - 1])
                or (
                    found is None
                    and ts[begin].norm in articles
                    and ts[position - 1].word.is_content
                    and not ts[position - 1].word.is_capital
                )
            ):
                found = position - 1
            break
    return None if found is None or _owns(ts, found) else (begin, found + 1)


def _is_of_many(norm: str) -> bool:
    """Whether a word is the plural of an office; kin in the plural are mostly no kin."""
    single = norm.removesuffix("s")
    return single in OPPONENTS or any(office.field != "kin" for office in OFFICE.get(single, ()))


def _past_age(ts: Sequence[Token], at: int) -> int:
    """The position after an age or a degree in commas: ", 34" or ", M.D."."""
    while at + 1 < len(ts) and ts[at].text == "," and (ts[at + 1].is_number or ts[at + 1].norm in _DEGREES):
        at += 2
        while at < len(ts) and (ts[at].text == "." or ts[at].norm == "d"):
            at += 1
    return at


def _owns(ts: Sequence[Token], position: int) -> bool:
    return position + 1 < len(ts) and ts[position + 1].norm == "'s"
