"""Which opposed predicates leave no room for one another, if they are about one thing."""

from __future__ import annotations

from reader.comparing.statements.denials.said import Said
from reader.comparing.statements.sides import Side
from reader.language.synonyms import meanings


def exclude(one: Said, other: Said) -> bool:
    """Whether two opposed predicates both say something that cannot hold beside the other one.

    What both quote is compared as quotations.
    """
    if any(said.is_empty or said.is_supposed for said in (one, other)) or (one.is_quoted and other.is_quoted):
        return False
    if one.is_denied == other.is_denied:
        return not (one.is_shared_out and other.is_shared_out)
    affirmed, denied = (one, other) if other.is_denied else (other, one)
    return not _leaves_room(denied, affirmed)


def _leaves_room(denied: Said, affirmed: Said) -> bool:
    """Whether what one sentence denies may be so all the same as the other one affirms it.

    It may be denied there too in other words, stand beside another denial, have come about since, or be to come.
    """
    if affirmed.is_beside_denial or denied.is_bounded or (denied.is_pending and affirmed.is_to_come):
        return True
    return not _denied(affirmed.side).isdisjoint(_denied(denied.side))


def _denied(side: Side) -> set[object]:
    """What the words that a sentence denies may mean."""
    return {meaning for k in side.denied for meaning in meanings(side.tokens[k].word.plain)}
