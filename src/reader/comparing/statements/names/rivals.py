"""Two names that two accounts give to one person, place or thing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from reader.comparing.rivalry import Model, Rivals
from reader.comparing.statements.names.features import FEATURES, Field
from reader.comparing.statements.names.strangers import Stranger, may_be_one, strangers
from reader.comparing.statements.sides import BothSides
from reader.model import Difference

MODEL = Model(FEATURES, conflict=0.4, says=lambda stranger: stranger.name)

_LEAST = 0.02  # odds of sentences that are looked at


def differences(both: BothSides) -> Iterator[Difference]:
    """Two names for one thing in sentences that may be linked."""
    for pair, certainty in MODEL.conflicts(rivals(both)):
        yield pair.conflict("place" if pair.left.type == "place" else "name", certainty)


def rivals(both: BothSides) -> list[Rivals[Stranger]]:
    """Every two strangers of two sentences with something in common that can be given to one thing."""
    here, there = both.readings
    ours, theirs = strangers(both.left, there), strangers(both.right, here)
    field = Field(ours, theirs, both)
    return [
        Rivals(one, other, field.features(one, other))
        for (i, j), share in both.odds.items()
        if share >= _LEAST and i in ours and j in theirs
        for one, other in product(ours[i], theirs[j])
        if one.span.text != other.span.text and may_be_one(one, other)
    ]
