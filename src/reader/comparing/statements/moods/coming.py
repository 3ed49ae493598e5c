"""What a sentence says is to come or to be done, and whether it is settled, left open, ordered or only asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from reader.comparing.statements.denials.predicates import clause
from reader.comparing.statements.phrasebook import Phrasebook
from reader.comparing.statements.sides import Side
from reader.language.contrast.verbs import PLAIN
from reader.language.moods import (
    ABILITIES,
    ASKED,
    CERTAIN,
    COMPULSORY,
    MEASURING,
    NOUNS,
    OPENING_LIGHT,
    OPTIONAL,
    ORDERED,
    POSSIBLE,
    PROBABLE,
    SETTLED,
    SOFTENING,
    UNSETTLED,
)
from reader.language.quoting.speech import DETERMINERS, PREPOSITIONS, is_reporting
from reader.language.stems import stem

Mood: TypeAlias = Literal["sure", "likely", "open", "ordered", "asked", "done"]

REACH = 5
"""Tokens between the words of a mood and their verb."""

_WHOM = 6  # tokens from a verb of ordering to its "to"
_TELLING = frozenset(
    "ordered forced compelled told instructed required urged asked advised encouraged invited".split()
)
_BEHIND = 4  # content words of the longest verb with its object


@dataclass(frozen=True, slots=True)
class Coming:
    """Something that a sentence says is to come or to be done."""

    side: Side
    first: int  # token, the words of the mood included
    last: int
    act: int  # the word that says what
    stems: tuple[str, ...]  # of the act, and of the word behind it where it says little by itself
    mood: Mood


_BEFORE: Phrasebook[Mood] = Phrasebook(
    {"sure": CERTAIN, "likely": PROBABLE, "open": POSSIBLE, "ordered": ORDERED, "asked": ASKED}
)
_AFTER: Phrasebook[Mood] = Phrasebook(
    {"sure": SETTLED, "open": UNSETTLED, "ordered": COMPULSORY, "asked": OPTIONAL}
)
_CUES = _BEFORE.openings | _AFTER.openings
_MOOD_WORDS = _BEFORE.openings
_OPENING = PREPOSITIONS | DETERMINERS
_IS = frozenset("is are was were".split())
_ARTICLES = frozenset("a an the".split())
_LIGHT = frozenset(stem(word, "en") for word in OPENING_LIGHT)


def coming(side: Side) -> Iterator[Coming]:
    """What a sentence says is to come, in order; what is quoted, asked or conditional is left out."""
    if side.text.rstrip("\"'”’").endswith("?"):
        return
    norms = [_unfolded(t.word.norm) if t.word.denies else t.word.norm for t in side.tokens]
    done = -1
    for position in [k for k, norm in enumerate(norms) if norm in _CUES]:
        if position in side.quoted or position <= done:
            continue
        found = _noun(side, norms, position) or _verb(side, norms, position)
        if found is not None:
            done = max(found.last, position)
            yield found


def _unfolded(norm: str) -> str:
    """A word that says "not" by its ending as the word that counts: won't is about what will be."""
    return "will" if norm == "won't" else "not" if norm.endswith("n't") else norm


def _noun(side: Side, norms: Sequence[str], position: int) -> Coming | None:
    """A subject of which a predicate says that it is settled or left open: an appeal is planned."""
    hit = _AFTER.at(norms, position)
    first, _ = clause(side.tokens, position) if hit else (position, position)
    head = next((k for k in range(position - 1, first - 1, -1) if _is_content(side, k)), None)
    if not hit or head is None:
        return None
    for k in range(first, position):
        if norms[k] in PREPOSITIONS and any(_is_content(side, n) for n in range(first, k)):
            head = max(n for n in range(first, k) if _is_content(side, n))
            break
    return Coming(side, head, position + len(hit[0]) - 1, head, (side.tokens[head].word.plain,), hit[1])


def _told_to(norms: Sequence[str], position: int) -> tuple[tuple[str, ...], Mood] | None:
    """An order or a request with the words for whom it is for: ordered him to, advised people to."""
    mood = _BEFORE.meanings.get((norms[position], "to"))
    if mood not in ("ordered", "asked") or norms[position] not in _TELLING:
        return None
    to = next((k for k in range(position + 2, min(len(norms), position + _WHOM)) if norms[k] == "to"), None)
    return None if to is None else (tuple(norms[position : to + 1]), mood)


