"""Numbers are cut to nine digits."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.language.rounding import fine


@given(st.floats(-1000, 1000))
def test_it_is_what_rounding_to_nine_digits_gives_but_for_a_last_digit(number: float) -> None:
    assert abs(fine(number) - round(number, 9)) <= 1e-9


def test_sums_of_the_same_parts_in_another_order_are_equal() -> None:
    assert fine(0.1 + 0.2 + 0.3) == fine(0.3 + 0.2 + 0.1)
