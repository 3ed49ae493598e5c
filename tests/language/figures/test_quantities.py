"""Typed quantities."""

from __future__ import annotations

from itertools import pairwise

import pytest

from reader.language.figures.value import Value
from reader.language.figures.values import values


def only(text: str, language: str = "en") -> Value:
    (found,) = values(text, language)
    return found


@pytest.mark.parametrize(
    ("text", "unit", "low", "high"),
    [
        ("Exports tripled.", "times", 3, 3),
        ("It costs twice as much.", "times", 2, 2),
        ("He was warned five times.", "times", 5, 5),
        ("a pair of otters", "", 2, 2),
        ("a handful of visitors", "", 3, 9),
        ("five lakh voters", "", 500_000, 500_000),
        ("3 400 lambs", "", 3400, 3400),
        ("It passed by 52 votes to 48.", "score", 52, 48),
        ("Senators passed it 52 to 48.", "score", 52, 48),
        ("They lost by four goals to one.", "score", 4, 1),
        ("her third term", "ordinal", 3, 3),
        ("the second-largest dam", "ordinal", 2, 2),
    ],
)
def test_a_number_in_words_counts_as_what_it_stands_for(
    text: str, unit: str, low: float, high: float
) -> None:
    value = only(text)
    assert (value.kind, value.unit, value.low, value.high, value.loose) == ("number", unit, low, high, False)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("a man in his 50s", 50, 59),
        ("a nurse in her early thirties", 30, 34),
        ("brothers in their late teens", 16, 19),
    ],
)
def test_an_age_may_be_told_by_its_decade(text: str, low: float, high: float) -> None:
    value = only(text)
    assert (value.kind, value.low, value.high) == ("age", low, high)


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("$15 an hour", "hour"),
        ("£90 per head", "person"),
        ("600 euros to every flooded household", "household"),
        ("30,000 a year", "year"),
        ("$15 an answer", ""),
    ],
)
def test_a_rate_knows_what_each_has_of_it(text: str, per: str) -> None:
    assert only(text).per == per


@pytest.mark.parametrize("text", ["One pound in seven", "one voter in seven", "one in seven"])
def test_one_thing_in_seven_is_a_share(text: str) -> None:
    value = only(text)
    assert (value.kind, round(value.low)) == ("percent", 14)


def test_one_thing_in_several_others_is_no_share() -> None:
    assert [value.kind for value in values("one goal in three games")] == ["number", "number"]


def test_somebody_is_as_old_as_a_number_that_closes_the_clause() -> None:
    assert only("Renn is 26 and lives in Arlen.").kind == "age"
    assert only("The bill was 26.").kind == "number"


def test_all_but_a_number_is_not_that_number() -> None:
    assert only("All but three of the lambs survived.").bound == "all but"


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


def test_what_numbers_add_up_to_is_no_bound() -> None:
    assert only("The fines add up to £40m.").bound == ""
    assert only("The fines may be up to £40m.").bound == "at most"


@pytest.mark.parametrize("text", ["a week earlier", "the day after the flood", "a month before the vote"])
def test_a_single_unit_counts_in_front_of_what_it_is_counted_from(text: str) -> None:
    assert only(text).unit == "s"


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


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("49%", 49),
        ("49 per cent", 49),
        ("forty-nine percent", 49),
        ("half of them", 50),
        ("a third of it", 100 / 3),
        ("two-thirds", 200 / 3),
        ("three in ten", 30),
        ("one out of every five", 20),
        ("a quarter more", 25),
    ],
)
def test_a_share_is_a_percentage(text: str, share: int) -> None:
    value = only(text)
    assert (value.kind, value.unit) == ("percent", "percent")
    assert value.low == pytest.approx(share)


@pytest.mark.parametrize("text", ["3 in 10.30 p.m.", "about 3 out of 10 May"])
def test_a_share_takes_no_part_of_a_time_or_a_date(text: str) -> None:
    assert [value.kind for value in values(text)] in (["time"], ["date"])


def test_points_are_not_percent() -> None:
    assert only("three percentage points").unit == "points"
    assert only("25 basis points").low == pytest.approx(0.25)


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
    ("text", "age"),
    [
        ("the 28-year-old", 28),
        ("aged 51", 51),
        ("Ada Brandt, 34, said", 34),
        ("Ada Brandt (34) said", 34),
        ("Ada Brandt, 34 and Ivo Maas died", 34),
        ("a woman of 28", 28),
        ("a schoolgirl of 13", 13),
        ("patients aged between 28 and 81", 28),
        ("who was 67 and taught", 67),
        ("people over 65", 65),
        ("a six-month-old baby", 0.5),
    ],
)
def test_an_age_is_in_years(text: str, age: float) -> None:
    assert only(text).kind == "age"
    assert only(text).low == pytest.approx(age, rel=0.01)


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("about 300 people", "about"),
        ("nearly 300 people", "below"),
        ("more than 300 people", "above"),
        ("at least 300 people", "at least"),
        ("up to 300 people", "at most"),
        ("300 or so people", "about"),
        ("fewer than three hundred", "below"),
    ],
)
def test_a_hedge_is_part_of_the_value(text: str, bound: str) -> None:
    assert only(text).bound == bound


