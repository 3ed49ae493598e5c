"""What a sentence says is to come or to be done, and whether it is settled, left open, ordered or only asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, TypeAlias

from reader.comparing.statements.phrasebook import Phrasebook
from reader.comparing.statements.sides import Side
from reader.language.irregular_verbs import PLAIN
from reader.language.moods import (
    ASKED,
    ASKING,
    ASKING_FOR,
    CERTAIN,
    COMPULSORY,
    DELIBERATING,
    MEASURING,
    OPENING_LIGHT,
    OPTIONAL,
    ORDERED,
    ORDERING,
    POSSIBLE,
    PROBABLE,
    SETTLED,
    SOFTENING,
    THOUGHTS,
    UNSETTLED,
    WONDERING,
)
from reader.language.speech import REPORTING
from reader.language.stems import stem
from reader.language.word_classes import DETERMINERS, PREPOSITIONS

Mood: TypeAlias = Literal["sure", "likely", "open", "ordered", "asked", "done"]

REACH = 5
"""Tokens between the words of a mood and their verb."""

# tokens from a verb that orders or asks to the "to" behind it, and from what is open to its "whether"
_BIDDEN = 10
_BEHIND = 4  # content words of the longest verb with its object
_OPENING = PREPOSITIONS | DETERMINERS
_IS = frozenset("is are was were".split())
_DELIBERATING = frozenset(stem(word, "en") for word in DELIBERATING)
_ARTICLES = frozenset("a an the".split())
_LIGHT = frozenset(stem(word, "en") for word in OPENING_LIGHT)

_BEFORE: Phrasebook[Mood] = Phrasebook(
    {"sure": CERTAIN, "likely": PROBABLE, "open": POSSIBLE, "ordered": ORDERED, "asked": ASKED}
)
_AFTER: Phrasebook[Mood] = Phrasebook(
    {"sure": SETTLED, "open": UNSETTLED, "ordered": COMPULSORY, "asked": OPTIONAL}
)
_FOR: Phrasebook[Mood] = Phrasebook({"ordered": ORDERING, "asked": ASKING_FOR})
_BIDDING = ORDERING | ASKING
_WHETHER = frozenset(("whether",))


@dataclass(frozen=True, slots=True)
class Coming:
    """Something that a sentence says is to come or to be done."""

    side: Side
    first: int  # token, the words of the mood included
    last: int
    act: int  # the word that says what
    stems: tuple[str, ...]  # of the act, or of the words behind it where it says little by itself
    mood: Mood


def coming(side: Side) -> Iterator[Coming]:
    """What a sentence says is to come, in order; what is quoted, asked or conditional is left out."""
    done = -1
    for position in side.places_of(_CUES) if "?" not in side.vocabulary else ():
        if position <= done or position in side.quoted:
            continue
        readings = (read(side, position) for words, read in _READERS if side.norms[position] in words)
        if found := next(filter(None, readings), None):
            done = max(found.last, position)
            yield found


def _noun(side: Side, position: int) -> Coming | None:
    """A subject of which a predicate says that it is settled or left open: an appeal is planned."""
    hit = _AFTER.at(side.norms, position)
    # between commas what the subject is may be said once more: two of them, a bell and a horn, might follow
    is_inserted = side.norm(position - 1) == ","
    subject = [*side.content(0 if is_inserted else side.clause(position)[0], position)] if hit else []
    if hit is None or not subject:
        return None
    head = max(side.content(subject[0], side.first(PREPOSITIONS, subject[0], position) or position))
    mood: Mood = "asked" if hit[1] == "ordered" and head in side.denied else hit[1]
    first = subject[0] if is_inserted else head
    return Coming(side, first, position + len(hit[0]) - 1, head, (side.tokens[head].word.plain,), mood)


def _verb(side: Side, position: int) -> Coming | None:
    """What the words of a mood stand before: will appeal, a possible appeal."""
    hit = _BEFORE.at(side.norms, position)
    after = position + len(hit[0]) if hit else position
    act = _act(side, after) if hit else None
    if hit is None or act is None or side.norms[act] in MEASURING or _is_weight(side, after, act):
        return None
    mood, again = hit[1], _BEFORE.at(side.norms, after)
    if (again and again[1] == "open") or _is_unreal(side, position, act, mood):
        return None  # may ask for a possible
    if mood == "ordered" and any(side.denied.get(k, position) < position for k in range(position, act + 1)):
        mood = "asked"  # nobody was told to, does not have to
    return _told(side, position, act, mood)


def _is_weight(side: Side, after: int, act: int) -> bool:
    """Whether a number before its unit follows "weighing"."""
    return side.norm(after - 1).startswith("weigh") and any(t.is_number for t in side.tokens[after:act])


def _bidding(side: Side, position: int) -> Coming | None:
    """What somebody is told or asked to do, a thing that is ordered or asked for: asked the state to pay, ordered a test."""
    norm, hit = side.norms[position], _FOR.at(side.norms, position)
    if side.norm(position - 1) in _OPENING:
        return None  # the orders
    to = None
    if norm in _BIDDING:
        to = side.first(("to",), position + 2, min(side.clause(position)[1], position + _BIDDEN))
    if to is not None:
        mood: Mood = "ordered" if norm in ORDERING else "asked"
        return _told(side, position, to + 1, mood) if _act(side, to + 1) == to + 1 else None
    after = position + len(hit[0]) if hit else position
    thing = _act(side, after) if side.norm(after) in DETERMINERS else None
    return _told(side, position, _head(side, thing), hit[1]) if hit and thing is not None else None


def _wondered(side: Side, position: int) -> Coming | None:
    """What stands behind a "whether" before which nothing is decided: will decide whether there should be a test."""
    act = _act(side, position + 1)
    is_open = not WONDERING.isdisjoint(side.norms[max(0, position - _BIDDEN) : position])
    return _told(side, position, act, "open") if is_open and act is not None else None


_READERS = (
    (_AFTER.openings, _noun),
    (_BEFORE.openings, _verb),
    (_BIDDING | _FOR.openings, _bidding),
    (_WHETHER, _wondered),
)
"""The words of which some may tell a mood, and what reads it."""

_CUES = frozenset().union(*(words for words, _ in _READERS))


def _told(side: Side, position: int, act: int, mood: Mood) -> Coming:
    """What is told by the words of a mood at a position: an act, or a thing behind an article."""
    act = _head(side, act) if side.norm(act - 1) in _ARTICLES else act
    return Coming(side, position, act, act, _stems(side, act), mood)


def _is_unreal(side: Side, position: int, act: int, mood: Mood) -> bool:
    """Whether a mood is not meant: a guess at the past, a month ("in May"), could not, to be thought about, a condition."""
    norm, behind = side.norms[position], side.norms[position + 1 : position + 3]
    if norm == "could" and act in side.denied:
        return True
    if mood == "open" and behind[:1] == ("have",) and behind != ("have", "to"):
        return True
    if position and side.tokens[position].text == "May":
        return True
    if mood in ("sure", "likely") and side.tokens[act].word.plain in _DELIBERATING:
        return True
    first, last = side.clause(act)
    return mood in ("sure", "ordered") and not SOFTENING.isdisjoint(side.norms[max(0, first - 1) : last + 1])


def _act(side: Side, begin: int) -> int | None:
    """The next content word that is no adverb, and no noun which says only that what it is of is thought of."""
    for k in side.content(begin, min(len(side.tokens), begin + REACH)):
        is_thought = side.norms[k] in THOUGHTS and side.norm(k + 1) == "of"
        if not (is_thought or side.norms[k].endswith("ly") or side.tokens[k].word.denies):
            return k
    return None


def _head(side: Side, position: int) -> int:
    """The last of the content words that stand together from a position on: a brand new species."""
    while position + 1 < len(side.tokens) and side.tokens[position + 1].word.is_content:
        position += 1
    return position


def _stems(side: Side, act: int) -> tuple[str, ...]:
    """The stem of an act, or those behind a verb that says little by itself."""
    own = side.tokens[act].word.plain
    behind = list(side.content(act + 1, side.clause(act)[1]))[:2] if own in _LIGHT else []
    return tuple(side.tokens[k].word.plain for k in behind) or (own,)


def asserted(side: Side, told: Sequence[Coming]) -> Iterator[Coming]:
    """What a sentence tells as done or as being so, outside the words of a mood, which are ``told``."""
    taken = {k for c in told for k in range(c.first, max(c.last, c.act + _BEHIND) + 1)}
    for k in [k for k, norm in enumerate(side.norms) if k and _may_be_verb(norm)]:
        if k not in taken and k not in side.quoted and k not in side.denied:
            act = _being(side, k) if side.norms[k] in _IS else k if _is_verb(side, k) else None
            if act is None or side.norms[act] in REPORTING or side.tokens[act].word.plain in _DELIBERATING:
                continue
            yield Coming(side, k, act, act, _stems(side, act), "done")


def _being(side: Side, position: int) -> int | None:
    """What something is or is doing: the last noun behind a verb of being, or a verb in -ing."""
    act = _act(side, position + 1)
    if act is None or side.norms[act].endswith("ing"):
        return None if side.norms[position + 1 : position + 3] == ("going", "to") else act
    return None if _ARTICLES.isdisjoint(side.norms[position + 1 : act]) else _head(side, act)


@lru_cache(maxsize=16384)
def _may_be_verb(norm: str) -> bool:
    """Whether a word may be a verb in the past or the present tense by its form."""
    return norm in _IS or norm in PLAIN or norm.endswith(("ed", "s"))


def _is_verb(side: Side, position: int) -> bool:
    """Whether a word is a verb in the past or the present tense, or a participle behind a noun or "has"."""
    norm, before = side.norms[position], side.norms[position - 1]
    if side.tokens[position].is_function or before in _OPENING or before in ("be", "to"):
        return False
    is_past = norm.endswith("ed") or norm in PLAIN
    return is_past or (norm.endswith("s") and side.norm(position + 1) in _OPENING)
