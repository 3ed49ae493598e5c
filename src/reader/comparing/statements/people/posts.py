"""What two descriptions make of somebody: which post, told how exactly, and what he is to somebody else."""

from __future__ import annotations

from reader.language.names.first_names import sex_of
from reader.language.names.full_names import same_person
from reader.language.offices.domains import LEADERS
from reader.language.offices.roles import GENERAL, OFFICE, VAGUE, exclude, go_together, is_kin
from reader.language.offices.work_relations import AT_WORK
from reader.language.people.descriptions import Description
from reader.language.speech import GROUPS
from reader.language.stems import stem
from reader.language.synonyms import any_related

ANY_BODY = frozenset(stem(word, "en") for word in (*GROUPS, "cabinet", "state"))
"""Stems of the words for a body of any kind, which tell nothing of an office in it."""

_PRONOUNS = {"his": "m", "her": "f"}


def tell_apart(left: Description, right: Description) -> bool:
    """Whether two offices are told exactly enough, and have so little in common, that nobody is taken to hold both."""
    offices = left.office, right.office
    if all(o in OFFICE for o in offices) and (
        not go_together(*offices) or _serves(left, right) or _serves(right, left)
    ):
        return True
    if not (_is_exact(left) and _is_exact(right)):
        return False
    if any(o in VAGUE for o in offices):
        # What both name is mostly the house that both are of: the museum director, the museum's curator of reptiles.
        shared = left.domain & right.domain
        return not any_related(over(left) - shared, over(right) - shared)
    return not all(o in OFFICE for o in offices) and not any_related(left.domain, right.domain)


def _is_exact(description: Description) -> bool:
    """Whether a description tells which post it means: a known one, or what an unknown or a vague one is over."""
    named = description.office in OFFICE and description.office not in VAGUE
    return named or bool(description.domain) or _is_chief(description)


def _serves(one: Description, other: Description) -> bool:
    """Whether somebody has a trade in the service of a body, of which the other one leads some: the company lawyer."""
    return other.office in LEADERS and one.office in GENERAL and not ANY_BODY.isdisjoint(one.domain)


def _is_chief(description: Description) -> bool:
    """Whether a word of rank makes a post of a trade that the table does not have: the chief arbiter."""
    return description.office not in OFFICE and "chief" in description.span.text.casefold().split()


def is_vaguer(left: Description, right: Description) -> bool:
    """Whether an office is only told less exactly: a director of the firm, its finance director."""
    return right.office.endswith(" " + left.office) and left.domain <= ANY_BODY


def over(description: Description) -> frozenset[str]:
    """What an office is over, by all words of its description and its name."""
    words = description.office.split()
    own = words[:-1] if description.office in OFFICE else words
    return description.domain | {stem(word, "en") for word in own}


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
            may_be = (_PRONOUNS[one], "") if other[0].isupper() else (_PRONOUNS[one],)
            return other == "family" or sex_of(other.split()[0]) in may_be
    return left[0].isupper() and right[0].isupper() and same_person(left, right)
