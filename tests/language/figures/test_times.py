"""Times of day."""

from __future__ import annotations

import pytest

from reader.language.figures.templates import Text
from reader.language.figures.times import times


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("6:40 a.m.", 400),
        ("6.40am", 400),
        ("7pm", 19 * 60),
        ("12 p.m.", 12 * 60),
        ("9 a. m.", 9 * 60),
        ("12:05 a.m.", 5),
        ("19:30", 19 * 60 + 30),
        ("noon", 12 * 60),
        ("just after six in the evening", 18 * 60),
        ("midnight", 0),
        ("half past six in the evening", 18 * 60 + 30),
        ("9 o'clock at night", 21 * 60),
        ("twelve minutes past seven in the evening", 19 * 60 + 12),
        ("quarter past 4 in the afternoon", 16 * 60 + 15),
        ("eight minutes before noon", 11 * 60 + 52),
        ("six minutes after midnight", 6),
        ("at half ten in the morning", 10 * 60 + 30),
        ("at ten that evening", 22 * 60),
        ("at 5.30 that evening", 17 * 60 + 30),
        ("at 0340 hours", 3 * 60 + 40),
        ("1430 GMT", 14 * 60 + 30),
        ("1700 EDT", 17 * 60),
        ("02:19:24", 2 * 60 + 19),
        ("2:19:24 p.m.", 14 * 60 + 19),
    ],
)
def test_a_time_is_minutes_since_midnight(text: str, minutes: int) -> None:
    (found,) = times(Text(text, "en"))
    assert (found.low, found.loose) == (minutes, False)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("half past six", 390),
        ("quarter to nine", 525),
        ("ten to six", 350),
        ("2 minutes past one", 62),
        ("25 past 8.", 505),
        ("20 to 9", 520),
        ("at half seven", 450),
        ("at eight thirty sharp", 510),
        ("by a quarter after eleven", 675),
        ("by seven-thirty", 450),
        ("until nine forty.", 580),
        ("at seven sharp", 420),
    ],
)
def test_a_spoken_time_leaves_the_half_of_the_day_open(text: str, minutes: int) -> None:
    (found,) = times(Text(text, "en"))
    assert (found.low, found.loose) == (minutes, True)


@pytest.mark.parametrize(
    ("text", "language"), [("um 19.30 Uhr", "de"), ("à 19h30", "fr"), ("om 19.30 uur", "nl")]
)
def test_other_languages_write_times_their_own_way(text: str, language: str) -> None:
    (found,) = times(Text(text, language))
    assert found.low == 19 * 60 + 30


@pytest.mark.parametrize(
    ("text", "language", "minutes"),
    [
        ("um halb vier", "de", 210),
        ("gegen Viertel nach acht", "de", 495),
        ("um acht Uhr abends", "de", 1200),
        ("om half vier", "nl", 210),
        ("à vingt heures trente", "fr", 1230),
        ("vers huit heures moins le quart", "fr", 465),
        ("a las ocho y media de la tarde", "es", 1230),
        ("alle otto e mezza", "it", 510),
        ("às oito e meia da noite", "pt", 1230),
    ],
)
def test_other_languages_tell_times_their_own_way(text: str, language: str, minutes: int) -> None:
    (found,) = times(Text(text, language))
    assert found.low == minutes


@pytest.mark.parametrize(
    "text",
    [
        "five to ten people",
        "aged five to ten.",
        "from five to ten.",
        "at half time",
        "It was passed by ten to six.",
    ],
)
def test_numbers_that_only_look_like_a_time_are_none(text: str) -> None:
    assert not times(Text(text, "en"))


def test_a_hedge_belongs_to_the_time() -> None:
    (found,) = times(Text("It fell just before 7.30am today", "en"))
    assert (found.bound, found.close, found.start) == ("below", True, 8)


def test_a_zone_is_kept() -> None:
    (found,) = times(Text("at 6:40 p.m. GMT", "en"))
    assert found.unit == "clock GMT"


@pytest.mark.parametrize(
    "text",
    [
        "a ratio of 7.30",
        "nine to two",
        "£6.40",
        "scored with 4:43 left",
        "he paid 6.40 for it",
        "of 4.25 to 4 in all",
        "went up by 25 to 4.5",
    ],
)
def test_what_only_looks_like_a_time_is_none(text: str) -> None:
    assert times(Text(text, "en")) == []


@pytest.mark.parametrize(
    ("text", "part", "hours"),
    [
        ("on Sunday evening", "evening", (17, 24)),
        ("late on Friday", "late", (17, 26)),
        ("in the small hours of Sunday", "small hours", (0, 6)),
        ("yesterday afternoon", "afternoon", (12, 18)),
        ("overnight", "overnight", (20, 31)),
        ("early on Monday morning", "morning", (5, 12)),
    ],
)
def test_a_part_of_a_certain_day_is_a_stretch_of_hours(
    text: str, part: str, hours: tuple[float, float]
) -> None:
    (found,) = times(Text(text, "en"))
    assert text[found.start : found.end] == part
    assert (found.low / 60, found.high / 60) == hours


@pytest.mark.parametrize("text", ["a night out", "the evening was quiet", "a late goal on Sunday"])
def test_a_part_of_no_certain_day_is_no_time(text: str) -> None:
    assert times(Text(text, "en")) == []


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("It opens at ten tonight.", 22 * 60),
        ("It shut by 4 this morning.", 4 * 60),
        ("It rang at 11 on Friday.", None),
        ("It rang at eleven on Friday night.", 23 * 60),
        ("It rang at 23.40, then stopped.", 23 * 60 + 40),
    ],
)
def test_a_number_behind_at_is_an_hour_where_a_part_of_the_day_follows(
    text: str, minutes: int | None
) -> None:
    found = [time.low for time in times(Text(text, "en")) if time.low == time.high]
    assert found == ([] if minutes is None else [minutes])


@pytest.mark.parametrize(
    ("text", "unit", "end"),
    [("10am ET)", "clock ET", 7), ("9 a.m. Eastern Time", "clock ET", 19), ("9am (BST)", "clock BST", 9)],
)
def test_a_zone_belongs_to_the_time_in_front_of_it(text: str, unit: str, end: int) -> None:
    (found,) = times(Text(text, "en"))
    assert (found.unit, found.end) == (unit, end)


def test_an_hour_just_before_or_after_is_one_only_where_nothing_is_counted() -> None:
    (found,) = times(Text("They left shortly before nine.", "en"))
    assert (found.low, found.bound, found.loose) == (9 * 60, "below", True)
    assert times(Text("They left just after nine men came.", "en")) == []
