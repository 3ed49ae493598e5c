"""Did and did not: predicates of two accounts that cannot both hold of one thing."""

from __future__ import annotations

from collections.abc import Iterator

from reader.comparing.rivalry import Model, Rivals
from reader.comparing.statements.denials.features import FEATURES, Field
from reader.comparing.statements.denials.opposed import opposed
from reader.comparing.statements.denials.said import Said, exclude
from reader.comparing.statements.sides import BothSides
from reader.model import Difference

MODEL = Model(FEATURES, conflict=0.6)


def differences(both: BothSides) -> Iterator[Difference]:
    """The contradictions of two accounts about what happened and what did not."""
    for pair, certainty in MODEL.conflicts(rivals(both, least=MODEL.conflict)):
        yield pair.conflict("negation", certainty)


def rivals(both: BothSides, *, least: float = 0.0) -> list[Rivals[Said]]:
    """All predicates that exclude one another, with what speaks for them.

    Those that cannot reach the ``least`` probability are left out.
    """
    pairs = opposed(both)
    field = Field(both, pairs)
    seen = ((one, other, field.outline(one, other)) for one, other in pairs)
    return [
        Rivals(one, other, (*outline, *field.rest(one, other)))
        for one, other, outline in seen
        if MODEL.at_best(outline) >= least and exclude(one, other)
    ]
