"""Plain text becomes blocks."""

import pytest

from reader.sources.plain import blocks


def texts(text: str) -> list[str]:
    return [block.text for block in blocks(text)]


def test_a_line_is_a_block_and_blank_lines_are_counted() -> None:
    found = blocks("One.\n\n\nTwo.\nThree.\n")
    assert [(block.text, block.gap) for block in found] == [("One.", 0), ("Two.", 2), ("Three.", 0)]


def test_a_bullet_becomes_the_marker_of_a_list_item() -> None:
    (item,) = blocks("  • The dome leaks.")
    assert (item.kind, item.marker, item.text) == ("list_item", "•", "The dome leaks.")


def test_numbers_that_count_are_markers() -> None:
    found = blocks("1. Wash the barley.\n2. Burn the leeks.")
    assert [(block.marker, block.text) for block in found] == [
        ("1.", "Wash the barley."),
        ("2.", "Burn the leeks."),
    ]


def test_a_number_that_counts_nothing_stays_in_the_text() -> None:
    assert texts("4. März 2025, 17:20 Uhr\n\nDer Stadtrat tagte.") == [
        "4. März 2025, 17:20 Uhr",
        "Der Stadtrat tagte.",
    ]


def test_a_dash_without_a_blank_is_no_marker() -> None:
    assert texts("-30 degrees were measured.") == ["-30 degrees were measured."]


def test_runs_of_blanks_collapse() -> None:
    assert texts("News\t  Analysis") == ["News Analysis"]


def test_a_text_without_anything_has_no_blocks() -> None:
    assert blocks(" \n\n \t\n") == ()


QUOTED = [
    "> The drivers stop work from midnight on Friday until Sunday evening.",
    ">",
    "> Night lines are not affected.",
]


def test_a_mail_that_was_quoted_whole_is_read_without_the_marks() -> None:
    assert [block.text for block in blocks("\n".join(["Look:", *QUOTED]))] == [
        "Look:",
        *(line[2:] for line in QUOTED if line[2:]),
    ]


def test_an_answer_keeps_the_marks_of_what_it_answers_to() -> None:
    answer = (
        "We have asked the company, and the night lines stop as well, whatever the union says about them."
    )
    assert [block.text for block in blocks("\n".join([answer, *QUOTED]))] == [answer, *QUOTED]


@pytest.mark.parametrize(
    ("initial", "rest", "whole"),
    [
        ("O", "n the morning of the fourteenth", "On the morning of the fourteenth"),
        ("A", "fter the storm had gone", "After the storm had gone"),
        ("A", "harbour froze over in May", "A harbour froze over in May"),
        ("I", "was there when it froze", "I was there when it froze"),
    ],
)
def test_the_large_letter_that_a_text_begins_with_is_put_back(initial: str, rest: str, whole: str) -> None:
    assert [block.text for block in blocks(f"A title\n{initial}\n{rest}")] == ["A title", whole]


def test_a_letter_over_a_sentence_of_its_own_stays_there() -> None:
    assert [block.text for block in blocks("B\nThe second answer.")] == ["B", "The second answer."]
