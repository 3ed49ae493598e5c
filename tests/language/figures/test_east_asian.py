"""Values in Chinese and Japanese."""

from __future__ import annotations

import datetime as dt

import pytest
from tests.language.figures.reading import only

from reader.language.figures.moments import day_of
from reader.language.figures.value import Moment
from reader.language.figures.values import values


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026年3月4日に開いた", Moment(2026, 3, 4)),
        ("3月4日", Moment(month=3, day=4)),
        ("令和8年の夏", Moment(2026)),
        ("昨天开幕", Moment(turn=-1, span="day")),
        ("去年", Moment(turn=-1, span="year")),
        ("金曜日", Moment(weekday=4)),
        ("周三开幕", Moment(weekday=2)),
    ],
)
def test_a_date_is_read_without_blanks_around_it(text: str, moment: Moment) -> None:
    assert only(text, "ja").moment == moment


@pytest.mark.parametrize(
    ("text", "minutes"), [("午後3時半", 930), ("下午3点20分", 920), ("午前9時", 540), ("14時5分", 845)]
)
def test_a_time_has_its_half_of_the_day_in_front(text: str, minutes: float) -> None:
    assert (only(text, "ja").kind, only(text, "ja").low) == ("time", minutes)


@pytest.mark.parametrize(
    ("text", "kind", "unit", "amount"),
    [
        ("1億2000万円", "money", "JPY", 120_000_000),
        ("3亿元", "money", "CNY", 300_000_000),
        ("1,200人", "number", "", 1200),
        ("35％", "percent", "percent", 35),
        ("两名", "number", "", 2),
        ("三千五百人", "number", "", 3500),
        ("35.5%", "percent", "percent", 35.5),
        ("2割", "percent", "percent", 20),
        ("2.5个百分点", "percent", "points", 2.5),
        ("34歳", "age", "", 34),
        ("3時間", "number", "s", 10_800),
        ("5公里", "number", "m", 5000),
    ],
)
def test_a_quantity_has_its_unit_right_behind_it(text: str, kind: str, unit: str, amount: float) -> None:
    value = only(text, "ja")
    assert (value.kind, value.unit, value.low) == (kind, unit, amount)


@pytest.mark.parametrize(
    ("text", "bound"),
    [("約300人", "about"), ("至少5人", "at least"), ("300人以上", "at least"), ("30多人", "above")],
)
def test_a_hedge_stands_beside_it(text: str, bound: str) -> None:
    assert only(text, "ja").bound == bound


@pytest.mark.parametrize("text", ["第二次世界大戦", "一部の人々", "一方"])
def test_what_only_names_is_no_quantity(text: str) -> None:
    assert values(text, "ja") == ()


def test_the_date_of_an_article_may_be_written_so() -> None:
    assert day_of("2026年3月4日", "zh") == dt.date(2026, 3, 4)
