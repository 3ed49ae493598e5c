"""In what role: people whom two accounts describe incompatibly or only differently."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from reader.comparing.index import index
from reader.comparing.reading import Reading
from reader.comparing.statements.people.posts import (
    ANY_BODY,
    are_other_relations,
    is_relation,
    is_vaguer,
    over,
    tell_apart,
)
from reader.comparing.statements.sides import BothSides, first_linked
from reader.language.names.full_names import are_misspelled, by_word, same_person
from reader.language.names.name_words import ORGANISATION
from reader.language.names.transliteration import folded
from reader.language.offices.domains import DEPARTMENTAL, INSTITUTIONS, LEADERS, PUBLICITY
from reader.language.offices.roles import (
    FOUNDERS,
    GENERAL,
    OFFICE,
    OPEN,
    exclude,
    is_kin,
    same_field,
    same_office,
    same_time,
)
from reader.language.people.descriptions import Description
from reader.language.synonyms import any_related
from reader.model import Certainty, Difference, Verdict


def recast(both: BothSides) -> Iterator[Difference]:
    """People whom the two accounts give offices that exclude each other and none in common at present.

    Where nothing excludes the other and nothing agrees, as founder and former chief executive, the two accounts
    only choose differently; that is told as a rounding, and as a guess.
    """
    left, right = both.readings
    shared = left.capitals & right.capitals
    for name, mine, other, yours in _people(left, right):
        pairs = list(product(mine, yours))
        elsewhere = [(a, b) for a, b in pairs if _lead_others(a, b, shared)]
        agreed = [(a, b) for a, b in pairs if _is_one(a, b) and (a, b) not in elsewhere]
        if any(not (a.past and b.past) for a, b in agreed):
            continue
        if agreed:  # on what somebody was or will be; the present ones may still exclude each other
            pairs = [(a, b) for a, b in pairs if not (a.past or b.past)]
        told = [(a, b) for a, b in pairs if (a, b) in elsewhere or _clash(a, b)]
        if not told and same_person(name, other):
            told = [(a, b) for a, b in pairs if _are_others(a, b)]
        chosen = told or [(a, b) for a, b in pairs if _are_telling(a, b)]
        if chosen:
            here, there = first_linked(((a.span, b.span) for a, b in chosen), both.linked)
            about = max(name, other, key=lambda n: (len(n), n))
            kind: tuple[Verdict, Certainty] = ("conflict", "likely") if told else ("rounding", "guess")
            yield Difference("role", *kind, here, there, about)


def _people(left: Reading, right: Reading) -> Iterator[tuple[str, list[Description], str, list[Description]]]:
    """The people described in both accounts, be it that one misspells them, with their descriptions in each."""
    ours, theirs = (index((d.entity, d) for d in reading.descriptions) for reading in (left, right))
    known = by_word(theirs)
    for name in ours:
        for other in dict.fromkeys(other for word in name.split() for other in known.get(folded(word), ())):
            is_slip = name not in theirs and other not in ours and are_misspelled(name, other)
            if is_slip or same_person(name, other):
                yield name, ours[name], other, theirs[other]


def _are_telling(left: Description, right: Description) -> bool:
    """Whether two descriptions say enough, and things different enough, to be set beside each other."""
    known = all((d.office in OFFICE or d.office in FOUNDERS) and not d.is_deed for d in (left, right))
    return known and left.office not in GENERAL and right.office not in GENERAL


def _is_one(left: Description, right: Description) -> bool:
    """Whether two descriptions name one office, and of a leader the same part of a body."""
    return left.rank == right.rank and (_is_one_post(left, right) or all(map(_speaks, (left, right))))


def _is_one_post(left: Description, right: Description) -> bool:
    return same_office(left.office, right.office) and not _are_of_other_parts(left, right)


def _speaks(description: Description) -> bool:
    """Whether somebody speaks for a body, as its spokesman or as the head of its communications."""
    return same_office(description.office, "spokesman") or PUBLICITY in description.department


def _are_of_other_parts(left: Description, right: Description) -> bool:
    """Whether somebody leads one part of a body here, and there another one or, by an office of the whole, all of it."""
    named = bool(left.department) + bool(right.department)
    if not named or (named == 1 and {left.office, right.office} <= DEPARTMENTAL):
        return False
    return not any(
        any_related(one.department, other.domain - ANY_BODY | other.department)
        for one, other in ((left, right), (right, left))
    )


def _clash(left: Description, right: Description) -> bool:
    if is_kin(left.office) and is_kin(right.office):
        return are_other_relations(left, right)  # at any time: a former wife is no sister-in-law
    if not same_time(left.past, right.past):
        return False
    if is_relation(left) or is_relation(right):
        return are_other_relations(left, right)
    if left.office in LEADERS and right.office in LEADERS and _are_of_other_parts(left, right):
        return True
    if left.rank != right.rank:
        return _is_one_post(left, right)
    in_others = _are_in_other_bodies(left, right) or _are_in_other_institutions(left, right)
    return in_others or exclude(left.office, right.office)


def _are_in_other_bodies(left: Description, right: Description) -> bool:
    """Whether two known offices of different fields are held in different bodies: a university, a company."""
    offices = left.office, right.office
    if any(o not in OFFICE for o in offices) or same_field(*offices):
        return False
    mine, yours = (_words(d.bodies) for d in (left, right))
    return bool(mine and yours) and mine.isdisjoint(yours)


def _are_in_other_institutions(left: Description, right: Description) -> bool:
    """Whether the nouns of two descriptions are for bodies of other sorts: the county's, the hospital's."""
    mine, yours = ({INSTITUTIONS[s] for s in over(d) if s in INSTITUTIONS} for d in (left, right))
    return bool(mine and yours) and mine.isdisjoint(yours)


def _lead_others(left: Description, right: Description, known: frozenset[str]) -> bool:
    """Whether somebody has one office at the top of one body here and of another one there, and both accounts know both.

    ``known`` are the names of both; where an account does not know the other body, that may be another name of its own.
    """
    if not {left.office, right.office} <= LEADERS or left.department or right.department:
        return False
    mine, yours = _words(left.bodies), _words(right.bodies)
    if mine.isdisjoint(known) or yours.isdisjoint(known) or not mine.isdisjoint(yours):
        return False
    return same_office(left.office, right.office) and left.past == right.past


def _words(bodies: frozenset[str]) -> frozenset[str]:
    """The words of names of bodies, but for those of many: university."""
    return frozenset(folded(word) for name in bodies for word in name.split()) - ORGANISATION


def _are_others(left: Description, right: Description) -> bool:
    """Whether two descriptions that nothing shows to go together are specific enough to be set against each other.

    One that somebody retired from is set against what he is now.
    """
    offices = left.office, right.office
    if is_vaguer(left, right) or is_vaguer(right, left) or is_relation(left) or is_relation(right):
        return False
    if left.is_deed or right.is_deed or any(o in OPEN for o in offices) or set(offices) <= LEADERS:
        return False
    at_once = same_time(left.past, right.past) or "retired" in left.past ^ right.past
    return at_once and tell_apart(left, right)
