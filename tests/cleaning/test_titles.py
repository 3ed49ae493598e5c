"""Which line of a text is its title."""

import pytest

import reader
from reader.cleaning.titles import TRAITS

TITLE = "Seven ways to mend a copper dome"
FOLDING = "Folding the sheets of a dome by hand"
BODY = [
    "A copper dome leaks where its sheets meet, and the ways to mend a leaking dome are older than the telescope under it.",
    "Solder holds for ten winters at most, so whoever wants to mend a dome of copper in a lasting way folds the sheets.",
    "Patience",
    "The sheets are folded by hand, and a roofer needs two weeks for what looks from the hill like the work of a day.",
    FOLDING,
    "The edge of one sheet is bent over the next, which keeps the rain out and lets the metal move on a summer day.",
]


def title_of(*lines: str) -> str | None:
    return reader.parse("\n".join(lines), name="a.txt").title


@pytest.mark.parametrize(
    "between",
    [
        pytest.param(["Ann Lee and Tom Day", "3 May 2025"], id="a name right above the date"),
        pytest.param(["By Ann Lee", "3 May 2025", *["Copy link", "Close"] * 12], id="buttons"),
        pytest.param(["A roofer tells how the sheets are folded by hand", "By Ann Lee"], id="a standfirst"),
    ],
)
def test_what_stands_between_title_and_text_is_not_the_title(between: list[str]) -> None:
    assert title_of("Menu", "Sport", TITLE, *between, *BODY) == TITLE


@pytest.mark.parametrize(
    "title",
    ["Copper domes", "5 domes to see in 2025", "Who mends a copper dome? Two roofers and their dog."],
    ids=["two words", "figures", "with a full stop"],
)
def test_a_title_of_an_unusual_shape_is_found_above_the_date(title: str) -> None:
    assert title_of("Menu", "Sport", title, "3 May 2025", *BODY) == title


def test_the_contents_of_a_page_are_no_title() -> None:
    title = "How a leaking roof of copper is mended"
    assert title_of("Menu", title, "Contents", "Patience", FOLDING, *BODY) == title


def test_the_line_that_the_steps_to_the_page_end_with_is_its_title() -> None:
    title = "How domes are mended"
    above = [f"Home > Roofs > {title}", "Roofs", title, "Find a roofer for your dome"]
    assert title_of("Menu", *above, *BODY) == title


def test_of_two_copies_of_the_title_the_one_right_above_the_text_stays() -> None:
    article = reader.parse("\n".join([TITLE, "Menu", "Sport", TITLE, "3 May 2025", *BODY]), name="a.txt")
    assert [block.kind for block in article.blocks if block.text == TITLE] == ["paragraph", "title"]


def test_a_heading_further_down_and_a_button_are_no_title() -> None:
    assert title_of("Log in", "Book a visit", *BODY) is None


def test_each_trait_has_a_weight_and_a_meaning() -> None:
    assert all(weight and meaning for weight, meaning in TRAITS.values())


def test_a_line_far_into_a_text_of_open_lines_is_no_title() -> None:
    verses = [f"Over the hill goes wanderer {number} and sings" for number in range(80)]
    assert title_of(*verses, TITLE, *BODY) != TITLE


def test_the_title_of_a_live_report_is_no_heading_of_a_post() -> None:
    items = ["22.44", "How domes leak", "21.17", "Solder and copper sheets", "20.05", "What the roofers say"]
    assert title_of(TITLE, "3 May 2025", "Key events", *items, *BODY) == TITLE


@pytest.mark.parametrize("row", ["Dome 9,870 7,001 70.9%", "13:30 Mending a copper dome"])
def test_a_row_of_a_table_or_a_programme_is_no_title(row: str) -> None:
    assert title_of(TITLE, "Copper\tSheets", row, *BODY) == TITLE


def test_what_describes_a_picture_is_no_title() -> None:
    seen = "Two roofers fold sheets of copper on a leaking dome."
    assert (
        title_of(TITLE, seen, "The dome in May.Credit...Ann Lee for The Evening Quay", "3 May 2025", *BODY)
        == TITLE
    )
