"""Dates told from another date in the sentence, and ahead of today."""

from __future__ import annotations

import pytest

from reader.language.figures.value import Moment
from reader.language.figures.values import values


def last(text: str) -> Moment | None:
    dates = [value.moment for value in values(text, "en") if value.moment]
    return dates[-1] if dates else None


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("They met in 2011 and opened the bakery the following year.", Moment(2012)),
        ("She came in 2009 and led it six years later.", Moment(2015)),
        ("It shut on 30 May and opened two days later.", Moment(month=6, day=1)),
        ("It shut on 2 March 2024 after trouble a week earlier.", Moment(2024, 2, 24)),
        ("It shut on Saturday and opened the next day.", Moment(weekday=6)),
        ("It shut in November; three months later it was sold.", Moment(month=2)),
        ("It opens in a fortnight's time.", Moment(span="week", turn=2)),
        ("It opens in three days' time.", Moment(shift=3)),
        ("It shut a fortnight ago.", Moment(span="week", turn=-2)),
    ],
)
def test_a_distance_makes_a_date(text: str, moment: Moment) -> None:
    assert last(text) == moment


@pytest.mark.parametrize("text", ["Six years later it burned.", "The previous day it rained."])
def test_a_distance_from_nothing_told_is_no_date(text: str) -> None:
    assert last(text) is None


def test_the_next_year_is_mostly_the_one_to_come() -> None:
    assert last("It shut in 2011 and opens next year.") == Moment(span="year", turn=1)
