"""Finding phrases."""

from reader.layout.find import Match, find


def test_small_letters_find_capital_ones() -> None:
    assert find([(0, 0, "The Ferry")], "ferry") == (Match(0, 4, 9),)


def test_a_capital_letter_makes_case_count() -> None:
    assert find([(0, 0, "the ferry, the Ferry")], "Ferry") == (Match(0, 15, 20),)


def test_blanks_of_any_width_are_alike() -> None:
    assert find([(0, 0, "a\nferry")], "a ferry") == (Match(0, 0, 7),)


def test_straight_quotation_marks_find_curly_ones() -> None:
    assert find([(0, 0, "“it’s”")], '"it\'s"') == (Match(0, 0, 6),)


def test_signs_of_patterns_are_only_signs() -> None:
    assert find([(0, 0, "a.b (c) [/b]")], "(c) [/b]") == (Match(0, 4, 12),)


def test_an_empty_phrase_finds_nothing() -> None:
    assert find([(0, 0, "a ferry")], "  ") == ()
