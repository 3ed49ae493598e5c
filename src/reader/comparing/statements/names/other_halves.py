"""People whom the two accounts give one name in common and another one each: Arthur Pruett, Alfred Pruett."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import product

from rapidfuzz.distance import DamerauLevenshtein

from reader.comparing.reading import Reading
from reader.comparing.statements.sides import Side, first_linked
from reader.language.names.first_names import same_first_name, sex_of
from reader.language.names.full_names import are_misspelled, by_word
from reader.language.names.transliteration import folded, spelled_alike
from reader.language.offices.roles import OFFICE, OPEN, is_kin, same_office
from reader.model import Difference, Span

_TWO = 2  # words of a name
_SHORTEST = 3  # letters of a word that is a letter off


def differences(
    left: Sequence[Side], right: Sequence[Side], linked: Collection[tuple[int, int]]
) -> Iterator[Difference]:
    """The two names of one person where nobody else has the name that they share.

    Relatives share one, too: the other names have to be a letter apart, or both people hold one office, or linked
    sentences name two men or two women without a word for kin.
    """
    if not left or not right:
        return
    one, another = left[0].reading, right[0].reading
    ours, theirs = one.full_names, another.full_names
    bearers = [Counter(folded(word) for name in names for word in name.split()) for names in (ours, theirs)]
    known = by_word(theirs)
    for name in ours:
        for other in dict.fromkeys(other for word in name.split() for other in known.get(folded(word), ())):
            shared = _shared(name, other)
            if not shared or name in theirs or other in ours or any(count[shared] > 1 for count in bearers):
                continue
            here, there = first_linked(product(ours[name], theirs[other]), linked)
            close = _is_letter_off(name, other) or _hold_one_office(one, name, another, other)
            if close or (
                (here.sentence, there.sentence) in linked
                and shared == folded(name.split()[-1])
                and sex_of(name.split()[0])
                and not _tells_of_kin(left, here)
                and not _tells_of_kin(right, there)
            ):
                yield Difference("name", "conflict", "likely", here, there, "")


def _shared(name: str, other: str) -> str:
    """The one word, folded, that two names of two words have in the same place; "" for forms of one name and two sexes."""
    one, two = name.split(), other.split()
    if {len(one), len(two)} != {_TWO} or sex_of(one[0]) != sex_of(two[0]) or are_misspelled(name, other):
        return ""
    same = [spelled_alike(a, b) for a, b in zip(one, two, strict=True)]
    if sum(same) != 1 or (same[1] and same_first_name(one[0], two[0])):
        return ""
    return folded(one[same.index(True)])


def _is_letter_off(name: str, other: str) -> bool:
    """Whether the words that two names do not share are as long, and differ by a letter."""
    a, b = next((a, b) for a, b in zip(name.split(), other.split(), strict=True) if not spelled_alike(a, b))
    return len(a) == len(b) >= _SHORTEST and DamerauLevenshtein.distance(a, b) == 1


def _hold_one_office(one: Reading, name: str, another: Reading, other: str) -> bool:
    """Whether two people of one surname are described by one known office that is no kinship."""
    if not spelled_alike(name.split()[-1], other.split()[-1]):
        return False
    mine, yours = (
        {d.office for d in reading.descriptions if d.entity == who and d.office in OFFICE.keys() - OPEN}
        for reading, who in ((one, name), (another, other))
    )
    return any(same_office(a, b) and not is_kin(a) for a, b in product(mine, yours))


def _tells_of_kin(sides: Sequence[Side], place: Span) -> bool:
    return any(map(is_kin, sides[place.sentence].vocabulary))
