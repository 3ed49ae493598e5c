"""Names, and nouns for places, that one of two accounts has and the other one lacks."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from rapidfuzz.distance import JaroWinkler

from reader.comparing.statements.names.place_nouns import are_apart, innermost, place_nouns
from reader.comparing.statements.names.spellings import of_one_place
from reader.comparing.statements.sides import Side
from reader.comparing.values.slots import Slot, slots_of
from reader.language.common import RARE, rate
from reader.language.figures.value import Value
from reader.language.names import name_words
from reader.language.names.first_names import same_first_name
from reader.language.names.names import Mention
from reader.language.names.nationalities import country
from reader.language.names.place_nouns import PLACE_NOUNS
from reader.language.names.regions import REGIONS
from reader.language.names.transliteration import folded, spelled_alike
from reader.language.offices.roles import OFFICE
from reader.language.speech import SAYING
from reader.language.stems import stem
from reader.language.word_classes import PREPOSITIONS
from reader.model import Span

NameType: TypeAlias = Literal["person", "place", "body", ""]

_AT = frozenset(
    """
    in at near to from outside inside off on into toward towards across along beside behind above below around beneath
    under over past through within
    """.split()
)
_BEFORE = PREPOSITIONS | _AT
_WIDE = frozenset(
    "district county province region valley state island islands peninsula coast area desert".split()
)
_NOUNS = frozenset(PLACE_NOUNS)
_SHORTENED = 3  # letters that a short form has more than
_ALIKE = 0.8  # likeness of two words that may be one name told wrong
_MARKS = ".,’'"
_NEAR = 3  # tokens
_LONG = 5  # words that no person's name has


@dataclass(frozen=True, slots=True)
class Stranger:
    """A name, or a place told by a noun, of which the other account lacks a word."""

    span: Span
    text: str  # of its sentence
    name: str  # in full, as the account has it somewhere; the noun of a place
    words: frozenset[str]
    new: frozenset[str]  # those of them that the other account does not have
    type: NameType
    slot: Slot
    preposition: str
    is_noun: bool  # a place without a name
    is_wide: bool  # a country, a region or a district, in which towns lie
    is_kin: bool  # a word for kin stands beside it
    speaks: bool  # a verb of saying does


@dataclass(frozen=True, slots=True)
class _Found:
    span: Span
    name: str
    words: frozenset[str]
    type: NameType
    may_be_place: bool
    is_noun: bool = False


def strangers(sides: Sequence[Side], others: Sequence[Side]) -> dict[int, list[Stranger]]:
    """The strangers of an account by sentence, outside quotations."""
    known = _known(others)
    found: dict[int, list[Stranger]] = {}
    for side in sides:
        rows = [row for row in _named(side, known) if _written(row.span) & row.words - known]
        rows += _by_noun(side, known)
        values = [Value("number", r.span.start, r.span.end, (r.span.start, r.span.end), 2, 2) for r in rows]
        for row, slot in zip(rows, slots_of(side.tokens, values) if rows else (), strict=True):
            if slot.first not in side.quoted:
                found.setdefault(side.sentence, []).append(_stranger(side, row, slot, row.words - known))
    return found


def _speaks(side: Side, slot: Slot) -> bool:
    """Whether a verb of saying stands right beside a name."""
    beside = side.tokens[max(0, slot.first - 1) : slot.first] + side.tokens[slot.last + 1 : slot.last + 2]
    return any(token.norm in SAYING for token in beside)


def _written(span: Span) -> frozenset[str]:
    """The folded words of a name as it stands there: the surname alone tells no other first name."""
    return frozenset(folded(word.strip(_MARKS)) for word in span.text.split())


def _known(sides: Sequence[Side]) -> frozenset[str]:
    """The folded words of an account that may be names, and the groups of its nouns for places."""
    capital = (folded(t.text) for side in sides for t in side.tokens if t.word.is_capital)
    names = (folded(word) for side in sides for m in side.mentions for word in m.entity.split())
    groups = (_group(norm) for side in sides for norm in side.vocabulary & _NOUNS)
    return name_words.CALENDAR.union(capital, names, groups)


def _named(side: Side, known: frozenset[str]) -> Iterator[_Found]:
    """The names of a sentence with a word that is not known, but for adjectives of countries, months and capitals."""
    for m in side.mentions:
        words = frozenset(
            folded(w) for w in m.entity.split() if len(w) > 2 and w not in name_words.CONNECTORS
        )
        if words <= known:
            continue
        text = side.text[m.start : m.end]
        adjective = country(text.casefold()) is not None and text.casefold() not in REGIONS
        if not adjective and not text.isupper():
            type_, open_ = _type(side, m)
            yield _Found(Span(side.sentence, m.start, m.end, text), m.entity, words, type_, open_)


def _by_noun(side: Side, known: frozenset[str]) -> Iterator[_Found]:
    """The nouns for places of a group that is not known."""
    for noun in innermost(list(place_nouns(side))):
        if _group(noun.norm) not in known:
            span = side.span(noun.first, noun.last)
            yield _Found(span, noun.norm, frozenset((_group(noun.norm),)), "place", False, True)


def _group(norm: str) -> str:
    return f"#{PLACE_NOUNS[norm]}"


def _type(side: Side, mention: Mention) -> tuple[NameType, bool]:
    """What a name is of, and whether it may be of a place if a preposition says so."""
    if mention.kind in ("person", "place"):
        return mention.kind, False
    if mention.kind == "organisation":
        return "body", False
    if mention.entity.casefold() in REGIONS:
        return "place", False
    return ("person" if 1 < len(side.text[mention.start : mention.end].split()) < _LONG else ""), True


def _stranger(side: Side, found: _Found, slot: Slot, new: frozenset[str]) -> Stranger:
    before = side.tokens[slot.first].norm if found.is_noun else _preposition(side, slot.first)
    ts, last = side.tokens, found.name.casefold().split()[-1]
    after = ts[slot.last + 1].norm if slot.last + 1 < len(ts) else ""
    return Stranger(
        found.span,
        side.text,
        found.name,
        found.words,
        new,
        "place" if found.may_be_place and before in _AT else found.type,
        slot,
        before,
        found.is_noun,
        found.name.casefold() in REGIONS or last in _WIDE or after in _WIDE,
        any(o.field == "kin" for k in _around(slot, len(ts)) for o in OFFICE.get(ts[k].norm, ())),
        _speaks(side, slot),
    )


def _around(slot: Slot, size: int) -> tuple[int, ...]:
    """The tokens near a stretch."""
    return (
        *range(max(0, slot.first - _NEAR), slot.first),
        *range(slot.last + 1, min(size, slot.last + 1 + _NEAR)),
    )


def _preposition(side: Side, first: int) -> str:
    """The preposition right before a name, over an article."""
    for k in range(first - 1, max(-1, first - 3), -1):
        norm = side.tokens[k].norm
        if norm in _BEFORE:
            return norm
        if norm not in ("the", "a", "an"):
            return ""
    return ""


def may_be_one(one: Stranger, other: Stranger) -> bool:
    """Whether two strangers can be given to one thing, and are no two forms of one name."""
    apart, rest = one.words - other.words, other.words - one.words
    if not apart or not rest or not apart <= one.new or not rest <= other.new:
        return False
    if one.is_noun and other.is_noun:
        return are_apart(one.name, other.name)
    if not _of_one_sort(one, other):
        return False
    if one.type == "person" and not _may_be_one_person(one, other, apart, rest):
        return False
    return not (_all_alike(apart, rest) or _all_alike(rest, apart))


def _all_alike(words: Iterable[str], others: Collection[str]) -> bool:
    """Whether each word is another form of one of the others: Strad, Stradivarius."""
    return all(
        any(spelled_alike(a, b) or of_one_place(a, b) or _is_short(a, b) for b in others) for a in words
    )


def _of_one_sort(one: Stranger, other: Stranger) -> bool:
    """Whether both are people, bodies or places; a region and a town in it are not."""
    if one.type == other.type == "place":
        return one.is_wide == other.is_wide
    return one.type == other.type


def _may_be_one_person(one: Stranger, other: Stranger, apart: Collection[str], rest: Collection[str]) -> bool:
    """Whether two names are neither one, shortened, nor those of two relatives or two speakers.

    Who says something is told by attribution, unless the names are alike.
    """
    if one.words & other.words:
        here, there = one.name.split()[0], other.name.split()[0]
        if one.is_kin or other.is_kin or (here != there and same_first_name(here, there)):
            return False
    elif one.speaks and other.speaks and likeness(apart, rest) < _ALIKE:
        return False
    return all(any(rate(stem(w, "en")) <= RARE for w in words) for words in (apart, rest))


def likeness(words: Iterable[str], others: Collection[str]) -> float:
    """How much the two most alike of some words are alike in their letters, 0 to 1."""
    return max(JaroWinkler.similarity(a, b) for a in words for b in others)


def _is_short(one: str, other: str) -> bool:
    """Whether a word is the beginning of another."""
    short, full = sorted((one, other), key=len)
    return len(short) > _SHORTENED and full.startswith(short)
