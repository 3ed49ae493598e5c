"""What the panel beside an article lists."""

from __future__ import annotations

from tests.tui.stock import CRANE, FERRY

from reader.comparing.accounts import account
from reader.layout.outline import facts, headings
from reader.layout.page import page
from reader.layout.verdicts import around
from reader.model import Difference, Fact, Span

ACCOUNT = account(FERRY)
PAGE = page(ACCOUNT, title="The last ferry of the Orrin", from_text=False)


def inside(words: str) -> Span:
    """Where some words stand in the article."""
    number = next(n for n, sentence in enumerate(ACCOUNT.sentences) if words in sentence.text)
    start = ACCOUNT.sentences[number].text.index(words)
    return Span(number, start, start + len(words), words)


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


def test_facts_stand_under_their_kinds_with_the_words_around_them_and_lead_to_their_sentences() -> None:
    year, boat = inside("1931"), inside("Eleven people")
    found = facts([Fact("date", year, "1931", "ferry · built"), Fact("number", boat, "11")], PAGE, ACCOUNT)
    assert [row.text for row in found] == ["Numbers", "Eleven people", "Dates", "1931"]
    assert found[3].detail == around(ACCOUNT, year) != ""
    assert found[0].target is None
    assert found[1].target == PAGE.stop_of_sentence(boat.sentence)


def test_what_an_article_says_against_itself_stands_above_its_facts() -> None:
    one, other = inside("Eleven people"), inside("eight")
    clash = Difference("number", "conflict", "guess", one, other)
    found = facts([Fact("number", one, "11")], PAGE, ACCOUNT, [clash])
    assert [row.text for row in found] == [
        "Told in two ways in this article", "Eleven people", "eight", "Numbers", "Eleven people",
    ]  # fmt: skip
    assert found[2].target == PAGE.stop_of_sentence(other.sentence)
    assert found[2].indent > found[1].indent == 0  # so that one sees which two belong together


def test_the_panel_says_that_it_is_looking_and_that_there_is_nothing() -> None:
    assert facts(None, PAGE, ACCOUNT)[0].text == "Looking for facts …"
    assert facts([], PAGE, ACCOUNT)[0].text == "No facts were found in this article."
