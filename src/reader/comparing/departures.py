"""How somebody left: sacked in one account, gone of his own will in the other."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from reader.comparing.pairs import Side
from reader.comparing.people import by_surname, first, same_person
from reader.comparing.polarity import is_near_denial
from reader.language.descriptions import may_be_person
from reader.language.speech import PASSIVE
from reader.model import Difference, Span

SACKED = frozenset(
    "sack sacks sacked fire fires fired dismiss dismisses dismissed oust ousts ousted axe axes axed".split()
)
RESIGNED = frozenset("resign resigns resigned quit quits".split())

REACH = 60
"""Characters between a verb and the person it takes."""


def differences(
    left: Sequence[Side], right: Sequence[Side], linked: Collection[tuple[int, int]]
) -> Iterator[Difference]:
    """People whom one account has only sacked and the other has only resign."""
    ours, theirs = _departures(left), _departures(right)
    index = by_surname(theirs)
    for surname, names in by_surname(ours).items():
        for name in names:
            for other in index.get(surname, ()):
                here, there = ours[name], theirs[other]
                if same_person(name, other) and len(here) == len(there) == 1 and here.keys() != there.keys():
                    (mine,), (yours,) = here.values(), there.values()
                    places = [(a, b) for a in mine for b in yours]
                    about = max(name, other, key=lambda n: (len(n), n))
                    yield Difference("role", "conflict", "likely", *first(places, linked), about)


def _departures(sides: Sequence[Side]) -> dict[str, dict[bool, list[Span]]]:
    """Who left, and where it says that he was sacked (true) or resigned (false)."""
    found: dict[str, dict[bool, list[Span]]] = {}
    for side in sides:
        for position, token in enumerate(side.tokens):
            sacked = token.norm in SACKED
            if (
                (not sacked and token.norm not in RESIGNED)
                or position in side.quoted
                or is_near_denial(side, position)
            ):
                continue
            name = (
                _taken(side, position)
                if sacked and not _is_passive(side, position)
                else _before(side, position)
            )
            if name is not None:
                found.setdefault(name, {}).setdefault(sacked, []).append(side.span(position, position))
    return found


def _is_passive(side: Side, position: int) -> bool:
    return any(t.norm in PASSIVE for t in side.tokens[max(0, position - 3) : position])


def _before(side: Side, position: int) -> str | None:
    """The last person named before a verb."""
    start = side.tokens[position].start
    people = [m for m in side.mentions if m.end <= start <= m.end + REACH and may_be_person(m, side.text)]
    return people[-1].entity if people else None


def _taken(side: Side, position: int) -> str | None:
    """The first person named after a verb."""
    end = side.tokens[position].end
    people = [m for m in side.mentions if end <= m.start <= end + REACH and may_be_person(m, side.text)]
    return people[0].entity if people else None
