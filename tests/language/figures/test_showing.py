"""Values in one notation."""

from __future__ import annotations

import pytest

from reader.language.figures.showing import shown
from reader.language.figures.values import values


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("14 billion dollars", "$14 billion"),
        ("forty-one boats", "41"),
        ("about 300 boats", "about 300"),
        ("half of them", "50 %"),
        ("April 2025", "2025-04"),
        ("3 March 2026", "2026-03-03"),
        ("6:40 p.m.", "18:40"),
        ("four weeks", "4 weeks"),
        ("more than a decade", "over 10 years"),
        ("two decades", "20 years"),
        ("nine votes to two", "9–2"),
        ("yesterday", "yesterday"),
        ("6,200,000 people", "6.2 million"),
        ("within two miles", "under 3.22 km"),
        ("14 knots", "7.2 m/s"),
        ("800 metres", "800 m"),
    ],
)
def test_a_value_is_shown_in_one_notation(text: str, expected: str) -> None:
    (value,) = values(text)
    assert shown(value, text[value.start : value.end]) == expected
