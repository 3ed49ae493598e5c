"""Lines that stand in the article and do not belong to it."""

import reader
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


def test_a_last_paragraph_that_begins_as_the_byline_does_by_an_article_stays() -> None:
    text = f"By The Quay staff\n\n{STORY.format(paragraph=KIN, heading='Method')}\n\nThe group paints bridges in nine counties and has done so for ten years, most of them by hand and in the rain."
    assert list(rules(reader.parse(text, name="a.txt")).values()) == ["byline"]


def test_a_quotation_set_apart_that_repeats_the_text_goes() -> None:
    page = [
        "The club will repair the dome, its chairwoman Ann Lee said on Thursday. “We are not afraid of rust.” She smiled.",
        "“We are not afraid of rust.”",
        "The council voted on Thursday to sell the old observatory on the hill to its telescope club for one pound.",
    ]
    assert reader.parse("\n".join(page), name="a.txt").text.split("\n\n") == [page[0], page[2]]
