"""Values of two accounts that exclude one another."""

from __future__ import annotations

from collections.abc import Sequence

from reader.comparing.odds import Odds
from reader.comparing.rivalry import Judged, Model, Rivals, best_for_both
from reader.comparing.values.excluding import excluding
from reader.comparing.values.features import FEATURES, Field, amount
from reader.comparing.values.matching import Match
from reader.comparing.values.mentions import AccountValues, ValueMention
from reader.comparing.values.settling import settled

MODEL = Model(FEATURES, conflict=0.45, sure=0.9)


def rivals(
    left: AccountValues, right: AccountValues, odds: Odds, alike: Sequence[Match]
) -> list[Rivals[ValueMention]]:
    """All values of two accounts that exclude one another, with what speaks for them; ``alike`` are those that do not."""
    known = settled(left, right, alike)
    pairs = excluding(left, right, odds, known)
    field = Field(left, right, odds, known, pairs)
    return [Rivals(mine, theirs, field.features(mine, theirs)) for mine, theirs in pairs]


def conflicts(found: Sequence[Rivals[ValueMention]], model: Model = MODEL) -> list[Judged[ValueMention]]:
    """Those that are likely enough: for either value its best rival. A value may stand in several sentences."""
    return best_for_both(model.judged(found), lambda mention: (mention.value.kind, amount(mention.value)))
