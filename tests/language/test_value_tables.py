"""The smaller tables of values: units, currencies, hedges, corrections, nationalities, contrasts, patterns."""

from __future__ import annotations

import re

import pytest

from reader.language.contrast.contrasts import contrast
from reader.language.figures.corrections import is_correction
from reader.language.figures.currencies import NAMES, SIGNS, name_behind, sign_before
from reader.language.figures.patterns import any_of
from reader.language.figures.showing import shown
from reader.language.figures.units import UNITS, unit_behind
from reader.language.figures.value import reach
from reader.language.figures.values import values
from reader.language.names.nationalities import COUNTRIES, country
from reader.language.stems import stem


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


def test_every_sign_and_name_of_a_currency_is_found() -> None:
    for sign in SIGNS:
        assert sign_before(f"{sign}5", len(sign)) is not None, sign
    for name in NAMES:
        assert name_behind(f"5000{name}", 4, 5000) is not None, name


def test_pounds_are_money_only_in_thousands() -> None:
    assert name_behind("12 pounds", 2, 12) is None
    assert name_behind("12 million pounds", 10, 12e6) == ("GBP", 1, 17)


@pytest.mark.parametrize(
    "sentence",
    [
        "Correction: the number is two.",
        "An earlier version of this post said three boats had sunk.",
        "This article was amended on 3 May.",
    ],
)
def test_a_correction_is_no_claim(sentence: str) -> None:
    assert is_correction(sentence)


def test_a_court_corrections_officer_is_no_correction() -> None:
    assert not is_correction("The corrections officer said so.")


def test_a_country_has_one_number_under_all_its_names() -> None:
    assert country("britain") == country("british") == country("u.k.")
    assert country("britain") != country("france")
    assert country("boat") is None


def test_no_name_stands_for_two_countries() -> None:
    names = COUNTRIES.replace("/", " ").split()
    assert len(names) == len(set(names))


def stems(phrase: str) -> tuple[str, ...]:
    return tuple(stem(word, "en") for word in phrase.split())


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        ("opened", "closed", "negation"),
        ("rising", "falls", "negation"),
        ("schools", "hospitals", "name"),
        ("mine", "oil rig", "name"),
        ("founder", "chairman", "role"),
        ("Asia".lower(), "africa", "place"),
    ],
)
def test_opposites_and_things_of_a_sort_exclude_one_another(left: str, right: str, kind: str) -> None:
    assert contrast(stems(left), stems(right)) == contrast(stems(right), stems(left)) == kind


@pytest.mark.parametrize(
    ("left", "right"), [("rise", "increase"), ("open", "open"), ("boat", "green"), ("big", "huge")]
)
def test_words_of_one_group_or_of_no_common_line_do_not(left: str, right: str) -> None:
    assert contrast(stems(left), stems(right)) is None


def test_a_pattern_of_words_takes_the_longest() -> None:
    pattern = re.compile(any_of(["per", "per cent", "percent"]))
    assert [pattern.findall(text) for text in ("per cent", "percent", "per")] == [
        ["per cent"],
        ["percent"],
        ["per"],
    ]
    assert re.compile(any_of([])).search("anything") is None


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("300 boats", 300, 300),
        ("about 300 boats", 250, 350),
        ("just over 4%", 4, 4.5),
        ("at least 300 boats", 300, float("inf")),
        ("fewer than 300 boats", float("-inf"), 300),
    ],
)
def test_a_hedge_widens_what_a_value_may_stand_for(text: str, low: float, high: float) -> None:
    (value,) = values(text)
    assert reach(value) == pytest.approx((low, high))


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
