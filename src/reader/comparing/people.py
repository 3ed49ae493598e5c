"""The people of two accounts: who is who, whose name is written otherwise, and who is described incompatibly."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence

from rapidfuzz.distance import DamerauLevenshtein

from reader.comparing.reading import Reading
from reader.language.descriptions import Description
from reader.language.first_names import same_first_name, sex_of
from reader.language.names import Mention
from reader.language.roles import GENERAL, OPEN, exclude, same_office
from reader.language.tokens import word
from reader.model import Account, Difference, Span

_TRANSLITERATED = (
    (re.compile(r"(?:skyy|skiy|skii|skij|sky|ski|skyi)$"), "ski"),
    (re.compile(r"(?:yi|iy|yy|ii|ij)"), "i"),
    (re.compile(r"kh|gh|q|k"), "k"),
    (re.compile(r"(?:ou|oo)"), "u"),
    (re.compile(r"(?:ee|ie)"), "i"),
    (re.compile(r"tch|tsch|ch"), "c"),
    (re.compile(r"y"), "i"),
    (re.compile(r"ö|oe"), "o"),
    (re.compile(r"ü|ue"), "u"),
    (re.compile(r"ä|ae"), "a"),
    (re.compile(r"(.)\1"), r"\1"),
    (re.compile(r"['’\-\s]"), ""),
    (re.compile(r"^(?:al|el)(?=[a-z]{4})"), ""),
    (re.compile(r"(?<=[a-z]{3})h$"), ""),
)
"""Ways to write one foreign name in Latin letters, each folded to one form."""

LIKE = 2
"""Letters by which two spellings of one name may differ."""


def spelled_alike(left: str, right: str) -> bool:
    """Whether two names differ only by accents, marks or the way they are written in Latin letters."""
    return _folded(left) == _folded(right)


def _folded(name: str) -> str:
    text = word(name).norm
    for pattern, form in _TRANSLITERATED:
        text = pattern.sub(form, text)
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def same_person(left: str, right: str) -> bool:
    """Whether two names can be one person's: surnames alike, first names alike or one of them not given."""
    one, other = left.split(), right.split()
    if not spelled_alike(one[-1], other[-1]):
        return False
    if len(one) == 1 or len(other) == 1:
        return True
    short, full = sorted((one, other), key=len)
    return full[-len(short) :] == short or same_first_name(one[0], other[0])


# ---------------------------------------------------------------- names


def misspelled(left: Reading, right: Reading, linked: Collection[tuple[int, int]]) -> Iterator[Difference]:
    """Names that the two accounts write differently, at the first linked sentences that have both."""
    ours, theirs = _full_names(left), _full_names(right)
    for name, places in ours.items():
        for other, spots in theirs.items():
            if name in theirs or other in ours or not _is_misspelling(name, other):
                continue
            i, j = _together(places, spots, linked)
            yield Difference("name", "conflict", "sure", i, j, name.split()[0])


def renamed(left: Reading, right: Reading, linked: Collection[tuple[int, int]]) -> Iterator[Difference]:
    """People of one surname and two first names in linked sentences, where neither account knows the other name."""
    ours, theirs = _full_names(left), _full_names(right)
    for name, places in ours.items():
        for other, spots in theirs.items():
            if (
                not _share_surname_only(name, other)
                or _surnames(ours, name) > 1
                or _surnames(theirs, other) > 1
            ):
                continue
            both = [(a, b) for a in places for b in spots if (a.sentence, b.sentence) in linked]
            if both:
                yield Difference("name", "conflict", "likely", *both[0], name.split()[-1])


def _share_surname_only(left: str, right: str) -> bool:
    """Whether two known first names of one sex stand before one surname; couples and children stay out of it."""
    one, other = left.split(), right.split()
    sexes = {sex_of(one[0]), sex_of(other[0])}
    return (
        len(one) == len(other) == 2
        and len(sexes) == 1
        and sexes != {""}
        and spelled_alike(one[-1], other[-1])
        and not same_first_name(one[0], other[0])
    )


def _surnames(names: Collection[str], name: str) -> int:
    """How many people of an account have the surname of one of them."""
    return sum(spelled_alike(other.split()[-1], name.split()[-1]) for other in names)


def _full_names(reading: Reading) -> dict[str, list[Span]]:
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
    if len(odd) != 1 or len(one) < 2:
        return False
    a, b = odd[0]
    if spelled_alike(a, b) or (a == one[0] and same_first_name(a, b)):
        return False
    return min(len(a), len(b)) >= 4 and a[0] == b[0] and DamerauLevenshtein.distance(a, b) <= LIKE


def _together(
    left: Sequence[Span], right: Sequence[Span], linked: Collection[tuple[int, int]]
) -> tuple[Span, Span]:
    """The first places that stand in linked sentences, else the first of all."""
    for one in left:
        for other in right:
            if (one.sentence, other.sentence) in linked:
                return one, other
    return left[0], right[0]


# ---------------------------------------------------------------- roles


def recast(left: Reading, right: Reading, linked: Collection[tuple[int, int]]) -> Iterator[Difference]:
    """People whom the two accounts give offices that exclude each other, and no office in common."""
    ours, theirs = _by_person(left), _by_person(right)
    for name, mine in ours.items():
        for other, yours in theirs.items():
            if not same_person(name, other):
                continue
            clashes = [(a, b) for a in mine for b in yours if _clash(a, b)]
            if clashes and not any(_agree(a, b) for a in mine for b in yours):
                a, b = min(
                    clashes,
                    key=lambda c: (
                        (c[0].span.sentence, c[1].span.sentence) not in linked,
                        c[0].span.sentence,
                        c[1].span.sentence,
                    ),
                )
                yield Difference(
                    "role", "conflict", "likely", a.span, b.span, max(name, other, key=lambda n: (len(n), n))
                )


def replaced(left: Reading, right: Reading, linked: Collection[tuple[int, int]]) -> Iterator[Difference]:
    """An office of one body held by two people in linked sentences, where neither account knows the other one."""
    for one in left.descriptions:
        for other in right.descriptions:
            if (one.span.sentence, other.span.sentence) not in linked or one.past != other.past:
                continue
            same = same_office(one.office, other.office) and one.office not in GENERAL | OPEN
            if (
                not same
                or not one.bodies
                or one.bodies != other.bodies
                or same_person(one.entity, other.entity)
            ):
                continue
            if not _knows(right, one.entity) and not _knows(left, other.entity):
                yield Difference("name", "conflict", "likely", one.name, other.name, one.office)


def _knows(reading: Reading, name: str) -> bool:
    last = name.split()[-1].casefold()
    return any(m.entity.split()[-1].casefold() == last for row in reading.mentions for m in row)


def _by_person(reading: Reading) -> dict[str, list[Description]]:
    found: dict[str, list[Description]] = {}
    for description in reading.descriptions:
        found.setdefault(description.entity, []).append(description)
    return found


def _agree(left: Description, right: Description) -> bool:
    return left.rank == right.rank and same_office(left.office, right.office)


def _clash(left: Description, right: Description) -> bool:
    if left.past != right.past:
        return False
    if left.rank != right.rank:
        return same_office(left.office, right.office) and left.office not in OPEN
    apart = bool(left.bodies and right.bodies) and not _share_words(left.bodies, right.bodies)
    return exclude(left.office, right.office, apart)


def _share_words(left: frozenset[str], right: frozenset[str]) -> bool:
    return not {w.casefold() for n in left for w in n.split()}.isdisjoint(
        w.casefold() for n in right for w in n.split()
    )


__all__ = ["Account", "Mention", "misspelled", "recast", "same_person", "spelled_alike"]
