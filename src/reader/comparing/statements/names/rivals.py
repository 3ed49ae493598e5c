"""Two names that two accounts give to one person, place or thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from reader.comparing.odds import Odds
from reader.comparing.rivalry import Judged, Model, Rivals, best_for_both
from reader.comparing.statements.names.features import FEATURES, Field
from reader.comparing.statements.names.strangers import Stranger, may_be_one, strangers
from reader.comparing.statements.sides import Side
from reader.model import Difference

MODEL = Model(FEATURES, conflict=0.4)

_LEAST = 0.02  # odds of sentences that are looked at


def differences(left: Sequence[Side], right: Sequence[Side], odds: Odds) -> Iterator[Difference]:
    """Two names for one thing in sentences that may be linked."""
    for pair, likely in conflicts(rivals(left, right, odds)):
        yield pair.conflict("place" if pair.left.type == "place" else "name", MODEL.certainty(likely))


def rivals(left: Sequence[Side], right: Sequence[Side], odds: Odds) -> list[Rivals[Stranger]]:
    """Every two strangers of two sentences with something in common that can be given to one thing."""
    ours = strangers(left, right)
    theirs = strangers(right, left) if ours else {}
    field = Field(ours, theirs, odds, (max(1, len(left)), max(1, len(right))))
    return [
        Rivals(one, other, field.features(one, other))
        for (i, j), share in odds.items()
        if share >= _LEAST and i in ours and j in theirs
        for one, other in product(ours[i], theirs[j])
        if one.span.text != other.span.text and may_be_one(one, other)
    ]


def conflicts(found: Sequence[Rivals[Stranger]], model: Model = MODEL) -> list[Judged[Stranger]]:
    """Those that are likely enough: for either name its best rival."""
    return best_for_both(model.judged(found), lambda stranger: stranger.name)