def test_over_a_time_is_no_bound() -> None:
    assert only("It will go over three years").bound == ""


@pytest.mark.parametrize("text", ["nine votes to two", "9-2 vote", "a 9-2 win"])
def test_a_score_has_two_sides(text: str) -> None:
    assert (only(text).unit, only(text).low, only(text).high) == ("score", 9, 2)


def test_a_range_has_two_ends() -> None:
    assert (only("between 10 and 12 boats").low, only("between 10 and 12 boats").high) == (10, 12)
    assert (only("$10 to $12").low, only("$10 to $12").high) == (10, 12)


def test_a_sum_given_to_a_number_of_people_is_no_range() -> None:
    assert [(value.kind, value.low) for value in values("Vanta paid $103 million to 3,055 people.")] == [
        ("money", 103e6),
        ("number", 3055),
    ]


def test_from_one_value_to_another_is_a_change_and_no_range() -> None:
    assert [value.low for value in values("It fell from 61 percent to 29 percent.")] == [61, 29]


@pytest.mark.parametrize(
    "text",
    [
        "It is in phase 3 now",
        "We took Route 66",
        "a Boeing 737",
        "no one knew",
        "a one-off",
        "this one",
        "the second half",
        "a record of 45-7-2",
        "the Orion 4 model",
    ],
)
def test_what_names_or_points_is_no_quantity(text: str) -> None:
    assert [value for value in values(text) if value.unit != "ordinal"] == []


def test_an_ordinal_is_no_count() -> None:
    assert (only("the third time").unit, only("the 3rd time").low) == ("ordinal", 3)


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
    ],
)
def test_other_languages_write_quantities_their_own_way(
    text: str, language: str, kind: str, low: float
) -> None:
    assert only(text, language).kind == kind
    assert only(text, language).low == pytest.approx(low)


@pytest.mark.parametrize(
    "text", ["shut for a week", "another week", "a further week", "at least another week"]
)
def test_one_more_unit_is_a_length_of_time(text: str) -> None:
    assert only(text).low == 7 * 86400


def test_the_weekend_is_a_date() -> None:
    assert only("back by the weekend").kind == "date"


def test_a_digit_behind_a_name_is_part_of_it() -> None:
    assert values("They tested the Orca 4 engines.") == ()


def test_a_large_number_behind_a_sum_is_in_its_currency() -> None:
    found = values("It was to cost 310 million euros and now costs 545 million.")
    assert [(value.kind, value.unit) for value in found] == [("money", "EUR")] * 2
    assert [value.kind for value in values("He paid $5 million, and 3 million people saw it.")][
        -1
    ] == "number"


@pytest.mark.parametrize(
    "text",
    [
        "The dome is more than half done.",
        "It is barely half the size.",
        "There were half as many of us then.",
    ],
)
def test_half_done_and_half_as_much_are_no_shares(text: str) -> None:
    assert values(text) == ()


@pytest.mark.parametrize("text", ["a Category 4 storm", "Danger stood at level four.", "grade 4 burns"])
def test_a_number_behind_a_rating_is_a_level(text: str) -> None:
    value = only(text)
    assert (value.unit, value.low) == ("level", 4)


def test_a_number_in_words_behind_a_label_is_part_of_it() -> None:
    assert values("She fell in round six.") == ()
    assert [value.low for value in values("In the game three men fell.")] == [3]


@pytest.mark.parametrize("text", ["At 78 she swims.", "A pensioner of 71 broke a leg.", "a man of 60"])
def test_an_age_stands_behind_at_and_behind_a_person(text: str) -> None:
    assert only(text).kind == "age"


def test_a_fraction_is_a_share_behind_a_word_for_a_change() -> None:
    value = only("Sales rose a third.")
    assert (value.kind, round(value.low)) == ("percent", 33)


def test_a_ballot_may_say_for_and_against() -> None:
    value = only("It got 27 votes in favour and 18 against.")
    assert (value.unit, value.low, value.high) == ("score", 27, 18)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("two to three million", 2e6, 3e6),
        ("5-10 million", 5e6, 1e7),
        ("two or three hundred", 200, 300),
        ("between two and three million", 2e6, 3e6),
        ("$2 to $3 million", 2e6, 3e6),
    ],
)
def test_the_scale_of_a_range_is_that_of_both_its_ends(text: str, low: float, high: float) -> None:
    (value,) = values(text)
    assert (value.low, value.high) == (low, high)


