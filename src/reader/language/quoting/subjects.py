"""The words that are the subject of a verb of saying, before it or behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeAlias

from reader.language.names.name_words import HONORIFICS
from reader.language.names.names import Mention, may_be_person
from reader.language.offices.roles import HEADS, is_kin
from reader.language.passages import Passage
from reader.language.speech import GROUPS, NOUNS, PAPERS, REPORTING
from reader.language.tokens import Token, phrase
from reader.language.word_classes import (
    ADVERBS,
    BODILY,
    DETERMINERS,
    MODALS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    is_adverb,
)

Subject: TypeAlias = Mention | Token | str
"""Who is named; a word that stands for somebody named elsewhere; or a description: "a spokesman for Lune Foods"."""

_NEAR = 8  # from a verb to a word for what its subject is
_ARTICLES = frozenset("a an the one another".split())
_COMPOUND = re.compile(r"-[a-z]+ed\b")  # behind a name: a Lune-based firm
_DESCRIPTION = 6  # tokens of the longest description before a verb
_BEHIND = 4  # … and of one behind it
_LOOSE = ADVERBS | MODALS | REPORTING
_LOOSE |= frozenset("begins begin began started starts kept keeps longer sometimes usually".split())
_TITLES = HONORIFICS | HEADS
_SPEAKING = HEADS | GROUPS | PAPERS
_OWNING = ("'s", "’s", "s'", "s’")
_PAUSES = frozenset(",–—")  # which part what is put in
_PREPOSITIONS = PREPOSITIONS | frozenset("through via than like".split())


def right_of(passage: Passage, ts: Sequence[Token]) -> Subject | None:
    """The subject that follows its verb: the first person named, else the first name or description."""
    if not ts or ts[0].norm in SUBJECT_PRONOUNS:
        return ts[0] if ts else None
    stop = next((t.start for t in ts if t.norm in REPORTING or t.text in ";:"), ts[-1].end)
    here = [m for m in passage.named(ts[0].start, stop) if m.kind != "place"]
    here = [m for m in here if not owns(passage, m)]
    people = [m for m in here if m.kind == "person"] or [m for m in here if is_person(passage, m)]
    chosen = next(iter(people or here), None)
    head = next((t for t in ts[:_NEAR] if t.norm in HEADS and t.start < stop), None) or _noun_behind(ts)
    if head and (chosen is None or (chosen.kind == "organisation" and head.start < chosen.start)):
        return passage.text[ts[0].start : (chosen or head).end]
    return chosen


def _noun_behind(ts: Sequence[Token]) -> Token | None:
    """The last word of a description without a name that an article begins: "the gaffer"."""
    size = next((k for k, t in enumerate(ts) if k and (not t.word.is_content or is_loose(t))), len(ts))
    return ts[size - 1] if ts[0].norm in _ARTICLES and 1 < size <= _BEHIND else None


def left_of(passage: Passage, ts: Sequence[Token], is_participle: bool = False) -> Subject | None:
    """The subject that stands before its verb, over adverbs, appositions and what hangs on prepositions."""
    if ts and ts[-1].norm in ("and", "but", "then"):
        first = next((k for k, t in enumerate(ts) if k and t.norm in REPORTING), None)
        return left_of(passage, ts[:first]) if first else leading(passage, ts)
    at = len(ts) - 1
    while at >= 0:
        found = _ending_at(passage, ts, at, is_participle)
        if not isinstance(found, int):
            return found
        at = found
    return leading(passage, ts)


def _ending_at(passage: Passage, ts: Sequence[Token], at: int, is_participle: bool) -> Subject | int:
    """The subject that ends at a position before its verb, else the position to go on from."""
    if (named := passage.mention_at(ts[at].start)) is not None:
        begin = next(k for k, t in enumerate(ts) if t.end > named.start)
        hung = hangs(ts, begin)
        return (
            named
            if _tells(ts, begin - hung, begin, is_participle) and not owns(passage, named)
            else begin - 1 - hung
        )
    if ts[at].text in _PAUSES:
        return _before_pause(passage, ts, at)
    if (is_participle and ts[at].norm in NOUNS) or not _may_be_subject(passage, ts, at):
        return at - 1
    titled = _apposed(passage, ts) if ts[at].word.is_capital else None
    return titled or _unnamed(passage, ts, at)


def _tells(ts: Sequence[Token], first: int, begin: int, is_participle: bool) -> bool:
    """Whether a name may be a subject by what it hangs on from a position on: "a statement from X", "with X saying"."""
    if first == begin or (is_participle and ts[first].norm == "with"):
        return True
    return first > 0 and ts[first].norm in ("from", "by") and ts[first - 1].norm in NOUNS


def _before_pause(passage: Passage, ts: Sequence[Token], at: int) -> Subject | int:
    """Who is named between a comma or dash and the one before it, or said there to be; else the position before both."""
    opening = next((k for k in range(at - 1, -1, -1) if ts[k].text == ts[at].text), at)
    if opening == at - 2 and ts[at - 1].is_number:
        return opening  # an age: Ann Roe, who was with her brother Jo, 29, said
    named = passage.mention_at(ts[at - 1].start) if opening < at else None
    if named is None or not _fills(ts, opening, named):
        return opening - 1
    is_of_kin = named.kind == "other" and opening > 0 and is_kin(ts[opening - 1].norm)  # her husband, Pete,
    if not (is_of_kin or may_be_person(named, passage.text)):
        return opening - 1
    before = passage.mention_at(ts[opening - 1].start) if opening else None
    before = before or _apposed(passage, ts)
    return before if before is not None and before.kind == "person" else named


def _apposed(passage: Passage, ts: Sequence[Token]) -> Mention | None:
    """Who opens some words and is said to be something: Ann Roe, the brother of the heir, Paul Roe, has."""
    named = next(iter(passage.named(ts[0].start, ts[0].end + 2)), None)
    behind = [t.norm for t in ts if named is not None and t.start >= named.end]
    return named if behind[:1] == [","] else None


def _fills(ts: Sequence[Token], opening: int, named: Mention) -> bool:
    """Whether a name, but for a title, is all that stands behind a comma: ", Dr Ann Roe"."""
    before = [t for t in ts[opening + 1 :] if t.start < named.start]
    return all(t.norm in _TITLES or t.text == "." for t in before)


def hangs(ts: Sequence[Token], begin: int) -> int:
    """How many tokens before a name make it hang on another word: "of", "of the", "for Mr"; 0 when it stands alone."""
    first = begin
    while first and (ts[first - 1].norm in _TITLES or ts[first - 1].text == "."):
        first -= 1
    hung = _hung(ts, first)
    return hung and begin - first + hung


def _hung(ts: Sequence[Token], begin: int) -> int:
    article = begin > 1 and ts[begin - 1].norm in DETERMINERS
    return 1 + article if begin and ts[begin - 1 - article].norm in _PREPOSITIONS else 0


def owns(passage: Passage, mention: Mention) -> bool:
    """Whether a name only tells of what follows it: "Lune's mayor", "a Lune-based firm"."""
    text, end = passage.text, mention.end
    owns_next = text.startswith(_OWNING, end) or text.startswith(_OWNING, end - 1)
    return owns_next or _COMPOUND.match(text, end) is not None


def is_person(passage: Passage, mention: Mention) -> bool:
    """Whether a name may be that of a person who is told of himself, and not of what is his."""
    return may_be_person(mention, passage.text) and not owns(passage, mention)


def leading(passage: Passage, ts: Sequence[Token]) -> Subject | None:
    """The first person or pronoun among some words, else the first name; what hangs on others or owns is passed over."""
    body: Mention | None = None
    for k, token in enumerate(ts):
        named = passage.mention_at(token.start)
        if token.norm in SUBJECT_PRONOUNS:
            return token
        if named is None or named.start != token.start or named.kind == "place":
            continue
        if not owns(passage, named) and not hangs(ts, k):
            if may_be_person(named, passage.text):
                return named
            body = body or named
    return body


def _may_be_subject(passage: Passage, ts: Sequence[Token], position: int) -> bool:
    """Whether a word that is no name can be a subject: a pronoun, a word for people or bodies, a noun before the verb.

    A word that opens a sentence has its capital anyhow, and may be a name that is read nowhere else, as one may that is
    all there is.
    """
    token = ts[position]
    if position + 1 < len(ts) and ts[position + 1].norm in _OWNING:
        return False
    if token.norm in BODILY:
        return position == len(ts) - 1
    if token.norm in SUBJECT_PRONOUNS:
        return True
    opens = position
    while opens and ts[opens - 1].word.is_content and passage.mention_at(ts[opens - 1].start) is None:
        opens -= 1
    if _hung(ts, opens):
        return False
    if token.norm in _SPEAKING:
        return True
    closes = all(is_loose(t) for t in ts[position + 1 :]) or (not position and ts[1].text == ",")
    capital = token.word.is_capital and token.start not in passage.starts and len(ts) > 1
    return closes and token.word.is_content and not (capital or is_loose(token) or "." in token.text)


def _is_aged(ts: Sequence[Token], position: int) -> bool:
    """Whether a word stands for somebody named before by an age: the 29-year-old baker's aide."""
    near = range(position, max(4, position - _DESCRIPTION), -1)
    return any(phrase(ts, k - 3, k + 1) == "- year - old" and ts[k - 5].norm == "the" for k in near)


def is_loose(token: Token) -> bool:
    """Whether a word goes with a verb and is no subject of it."""
    return token.norm in _LOOSE or is_adverb(token.norm)


def _unnamed(passage: Passage, ts: Sequence[Token], position: int) -> Subject:
    """A subject without a name: she, the company, a spokesperson for Brackwater."""
    token = ts[position]
    is_body = token.norm in GROUPS and position and ts[position - 1].norm in ("the", "its", "their")
    if token.norm in SUBJECT_PRONOUNS or token.norm in BODILY or is_body or _is_aged(ts, position):
        return token
    begin = position
    while begin and position - begin < _DESCRIPTION and ts[begin].norm not in _ARTICLES:
        word = ts[begin - 1]
        is_in = word.norm in DETERMINERS or (word.norm == "of" and ts[begin].word.is_capital)
        is_part = is_in or not word.is_function or word.norm in _ARTICLES or word.norm == "and"
        if not (word.text == "-" or (word.is_word and is_part)):
            break
        begin -= 1
    begin += ts[begin].text == "-"
    bodies = [m.end for m in passage.named(token.end, ts[-1].end) if m.kind == "organisation"]
    end = max([token.end, *bodies])
    return passage.text[ts[begin].start : end]
