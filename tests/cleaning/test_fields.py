"""Title, byline, date and source out of the lines of a text."""

import pytest

import reader
from reader.cleaning.cues import date_in, fold

BODY = (
    "The tide mill at Pennick will grind its first flour in ninety years next month, its new owners said on Monday.\n\n"
    "Two millstones have been lifted back into place, and the wheel of the mill turned for an hour on Monday evening.\n\n"
    "Schools will visit the mill from June. It plans to sell two tonnes of flour a year, mostly to bakers nearby."
)


def parse(above: str = "", below: str = "") -> reader.Article:
    return reader.parse(f"{above}\n\n{BODY}\n\n{below}", name="a.txt")


def test_byline_and_date_come_as_they_are_written() -> None:
    article = parse(
        "Tide mill to grind flour again\n\nBy Edda Quill\n\nPublished: 3 May 2024, 8:00 | Updated: 4 May 2024"
    )
    assert (article.byline, article.date) == ("Edda Quill", "3 May 2024")


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("Source: Evening Quay", "Evening Quay"),
        ("Source: Channel 4 News", "Channel 4 News"),
        ("· Source: The Evening Quay · Field: Mills · Depth: short", "The Evening Quay"),
        ("Quelle: Hafenbote", "Hafenbote"),
        (
            "Summary and curation by Briefly. Original article published by The Evening Quay.",
            "The Evening Quay",
        ),
        ("© 2024 Saltmarsh Press. All rights reserved.", "Saltmarsh Press"),
    ],
)
def test_a_line_below_names_the_source(line: str, source: str) -> None:
    assert parse(below=line).source == source


def test_an_agency_in_chinese_is_the_source() -> None:
    assert parse("潮磨坊重新开磨\n\n2024-05-03 16:30 来源： 海湾日报").source == "海湾日报"


def test_a_source_is_named_without_the_day() -> None:
    assert parse(below="Source: Evening Quay, 3 May 2024").source == "Evening Quay"


def test_the_days_of_a_life_are_no_day_of_publication() -> None:
    assert parse("Edda Quill\n\nMarch 3, 1938 - January 14, 2024").date is None


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("September 12, 20239:14 AM GMT+1Updated 3 hours ago", "September 12, 2023"),
        ("نشر في: 14 شباط/فبراير 2023 - آخر تحديث: 16:20", "14 شباط/فبراير 2023"),
        ("Tue Nov  1 09:12:44 UTC 2011", "Tue Nov 1 09:12:44 UTC 2011"),
        ("송고시간 2023년 11월 3일 08:12", "2023년 11월 3일"),
    ],
)
def test_a_date_is_known_in_many_forms(line: str, date: str) -> None:
    assert date_in(fold(line)) == date


def test_a_name_alone_near_the_date_is_the_byline() -> None:
    article = parse("Tide mill to grind flour again\n\nLaura Quill\n\n3 May 2024")
    assert article.byline == "Laura Quill"
    assert [block.reason.rule for block in article.blocks if block.reason] == ["byline", "date"]


@pytest.mark.parametrize("line", ["Key Points", "Fact Checked", "United Kingdom"])
def test_what_is_no_name_is_no_byline(line: str) -> None:
    assert parse(f"Tide mill to grind flour again\n\n{line}\n\n3 May 2024").byline is None


def test_the_dateline_names_the_agency_and_stays_in_the_text() -> None:
    article = reader.parse(f"PENNICK, May 3 (Tidewire) - {BODY}", name="a.txt")
    assert article.source == "Tidewire"
    assert "PENNICK, May 3 (Tidewire)" in article.text


def test_what_nobody_says_is_none() -> None:
    article = parse()
    assert (article.title, article.source, article.date, article.byline) == (None, None, None, None)


def test_front_matter_goes_before_the_text() -> None:
    text = f"---\ntitle: A mill turns\nauthor: Edda Quill\nsource: Saltmarsh Weekly\n---\n{BODY}"
    article = reader.parse(text, name="a.md")
    assert (article.title, article.byline, article.source) == (
        "A mill turns",
        "Edda Quill",
        "Saltmarsh Weekly",
    )


def test_the_day_of_what_is_answered_to_is_not_that_of_the_text() -> None:
    assert parse("The tide mill turns", "On Mon, 31 Oct 2011, Tom Day wrote:").date is None
