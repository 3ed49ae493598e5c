"""Wrapping, by example."""

import pytest

from reader.layout.wrapping import Line, Run, line_of, packed, runs, shorten, starts, wrap, wrapped


def drawn(text: str, width: int) -> list[str]:
    return [text[line.start : line.end] for line in wrap(text, width)]


def test_lines_break_at_blanks() -> None:
    assert drawn("the bridge was closed", 10) == ["the bridge", "was closed"]


def test_a_line_may_break_after_a_hyphen_and_a_dash() -> None:
    assert drawn("a well-known harbour—closed", 8) == ["a well-", "known", "harbour—", "closed"]


def test_a_word_longer_than_the_line_is_cut() -> None:
    assert drawn("Donaudampfschiff", 6) == ["Donaud", "ampfsc", "hiff"]


def test_wide_characters_count_two_cells() -> None:
    assert drawn("日本語新聞", 4) == ["日本", "語新", "聞"]


def test_closing_punctuation_does_not_begin_a_line() -> None:
    assert drawn("日本語。新聞", 6) == ["日本", "語。新", "聞"]


def test_a_combining_mark_stays_with_its_letter() -> None:
    assert drawn("e\u0301e\u0301e\u0301", 2) == ["e\u0301e\u0301", "e\u0301"]


def test_an_emoji_sequence_is_not_torn() -> None:
    assert drawn("ab👩\u200d🚀cd", 3) == ["ab", "👩\u200d🚀", "cd"]


def test_an_empty_text_has_one_empty_line() -> None:
    assert wrap("", 10) == (Line(0, 0, 0, 0),)


def test_runs_are_cut_where_spans_begin_and_end() -> None:
    (line,) = wrap("abcdef", 10)
    assert runs(line, [(1, 4, "x"), (3, 9, "y")]) == (
        Run(0, 1, ()),
        Run(1, 3, ("x",)),
        Run(3, 4, ("x", "y")),
        Run(4, 6, ("y",)),
    )


def test_a_blank_in_a_break_belongs_to_the_line_before_it() -> None:
    assert line_of(wrap("ab cd", 2), 2) == 0


def test_starts_are_prefix_sums() -> None:
    assert starts([2, 1, 3]) == [0, 2, 3, 6]


def test_a_shortened_text_ends_in_an_ellipsis() -> None:
    assert shorten("the bridge was closed", 11) == "the bridge…"
    assert shorten("the bridge, closed", 12) == shorten("the bridge… closed", 12) == "the bridge…"


def test_what_is_drawn_of_the_lines_has_no_blanks_at_the_breaks() -> None:
    assert wrapped("the last ferry of the Orrin", 12) == ("the last", "ferry of the", "Orrin")


@pytest.mark.parametrize(
    ("width", "lines"),
    [
        (60, ("Orrin Herald  ·  12 May 2024  ·  115 words, 1 min",)),
        (30, ("Orrin Herald  ·  12 May 2024", "115 words, 1 min")),
        (12, ("Orrin Herald", "12 May 2024", "115 words, 1", "min")),
    ],
)
def test_no_part_is_torn_that_fits_into_a_line(width: int, lines: tuple[str, ...]) -> None:
    assert packed(("Orrin Herald", "12 May 2024", "115 words, 1 min"), width, "  ·  ") == lines
