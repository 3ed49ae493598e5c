"""Who did it, without a name: "found by a farmer" here and "a schoolboy found it" there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.comparing.odds import Odds
from reader.comparing.statements.sides import Side
from reader.language.offices.person_nouns import BYSTANDERS
from reader.language.offices.roles import OFFICE, VAGUE, go_together, same_office
from reader.language.synonyms import related
from reader.language.word_classes import PASSIVE
from reader.model import Difference, Span

_ODDS = 0.7  # of two sentences that tell of one deed
_SURE = 0.95  # of those that do by whatever verb
_BETWEEN = 3  # words from an article to what somebody is: a retired dairy farmer
_REACH = 8  # words of a passive up to its "by"
_ONE = frozenset(("a", "an"))


@dataclass(frozen=True, slots=True)
class Doer:
    """Somebody told only by what he is, and the stem of what he did."""

    noun: str
    deed: str
    span: Span


def differences(left: Sequence[Side], right: Sequence[Side], odds: Odds) -> Iterator[Difference]:
    """Two who can hardly be one, of whom two likely links tell the same deed."""
    ours, theirs = ({side.sentence: tuple(doers(side)) for side in sides} for sides in (left, right))
    for (i, j), likely in sorted(odds.items()):
        if likely < _ODDS:
            continue
        for one in ours[i]:
            for other in theirs[j]:
                same = likely >= _SURE or related(one.deed, other.deed)
                if same and _are_two(one.noun, other.noun):
                    yield Difference("role", "conflict", "guess", one.span, other.span, "")


def doers(side: Side) -> Iterator[Doer]:
    """The nameless doers of a sentence, outside quotations: "by a farmer" behind a passive, "a farmer found"."""
    norms = side.norms
    for at in side.places_of(_ONE):
        if at in side.quoted:
            continue
        last = next(
            (k for k in range(at + 1, min(len(norms), at + 1 + _BETWEEN)) if _is_person(norms[k])), None
        )
        if last is None or side.norm(last + 1) == "'s":
            continue
        deed = _participle(norms, at - 1) if side.norm(at - 1) == "by" else last + 1
        if deed is not None and deed < len(norms) and _may_be_verb(side, deed):
            yield Doer(norms[last], side.tokens[deed].word.plain, side.span(at, last))


def _participle(norms: Sequence[str], by: int) -> int | None:
    """The word behind the last "was" or the like before a "by": was dug up on Monday by."""
    return next((k + 1 for k in range(by - 2, max(-1, by - _REACH), -1) if norms[k] in PASSIVE), None)


def _is_person(norm: str) -> bool:
    """Whether a word says well enough who somebody is to tell him from somebody else."""
    return norm in BYSTANDERS or (norm in OFFICE and norm not in VAGUE)


def _may_be_verb(side: Side, position: int) -> bool:
    token = side.tokens[position]
    return token.is_word and not token.is_function and not token.word.is_capital


def _are_two(one: str, other: str) -> bool:
    """Whether two words can hardly be for one person."""
    if one in BYSTANDERS and other in BYSTANDERS:
        return BYSTANDERS[one] != BYSTANDERS[other]
    return not same_office(one, other) and not go_together(one, other)
