"""What the panel beside an article lists."""

from __future__ import annotations

from tests.tui.stock import CRANE, FERRY

from reader.comparing.accounts import account
from reader.layout.outline import facts, headings
from reader.layout.page import page
from reader.model import Fact, Span

PAGE = page(account(FERRY), title="The last ferry of the Orrin", from_text=False)


def test_headings_lead_to_their_stops() -> None:
    found = headings(PAGE)
    assert [row.text for row in found] == [
        "Outline", "The last ferry of the Orrin", "A vote without a quarrel", "What becomes of the crew",
    ]  # fmt: skip
    for row in found[1:]:
        assert row.target is not None
        assert PAGE.items[PAGE.stops[row.target].item].text == row.text


def test_an_article_without_headings_has_its_first_words_alone() -> None:
    bare = page(account(CRANE), title="A crane fell …", from_text=True)
    assert [row.text for row in headings(bare)] == ["Outline", "A crane fell …"]


def test_facts_stand_under_their_kinds_and_lead_to_their_sentences() -> None:
    found = facts(
        [
            Fact("date", Span(0, 0, 4, "2019"), "2019", "the board · asked"),
            Fact("money", Span(1, 0, 2, "£2"), "£2"),
        ],
        PAGE,
    )
    assert [(row.text, row.detail) for row in found] == [
        ("Money", ""), ("£2", ""), ("Dates", ""), ("2019", "the board · asked"),
    ]  # fmt: skip
    assert found[0].target is None
    assert found[1].target == PAGE.stop_of_sentence(1)


def test_the_panel_says_that_it_is_looking_and_that_there_is_nothing() -> None:
    assert facts(None, PAGE)[0].text == "Looking for facts …"
    assert facts([], PAGE)[0].text == "No facts were found in this article."
