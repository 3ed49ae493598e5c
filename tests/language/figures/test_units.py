"""The table of units."""

from __future__ import annotations

import pytest

from reader.language.figures.units import UNITS, unit_behind


@pytest.mark.parametrize(
    ("text", "dimension", "amount"),
    [
        ("1 mile", "m", 1609.344),
        ("1 nautical mile", "m", 1852),
        ("1 km/h", "m/s", 1 / 3.6),
        ("1 lb", "kg", 0.45359237),
        ("1 acre", "m2", 4046.8564224),
        ("50 °F", "C", 10),
        ("1 week", "s", 604_800),
    ],
)
def test_a_unit_converts_to_the_base_of_its_dimension(text: str, dimension: str, amount: float) -> None:
    number = text.split()[0]
    found = unit_behind(text, len(number))
    assert found is not None
    unit, end = found
    assert (unit.dimension, end) == (dimension, len(text))
    assert float(number) * unit.factor + unit.offset == pytest.approx(amount)


def test_a_single_letter_is_a_unit_only_right_behind_the_digits() -> None:
    assert unit_behind("8C", 1) is not None
    assert unit_behind("8 C", 1) is None


def test_a_unit_is_a_whole_word() -> None:
    assert unit_behind("3 minutiae", 1) is None


def test_every_unit_is_found_by_its_name() -> None:
    for name in UNITS:
        assert unit_behind(f"8{name}", 1) is not None, name
