"""What two descriptions make of somebody: which post, told how exactly, and what he is to somebody else."""

from __future__ import annotations

from reader.language.names.first_names import sex_of
from reader.language.names.full_names import same_person
from reader.language.offices.domains import LEADERS
from reader.language.offices.roles import OFFICE, POSTS, VAGUE, exclude, go_together, is_kin
from reader.language.offices.work_relations import AT_WORK
from reader.language.people.descriptions import Description
from reader.language.speech import GROUPS
from reader.language.stems import stem
from reader.language.synonyms import any_related

ANY_BODY = frozenset(stem(word, "en") for word in (*GROUPS, "cabinet", "state"))
"""Stems of the words for a body of any kind, which tell nothing of an office in it."""

_PRONOUNS = {"his": "m", "her": "f"}


def tell_apart(left: Description, right: Description) -> bool:
    """Whether two offices are told exactly enough, and have so little in common, that nobody is taken to hold both.

    Two known trades of two fields exclude each other. Who is called head, minister or officer may have learned any
    trade: only another post that is over something else tells them apart.
    """
    offices = left.office, right.office
    mine, yours = over(left), over(right)
    if any(o in VAGUE for o in offices):
        shared = left.domain & right.domain
        mine, yours = mine - shared, yours - shared
        posts = all(o in VAGUE or _is_post(d) for o, d in zip(offices, (left, right), strict=True))
        return posts and bool(mine and yours) and not any_related(mine, yours)
    if all(o in OFFICE for o in offices):
        return not go_together(*offices) or _serves(left, right) or _serves(right, left)
    if any(not (office in OFFICE or tells) for office, tells in zip(offices, (mine, yours), strict=True)):
        return False
    return not any_related(_said(left), _said(right))


def _is_post(description: Description) -> bool:
    """Whether an office is one in a body or a force, and no trade."""
    fields = {office.field for office in OFFICE.get(description.office, ())}
    return not fields.isdisjoint(POSTS | {"services"}) or _is_chief(description)


def _said(description: Description) -> frozenset[str]:
    """The stems of the words for what somebody is and is over."""
    return description.domain | {stem(word, "en") for word in description.office.split()}


def _serves(one: Description, other: Description) -> bool:
    """Whether somebody has a trade in the service of a body, of which the other one leads some: the company lawyer."""
    is_post = any(office.field in POSTS for office in OFFICE[one.office])
    return other.office in LEADERS and not is_post and not ANY_BODY.isdisjoint(one.domain)


def is_vaguer(left: Description, right: Description) -> bool:
    """Whether an office is only told less exactly: a director of the firm, its finance director."""
    return right.office.endswith(" " + left.office) and left.domain <= ANY_BODY


def _is_chief(description: Description) -> bool:
    """Whether a word of rank makes a post of a trade: the chief arbiter."""
    return "chief" in description.span.text.casefold().split()


def over(description: Description) -> frozenset[str]:
    """The stems of what an office is over, by the words of its description and its name: an unknown trade, of the chief."""
    words = description.office.split()
    own = words[:-1] if description.office in OFFICE else words * _is_chief(description)
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
        if one in _PRONOUNS:
            may_be = (_PRONOUNS[one], "") if other[0].isupper() else (_PRONOUNS[one],)
            return sex_of(other.split()[0]) in may_be
    return same_person(left, right)
