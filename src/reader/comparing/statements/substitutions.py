"""A word put in the place of another in sentences that are otherwise nearly the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import TypeAlias

from rapidfuzz.distance import Levenshtein
from rapidfuzz.fuzz import ratio

from reader.comparing.odds import gaps
from reader.comparing.statements.sides import BothSides, Side
from reader.comparing.values.slots import is_name
from reader.language.contrast.contrasts import contrast
from reader.language.names.name_words import CALENDAR, HONORIFICS, NAMESAKES
from reader.language.names.names import is_plural, is_title_case
from reader.language.names.nationalities import country
from reader.language.names.transliteration import spelled_alike
from reader.language.offices.roles import HEADS
from reader.language.speech import SAYING
from reader.language.synonyms import any_related
from reader.model import Difference, DifferenceKind, Span

_ALIKE = 0.6  # share of the longer sentence that must stand in both, in order
_SHORTER = 0.5  # length of the shorter one, as a share of the longer one
_LEAST = 5  # content words that must stand in both
_LONGEST = 6  # words that a replaced stretch may have
_SPELLING = 75.0
_QUOTED = 0.4  # of a sentence that is alike for what it quotes
_SHORT = 3  # letters of a name that has no spelling variants

_NO_NAMES = CALENDAR | HONORIFICS | (HEADS - NAMESAKES)
"""Words with capitals that may stand in the place of another one of the same name: Superintendent, Supt."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some words of a sentence in a row."""

    side: Side
    first: int  # token
    end: int  # the token behind the last one

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.side.span(self.first, self.end - 1)

    @property
    def stems(self) -> tuple[str, ...]:
        """The stems of its words."""
        return tuple(token.stem for token in self.side.tokens[self.first : self.end])

    def part(self, first: int, last: int) -> Stretch:
        """The words from one to another of its sentence, both included."""
        return Stretch(self.side, first, last + 1)


_Swap: TypeAlias = tuple[DifferenceKind, Stretch, Stretch]


def differences(both: BothSides) -> Iterator[Difference]:
    """Opposites and other things of the same sort in the same place of nearly identical sentences."""
    for i, j in sorted(both.linked):
        for one, other in _replaced(both.left[i], both.right[j]):
            swaps = (read(one, other) for read in (_names, _opposites, _sources))
            if found := next(filter(None, swaps), None):
                kind, here, there = found
                yield Difference(kind, "conflict", "likely", here.span, there.span)


def _replaced(left: Side, right: Side) -> Iterator[tuple[Stretch, Stretch]]:
    """The short stretches in which two sentences differ; none where they are not nearly the same."""
    a, b = left.norms, right.norms
    if a == b or min(len(a), len(b)) < _SHORTER * max(len(a), len(b)):
        return
    shared = Levenshtein.opcodes(a, b).as_matching_blocks()
    same = [block.a + k for block in shared for k in range(block.size)]
    content = sum(left.tokens[i].is_word and not left.tokens[i].is_function for i in same)
    if content >= _LEAST and len(same) >= _ALIKE * max(len(a), len(b)):
        for gap in gaps(((block.a, block.b, block.size) for block in shared), (len(a), len(b))):
            if all(0 < end - first <= _LONGEST for first, end in gap):
                yield Stretch(left, *gap[0]), Stretch(right, *gap[1])


def _opposites(one: Stretch, other: Stretch) -> _Swap | None:
    """The first words or phrases of two stretches that exclude one another and share no word with them."""
    shared = {*one.stems} & {*other.stems}
    for here, there in product(_phrases(one), _phrases(other)):
        mine, yours = here.stems, there.stems
        kind = contrast(mine, yours) if shared.isdisjoint((*mine, *yours)) else None
        if kind:
            return kind, here, there
    return None


def _phrases(stretch: Stretch) -> list[Stretch]:
    """Every two words and every single word of a stretch."""
    places = range(stretch.first, stretch.end)
    words = [stretch.part(k, k) for k in places if stretch.side.tokens[k].is_word]
    return [*(stretch.part(k, k + 1) for k in places[:-1]), *words]


