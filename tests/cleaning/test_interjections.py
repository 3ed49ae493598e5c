"""Open lines above, between and below the paragraphs that say nothing of the story."""

import pytest

import reader
from reader.cleaning.rules.labels import LABELS

TITLE = "Clearspan closes its glass bridge"
PARAGRAPHS = (
    "A second inspection of the bridge found that 64 of its 210 panes were fogged, and that three panes with the seal "
    "which Clearspan tested in August had stayed clear.",
    "The footbridge over the Orrin opened two years ago at a cost of nine million pounds, and its engineers had promised "
    "that the seals would last for thirty winters.",
    "Walkers now cross by the old ferry, whose owner Hester Quill has put on a second boat and says that she would not "
    "mind if the repairs took until the spring.",
    "The county expects the first new panes in March, and Clearspan has agreed to pay for all of them and for the "
    "scaffolding that has to hang below the deck.",
)


def rule(line: str, at: int, *, paragraphs: int = 4) -> str | None:
    """The rule that strips a line before a paragraph of the article, or below the last one."""
    texts = list(PARAGRAPHS[:paragraphs])
    texts.insert(at, line)
    article = reader.parse("\n\n".join((TITLE, *texts)), name="a.txt")
    return next((b.reason.rule for b in article.blocks if b.text == line and b.reason), None)


@pytest.mark.parametrize(
    "line",
    [
        "Honk if you read us on the bus",
        "From the shed: Barry's tips for damp seedlings",
        "Copper giant Torvald halts work in Chile",
        "(The crossword setter apologises for 14 down.)",
        "Quiz night Friday at the Anchor, teams of six",
    ],
)
@pytest.mark.parametrize("at", [1, 2, 3])
def test_an_open_line_alone_that_shares_hardly_a_word_with_the_article_goes(line: str, at: int) -> None:
    assert rule(line, at) is not None


@pytest.mark.parametrize(
    "line",
    [
        "What the second inspection found",
        "Why nobody saw it coming",
        "A bridge of promises",
        "Thirty winters, or two",
        "“Nobody would have dared to ask”",
        "The other options on the table:",
        "Nobody in the office would talk about it.",
        "Slow going",
    ],
)
def test_a_heading_a_quotation_and_a_sentence_stay(line: str) -> None:
    assert rule(line, 2) is None


def test_a_word_of_the_small_print_alone_between_two_paragraphs_is_a_heading() -> None:
    assert rule("Terms", 2) is None


def test_an_article_of_two_paragraphs_is_too_short_to_tell() -> None:
    assert rule("Copper giant Torvald halts work in Chile", 1, paragraphs=2) is None


def test_an_article_with_many_open_lines_is_left_as_it_is() -> None:
    verse = (
        "Down by the mill the herons sleep",
        "and no one counts the hours",
        "till morning comes on silver feet",
    )
    text = "\n\n".join((TITLE, *PARAGRAPHS[:3], *verse, PARAGRAPHS[3]))
    assert all(block.kept for block in reader.parse(text, name="a.txt").blocks)


def test_a_line_below_the_last_paragraph_goes() -> None:
    assert rule("Sofa going cheap, ask at the bakery", 4) is not None


def test_a_few_words_above_the_first_paragraph_that_say_nothing_of_it_go() -> None:
    assert rule("Where to find your copy", 0) is None
    assert rule("Ferrets for sale, biting extra", 0) is not None


@pytest.mark.parametrize("label", ["At a glance", "Das Wichtigste in Kürze", "In het kort"])
def test_a_heading_that_says_what_kind_of_text_follows_stays(label: str) -> None:
    assert label.lower() in LABELS
    assert rule(label, 0) is None


def test_a_line_that_the_page_marks_as_a_heading_stays() -> None:
    heading = "From the shed: Barry's tips for damp seedlings"
    article = reader.parse(
        "\n\n".join((f"# {TITLE}", PARAGRAPHS[0], f"## {heading}", *PARAGRAPHS[1:])), name="a.md"
    )
    assert heading in article.text
