"""A word put in the place of another in sentences that are otherwise nearly the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product
from typing import TypeAlias

from rapidfuzz.distance import Levenshtein
from rapidfuzz.fuzz import ratio

from reader.comparing.odds import Gap, gaps
from reader.comparing.statements.sides import BothSides, Side
from reader.comparing.values.slots import is_name
from reader.language.contrast.contrasts import contrast
from reader.language.names.name_words import CALENDAR, HONORIFICS, NAMESAKES
from reader.language.names.names import is_plural, is_title_case
from reader.language.names.nationalities import country
from reader.language.offices.roles import HEADS
from reader.language.speech import SAYING
from reader.language.synonyms import any_related
from reader.model import Difference, DifferenceKind

_ALIKE = 0.6  # share of the longer sentence that must stand in both, in order
_SHORTER = 0.5  # length of the shorter one, as a share of the longer one
_LEAST = 5  # content words that must stand in both
_LONGEST = 6  # words that a replaced stretch may have
_SPELLING = 75.0
_QUOTED = 0.4  # of a sentence that is alike for what it quotes
_SHORT = 3  # letters of a name that has no spelling variants

_NO_NAMES = CALENDAR | HONORIFICS | (HEADS - NAMESAKES)
"""Words with capitals that may stand in the place of another one of the same name: Superintendent, Supt."""

Stretch: TypeAlias = tuple[int, int]
"""The first token, and the one after the last."""

_Swap: TypeAlias = tuple[DifferenceKind, Stretch, Stretch]


def differences(both: BothSides) -> Iterator[Difference]:
    """Opposites and other things of the same sort in the same place of nearly identical sentences."""
    for i, j in sorted(both.linked):
        one, other = both.left[i], both.right[j]
        for here, there in _replaced(one, other):
            if found := (
                _names(one, other, here, there)
                or _opposites(one, other, here, there)
                or _sources(one, other, here, there)
            ):
                kind, (a, b), (c, d) = found
                yield Difference(kind, "conflict", "likely", one.span(a, b - 1), other.span(c, d - 1))


def _replaced(left: Side, right: Side) -> Iterator[Gap]:
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
                yield gap


def _opposites(left: Side, right: Side, one: Stretch, other: Stretch) -> _Swap | None:
    """The first words or phrases of two stretches that exclude one another and share no word with them."""
    mine, yours = ([t.stem for t in side.tokens] for side in (left, right))
    shared = {*mine[slice(*one)]} & {*yours[slice(*other)]}
    for here, there in product(_phrases(left, one), _phrases(right, other)):
        phrase, rival = tuple(mine[slice(*here)]), tuple(yours[slice(*there)])
        kind = contrast(phrase, rival) if shared.isdisjoint((*phrase, *rival)) else None
        if kind:
            return kind, here, there
    return None


def _phrases(side: Side, stretch: Stretch) -> list[Stretch]:
    """Every two words and every single word of a stretch."""
    start, end = stretch
    words = [(i, i + 1) for i in range(start, end) if side.tokens[i].is_word]
    return [*((i, i + 2) for i in range(start, end - 1)), *words]


def _names(left: Side, right: Side, one: Stretch, other: Stretch) -> _Swap | None:
    """Another proper name in the place of a name; variants and short forms of one name are the same."""
    says = left.norm(one[0] - 1) in SAYING or left.norm(one[1]) in SAYING
    if _is_beside_quotation(left, one) and _is_beside_quotation(right, other):
        return None  # the sentences are alike for what they quote
    mine, yours = _names_in(left, one), _names_in(right, other)
    a, b = [left.norms[i] for i in mine], [right.norms[j] for j in yours]
    if not a or not b or not right.vocabulary.isdisjoint(a) or not left.vocabulary.isdisjoint(b):
        return None
    lands, others = {country(x) for x in a} - {None}, {country(y) for y in b} - {None}
    known = bool(lands and others)
    if lands & others or (not known and any(_is_variant(x, y) for x in a for y in b)):
        return None
    if _is_acronym(a, b) or _is_acronym(b, a) or _is_team(left, mine) != _is_team(right, yours):
        return None
    kind: DifferenceKind = "attribution" if says else "place" if known else "name"
    return kind, (mine[0], mine[-1] + 1), (yours[0], yours[-1] + 1)


def _sources(left: Side, right: Side, one: Stretch, other: Stretch) -> _Swap | None:
    """Another noun in the place of one that says what the sentence tells: the company, the union."""
    mine, yours = _source(left, one), _source(right, other)
    if mine is None or yours is None or any_related([left.tokens[mine].stem], [right.tokens[yours].stem]):
        return None
    if left.norms[mine] in right.vocabulary or right.norms[yours] in left.vocabulary:
        return None
    return "attribution", (mine, mine + 1), (yours, yours + 1)


def _source(side: Side, stretch: Stretch) -> int | None:
    """The noun that a stretch ends with before a verb of saying."""
    last = stretch[1] - 1
    return last if side.tokens[last].word.is_content and side.norm(last + 1) in SAYING else None


def _is_acronym(short: Sequence[str], full: Sequence[str]) -> bool:
    """Whether a name is made of the first letters of another: ODB, Orwen Deep Bay."""
    return list(short) == ["".join(word[0] for word in full)]


def _is_team(side: Side, name: Sequence[int]) -> bool:
    """Whether a name has the form of that of a club's players, who are often named beside or for its town: the Falcons."""
    mention = side.mention_at(name[-1])
    return is_plural(side.norms[name[-1]]) and (mention is None or mention.kind != "person")


def _is_beside_quotation(side: Side, stretch: Stretch) -> bool:
    """Whether much of a sentence is quoted, and a stretch of it is not."""
    return len(side.quoted) > _QUOTED * len(side.tokens) and stretch[0] not in side.quoted


def _names_in(side: Side, stretch: Stretch) -> list[int]:
    """The words of names in a stretch; under a headline's capitals only of names that the account has elsewhere."""
    named = [k for k in range(*stretch) if is_name(side.tokens, k) and len(side.norms[k]) > 1]
    named = [k for k in named if side.norms[k] not in _NO_NAMES]
    return [k for k in named if side.mention_at(k)] if is_title_case(side.tokens) else named


def _is_variant(one: str, other: str) -> bool:
    """Whether two names are spellings or shortenings of one."""
    short, long = sorted((one.replace(".", ""), other.replace(".", "")), key=len)
    if len(short) <= 2 and short[0] == long[0]:
        return True  # "Mt" and "Mount"
    return (len(short) > _SHORT and ratio(short, long) >= _SPELLING) or long.startswith(short)
