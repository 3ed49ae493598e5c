"""Finding phrases."""

import pytest

from reader.layout.find import Match, find, words_in


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


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("zurich", "In Zürich", "Zürich"),
        ("Zurich", "In Zürich", "Zürich"),
        ("zürich", "In Zürich, not Zurich", "Zürich"),
        ("don't", "Don’t say “café”", "Don’t"),
        ("cafe", "Don’t say “café”", "café"),
        ("한국", "하늘 한국", "한국"),
    ],
)
def test_accents_count_only_when_one_is_typed(phrase: str, text: str, found: str) -> None:
    (match,) = find([(0, 0, text)], phrase)
    assert text[match.start : match.end] == found


def test_the_words_of_a_filter_are_found_each_by_itself_without_case_and_accents() -> None:
    def found(text: str, query: str) -> list[str]:
        return [text[start:end] for start, end in words_in(text, query)]

    assert found("Café at the Quay", "quay cafe") == ["Quay", "Café"]
    assert found("Essential event planning skills", "sentinal") == []
    assert found("ŒUVRE DE L’ÉTÉ", "été") == ["ÉTÉ"]
    assert found("anything", "") == []
