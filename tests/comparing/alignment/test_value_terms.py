"""The terms for values."""

from __future__ import annotations

import pytest

from reader.comparing.alignment.value_terms import KIND, RATES, rate_of_kind, value_terms
from reader.language.figures.values import values


def terms(text: str) -> set[str]:
    return set(value_terms(values(text, "en")))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The tram did 30 mph.", "It was going at 45 km/h."),
        ("The moor lost 300 hectares.", "About 900 acres burned."),
        ("Orla Fenwick, 61, waited.", "The 64-year-old waited."),
        ("It cost $4 million.", "The bill came to £9,000."),
    ],
)
def test_values_of_one_kind_share_a_term_though_they_differ(left: str, right: str) -> None:
    assert any(term.startswith(KIND) for term in terms(left) & terms(right))


def test_a_number_in_words_has_the_term_of_its_digits() -> None:
    assert "9000" in terms("Nine thousand people came.")


def test_dates_and_plain_numbers_are_of_no_kind() -> None:
    assert not any(term.startswith(KIND) for term in terms("On Monday 14 boats sank."))


def test_every_listed_kind_is_a_share_of_sentences_and_others_are_rarer_than_most() -> None:
    assert all(name.startswith(KIND) and 0 < share < 1 for name, share in RATES.items())
    assert rate_of_kind("#lumen") < rate_of_kind("#money")
