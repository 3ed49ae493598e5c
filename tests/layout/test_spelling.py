"""Text where letters are lacking."""

from __future__ import annotations

from reader.layout.rows import SIGNS
from reader.layout.spelling import encodable, how_many, listed, spelled


def test_our_signs_have_a_form_in_ascii_of_the_same_width() -> None:
    assert spelled("A ¶3 ≠ B ¶2 …", ascii_only=True) == "A #3 ! B #2 _"
    assert spelled("≠", ascii_only=False) == "≠"


def test_in_ascii_no_two_signs_of_a_comparison_are_one() -> None:
    signs = "".join([*SIGNS.values(), "↗↕¶…·"])
    assert len(set(spelled(signs, ascii_only=True))) == len(signs)


def test_a_terminal_with_few_letters_gets_the_nearest_ones_in_the_same_width() -> None:
    assert encodable("“Île” – it’s…", "ascii") == '"Ile" - it\'s.'
    assert encodable("日本 é", "ascii") == "???? e"
    assert encodable("é “x”", "latin-1") == 'é "x"'


def test_a_terminal_with_all_letters_gets_the_text_as_it_is() -> None:
    assert encodable("“Île” 日本", "UTF-8") == "“Île” 日本"


def test_one_thing_is_told_apart_from_several() -> None:
    assert [how_many(count, "word") for count in (0, 1, 1200)] == ["0 words", "1 word", "1,200 words"]


def test_only_parts_that_are_there_are_listed() -> None:
    assert listed(("Wire", None, "", "2 May")) == "Wire · 2 May"
