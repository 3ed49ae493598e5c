"""The kinds of contradiction whose weights are fitted: what is compared, and what people say of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from reader.comparing.align import alignment
from reader.comparing.facts import both_values
from reader.comparing.fitting.contradictions import Fit
from reader.comparing.fitting.stories import label_of_words
from reader.comparing.rivalry import Rivals
from reader.comparing.statements.denials import rivals as denials
from reader.comparing.statements.moods import rivals as moods
from reader.comparing.statements.names import rivals as names
from reader.comparing.statements.sides import BothSides, both_sides
from reader.comparing.values import rivals as values
from reader.comparing.values.matching import matches
from reader.model import Account

_ALIKE = 0.5  # likeness of two names that may be one name told wrong


def _values(left: Account, right: Account) -> Sequence[Rivals[Any]]:
    both = both_values(alignment(left, right))
    return values.rivals(both, matches(both))


def _are_alike(pair: Rivals[Any]) -> bool:
    told = dict(zip(names.MODEL.features, pair.features, strict=True))
    return told["alike"] > _ALIKE or told["shared"] > 0


def _of_statements(
    rivals: Callable[[BothSides], Sequence[Rivals[Any]]],
) -> Callable[[Account, Account], Sequence[Rivals[Any]]]:
    """The rivals among the statements of two accounts."""

    def compared(left: Account, right: Account) -> Sequence[Rivals[Any]]:
        return rivals(both_sides(alignment(left, right)))

    return compared


FITS: Mapping[str, Fit] = {
    "values": Fit(
        values.MODEL,
        frozenset({"number", "money", "percent", "date", "time", "age"}),
        _values,
        penalty=1.0,
        lookalike=0.4,
        report=0.3,
        label=label_of_words,
    ),
    "names": Fit(
        names.MODEL,
        frozenset({"name", "place"}),
        _of_statements(names.rivals),
        penalty=0.2,
        lookalike=0.3,
        report=0.3,
        label=label_of_words,
        may_hold=_are_alike,
    ),
    "denials": Fit(
        denials.MODEL,
        frozenset({"negation"}),
        _of_statements(denials.rivals),
        penalty=0.5,
        passage=0.2,
        lookalike=0.1,
    ),
    "moods": Fit(
        moods.MODEL,
        frozenset({"modality"}),
        _of_statements(moods.rivals),
        penalty=1.0,
        passage=0.2,
        lookalike=0.02,
        may_hold=lambda _: False,
    ),
}
