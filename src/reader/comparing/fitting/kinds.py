"""The kinds of contradiction whose weights are fitted: what is compared, and what people say of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from reader.comparing.align import alignment
from reader.comparing.fitting.contradictions import Fit
from reader.comparing.fitting.stories import label_of_statements, label_of_words
from reader.comparing.odds import Odds
from reader.comparing.one_story import are_one_story, likely
from reader.comparing.statements.causes import causes, rivalry
from reader.comparing.statements.denials import bearing, oppositions
from reader.comparing.statements.moods import certainty, modality
from reader.comparing.statements.names import counterparts
from reader.comparing.statements.sides import Side, sides
from reader.comparing.values import rivals
from reader.comparing.values.implied import beside
from reader.comparing.values.matching import matches
from reader.comparing.values.mentions import account_values
from reader.comparing.values.settling import settled
from reader.model import Account, Span

_ALIKE = 0.5  # likeness of two names that may be one name told wrong


def _values(left: Account, right: Account) -> Sequence[rivals.Rivals]:
    one, other = beside(account_values(left), account_values(right))
    together = alignment(left, right)
    found = matches(one, other, together.links)
    return rivals.rivals(one, other, together.odds, settled(one, other, found))


def _spans_of_values(one: rivals.Rivals) -> tuple[Span, Span]:
    here, there = (
        Span(place.sentence, place.value.start, place.value.end, "") for place in (one.left, one.right)
    )
    return here, there


def _are_alike(one: counterparts.Counterparts) -> bool:
    told = dict(zip(counterparts.FEATURES, one.features, strict=True))
    return told["alike"] > _ALIKE or told["shared"] > 0


def _of_statements(
    rivals: Callable[[Sequence[Side], Sequence[Side], Odds, bool], Sequence[Any]],
) -> Callable[[Account, Account], Sequence[Any]]:
    """What is compared of two accounts, given the statements of both, their odds, and whether they are of one story."""

    def compared(left: Account, right: Account) -> Sequence[Any]:
        ours, theirs, odds = sides(left), sides(right), alignment(left, right).odds
        one_story = are_one_story(left, right)
        return rivals(ours, theirs, odds if one_story else likely(odds), one_story)

    return compared


def _spans_of_statements(one: Any) -> tuple[Span, Span]:
    told = one.difference()
    return told.left, told.right


FITS: Mapping[str, Fit] = {
    "values": Fit(
        tuple(rivals.FEATURES),
        frozenset({"number", "money", "percent", "date", "time", "age"}),
        _values,
        _spans_of_values,
        rivals.conflicts,
        label_of_words,
        penalty=1.0,
        lookalike=0.1,
    ),
    "names": Fit(
        tuple(counterparts.FEATURES),
        frozenset({"name", "place"}),
        _of_statements(lambda ours, theirs, odds, _: counterparts.counterparts(ours, theirs, odds)),
        lambda one: (one.left.span, one.right.span),
        counterparts.conflicts,
        label_of_words,
        penalty=0.2,
        lookalike=0.3,
        may_hold=_are_alike,
    ),
    "denials": Fit(
        tuple(bearing.FEATURES),
        frozenset({"negation"}),
        _of_statements(lambda *two: oppositions.oppositions(*two[:3], anywhere=two[3])),
        _spans_of_statements,
        oppositions.conflicts,
        label_of_statements,
        penalty=0.5,
        passage=0.2,
        lookalike=0.1,
    ),
    "causes": Fit(
        tuple(rivalry.FEATURES),
        frozenset({"cause"}),
        _of_statements(
            lambda ours, theirs, odds, one_story: causes.rivals(
                causes.given(ours), causes.given(theirs), odds, anywhere=one_story
            )
        ),
        _spans_of_statements,
        causes.conflicts,
        label_of_statements,
        penalty=0.3,
        passage=0.2,
        lookalike=0.02,
        may_hold=lambda _: False,
    ),
    "moods": Fit(
        tuple(certainty.FEATURES),
        frozenset({"modality"}),
        _of_statements(lambda ours, theirs, odds, _: modality.rivals(ours, theirs, odds)),
        _spans_of_statements,
        modality.conflicts,
        label_of_statements,
        penalty=1.0,
        passage=0.2,
        lookalike=0.02,
        may_hold=lambda _: False,
    ),
}
