"""Text wrapped at a fixed width is put back into paragraphs."""

import textwrap

import pytest

from reader.sources.unwrapping import unwrapped, wrap_width

PARAGRAPHS = [
    "The county archive has found the missing logbook of the weather station on Gannet Rock, which covers two winters "
    "and was thought to have been burnt with the keeper's other papers when the station closed.",
    "It was bound into the back of a ledger of coal deliveries. A volunteer noticed that the coal had begun to record "
    "wind, and that it went on to do so on forty-one days in a row.",
    "Scans will be published in the spring, when a key to the shorthand has been written.",
]


def wrapped(width: int) -> list[str]:
    return "\n\n".join(textwrap.fill(text, width) for text in PARAGRAPHS).split("\n")


@pytest.mark.parametrize("width", [60, 72, 79])
def test_wrapped_paragraphs_come_back_whole(width: int) -> None:
    assert [line for line in unwrapped(wrapped(width)) if line] == PARAGRAPHS


def test_a_line_that_stands_further_in_opens_a_paragraph() -> None:
    filled = [textwrap.fill(text, 72, initial_indent="   ") for text in PARAGRAPHS * 2]
    assert [line.strip() for line in unwrapped("\n".join(filled).split("\n"))] == PARAGRAPHS * 2


def test_lines_that_stand_further_in_than_the_first_of_their_paragraph_go_on() -> None:
    filled = [textwrap.fill(text, 72, subsequent_indent="   ") for text in PARAGRAPHS * 2]
    assert [line for line in unwrapped("\n\n".join(filled).split("\n")) if line] == PARAGRAPHS * 2


def test_the_blanks_that_mail_leaves_at_the_ends_of_lines_count_for_nothing() -> None:
    assert [line for line in unwrapped([f"{line} " for line in wrapped(72)]) if line] == PARAGRAPHS


def test_text_with_a_paragraph_a_line_is_left_alone() -> None:
    assert wrap_width(PARAGRAPHS) is None
    assert unwrapped(PARAGRAPHS) == PARAGRAPHS


def test_a_short_line_over_a_paragraph_stays_a_line_of_its_own() -> None:
    lines = [*wrapped(72), "", "What was found", *textwrap.wrap(PARAGRAPHS[0], 72)]
    assert "What was found" in unwrapped(lines)


def test_items_of_a_list_are_not_joined() -> None:
    items = ["• " + "pearl " * 11 + "barley", "• four leeks"]
    assert unwrapped([*wrapped(72), *items])[-2:] == items


def test_lines_of_much_the_same_length_are_not_taken_for_wrapped() -> None:
    notes = ["The keeper of the light wrote down the wind at noon, as on each day of it."] * 12
    full = ["The keeper of the light wrote down the wind at noon, and the height of the water too."] * 4
    assert (
        wrap_width([line for pair in zip(notes, full * 3, strict=True) for line in pair][:20] + notes) is None
    )


def test_short_lines_of_verse_are_left_alone() -> None:
    verse = ["The dome is green", "the sky is wide", "and nobody", "looks up tonight"] * 3
    assert unwrapped(verse) == verse


def test_lines_of_a_script_without_blanks_are_joined_without_one() -> None:
    text = "旧灯塔将改建为一座海边图书馆预计明年秋天开放" * 12
    lines = [text[at : at + 36] for at in range(0, len(text), 36)]
    assert unwrapped(lines) == [text]
    assert unwrapped([*lines, "计划如此", *lines]) == [text, "计划如此", text]


def test_the_heads_of_pages_tell_nothing_of_the_width() -> None:
    pages = [
        [f"Annual Review of the County Archive, with Tables{' ' * 40}Page {n}", "", *wrapped(64), ""]
        for n in (4, 5)
    ]
    found = unwrapped([line for page in pages for line in page])
    assert [line for line in found if line and not line.startswith("Annual")] == PARAGRAPHS * 2


def test_divided_words_are_whole_again_and_compounds_keep_their_hyphen() -> None:
    lines = [
        "The dredging of the northern channel was begun in March and fin-",
        "ished in October, six weeks ahead of plan. A well-known firm took",
        "the sand to the beach, and the mine that was found from the Sec-",
        "ond World War was made safe by the navy, which is also well-",
        "known for it, within two days and without any harm to the fish-",
        "ing boats, whose owners had been told in time to leave the port.",
    ]
    assert unwrapped(lines) == [
        "The dredging of the northern channel was begun in March and finished in October, six weeks ahead of plan. "
        "A well-known firm took the sand to the beach, and the mine that was found from the Second World War was made "
        "safe by the navy, which is also well-known for it, within two days and without any harm to the fishing boats, "
        "whose owners had been told in time to leave the port."
    ]


def test_the_lines_of_a_short_mail_are_put_back_too() -> None:
    text = "Ferry line 4 is suspended from Monday until further notice. A crack was found in the ramp on Sunday evening."
    assert unwrapped(textwrap.wrap(f"{text} It must be replaced.", 60)) == [f"{text} It must be replaced."]