def _names(one: Stretch, other: Stretch) -> _Swap | None:
    """Another proper name in the place of a name; variants and short forms of one name are the same."""
    if _is_beside_quotation(one) and _is_beside_quotation(other):
        return None  # the sentences are alike for what they quote
    mine, yours = _names_in(one), _names_in(other)
    a, b = [one.side.norms[k] for k in mine], [other.side.norms[k] for k in yours]
    if not a or not b or not other.side.vocabulary.isdisjoint(a) or not one.side.vocabulary.isdisjoint(b):
        return None
    lands, others = {country(x) for x in a} - {None}, {country(y) for y in b} - {None}
    known = bool(lands and others)
    if lands & others or (not known and any(_is_variant(x, y) for x in a for y in b)):
        return None
    if (
        _is_acronym(a, b)
        or _is_acronym(b, a)
        or _is_team(one.side, mine[-1]) != _is_team(other.side, yours[-1])
    ):
        return None
    says = one.side.norm(one.first - 1) in SAYING or one.side.norm(one.end) in SAYING
    kind: DifferenceKind = "attribution" if says else "place" if known else "name"
    return kind, one.part(mine[0], mine[-1]), other.part(yours[0], yours[-1])


def _sources(one: Stretch, other: Stretch) -> _Swap | None:
    """Another noun in the place of one that says what the sentence tells: the company, the union."""
    mine, yours = one.part(one.end - 1, one.end - 1), other.part(other.end - 1, other.end - 1)
    if not (_tells(mine) and _tells(yours)) or any_related(mine.stems, yours.stems):
        return None
    if bool(one.side.mention_at(mine.first)) != bool(other.side.mention_at(yours.first)):
        return None  # the owner may be who is named there
    if (
        one.side.norms[mine.first] in other.side.vocabulary
        or other.side.norms[yours.first] in one.side.vocabulary
    ):
        return None
    return "attribution", mine, yours


def _tells(word: Stretch) -> bool:
    """Whether a word is a noun before a verb of saying."""
    side, at = word.side, word.first
    return side.tokens[at].word.is_content and side.norm(at + 1) in SAYING


def _is_acronym(short: Sequence[str], full: Sequence[str]) -> bool:
    """Whether a name is made of the first letters of another: ODB, Orwen Deep Bay."""
    return list(short) == ["".join(word[0] for word in full)]


def _is_team(side: Side, last: int) -> bool:
    """Whether a name has the form of that of a club's players, who are often named beside or for its town: the Falcons."""
    mention = side.mention_at(last)
    return is_plural(side.norms[last]) and (mention is None or mention.kind != "person")


def _is_beside_quotation(stretch: Stretch) -> bool:
    """Whether much of a sentence is quoted, and a stretch of it is not."""
    side = stretch.side
    return len(side.quoted) > _QUOTED * len(side.tokens) and stretch.first not in side.quoted


def _names_in(stretch: Stretch) -> list[int]:
    """The words of names in a stretch; under a headline's capitals only of names that the account has elsewhere."""
    side = stretch.side
    named = [k for k in range(stretch.first, stretch.end) if is_name(side.tokens, k)]
    named = [k for k in named if len(side.norms[k]) > 1 and side.norms[k] not in _NO_NAMES]
    return [k for k in named if side.mention_at(k)] if is_title_case(side.tokens) else named


def _is_variant(one: str, other: str) -> bool:
    """Whether two names are spellings or shortenings of one, or two names of one town."""
    if spelled_alike(one, other):
        return True
    short, long = sorted((one.replace(".", ""), other.replace(".", "")), key=len)
    if len(short) <= 2 and short[0] == long[0]:
        return True  # "Mt" and "Mount"
    return (len(short) > _SHORT and ratio(short, long) >= _SPELLING) or long.startswith(short)
