"""Short lines above and between the paragraphs that say nothing of the story."""

import pytest

import reader
from reader.cleaning.rules.calls import CALLS
from reader.cleaning.rules.labels import LABELS
from reader.model import Article

KIN = (
    "A second inspection of the bridge found that 64 of its 210 panes were fogged, and that three panes with the seal "
    "which Clearspan tested in August had stayed clear."
)


def rules(article: Article) -> dict[str, str]:
    return {block.text: block.reason.rule for block in article.blocks if block.reason}


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


@pytest.mark.parametrize("word", sorted(CALLS))
def test_a_line_with_nothing_of_the_story_that_begins_with_a_call_goes(word: str) -> None:
    assert alone(f"{word.title()} twelve moons at home") is not None
