"""Finding phrases."""

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


def test_the_words_of_a_filter_are_found_each_by_itself_without_case_and_accents() -> None:
    def found(text: str, query: str) -> list[str]:
        return [text[start:end] for start, end in words_in(text, query)]

    assert found("Café at the Quay", "quay cafe") == ["Quay", "Café"]
    assert found("Essential event planning skills", "sentinal") == []
    assert found("ŒUVRE DE L’ÉTÉ", "été") == ["ÉTÉ"]
    assert found("anything", "") == []
