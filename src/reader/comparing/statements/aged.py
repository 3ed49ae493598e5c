"""In what role, without a name: "the 29-year-old teacher" here and "a 29-year-old nurse" there."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from reader.comparing.statements.pairs import Side
from reader.language.people.roles import OFFICE, exclude
from reader.model import Difference, Span

_BETWEEN = 2  # words between an age and what somebody is: the 29-year-old primary school teacher


@dataclass(frozen=True, slots=True)
class Aged:
    """Somebody told by an age and an office."""

    age: str
    office: str
    span: Span


def differences(
    left: Sequence[Side], right: Sequence[Side], linked: Collection[tuple[int, int]]
) -> Iterator[Difference]:
    """Two offices that exclude each other, given to people of one age in linked sentences."""
    theirs: dict[str, list[Aged]] = {}
    for side in right:
        for found in aged(side):
            theirs.setdefault(found.age, []).append(found)
    for side in left if theirs else ():
        for one in aged(side):
            for other in theirs.get(one.age, ()):
                pair = one.span.sentence, other.span.sentence
                if pair in linked and exclude(one.office, other.office):
                    yield Difference(
                        "role", "conflict", "likely", one.span, other.span, f"{one.age}-year-old"
                    )


def aged(side: Side) -> Iterator[Aged]:
    """The people of a sentence who are told by an age and an office, outside quotations."""
    if "old" not in side.vocabulary or "year" not in side.vocabulary:
        return
    norms = [token.norm for token in side.tokens]
    for at, token in enumerate(side.tokens):
        if not token.is_number or norms[at + 1 : at + 5] != ["-", "year", "-", "old"] or at in side.quoted:
            continue
        for last in range(at + 5, min(len(norms), at + 6 + _BETWEEN)):
            name = next(
                (w for w in (" ".join(norms[k : last + 1]) for k in range(at + 5, last + 1)) if w in OFFICE),
                "",
            )
            if name and norms[last + 1 : last + 2] != ["'s"]:
                yield Aged(norms[at], name, side.span(at, last))
                break
