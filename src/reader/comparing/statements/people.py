"""The people of two accounts: who is who, and whose name is written otherwise."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from rapidfuzz.distance import DamerauLevenshtein

from reader.comparing.reading import Reading
from reader.comparing.statements.pairs import Odds, Side
from reader.language.common import RARE, rate
from reader.language.people.descriptions import may_be_person
from reader.language.people.first_names import same_first_name, sex_of
from reader.language.people.nationalities import country
from reader.language.people.roles import HEADS
from reader.language.people.transliteration import folded, spelled_alike
from reader.language.quoting.speech import SAYING
from reader.language.stems import stem
from reader.model import Difference, Span

_SAME_DEED = 0.8  # odds of two sentences that tell of one deed
_SHORT_FORM = 4  # letters in common that make a first name a form of another
LIKE = 2
"""Letters by which two spellings of one name may differ."""


def same_person(left: str, right: str) -> bool:
    """Whether two names can be one person's: surnames alike, first names alike or one of them not given."""
    one, other = left.split(), right.split()
    if not spelled_alike(one[-1], other[-1]):
        return False
    if len(one) == 1 or len(other) == 1:
        return True
    short, full = sorted((one, other), key=len)
    return full[-len(short) :] == short or same_first_name(one[0], other[0])


def by_surname(names: Iterable[str]) -> dict[str, list[str]]:
    """Folded surname -> the names that end in it, each once."""
    found: dict[str, list[str]] = {}
    for name in dict.fromkeys(names):
        found.setdefault(folded(name.split()[-1]), []).append(name)
    return found


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
                place, spot = first(_across(places, theirs[other]), linked)
                yield Difference("name", "conflict", "sure", place, spot, name.split()[0])


def renamed(left: Reading, right: Reading, linked: Collection[tuple[int, int]]) -> Iterator[Difference]:
    """People of one surname and two first names in linked sentences, where neither account knows the other name."""
    ours, theirs = _full_names(left), _full_names(right)
    mine, yours = by_surname(ours), by_surname(theirs)
    for surname in mine.keys() & yours.keys():
        if len(mine[surname]) > 1 or len(yours[surname]) > 1:
            continue
        (name,), (other,) = mine[surname], yours[surname]
        if _has_word(left, other.split()[0]) or _has_word(right, name.split()[0]):
            continue
        both = [pair for pair in _across(ours[name], theirs[other]) if _are(pair, linked)]
        if both and _have_other_first_names(name, other):
            yield Difference("name", "conflict", "likely", *first(both, linked), name.split()[-1])


def replaced(left: Sequence[Side], right: Sequence[Side], odds: Odds) -> Iterator[Difference]:
    """One person here and another there of whom two likely sentences tell, where neither account knows the other one.

    Sentences with a verb of saying are left out: who speaks is no part of what is told.
    """
    ours, theirs = (_only_person(side, other) for side, other in ((left, right), (right, left)))
    for (i, j), likely in sorted(odds.items()):
        if likely >= _SAME_DEED and i in ours and j in theirs:
            place, spot = ours[i], theirs[j]
            if any(sex_of(p.text.split()[0].casefold()) for p in (place, spot)):
                yield Difference("name", "conflict", "likely", place, spot, "")


def _only_person(sides: Sequence[Side], others: Sequence[Side]) -> dict[int, Span]:
    """The only person that a sentence names and the other account does not know, outside quotations."""
    known = {folded(word) for side in others for m in side.mentions for word in m.entity.split()}
    found: dict[int, Span] = {}
    for side in sides:
        if side.quoted or not SAYING.isdisjoint(side.vocabulary):
            continue
        people = [m for m in side.mentions if may_be_person(m, side.text)]
        new = [m for m in people if not known & {folded(word) for word in m.entity.split()}]
        if len(people) == len(new) == 1:
            (m,) = new
            found[side.sentence] = Span(side.sentence, m.start, m.end, side.text[m.start : m.end])
    return found


def _are(pair: tuple[Span, Span], linked: Collection[tuple[int, int]]) -> bool:
    return (pair[0].sentence, pair[1].sentence) in linked


def _across(left: Sequence[Span], right: Sequence[Span]) -> list[tuple[Span, Span]]:
    return [(one, other) for one in left for other in right]


def _has_word(reading: Reading, word: str) -> bool:
    """Whether an account writes a name anywhere, by itself or as part of another."""
    return any(word.casefold() in passage.text.casefold() for passage in reading.passages)


def _have_other_first_names(left: str, right: str) -> bool:
    """Whether two first names stand before the surname, of one sex as far as they are known.

    Couples and children stay out of it, and words that are written before a name and are none: titles, peoples.
    """
    one, other = left.split(), right.split()
    if len(one) != 2 or len(other) != 2 or same_first_name(one[0], other[0]):
        return False
    if one[0][:_SHORT_FORM] == other[0][:_SHORT_FORM]:  # Alexis and Alexandros
        return False
    sexes = {sex for name in (one[0], other[0]) if (sex := sex_of(name))}
    return len(sexes) <= 1 and all(_may_be_first_name(name) for name in (one[0], other[0]))


def _may_be_first_name(word: str) -> bool:
    norm = word.casefold()
    return bool(sex_of(word)) or (
        len(word) > 2 and norm not in HEADS and country(norm) is None and rate(stem(norm, "en")) <= RARE
    )


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
    if len(one) != len(other):
        one, other = [one[0], one[-1]], [other[0], other[-1]]
    odd = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    if len(odd) != 1:
        return False
    a, b = odd[0]
    if spelled_alike(a, b) or (a == one[0] and same_first_name(a, b)):
        return False
    return min(len(a), len(b)) >= 4 and a[0] == b[0] and DamerauLevenshtein.distance(a, b) <= LIKE
