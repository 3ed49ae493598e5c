"""Laws of values."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from reader.comparing.verdicts import verdict
from reader.language.moments import day_of, resolve
from reader.language.numbers import numbers
from reader.language.value import Moment, reach
from reader.language.values import values

PIECES = st.sampled_from(
    "about 41 a dozen people $14 billion 6:40 a.m. on Tuesday half 3 March 2026 per cent , . forty-one - to the "
    "€5m 28-year-old yesterday at least 7 knots two-thirds of 2017 ( ) “ ” Pruitt, in May nearly 1,000 km/h".split()
)
TEXTS = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=14).map(" ".join))
LANGUAGES = st.sampled_from(["en", "de", "fr", "es", "pt", "it", "nl", "xx", None])


@given(TEXTS, LANGUAGES)
def test_values_slice_to_text_stand_in_order_and_do_not_overlap(text: str, language: str | None) -> None:
    end = 0
    for value in values(text, language):
        assert end <= value.start <= value.core[0] < value.core[1] <= value.end <= len(text)
        end = value.end


@given(TEXTS)
def test_what_a_value_may_stand_for_holds_what_is_written_or_ends_at_it(text: str) -> None:
    for value in values(text):
        if value.unit not in ("score", "date"):
            low, high = reach(value)
            assert low <= value.low <= high or low <= value.high <= high


@given(TEXTS, TEXTS)
def test_a_verdict_is_the_same_from_either_side(left: str, right: str) -> None:
    for one in values(left):
        for other in values(right):
            assert verdict(one, other) == verdict(other, one)


@given(TEXTS)
def test_a_value_never_contradicts_itself(text: str) -> None:
    for value in values(text):
        assert verdict(value, value) != "conflict"


@given(st.integers(0, 10**12))
def test_grouped_digits_are_read_back(number: int) -> None:
    (found,) = numbers(f"{number:,}")
    assert found.low == number


@given(st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31)))
def test_a_written_day_is_read_back(day: dt.date) -> None:
    for written in (day.isoformat(), f"{day:%A, %B} {day.day}, {day.year}", f"{day.day} {day:%B %Y}"):
        assert day_of(written) == day


@given(st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31)), st.integers(0, 6))
def test_a_weekday_is_within_a_week(today: dt.date, weekday: int) -> None:
    for first, last in resolve(Moment(weekday=weekday), today):
        assert first == last
        assert abs(first - today.toordinal()) <= 7
        assert dt.date.fromordinal(first).weekday() == weekday
