"""Names, and nouns for places, that one of two accounts has and the other one lacks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from rapidfuzz.distance import JaroWinkler

from reader.comparing.index import index
from reader.comparing.reading import Reading
from reader.comparing.statements.names.place_nouns import are_apart, place_nouns
from reader.comparing.statements.sides import Side
from reader.language.names import name_words
from reader.language.names.first_names import same_first_name
from reader.language.names.full_names import of_one_place
from reader.language.names.names import Mention
from reader.language.names.nationalities import REGIONS, country
from reader.language.names.place_nouns import PLACE_NOUNS
from reader.language.names.runs import is_part
from reader.language.names.transliteration import folded, spelled_alike
from reader.language.speech import SAYING
from reader.language.stems import stem
from reader.language.synonyms import any_related
from reader.language.word_classes import PREPOSITIONS
from reader.model import Span

_AreOne: TypeAlias = Callable[[str, str], bool]

NameType: TypeAlias = Literal["person", "place", "body", ""]

_AT = frozenset(
    """
    in at near to from outside inside off on into toward towards across along beside behind above below around beneath
    under over past through within
    """.split()
)
_BEFORE = PREPOSITIONS | _AT
_ARTICLES = frozenset("a an the".split())
_WIDE = frozenset(
    "district county province region valley state island islands peninsula coast area desert".split()
)
_NOUNS = frozenset(PLACE_NOUNS)
COMMON = frozenset(map(folded, name_words.PLACE | name_words.OF | name_words.ORGANISATION))
"""Words, folded as names are, of the names of many places and bodies."""

_MARKS = ".,’'"
_LEAD = 8  # tokens
_LONG = 5  # words that no person's name has


@dataclass(frozen=True, slots=True)
class Stranger:
    """A name, or a place told by a noun, of which the other account lacks a word."""

    side: Side
    first: int  # token
    last: int
    name: str  # in full, as the account has it somewhere; the noun of a place
    words: frozenset[str]
    new: frozenset[str]  # those of them that the other account does not have
    type: NameType
    preposition: str
    is_noun: bool  # a place without a name

    @property
    def span(self) -> Span:
        """The name as written."""
        return self.side.cut(self.side.tokens[self.first].start, self.side.tokens[self.last].end)

    @property
    def is_wide(self) -> bool:
        """Whether it is a country, a region or a district, in which towns lie; "the" before a name tells one: the Algarve."""
        name = self.name.casefold()
        if not self.level and self.side.norm(self.first - 1) == "the":
            return True
        return name in REGIONS or not _WIDE.isdisjoint((name.split()[-1], self.side.norm(self.last + 1)))

    @property
    def level(self) -> str:
        """Whether it is a town or an area, a street in one or a building, as far as its words tell."""
        last = _last(self.name)
        if self.is_noun or last in name_words.BUILDINGS:
            return "building"
        return "street" if last in name_words.STREETS else ""

    @property
    def is_country(self) -> bool:
        """Whether it is a country, in which regions lie."""
        return country(self.name.casefold()) is not None

    @property
    def speaks(self) -> bool:
        """Whether a verb of saying stands right beside it."""
        return not SAYING.isdisjoint((self.side.norm(self.first - 1), self.side.norm(self.last + 1)))

    @property
    def hangs_on(self) -> frozenset[str]:
        """The stems of the two words before it that it may say something of, and both as one phrase."""
        before = self.side.tokens[max(0, self.first - _LEAD) : self.first]
        found = [t.stem for t in before if t.word.is_content and not t.word.is_capital][-2:]
        return frozenset((*found, "_".join(found)))

    @property
    def owns(self) -> bool:
        """Whether what follows is its own."""
        return self.side.norm(self.last + 1) == "'s"


def strangers(sides: Sequence[Side], other: Reading) -> dict[int, list[Stranger]]:
    """What another account lacks, by sentence, outside quotations."""
    known = _known(other)
    return index(
        (side.sentence, stranger)
        for side in sides
        for stranger in (*_named(side, known), *_by_noun(side, known))
        if stranger.first not in side.quoted
    )


def _known(other: Reading) -> frozenset[str]:
    """The folded words of an account that may be names, and the groups of its nouns for places."""
    entities = {m.entity for row in other.mentions for m in row}
    names = (folded(word) for entity in entities for word in entity.split())
    groups = (_group(t.norm) for passage in other.passages for t in passage.tokens if t.norm in _NOUNS)
    return name_words.CALENDAR.union(other.capitals, names, groups)


def _named(side: Side, known: frozenset[str]) -> Iterator[Stranger]:
    """The names of a sentence with a word that is not known, but for adjectives of countries, months and capitals.

    The first of three words may only have its capital from the start of the sentence, and tells nothing: Old Mill Lane.
    """
    for m in side.mentions:
        text = side.text[m.start : m.end]
        if text.isupper() or (country(text.casefold()) is not None and text.casefold() not in REGIONS):
            continue
        first = bisect_right(side.tokens, m.start, key=lambda t: t.end)
        last = bisect_left(side.tokens, m.end, key=lambda t: t.start) - 1
        words = [w for w in m.entity.split() if len(w) > 2 and w not in name_words.CONNECTORS]
        if len(words) > 2 and text == m.entity and not side.tokens[first].is_name:
            words = words[1:]
        named = frozenset(map(folded, words))
        # The surname alone tells no other first name.
        if (named - known).isdisjoint(folded(w.strip(_MARKS)) for w in text.split()):
            continue
        before = _preposition(side, first)
        kind = _type(m, text, "" if is_part(side.tokens, last + 1) else before)
        yield Stranger(side, first, last, m.entity, named, named - known, kind, before, False)


def _by_noun(side: Side, known: frozenset[str]) -> Iterator[Stranger]:
    """The nouns for places of a group that is not known."""
    for first, last in place_nouns(side):
        noun = side.norms[last]
        words = frozenset((_group(noun),))
        if words.isdisjoint(known):
            yield Stranger(side, first, last, noun, words, words, "place", side.norms[first], True)


def _group(norm: str) -> str:
    return f"#{PLACE_NOUNS[norm]}"


def _type(mention: Mention, text: str, preposition: str) -> NameType:
    """What a name is of, as it stands there behind a preposition."""
    if mention.kind in ("person", "place"):
        return mention.kind
    if mention.kind == "organisation":
        return "place" if preposition in _AT and _last(text) in name_words.BUILDINGS else "body"
    if mention.entity.casefold() in REGIONS or preposition in _AT:
        return "place"
    return "person" if 1 < len(text.split()) < _LONG else ""


def _last(name: str) -> str:
    return name.casefold().split()[-1]


def _preposition(side: Side, first: int) -> str:
    """The preposition right before a name, over an article."""
    before = side.norm(first - 1)
    before = side.norm(first - 2) if before in _ARTICLES else before
    return before if before in _BEFORE else ""


def may_be_one(one: Stranger, other: Stranger) -> bool:
    """Whether two strangers can be given to one thing, and are no two forms of one name."""
    apart, rest = _own(one.words - other.words), _own(other.words - one.words)
    if not apart <= one.new or not rest <= other.new:
        return False
    if one.is_noun or other.is_noun:
        nouns = _last(one.name), _last(other.name)
        return _of_one_sort(one, other) and all(noun in _NOUNS for noun in nouns) and are_apart(*nouns)
    land = country(one.name.casefold())
    if not _of_one_sort(one, other) or (land is not None and land == country(other.name.casefold())):
        return False
    if one.type == "person" and _are_forms_or_speakers(one, other):
        return False
    same = (*_SAME, *_SAME_OF.get(one.type, (_begins,)))
    return not (_all_alike(apart, rest, same) or _all_alike(rest, apart, same))


def _own(words: frozenset[str]) -> frozenset[str]:
    """Words without those of the names of many places and bodies, if others are left."""
    return words - COMMON or words


def _all_alike(words: Iterable[str], others: Collection[str], same: Sequence[_AreOne]) -> bool:
    """Whether each word is another form of one of the others, by some tests for the ``same`` word."""
    return all(any(are_one(a, b) for b in others for are_one in same) for a in words)


def _of_one_sort(one: Stranger, other: Stranger) -> bool:
    """Whether both are people, bodies or places; a region and a town or a street in it are not."""
    if one.type == other.type == "place":
        wide = one.is_wide == other.is_wide and one.is_country == other.is_country
        return wide and one.level == other.level
    return one.type == other.type


def _are_forms_or_speakers(one: Stranger, other: Stranger) -> bool:
    """Whether two names have one first name in two forms, or those of two who speak: attribution tells who said something."""
    if one.words.isdisjoint(other.words):
        return one.speaks and other.speaks
    here, there = one.name.split()[0], other.name.split()[0]
    return here != there and same_first_name(here, there)


def likeness(words: Iterable[str], others: Collection[str]) -> float:
    """How much the two most alike of some words are alike in their letters, 0 to 1."""
    return max(JaroWinkler.similarity(a, b) for a in words for b in others)


def _mean_one(one: str, other: str) -> bool:
    """Whether two words of the names of bodies mean the same: the safety ministry, the ministry of security."""
    return any_related((stem(one, "en"),), (stem(other, "en"),))


def _begins(one: str, other: str) -> bool:
    """Whether a word is the beginning of another, as Barca is of Barcelona; but Marsh is not Marshall."""
    return one.startswith(other) or other.startswith(one)


_SAME: Sequence[_AreOne] = (spelled_alike, of_one_place)
_SAME_OF: Mapping[NameType, Sequence[_AreOne]] = {"person": (), "body": (_begins, _mean_one)}
"""What makes two words of names of one type the same besides; of other names that the one begins the other."""
