"""What beside a quotation says who speaks: a verb of saying and the words that are its subject.

Grammar only; whom the words stand for is asked of :class:`reader.language.people.pronouns.People`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from reader.language.people.name_words import HONORIFICS
from reader.language.people.names import Mention, may_be_person
from reader.language.people.roles import HEADS
from reader.language.quoting.passages import Passage
from reader.language.quoting.speech import (
    ADVERBS,
    DETERMINERS,
    FOREIGN_AUXILIARIES,
    GROUPS,
    HE_OR_SHE,
    MODALS,
    NOUNS,
    OFTEN_NOUNS,
    PASSIVE,
    PREPOSITIONS,
    SAYING,
    SUBORDINATORS,
    is_reporting,
)
from reader.language.tokens import Token

Subject: TypeAlias = Mention | Token | str
"""Who is named; a word that stands for somebody named elsewhere; or a description: "a spokesman for Lune Foods"."""

_FAR = 30  # tokens from a quotation to its verb
_TITLE_WORDS = 5  # from a verb to the name of its subject: shuddered camper Ann Roe
_NEAR = 8  # from a verb to a word for what its subject is
_PUT_IN = 5  # tokens of the longest "she points out" between two commas
_PRONOUNS = frozenset(("he", "she"))
_ARTICLES = frozenset("a an the one another".split())
_COMPOUND = re.compile(r"-[a-z]+ed\b")  # behind a name: a Lune-based firm
_BODILY = frozenset(("it", "they"))  # pronouns of whom an earlier verb of the sentence names
_DESCRIPTION = 6  # tokens of the longest description
_OWNING = frozenset(("'s", "’s", "s'", "s’"))
_JOINING = SUBORDINATORS - {"as"} | frozenset("and but or which that if".split())
_PREPOSITIONS = PREPOSITIONS | frozenset("through via than like".split())


@dataclass(frozen=True, slots=True)
class Cue:
    """A sign beside a quotation of who speaks."""

    verb: str  # of saying, folded; a colon where none is written
    subject: Subject | None  # None where it is left out, or not understood
    is_left_out: bool = False  # as in "…," adding that "…"


def after(passage: Passage, start: int, end: int) -> Cue | None:
    """The cue behind a quotation, in the rest of its sentence."""
    rest = passage.between(start, end)
    while rest and not rest[0].word.is_word:
        rest = rest[1:]
    if not rest or rest[0].norm in _JOINING:
        return None
    if rest[0].norm in ("is", "was") and [t.norm for t in rest[1:2]] == ["how"]:
        return _cue("how", _right_of(passage, rest[2:]))
    for k, token in enumerate(rest[:_FAR]):
        if _is_according(rest, k):
            return _cue("according", _right_of(passage, rest[2:]))
        if token.text in ";:":
            return None
        uttered = not k and token.norm.endswith(("ed", "s")) and _is_inverted(passage, rest, k)
        if uttered or ((token.norm in SAYING or _puts_it(rest, k)) and _is_active(rest, k)):
            if all(t.norm in FOREIGN_AUXILIARIES for t in rest[:k]):
                return (
                    None
                    if token.norm.endswith("ing")
                    else _cue(token.norm, _right_of(passage, rest[k + 1 :]))
                )
            named = passage.mention_at(rest[0].start)
            at_once = named is not None and _is_person(passage, named)
            return Cue(token.norm, named) if at_once else _told_by(passage, rest[:k], token.norm)
    return None


def before(passage: Passage, start: int, end: int) -> Cue | None:
    """The cue in front of a quotation, in the beginning of its sentence."""
    lead = passage.between(start, end)
    for k in range(len(lead) - 1, -1, -1):
        token = lead[k]
        if _is_according(lead, k):
            return _cue("according", _right_of(passage, lead[k + 2 :]))
        if token.norm in NOUNS and k and lead[k - 1].norm in HE_OR_SHE:
            return Cue(token.norm, lead[k - 1])
        opens = not k and token.norm.endswith("ed")
        if k and lead[k - 1].norm in _BODILY:
            continue
        says = is_reporting(token.norm) or _puts_it(lead, k) or _claims(passage, lead, k)
        if says and _is_active(lead, k) and not opens:
            return _told_by(passage, lead[:k], token.norm)
    return _led_up_to(passage, lead)


def within(passage: Passage, start: int, end: int) -> Cue | None:
    """The cue in a sentence in indirect speech: "Ann Roe said that …", "…, said Ann Roe"."""
    ts = passage.between(start, end)
    for k, token in enumerate(ts):
        if _is_according(ts, k):
            return _cue("according", _right_of(passage, ts[k + 2 :]))
        if token.norm in SAYING and _is_active(ts, k):
            if k and ts[k - 1].text == "," and _is_inverted(passage, ts, k):
                return _cue(token.norm, _right_of(passage, ts[k + 1 :]))
            return _told_by(passage, ts[:k], token.norm)
    return None


def _cue(verb: str, subject: Subject | None) -> Cue | None:
    return Cue(verb, subject) if subject is not None else None


def _told_by(passage: Passage, ts: Sequence[Token], verb: str) -> Cue:
    """The cue of a verb with the words before it."""
    subject = _left_of(passage, ts, verb.endswith("ing"))
    said = any(t.word.is_content and not _is_loose(t) for t in ts)
    return Cue(verb, subject, subject is None and (verb.endswith("ing") or not said))


def _led_up_to(passage: Passage, lead: Sequence[Token]) -> Cue | None:
    """Who leads a clause without a verb of saying that runs into a quotation: "To the crowd she was solemn:"."""
    ends = lead[-1].norm if lead else ""
    if ends == "," and "as" not in [t.norm for t in lead[:2]]:
        return _put_in(passage, lead[:-1])
    if ends not in (":", "that", ","):
        return None
    begin = 0
    if lead[0].norm in (PREPOSITIONS | SUBORDINATORS) - {"as"} or lead[0].norm.endswith(("ed", "ing")):
        begin = next((k + 1 for k, t in enumerate(lead) if t.text == ","), 0)
    for k in (*range(begin, len(lead)), *range(begin)):
        named = passage.mention_at(lead[k].start)
        if lead[k].norm in _PRONOUNS:
            return Cue(":", lead[k])
        if named is None or named.start != lead[k].start or not _is_person(passage, named):
            continue
        if not _hangs(lead, k):
            return Cue(":", named)
    return None


def _put_in(passage: Passage, lead: Sequence[Token]) -> Cue | None:
    """Who is put in between two commas right before a quotation, with a verb: "Mice, she points out, are"."""
    begin = next((k + 1 for k in range(len(lead) - 1, -1, -1) if lead[k].text == ","), len(lead))
    said = lead[begin:]
    if not 1 < len(said) <= _PUT_IN or not said[-1].word.is_word:
        return None
    named = passage.mention_at(said[0].start)
    if said[0].norm in _PRONOUNS:
        return Cue(said[1].norm, said[0])
    ends = named is not None and named.end < said[-1].start
    return Cue(said[-1].norm, named) if named and ends and _is_person(passage, named) else None


# ---------------------------------------------------------------- the verb


def _is_according(ts: Sequence[Token], position: int) -> bool:
    return [t.norm for t in ts[position : position + 2]] == ["according", "to"]


def _is_active(ts: Sequence[Token], verb: int) -> bool:
    """Whether a verb tells that something is said: in the active voice, no name, no part of a noun phrase, no bare form."""
    before = [t.norm for t in ts[max(0, verb - 2) : verb]]
    if ts[verb].is_name or (
        before and (before[-1] in MODALS - {"will", "would"} or before[-1].endswith("n't"))
    ):
        return False
    if ts[verb].norm.endswith("ing"):
        return DETERMINERS.isdisjoint(before)
    return not any(norm in PASSIVE and (norm[0] != "'" or norm == before[-1]) for norm in before)


def _is_inverted(passage: Passage, ts: Sequence[Token], verb: int) -> bool:
    """Whether a name stands right behind a verb, after a title at the most: "…," shuddered camper Ann Roe."""
    for token in ts[verb + 1 : verb + 1 + _TITLE_WORDS]:
        if passage.mention_at(token.start) is not None:
            return not ts[verb].is_function and not ts[verb].is_name
        loose = token.is_function or not token.word.is_word
        if loose and token.norm not in DETERMINERS and token.text != ",":
            return False
    return False


def _puts_it(ts: Sequence[Token], verb: int) -> bool:
    """Whether a verb says how somebody said it: "as she put it"."""
    return ts[verb].norm in ("put", "puts") and [t.norm for t in ts[verb + 1 : verb + 2]] == ["it"]


def _claims(passage: Passage, ts: Sequence[Token], k: int) -> bool:
    """Whether a word that is a noun as often is a verb: after a name, or between "the suit" and "he"."""
    if ts[k].norm not in OFTEN_NOUNS or not k:
        return False
    if ts[k - 1].norm in _PRONOUNS or passage.mention_at(ts[k - 1].start) is not None:
        return True
    behind = ts[k + 1].norm if k + 1 < len(ts) else ""
    has_article = k > 1 and ts[k - 2].norm in DETERMINERS and ts[k - 1].word.is_content
    return has_article and ts[min(k + 1, len(ts) - 1)].is_function and behind not in PREPOSITIONS | {"that"}


# ---------------------------------------------------------------- its subject


def _right_of(passage: Passage, ts: Sequence[Token]) -> Subject | None:
    """The subject that follows its verb: the first person named, else the first name or description."""
    if not ts or ts[0].norm in _PRONOUNS:
        return ts[0] if ts else None
    stop = next((t.start for t in ts if is_reporting(t.norm) or t.text in ".;:"), ts[-1].end)
    here = [m for m in passage.named(ts[0].start, stop) if m.kind != "place"]
    here = [m for m in here if not _is_owner(passage, m)] or here
    people = [m for m in here if m.kind == "person"] or [m for m in here if _is_person(passage, m)]
    chosen = next(iter(people or here), None)
    head = next((t for t in ts[:_NEAR] if t.norm in HEADS and t.start < stop), None) or _noun_behind(ts)
    if head and (chosen is None or (chosen.kind == "organisation" and head.start < chosen.start)):
        return passage.text[ts[0].start : (chosen or head).end]
    return chosen


def _noun_behind(ts: Sequence[Token]) -> Token | None:
    """The last word of a description without a name that an article begins: "the gaffer"."""
    size = next((k for k, t in enumerate(ts) if k and (not t.word.is_content or _is_loose(t))), len(ts))
    return ts[size - 1] if ts[0].norm in _ARTICLES and 1 < size < _TITLE_WORDS else None


def _left_of(passage: Passage, ts: Sequence[Token], is_participle: bool = False) -> Subject | None:
    """The subject that stands before its verb, over adverbs, appositions and what hangs on prepositions."""
    if ts and ts[-1].norm in ("and", "but", "then"):
        first = next((k for k, t in enumerate(ts) if k and is_reporting(t.norm)), None)
        return _left_of(passage, ts[:first]) if first else _leading(passage, ts)
    position = len(ts) - 1
    while position >= 0:
        mention = passage.mention_at(ts[position].start)
        if mention is not None:
            begin = next(k for k, t in enumerate(ts) if t.end > mention.start)
            hung = _hangs(ts, begin)
            carries = is_participle and hung == 1 and ts[begin - 1].norm == "with"
            if (carries or not hung) and mention.kind != "place" and not _is_owner(passage, mention):
                return mention
            position = begin - 1 - hung
        elif ts[position].text == ",":
            opening = next((k for k in range(position - 1, -1, -1) if ts[k].text == ","), position)
            named = passage.mention_at(ts[position - 1].start) if opening < position else None
            if named is not None and may_be_person(named, passage.text) and _fills(ts, opening, named):
                before = passage.mention_at(ts[opening - 1].start) if opening else None
                return before if before is not None and before.kind == "person" else named
            position = opening - 1
        elif _may_be_subject(passage, ts, position):
            return _unnamed(passage, ts, position)
        else:
            position -= 1
    return _leading(passage, ts)


def _fills(ts: Sequence[Token], opening: int, named: Mention) -> bool:
    """Whether a name, but for a title, is all that stands behind a comma: ", Dr Ann Roe"."""
    return all(
        t.norm in HONORIFICS | HEADS or t.text == "." for t in ts[opening + 1 :] if t.start < named.start
    )


def _hangs(ts: Sequence[Token], begin: int) -> int:
    """How many tokens before a name make it hang on another word: "of", "of the"; 0 when it stands alone."""
    article = begin > 1 and ts[begin - 1].norm in DETERMINERS
    return 1 + article if begin and ts[begin - 1 - article].norm in _PREPOSITIONS else 0


def _is_owner(passage: Passage, mention: Mention) -> bool:
    """Whether a name only tells of what follows it: "Lune's mayor", "a Lune-based firm"."""
    text, end = passage.text, mention.end
    return (
        bool(_COMPOUND.match(text, end))
        or text[end : end + 2] in _OWNING
        or text[end - 1 : end + 1] in _OWNING
    )


def _is_person(passage: Passage, mention: Mention) -> bool:
    return may_be_person(mention, passage.text) and not _is_owner(passage, mention)


def _leading(passage: Passage, ts: Sequence[Token]) -> Subject | None:
    """The first person or pronoun among some words, else the first name; what hangs on others or owns is passed over."""
    body: Mention | None = None
    for k, token in enumerate(ts):
        named = passage.mention_at(token.start)
        if token.norm in _PRONOUNS:
            return token
        if named is None or named.start != token.start or named.kind == "place":
            continue
        if not _is_owner(passage, named) and not _hangs(ts, k):
            if may_be_person(named, passage.text):
                return named
            body = body or named
    return body


def _may_be_subject(passage: Passage, ts: Sequence[Token], position: int) -> bool:
    """Whether a word that is no name can be a subject: a pronoun, a word for people or bodies, a noun before the verb.

    A word that opens a sentence has its capital anyhow, and may be a name that is read nowhere else.
    """
    token = ts[position]
    if position + 1 < len(ts) and ts[position + 1].norm in _OWNING:
        return False
    if token.norm in _PRONOUNS or token.norm in HEADS | GROUPS:
        return token.norm in _PRONOUNS or not _hangs(ts, position)
    closes = position == len(ts) - 1 or (not position and ts[1].text == ",")
    capital = token.word.is_capital and token.start not in passage.starts
    return closes and token.word.is_content and not (capital or _is_loose(token))


def _is_loose(token: Token) -> bool:
    """Whether a word goes with a verb and is no subject of it."""
    return token.norm in ADVERBS | MODALS or token.norm.endswith("ly") or is_reporting(token.norm)


def _unnamed(passage: Passage, ts: Sequence[Token], position: int) -> Subject:
    """A subject without a name: she, the company, a spokesperson for Brackwater."""
    token = ts[position]
    is_body = token.norm in GROUPS and position and ts[position - 1].norm in ("the", "its", "their")
    if token.norm in _PRONOUNS or is_body:
        return token
    begin = position
    while begin and position - begin < _DESCRIPTION and ts[begin].norm not in _ARTICLES:
        if not (ts[begin - 1].word.is_word or ts[begin - 1].text == "-"):
            break
        begin -= 1
    begin += ts[begin].text == "-"
    bodies = [m.end for m in passage.named(token.end, ts[-1].end) if m.kind == "organisation"]
    end = max([token.end, *bodies])
    return passage.text[ts[begin].start : end]