def _verb(side: Side, norms: Sequence[str], position: int) -> Coming | None:
    """What the words of a mood stand before: will appeal, a possible appeal."""
    hit = _BEFORE.at(norms, position) or _told_to(norms, position)
    act = _act(side, position + len(hit[0])) if hit else None
    if hit is None or act is None or side.tokens[act].is_number or norms[act] in MEASURING:
        return None
    words, mood = hit
    after = position + len(words)
    again = _BEFORE.at(norms, act) or (_BEFORE.at(norms, after) if after < len(norms) else None)
    if again and again[1] == "open":
        return None  # will consider, may ask for a possible
    if _is_unreal(side, norms, position, len(words), act, mood):
        return None
    if mood == "ordered" and words[0] != "must" and _is_denied(side, position, act):
        mood = "asked"
    if norms[act - 1] in _ARTICLES and norms[act - 2] == "be":
        act = _head(side, act)
    stems = _stems(side, act)
    if words[-1] in NOUNS and act + 1 < len(norms) and _is_content(side, act + 1):
        stems, act = (*stems, side.tokens[act + 1].word.plain), act + 1
    return Coming(side, position, act, act, stems, mood)


def _is_denied(side: Side, first: int, act: int) -> bool:
    """Whether something before an order says that there is none: nobody was told to, does not have to."""
    return any(side.denied.get(k, first) < first for k in range(first, act + 1))


def _stems(side: Side, act: int) -> tuple[str, ...]:
    """The stem of an act, and those behind a verb that says little by itself."""
    own = side.tokens[act].word.plain
    return (own, *(side.tokens[k].word.plain for k in _behind(side, act)[:2])) if own in _LIGHT else (own,)


def _is_unreal(side: Side, norms: Sequence[str], position: int, size: int, act: int, mood: Mood) -> bool:
    """Whether a mood is not meant: an ability, a guess at the past, a condition, or a date ("in May", "on May 3")."""
    word = norms[position]
    if word in ("may", "might", "could") and norms[position + 1 : position + 2] == ["have"]:
        return norms[position + 2 : position + 3] != ["to"]
    if side.tokens[position].text == "May" and position:
        return True
    if word in ("can", "could") and (norms[act] in ABILITIES or act in side.denied or "only" in norms):
        return True
    if word in ("can", "could") and size == 1 and norms[position + 1 : position + 2] == ["not"]:
        return True
    if mood == "sure" and size > 1 and act in side.denied:
        return True
    first, last = clause(side.tokens, act)
    around = norms[max(0, first - 1) : last + 1]
    return mood in ("sure", "ordered") and not SOFTENING.isdisjoint(around)


def _act(side: Side, begin: int) -> int | None:
    """The next content word that is no adverb."""
    for k in range(begin, min(len(side.tokens), begin + REACH)):
        token = side.tokens[k]
        if not token.word.is_word:
            return None
        if _is_content(side, k) and not token.norm.endswith("ly") and not token.word.denies:
            return k
    return None


def _behind(side: Side, act: int) -> list[int]:
    """The content words behind a verb up to the end of its clause."""
    _, last = clause(side.tokens, act)
    return [k for k in range(act + 1, last) if _is_content(side, k)][:_BEHIND]


def _is_content(side: Side, position: int) -> bool:
    token = side.tokens[position]
    return token.word.is_word and not token.is_function


def asserted(side: Side, told: Sequence[Coming]) -> Iterator[Coming]:
    """What a sentence tells as done or as being so, outside the words of a mood, which are ``told``."""
    taken = {k for c in told for k in range(c.first, max(c.last, c.act + _BEHIND) + 1)}
    for k, word in enumerate([token.word for token in side.tokens]):
        if not k or not word.is_word or k in taken or k in side.quoted or k in side.denied:
            continue
        act = _being(side, k) if word.norm in _IS else k if _is_verb(side, k) else None
        if act is None or act in taken or act in side.denied:
            continue
        norm = side.tokens[act].norm
        if not (is_reporting(norm) or norm in _MOOD_WORDS):
            yield Coming(side, k, act, act, _stems(side, act), "done")


def _being(side: Side, position: int) -> int | None:
    """What something is or is doing: the last noun behind a verb of being, or a verb in -ing."""
    act = _act(side, position + 1)
    if act is None or side.tokens[act].is_number:
        return None
    if side.tokens[act].norm.endswith("ing"):
        return act
    lead = {t.norm for t in side.tokens[position + 1 : act]}
    return None if lead.isdisjoint(_ARTICLES) or lead & PREPOSITIONS else _head(side, act)


def _head(side: Side, position: int) -> int:
    """The last of the content words that stand together from a position on: a brand new species."""
    while position + 1 < len(side.tokens) and _is_content(side, position + 1):
        position += 1
    return position


def _is_verb(side: Side, position: int) -> bool:
    """Whether a content word is a verb in the past or the present tense, or a participle behind a noun or "has"."""
    token, before = side.tokens[position], side.tokens[position - 1]
    if token.is_function or not before.word.is_word or before.norm in _OPENING:
        return False
    if token.norm.endswith("ed") or token.norm in PLAIN:
        return before.norm not in ("be", "to") and not before.norm.endswith("ly")
    after = side.tokens[position + 1].norm if position + 1 < len(side.tokens) else ""
    return token.norm.endswith("s") and (after in DETERMINERS or after in PREPOSITIONS)
