"""The people of two accounts: where they are set against each other, and whose name is written otherwise."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from rapidfuzz.distance import DamerauLevenshtein

from reader.comparing.reading import Reading
from reader.comparing.statements.names.spellings import of_one_place
from reader.language.names.first_names import same_first_name
from reader.language.names.transliteration import spelled_alike
from reader.model import Difference, Span

LIKE = 2
"""Letters by which two spellings of one name may differ."""


def first(pairs: Iterable[tuple[Span, Span]], linked: Collection[tuple[int, int]]) -> tuple[Span, Span]:
    """Of pairs of places the first in linked sentences, else the first of all; the same from the other side."""
    return min(
        pairs,
        key=lambda pair: (
            (pair[0].sentence, pair[1].sentence) not in linked,
            pair[0].sentence + pair[1].sentence,
            abs(pair[0].sentence - pair[1].sentence),
            sorted((place.sentence, place.start, place.text) for place in pair),
        ),
    )


def misspelled(left: Reading, right: Reading, linked: Collection[tuple[int, int]]) -> Iterator[Difference]:
    """Names that the two accounts write differently, at the first linked sentences that have both."""
    ours, theirs = _full_names(left), _full_names(right)
    index: dict[str, list[str]] = {}
    for other in theirs:
        for word in dict.fromkeys(other.split()):
            index.setdefault(word, []).append(other)
    for name, places in ours.items():
        if name in theirs:
            continue
        for other in dict.fromkeys(other for word in name.split() for other in index.get(word, ())):
            if other not in ours and _is_misspelling(name, other):
                here, there = first(_across(places, theirs[other]), linked)
                yield Difference("name", "conflict", "sure", here, there, name.split()[0])


def _across(left: Sequence[Span], right: Sequence[Span]) -> list[tuple[Span, Span]]:
    return [(one, other) for one in left for other in right]


def _full_names(reading: Reading) -> Mapping[str, list[Span]]:
    """The names of two words and more, each with the places where they stand in full."""
    found: dict[str, list[Span]] = {}
    for passage in reading.passages:
        for mention in passage.mentions:
            written = passage.text[mention.start : mention.end]
            if written == mention.entity and 1 < len(written.split()) < 5 and not written.isupper():
                found.setdefault(mention.entity, []).append(passage.span(mention.start, mention.end))
    return found


def _is_misspelling(left: str, right: str) -> bool:
    """Whether two names are one but for a few letters of one word."""
    one, other = left.split(), right.split()
    if {len(one), len(other)} == {2, 3}:  # with a name in the middle
        one, other = [one[0], one[-1]], [other[0], other[-1]]
    if len(one) != len(other):
        return False
    odd = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    if len(odd) != 1:
        return False
    a, b = odd[0]
    if spelled_alike(a, b) or of_one_place(a, b) or (a == one[0] and same_first_name(a, b)):
        return False
    return min(len(a), len(b)) >= 4 and a[0] == b[0] and DamerauLevenshtein.distance(a, b) <= LIKE
