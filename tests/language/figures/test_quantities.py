"""Typed quantities."""

from __future__ import annotations

from itertools import pairwise

import pytest
from tests.language.figures.reading import only

from reader.language.figures.values import values


@pytest.mark.parametrize(
    ("text", "unit", "low", "high"),
    [
        ("Exports tripled.", "times", 3, 3),
        ("It costs twice as much.", "times", 2, 2),
        ("He was warned five times.", "times", 5, 5),
        ("a half-hour walk", "s", 1800, 1800),
        ("406 lb-ft of it", "torque", 406, 406),
        ("Harwick (3-8) lost", "score", 3, 8),
        ("the dose (3-8)", "", 3, 8),
        ("a pair of otters", "", 2, 2),
        ("a handful of visitors", "", 3, 9),
        ("five lakh voters", "", 500_000, 500_000),
        ("3 400 lambs", "", 3400, 3400),
        ("It passed by 52 votes to 48.", "score", 52, 48),
        ("Senators passed it 52 to 48.", "score", 52, 48),
        ("They lost by four goals to one.", "score", 4, 1),
        ("her third term", "ordinal", 3, 3),
        ("the second-largest dam", "ordinal", 2, 2),
        ("a lake 0.3 to 1 metre deep", "m", 0.3, 1),
    ],
)
def test_a_number_in_words_counts_as_what_it_stands_for(
    text: str, unit: str, low: float, high: float
) -> None:
    value = only(text)
    assert (value.kind, value.unit, value.low, value.high, value.loose) == ("number", unit, low, high, False)


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("$15 an hour", "hour"),
        ("£90 per head", "person"),
        ("600 euros to every flooded household", "household"),
        ("30,000 a year", "year"),
        ("$15 an answer", ""),
        ("310 euros a tonne", "tonne"),
    ],
)
def test_a_rate_knows_what_each_has_of_it(text: str, per: str) -> None:
    assert only(text).per == per


def test_what_a_rate_is_for_is_no_value() -> None:
    assert [value.unit for value in values("They will save $500 million a year after the merger.")] == ["USD"]


@pytest.mark.parametrize(
    "text",
    [
        "between 5% and 6%",
        "between $5 and $6",
        "between $5-$6",
        "between $5 to $6",
        "anywhere between 5 kg and 6 kg",
    ],
)
def test_what_lies_between_two_values_is_a_range_of_them(text: str) -> None:
    value = only(text)
    assert (value.low, value.high) == (5, 6)


@pytest.mark.parametrize(
    "text",
    [
        "It rose from 3 to 5%.",
        "It rose from 3 to 5 euros.",
        "It rose from 3 to 5 cents.",
        "It rose from 3 weeks to 5.",
    ],
)
def test_what_something_changed_from_or_to_has_the_unit_of_the_other(text: str) -> None:
    before, after = values(text)
    assert (before.kind, before.unit, before.high > before.low) == (after.kind, after.unit, False)
    assert before.low / after.low == pytest.approx(3 / 5)


@pytest.mark.parametrize(
    ("text", "bound", "close"),
    [
        ("It more than doubled.", "above", False),
        ("It nearly tripled.", "below", True),
        ("It doubled.", "", False),
    ],
)
def test_what_something_multiplied_by_has_its_hedge(text: str, bound: str, close: bool) -> None:
    value = only(text)
    assert (value.unit, value.bound, value.close) == ("times", bound, close)


def test_values_stand_in_order_and_do_not_overlap() -> None:
    found = values("On 3 March, 41 people paid $5 at 6:40 a.m., 30 per cent more than last year.")
    assert [value.kind for value in found] == ["date", "number", "money", "time", "percent", "date"]
    assert all(left.end <= right.start for left, right in pairwise(found))


@pytest.mark.parametrize(
    ("text", "language", "kind", "low"),
    [
        ("2,5 Mrd. Euro", "de", "money", 2.5e9),
        ("41 Prozent", "de", "percent", 41),
        ("1,5 million d'euros", "fr", "money", 1.5e6),
        ("30 pour cent", "fr", "percent", 30),
        ("3 millones de dólares", "es", "money", 3e6),
        ("30 por ciento", "es", "percent", 30),
        ("30 por cento", "pt", "percent", 30),
        ("2 milioni di euro", "it", "money", 2e6),
        ("30 procent", "nl", "percent", 30),
        ("ein Viertel der Belegschaft", "de", "percent", 25),
        ("ihr zwei Jahre alter Sohn", "de", "age", 2),
        ("160 Kilometern pro Stunde", "de", "number", 160 / 3.6),
        ("minus 12 Grad", "de", "number", -12),
        ("Sie gewannen mit 3:1.", "de", "number", 3),
        ("mit 52 zu 48 Stimmen", "de", "number", 52),
        ("par 52 voix contre 48", "fr", "number", 52),
        ("moins 12 degrés", "fr", "number", -12),
        ("una mujer de 34 años", "es", "age", 34),
        ("una lista de 12 nombres", "es", "number", 12),
        ("un figlio di due anni", "it", "age", 2),
        ("haar zoon van twee jaar", "nl", "age", 2),
    ],
)
def test_other_languages_write_quantities_their_own_way(
    text: str, language: str, kind: str, low: float
) -> None:
    assert only(text, language).kind == kind
    assert only(text, language).low == pytest.approx(low)


@pytest.mark.parametrize(
    ("text", "unit", "low"),
    [
        ("a score of residents", "", 20),
        ("the 6-foot-4 forward", "m", 76 * 0.0254),
        ("He weighs 11st.", "kg", 11 * 6.35029318),
        ("three guineas", "GBP", 3.15),
        ("40 pounds ($54)", "GBP", 40),
        ("a six-to-three margin", "score", 6),
        ("the 100m final", "m", 100),
        ("1.3m deep", "m", 1.3),
        ("She ran 2:19:24.", "s", 8364),
        ("in 1:42.15", "s", 102.15),
        ("$1.3m below the target", "USD", 1_300_000),
        ("a quarter of a mile", "m", 402.336),
    ],
)
def test_old_and_short_ways_of_counting_are_read(text: str, unit: str, low: float) -> None:
    value = values(text)[0]
    assert (value.unit, round(value.low, 6)) == (unit, round(low, 6))


def test_a_value_of_a_year_ago_is_no_rate() -> None:
    assert values("up from $790 million a year ago")[0].per == ""
    assert values("$15 an hour before tax")[0].per == "hour"