def test_the_scale_of_what_a_value_became_is_that_of_what_it_was() -> None:
    assert [value.low for value in values("It fell from 5 to 3 million.")] == [5e6, 3e6]
    assert [value.low for value in values("It rose from 5 to two hundred.")] == [5, 200]


@pytest.mark.parametrize(
    ("text", "unit", "amount"),
    [
        ("two days and five hours", "s", 53 * 3600),
        ("two hours 40 minutes", "s", 160 * 60),
        ("an hour and twenty minutes", "s", 80 * 60),
        ("a mile and three-quarters", "m", 1.75 * 1609.344),
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
    ("text", "share"),
    [
        ("fifteen parts in a hundred", 15),
        ("99 out of a hundred", 99),
        ("a one-in-four chance", 25),
        ("3 in 1,000", 0.3),
        ("eight cents in the euro", 8),
        ("ten cents on the dollar", 10),
        ("12p in the pound", 12),
    ],
)
def test_a_share_of_a_whole_of_any_size_is_one(text: str, share: float) -> None:
    (value,) = values(text)
    assert value.kind == "percent"
    assert value.low == pytest.approx(share)


def test_once_in_a_hundred_years_is_no_share() -> None:
    assert [value.kind for value in values("once in a hundred years, for five cents in change")] == [
        "number",
        "money",
    ]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("a six-figure sum", 100_000, 999_999),
        ("well into seven figures", 1e6, 9_999_999),
        ("a tenner", 10, 10),
    ],
)
def test_a_sum_is_told_without_its_digits(text: str, low: float, high: float) -> None:
    (value,) = values(text)
    assert (value.kind, value.low, value.high) == ("money", low, high)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("in her middle forties", 43, 47),
        ("a sixty-something", 60, 69),
        ("she turns 40 on Monday", 40, 40),
        ("Mrs Dunn, 82 next month, drives", 82, 82),
    ],
)
def test_an_age_is_told_by_its_decade_or_its_birthday(text: str, low: float, high: float) -> None:
    value = next(value for value in values(text) if value.kind == "age")
    assert (value.low, value.high) == (low, high)


@pytest.mark.parametrize(
    ("text", "bound", "age"), [("the over-75s", "above", 75), ("the under-21s", "below", 21)]
)
def test_a_group_is_named_by_the_bound_of_its_age(text: str, bound: str, age: float) -> None:
    (value,) = values(text)
    assert (value.kind, value.bound, value.low) == ("age", bound, age)


@pytest.mark.parametrize(
    ("text", "seconds"), [("a full year", 31_556_952), ("less than a fortnight after", 1_209_600)]
)
def test_a_single_unit_counts_whatever_it_is_called(text: str, seconds: float) -> None:
    (value,) = values(text)
    assert value.low == pytest.approx(seconds)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("A guard, said to be 37, slipped.", 37, 37),
        ("in her late twenties or early thirties", 26, 34),
        ("He is two years and six months old.", 2.5, 2.5),
        ("at the age of 26 years", 26, 26),
        ("in his mid to late 30s", 33, 39),
        ("anyone over the age of 70", 70, 70),
    ],
)
def test_an_age_is_told_in_several_words(text: str, low: float, high: float) -> None:
    (age,) = (value for value in values(text) if value.kind == "age")
    assert (round(age.low, 3), round(age.high, 3)) == (low, high)


@pytest.mark.parametrize(
    ("text", "degrees"),
    [("minus 12C", -12), ("−12C", -12), ("10C below zero", -10), ("10C", 10), ("minus 40F", -40)],
)
def test_a_temperature_may_be_under_nought(text: str, degrees: float) -> None:
    assert round(only(text).low, 3) == degrees


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("a quarter of a point", 0.25),
        ("half a percentage point", 0.5),
        ("a half-point rise", 0.5),
        ("It is 61.4%, up 2.3 points.", 2.3),
    ],
)
def test_parts_of_a_point_and_points_beside_percent_are_percentage_points(text: str, points: float) -> None:
    value = values(text)[-1]
    assert (value.unit, value.low) == ("points", points)


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
        ("It ended 24-all.", "score", 24),
        ("a 3-nil win", "score", 3),
        ("$1.3m below the target", "USD", 1_300_000),
        ("a quarter of a mile", "m", 402.336),
    ],
)
def test_old_and_short_ways_of_counting_are_read(text: str, unit: str, low: float) -> None:
    value = values(text)[0]
    assert (value.unit, round(value.low, 6)) == (unit, round(low, 6))


def test_a_majority_of_a_number_is_no_share() -> None:
    assert only("a majority of 1,846").kind == "number"


def test_as_many_as_behind_a_multiple_is_no_bound() -> None:
    assert values("twice as many as a year earlier")[1].bound == ""


def test_a_value_of_a_year_ago_is_no_rate() -> None:
    assert values("up from $790 million a year ago")[0].per == ""
    assert values("$15 an hour before tax")[0].per == "hour"
