"""In what role: people whom two accounts describe incompatibly or only differently."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from reader.comparing.reading import Reading
from reader.comparing.statements.people import by_surname, first, same_person
from reader.language.people.descriptions import Description
from reader.language.people.roles import FOUNDERS, GENERAL, OFFICE, OPEN, exclude, same_office, same_time
from reader.model import Difference


def recast(left: Reading, right: Reading, linked: Collection[tuple[int, int]]) -> Iterator[Difference]:
    """People whom the two accounts give offices that exclude each other and none in common.

    Where nothing excludes the other and nothing agrees, as founder and former chief executive, the two accounts
    only choose differently; that is told as a rounding, and as a guess.
    """
    for name, mine, other, yours in _people(left, right):
        if any(_agree(a, b) for a in mine for b in yours):
            continue
        about = max(name, other, key=lambda n: (len(n), n))
        clashes = [(a.span, b.span) for a in mine for b in yours if _clash(a, b)]
        chosen = [(a.span, b.span) for a in mine for b in yours if _are_telling(a, b)]
        if clashes:
            yield Difference("role", "conflict", "likely", *first(clashes, linked), about)
        elif chosen:
            one, spot = first(chosen, linked)
            if (one.sentence, spot.sentence) in linked:
                yield Difference("role", "rounding", "guess", one, spot, about)


def _people(left: Reading, right: Reading) -> Iterator[tuple[str, list[Description], str, list[Description]]]:
    """The people described in both accounts, with their descriptions in each."""
    ours, theirs = _by_person(left), _by_person(right)
    index = by_surname(theirs)
    for surname, names in by_surname(ours).items():
        for name in names:
            for other in index.get(surname, ()):
                if same_person(name, other):
                    yield name, ours[name], other, theirs[other]


def _by_person(reading: Reading) -> dict[str, list[Description]]:
    found: dict[str, list[Description]] = {}
    for description in reading.descriptions:
        found.setdefault(description.entity, []).append(description)
    return found


def _are_telling(left: Description, right: Description) -> bool:
    """Whether two descriptions say enough, and things different enough, to be set beside each other."""
    known = all(d.office in OFFICE or d.office in FOUNDERS for d in (left, right))
    return known and left.office not in GENERAL and right.office not in GENERAL


def _agree(left: Description, right: Description) -> bool:
    return left.rank == right.rank and same_office(left.office, right.office)


def _clash(left: Description, right: Description) -> bool:
    if not same_time(left.past, right.past):
        return False
    if left.rank != right.rank:
        return same_office(left.office, right.office) and left.office not in OPEN
    apart = bool(left.bodies and right.bodies) and not _share_words(left.bodies, right.bodies)
    return exclude(left.office, right.office, apart)


def _share_words(left: frozenset[str], right: frozenset[str]) -> bool:
    theirs = {word.casefold() for name in right for word in name.split()}
    return any(word.casefold() in theirs for name in left for word in name.split())
