"""Two offices that exclude each other by no table: how exactly they are told, and what they have in common."""

from __future__ import annotations

from reader.comparing.statements.people.relations import ANY_BODY
from reader.language.offices.roles import OFFICE, VAGUE, go_together
from reader.language.people.descriptions import Description
from reader.language.stems import stem
from reader.language.synonyms import any_related


def tell_apart(left: Description, right: Description) -> bool:
    """Whether two offices are told exactly enough, and have so little in common, that nobody is taken to hold both."""
    offices = left.office, right.office
    if all(o in OFFICE for o in offices) and not go_together(*offices):
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
