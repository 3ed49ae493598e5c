"""Measures."""

from __future__ import annotations

import pytest
from tests.language.figures.reading import only

from reader.language.figures.values import values


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("14 knots", "16mph"),
        ("a ship of 26km/h", "a ship of 14 knots"),
        ("within a mile", "within 1.6km"),
        ("36 to 46 degrees Fahrenheit", "2C to 8C"),
        ("28 days", "four weeks"),
        ("an hour and a half", "90 minutes"),
        ("100 acres", "40 hectares"),
    ],
)
def test_measures_convert(text: str, other: str) -> None:
    left, right = only(text), only(other)
    assert left.unit == right.unit
    assert left.low == pytest.approx(right.low, rel=0.15)


@pytest.mark.parametrize(
    ("text", "unit", "amount"),
    [
        ("two days and five hours", "s", 53 * 3600),
        ("two hours 40 minutes", "s", 160 * 60),
        ("an hour and twenty minutes", "s", 80 * 60),
        ("6ft 2in", "m", 74 * 0.0254),
        ("six foot four", "m", 76 * 0.0254),
        ("four weeks and a day", "s", 29 * 86_400),
        ("fifteen stone four", "kg", 214 * 0.45359237),
    ],
)
def test_a_measure_in_two_units_is_one(text: str, unit: str, amount: float) -> None:
    (value,) = values(text)
    assert value.unit == unit
    assert value.low == pytest.approx(amount)


@pytest.mark.parametrize("text", ["90 km and 40 minutes", "10 years and three years", "six feet two men"])
def test_two_measures_of_two_things_stay_two(text: str) -> None:
    assert len(values(text)) == 2


@pytest.mark.parametrize(
    ("text", "degrees"),
    [("minus 12C", -12), ("−12C", -12), ("10C below zero", -10), ("10C", 10), ("minus 40F", -40)],
)
def test_a_temperature_may_be_under_nought(text: str, degrees: float) -> None:
    assert round(only(text).low, 3) == degrees
