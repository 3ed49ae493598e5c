"""Lines that stand in the article and do not belong to it."""

import pytest

import reader
from reader.cleaning.rules.labels import LABELS
from reader.model import Article

STORY = """Clearspan closes glass bridge over fogged panes

Summary

Clearspan closed its glass bridge on Tuesday because condensation between the panes hides the valley below the bridge.

Key insights

Engineers at Clearspan suspect a seal in the panes that shrinks in cold nights and lets the fog of the valley in.

{heading}

{paragraph}

What to watch

Clearspan wants to reopen the bridge in October, once a new seal has kept the panes clear for a month of cold nights."""

FOREIGN = (
    "A tutorial shows readers how to bake Danish pastry at home with butter from Jutland, a rolling pin made in "
    "Aarhus and an oven that reaches high temperatures quickly."
)
KIN = (
    "A second inspection of the bridge found that 64 of its 210 panes were fogged, and that three panes with the seal "
    "which Clearspan tested in August had stayed clear."
)


def parse(paragraph: str, heading: str = "Method") -> Article:
    return reader.parse(STORY.format(paragraph=paragraph, heading=heading), name="a.txt")


def rules(article: Article) -> dict[str, str]:
    return {block.text: block.reason.rule for block in article.blocks if block.reason}


def test_a_paragraph_of_another_story_is_a_guess() -> None:
    found = next(block for block in parse(FOREIGN).blocks if block.text == FOREIGN)
    assert found.reason is not None
    assert (found.reason.rule, found.reason.certainty) == ("other story", "guess")
    assert "Jutland" in found.reason.detail


def test_its_heading_has_nothing_under_it_any_more() -> None:
    assert rules(parse(FOREIGN))["Method"] == "empty heading"


def test_a_paragraph_that_shares_words_with_the_rest_stays() -> None:
    assert rules(parse(KIN)) == {}


def test_a_heading_with_another_heading_under_it_is_empty() -> None:
    assert rules(parse(KIN, heading="Principles\n\nMethod")) == {"Principles": "empty heading"}


def test_a_note_on_the_author_below_the_article_goes() -> None:
    text = f"By Hollis Vane\n\n{STORY.format(paragraph=KIN, heading='Method')}\n\nHollis Vane covers bridges and has done so for ten years, most of them on foot and in the rain."
    assert list(rules(reader.parse(text, name="a.txt")).values()) == ["byline", "byline"]


def test_a_quotation_set_apart_that_repeats_the_text_goes() -> None:
    page = [
        "The club will repair the dome, its chairwoman Ann Lee said on Thursday. “We are not afraid of rust.” She smiled.",
        "“We are not afraid of rust.”",
        "The council voted on Thursday to sell the old observatory on the hill to its telescope club for one pound.",
    ]
    assert reader.parse("\n".join(page), name="a.txt").text.split("\n\n") == [page[0], page[2]]


def alone(line: str) -> str | None:
    """The rule that strips a line between the two paragraphs of an article."""
    return rules(
        reader.parse(
            f"Clearspan closes its glass bridge\n\n{KIN}\n\n{line}\n\n{KIN.replace('64', '65')}", name="a.txt"
        )
    ).get(line)


def test_an_open_line_alone_that_calls_on_the_reader_goes() -> None:
    assert alone("BET YOU CAN'T: name all twelve moons") == "promotion"


def test_an_open_line_alone_with_a_name_that_stands_nowhere_else_goes() -> None:
    assert alone("Copper giant Torvald halts work in Chile") == "other story"


def test_a_heading_that_speaks_of_the_story_stays() -> None:
    assert alone("What the second inspection found") is None
    assert alone("Watch the panes") is None


def head(line: str) -> str | None:
    """The rule that strips a line between the title of an article and its first paragraph."""
    text = f"Clearspan closes its glass bridge\n\nBy Ann Lee\n\n{line}\n\n{KIN}\n\n{KIN.replace('64', '65')}"
    return rules(reader.parse(text, name="a.txt")).get(line)


def test_a_few_words_above_the_first_paragraph_that_say_nothing_of_it_go() -> None:
    assert head("Text size: A A A") is not None
    assert head("Where to find your copy") is not None


@pytest.mark.parametrize("label", ["At a glance", "Das Wichtigste in Kürze", "In het kort"])
def test_a_heading_that_says_what_kind_of_text_follows_stays(label: str) -> None:
    assert label.lower() in LABELS
    assert head(label) is None
