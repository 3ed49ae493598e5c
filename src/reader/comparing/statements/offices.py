"""In what role: people whom two accounts describe incompatibly or only differently."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from reader.comparing.alignment.synonyms import any_related
from reader.comparing.reading import Reading
from reader.comparing.statements.people import by_surname, first, same_person
from reader.language.people.descriptions import Description
from reader.language.people.domains import LEADERS, PUBLICITY
from reader.language.people.roles import (
    FOUNDERS,
    GENERAL,
    OFFICE,
    OPEN,
    TRADES,
    exclude,
    same_field,
    same_office,
    same_time,
)
from reader.language.stems import stem
from reader.model import Difference

_PUBLICITY = frozenset({stem(min(PUBLICITY), "en")})


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
    return left.rank == right.rank and _is_one(left, right)


def _is_one(left: Description, right: Description) -> bool:
    """Whether two descriptions name one office, and of a leader the same part of a body."""
    if _speaks(left) and _speaks(right):
        return True
    return same_office(left.office, right.office) and not _are_of_other_parts(left, right)


def _speaks(description: Description) -> bool:
    """Whether somebody speaks for a body, as its spokesman or as the head of its communications."""
    return same_office(description.office, "spokesman") or not _PUBLICITY.isdisjoint(description.department)


def _are_of_other_parts(left: Description, right: Description) -> bool:
    """Whether somebody leads one part of a body here, and another one or the whole of it there."""
    named = left.department or right.department
    return (
        bool(named)
        and not any_related(left.department, right.domain | right.department)
        and not any_related(right.department, left.domain | left.department)
    )


def _clash(left: Description, right: Description) -> bool:
    if not same_time(left.past, right.past):
        return False
    if left.office in LEADERS and right.office in LEADERS and _are_of_other_parts(left, right):
        return not (left.is_deed or right.is_deed)
    if left.rank != right.rank:
        return _is_one(left, right) and left.office not in OPEN
    apart = bool(left.bodies and right.bodies) and not _share_words(left.bodies, right.bodies)
    return exclude(left.office, right.office, apart) or _are_over_other_things(left, right)


def _are_over_other_things(left: Description, right: Description) -> bool:
    """Whether two different offices are over things that have nothing to do with each other."""
    offices = left.office, right.office
    if any(o in OPEN or o in TRADES or o not in OFFICE for o in offices) or same_office(*offices):
        return False
    if set(offices) <= LEADERS or any_related(_over(left), _over(right)):
        return False
    if left.domain and right.domain:
        return True
    return same_field(*offices) and all(d.domain or d.office not in GENERAL for d in (left, right))


def _over(description: Description) -> frozenset[str]:
    """What an office is over, by all words of its description and its name."""
    return description.domain | {stem(word, "en") for word in description.office.split()[:-1]}


def _share_words(left: frozenset[str], right: frozenset[str]) -> bool:
    theirs = {word.casefold() for name in right for word in name.split()}
    return any(word.casefold() in theirs for name in left for word in name.split())
