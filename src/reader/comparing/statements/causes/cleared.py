"""Causes that one account gives, and the other clears: a cracked kiln, the kiln was in good order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.comparing.statements.causes.explanations import reported_from, telling
from reader.comparing.statements.causes.reasons import reasons
from reader.comparing.statements.meant import meant, stems_of
from reader.comparing.statements.phrasebook import Phrasebook
from reader.comparing.statements.sides import Side
from reader.language.causes import SOUND
from reader.language.word_classes import PASSIVE
from reader.model import Difference

_SHARE = 0.5  # of what a sentence clears that a cause has to say
_SOUND = Phrasebook({"sound": SOUND})
_ENDING = PASSIVE | {"that", "which", "behaved", "worked", "functioned", "performed"}


def cleared(left: Sequence[Side], right: Sequence[Side]) -> Iterator[Difference]:
    """The causes of one account of which a sentence of the other one says that nothing was wrong with them."""
    things = [(side, first, last) for side in right for first, last in _things(side)]
    given = [reason for side in left for reason in reasons(side) if reason.sort != "time"] if things else []
    for side, first, last in things:
        words = meant(stems_of(side, telling(side, first, last)))
        for reason in given:
            if words.said_by(reason.cause) >= _SHARE * words.weight:
                yield Difference("cause", "conflict", "likely", reason.span, side.span(first, last), "")


def _things(side: Side) -> Iterator[tuple[int, int]]:
    """The first and the last token of things of which a sentence says that nothing was wrong with them."""
    for position in side.places_of(_SOUND.openings):
        if position not in side.quoted and position not in side.denied and _SOUND.at(side.norms, position):
            first = reported_from(side, side.clause(position)[0], position)
            last = next((k for k in range(first + 1, position) if side.norms[k] in _ENDING), position) - 1
            if telling(side, first, last):
                yield first, last
                return
