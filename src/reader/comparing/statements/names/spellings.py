"""Names of which one account gets letters wrong, or one of the two words: Pruett and Prewitt, Arthur and Alfred Pruett."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import product

from rapidfuzz.distance import DamerauLevenshtein, JaroWinkler

from reader.comparing.index import index
from reader.comparing.reading import Reading
from reader.comparing.statements.sides import BothSides, Side, first_linked
from reader.language.common import RARE, rate
from reader.language.names.first_names import same_first_name, sex_of
from reader.language.names.full_names import are_misspelled, by_word, of_one_place
from reader.language.names.names import Mention
from reader.language.names.nationalities import country
from reader.language.names.transliteration import folded, spelled_alike
from reader.language.offices.roles import OFFICE, OPEN, is_kin, same_office
from reader.language.tokens import Token
from reader.model import Difference, Span

_LIKE = 0.86
"""Jaro-Winkler likeness (Winkler 1990) from which two names are taken for one that somebody got wrong."""

_MAY_BE_LINKED = 0.15  # odds of a pair of sentences
_SHORTEST = 5  # letters; shorter names are alike by chance
_LETTERS = 3  # of which a slip of the pen gets one wrong
_STEM = 2  # letters that a slip of the pen leaves at the start
_SHORT = 3  # letters of a word of a name that is a letter off
_SURNAME = 1  # its place in a name of two words


def misnamed(both: BothSides) -> Iterator[Difference]:
    """Two names in full that are one but for some letters, or of one person where nobody else has the word that they share.

    Relatives share one, too: the other words have to be a letter apart, or both people hold one office, or linked
    sentences name two men or two women without a word for kin.
    """
    ours, theirs = (reading.full_names for reading in both.readings)
    bearers = [Counter(folded(word) for name in names for word in name.split()) for names in (ours, theirs)]
    known = by_word(other for other in theirs if other not in ours)
    for name in (name for name in ours if name not in theirs):
        words = name.split()
        for other in dict.fromkeys(other for word in words for other in known.get(folded(word), ())):
            here, there = first_linked(product(ours[name], theirs[other]), both.linked)
            if are_misspelled(name, other):
                yield Difference("name", "conflict", "sure", here, there, words[0])
                continue
            half = _half(words, other.split())
            if half is None or any(count[folded(words[half])] > 1 for count in bearers):
                continue
            is_one = half == _SURNAME and _are_one(both, name, here, other, there)
            if is_one or _is_letter_off(words[1 - half], other.split()[1 - half]):
                yield Difference("name", "conflict", "likely", here, there, "")


def _are_one(both: BothSides, name: str, here: Span, other: str, there: Span) -> bool:
    """Whether two people of one surname, of whom nobody tells that they are two, are likely one."""
    one, another = both.readings
    if _are_one_office(_offices(one, name), _offices(another, other)):
        return True
    is_linked = (here.sentence, there.sentence) in both.linked and sex_of(name.split()[0]) != ""
    return is_linked and not (_tells_of_kin(both.left, here) or _tells_of_kin(both.right, there))


def _half(name: Sequence[str], other: Sequence[str]) -> int | None:
    """Which of the words of two names of two words is the same, the other one not; None for forms of one name and two sexes."""
    if {len(name), len(other)} != {2} or sex_of(name[0]) != sex_of(other[0]):
        return None
    same = [spelled_alike(a, b) for a, b in zip(name, other, strict=True)]
    if sum(same) != 1 or (same[_SURNAME] and same_first_name(name[0], other[0])):
        return None
    return same.index(True)


def _is_letter_off(one: str, other: str) -> bool:
    return len(one) == len(other) >= _SHORT and DamerauLevenshtein.distance(one, other) == 1


def _offices(reading: Reading, name: str) -> set[str]:
    """The known offices by which an account describes somebody."""
    return {d.office for d in reading.descriptions if d.entity == name and d.office in OFFICE.keys() - OPEN}


def _are_one_office(mine: Collection[str], yours: Collection[str]) -> bool:
    """Whether an office of one person is one of the other, and no kinship."""
    return any(same_office(a, b) and not is_kin(a) for a, b in product(mine, yours))


def _tells_of_kin(sides: Sequence[Side], place: Span) -> bool:
    return any(map(is_kin, sides[place.sentence].vocabulary))


def respelled(both: BothSides) -> Iterator[Difference]:
    """Two names nearly alike, of which neither account knows the other's, in sentences that may well be linked."""
    one, another = both.readings
    ours, theirs = _strangers(both.left, another.capitals), _strangers(both.right, one.capitals)
    for i, j in sorted(pair for pair, likely in both.odds.items() if likely >= _MAY_BE_LINKED):
        for (word, name), (rival, other) in product(ours.get(i, ()), theirs.get(j, ())):
            if (name or other) and _is_body(name) == _is_body(other) and is_slip(word.text, rival.text):
                a, b = name or word, other or rival
                here, there = both.left[i].cut(a.start, a.end), both.right[j].cut(b.start, b.end)
                yield Difference("name", "conflict", "likely", here, there, "")


def _strangers(
    sides: Sequence[Side], known: Collection[str]
) -> dict[int, list[tuple[Token, Mention | None]]]:
    """The rare words of each sentence that may be names and are not ``known``, with the name each is part of."""
    return index(
        (side.sentence, (token, side.mention_at(k)))
        for side in sides
        for k, token in enumerate(side.tokens)
        if token.word.is_capital and not token.is_function
        if rate(token.stem) <= RARE and folded(token.text) not in known
    )


def is_slip(left: str, right: str) -> bool:
    """Whether two words look like one name of which one was written by mistake."""
    one, other = left.casefold(), right.casefold()
    least = min(len(one), len(other))
    if least < _SHORTEST or one[:_STEM] != other[:_STEM] or spelled_alike(left, right):
        return False
    if sex_of(one) or sex_of(other) or same_first_name(one, other):
        return False  # another first name is another person
    if country(one) is not None or country(other) is not None or of_one_place(one, other):
        return False
    wrong = DamerauLevenshtein.distance(one, other)
    return wrong * _LETTERS <= least and JaroWinkler.similarity(one, other) >= _LIKE


def _is_body(mention: Mention | None) -> bool:
    return mention is not None and mention.kind == "organisation"
