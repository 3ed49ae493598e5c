"""What somebody is to somebody else: kin, a deputy, whose lawyer; and when two such relations exclude each other."""

from __future__ import annotations

from reader.language.names.first_names import sex_of
from reader.language.names.full_names import same_person
from reader.language.offices.roles import exclude, is_kin
from reader.language.offices.work_relations import AT_WORK
from reader.language.people.descriptions import Description
from reader.language.speech import GROUPS
from reader.language.stems import stem

ANY_BODY = frozenset(stem(word, "en") for word in (*GROUPS, "cabinet", "state"))
"""Stems of the words for a body of any kind, which tell nothing of an office in it."""

_PRONOUNS = {"his": "m", "her": "f"}


def is_relation(description: Description) -> bool:
    """Whether it is what somebody is to somebody else: kin, a successor."""
    heads_body = not ANY_BODY.isdisjoint(description.domain) and not description.of  # the company boss
    return (description.office in AT_WORK and not heads_body) or is_kin(description.office)


def are_other_relations(left: Description, right: Description) -> bool:
    """Whether somebody is two things to one other person that exclude each other: his brother, his father."""
    return _is_to_one(left.of, right.of) and exclude(left.office, right.office)


def _is_to_one(left: str, right: str) -> bool:
    """Whether two words for whose something is may stand for one person: names, "his" and a man's name, nouns."""
    if left == right or not left or not right:
        return left == right
    for one, other in ((left, right), (right, left)):
        if one in _PRONOUNS and other not in _PRONOUNS:
            return other == "family" or sex_of(other.split()[0]) == _PRONOUNS[one]
    return left[0].isupper() and right[0].isupper() and same_person(left, right)
