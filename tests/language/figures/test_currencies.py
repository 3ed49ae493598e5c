"""The table of currencies."""

from __future__ import annotations

from reader.language.figures.currencies import NAMES, SIGNS, name_behind, sign_before


def test_every_sign_and_name_of_a_currency_is_found() -> None:
    for sign in SIGNS:
        assert sign_before(f"{sign}5", len(sign)) is not None, sign
    for name in NAMES:
        assert name_behind(f"5000{name}", 4, 5000) is not None, name


def test_pounds_are_money_only_in_thousands() -> None:
    assert name_behind("12 pounds", 2, 12) is None
    assert name_behind("12 million pounds", 10, 12e6) == ("GBP", 1, 17)
