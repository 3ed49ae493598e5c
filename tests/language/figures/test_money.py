"""Sums of money."""

from __future__ import annotations

import pytest
from tests.language.figures.reading import only

from reader.language.figures.money import NAMES, SIGNS, name_behind, sign_before
from reader.language.figures.values import values


@pytest.mark.parametrize(
    ("text", "unit", "amount"),
    [
        ("forty grand", "", 40_000),
        ("nine grand in euros", "EUR", 9_000),
        ("The mill was sold for 21 million.", "", 21e6),
    ],
)
def test_a_sum_may_leave_its_currency_open(text: str, unit: str, amount: float) -> None:
    value = only(text)
    assert (value.kind, value.unit, value.low) == ("money", unit, amount)


def test_a_large_number_of_things_is_no_sum() -> None:
    assert only("The mill sold 21 million loaves.").kind == "number"


@pytest.mark.parametrize(
    ("text", "unit", "amount"),
    [
        ("$14 billion", "USD", 14e9),
        ("14 billion dollars", "USD", 14e9),
        ("£3m", "GBP", 3e6),
        ("3 million pounds", "GBP", 3e6),
        ("€5m", "EUR", 5e6),
        ("5 million euros", "EUR", 5e6),
        ("€58million", "EUR", 58e6),
        ("A$20", "AUD", 20),
        ("USD 5 million", "USD", 5e6),
        ("214p", "GBP", 2.14),
        ("60 cents", "cent", 0.6),
        ("70 million crowns", "crown", 70e6),
        ("900 dirhams", "dirham", 900),
    ],
)
def test_a_sum_of_money_is_the_same_in_every_notation(text: str, unit: str, amount: float) -> None:
    value = only(text)
    assert (value.kind, value.unit) == ("money", unit)
    assert value.low == pytest.approx(amount)
    assert text[value.start : value.end] == text


def test_a_large_number_behind_a_sum_is_in_its_currency() -> None:
    found = values("It was to cost 310 million euros and now costs 545 million.")
    assert [(value.kind, value.unit) for value in found] == [("money", "EUR")] * 2
    assert [value.kind for value in values("He paid $5 million, and 3 million people saw it.")][
        -1
    ] == "number"


def test_a_sum_is_told_without_its_digits() -> None:
    (value,) = values("a tenner")
    assert (value.kind, value.low, value.high) == ("money", 10, 10)


def test_every_sign_and_name_of_a_currency_is_found() -> None:
    for sign in SIGNS:
        assert sign_before(f"{sign}5", len(sign)) is not None, sign
    for name in NAMES:
        assert name_behind(f"5000{name}", 4, 5000) is not None, name


def test_pence_are_money_but_not_the_lines_of_a_picture() -> None:
    assert [only(text).kind for text in ("95p", "shot in 1080p")] == ["money", "number"]


def test_pounds_are_money_only_in_thousands() -> None:
    assert name_behind("12 pounds", 2, 12) is None
    assert name_behind("12 million pounds", 10, 12e6) == ("GBP", 1, 17)
