"""The gate that foreign text passes."""

import pytest

from reader.sources.sanitize import clean


def gate(text: str) -> str:
    return clean(text, multiline=True)


@pytest.mark.parametrize("line_break", ["\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"])
def test_every_kind_of_break_becomes_a_newline(line_break: str) -> None:
    assert gate(f"one{line_break}two") == "one\ntwo"


def test_a_tab_becomes_a_blank() -> None:
    assert gate("News\tAnalysis") == "News Analysis"


@pytest.mark.parametrize(
    "sequence",
    [
        "\x1b[31m",
        "\x9b2J",
        "\x1b]0;title\x07",
        "\x1b]8;;http://example.org\x1b\\",
        "\x1bP1$r0m\x1b\\",
        "\x1b_payload\x9c",
        "\x1b^private\x1b\\",
        "\x1bXstring\x9c",
        "\x1b(B",
        "\x1bc",
    ],
)
def test_whole_escape_sequences_go(sequence: str) -> None:
    assert gate(f"be{sequence}fore") == "before"


def test_an_unfinished_sequence_cannot_hide_an_escape_character() -> None:
    assert gate("a\x1b]0;never ended\nb\x1b\x1b[[31mc") == "a0;never ended\nb31mc"


@pytest.mark.parametrize(
    "hidden",
    [
        "\x00",
        "\x08",
        "\x7f",
        "\x90",
        "\u202e",
        "\u2066",
        "\u061c",
        "\u00ad",
        "\u200b",
        "\u2060",
        "\ufeff",
        "\u3164",
        "\ufdd0",
        "\uffff",
        "\U0001d173",
        "\U000e0041",
        "\U0010ffff",
    ],
)
def test_controls_bidirectional_overrides_invisibles_and_noncharacters_go(hidden: str) -> None:
    assert gate(f"pay{hidden}ment") == "payment"


def test_a_lone_surrogate_becomes_the_replacement_character() -> None:
    assert gate("a\ud800b") == "a\ufffdb"


@pytest.mark.parametrize(
    "text",
    [
        "می‌خواهم به خانه بروم",
        "שָׁלוֹם עֲלֵיכֶם",
        "क्‍षत्रिय और राष्ट्र",
        "র‍্যাব",
        "ที่นี่มีน้ำ",
        "市長は金曜日に辞任した。",
        "시장이 사임했다",
        "👩‍👩‍👧 ❤️‍🔥 👍🏽",
        "naïve café – “quoted”",
    ],
)
def test_honest_writing_comes_through_whole(text: str) -> None:
    assert gate(text) == text


def test_a_joiner_between_latin_letters_goes() -> None:
    assert gate("pass\u200dword\u200c") == "password"


def test_a_base_carries_at_most_four_marks() -> None:
    assert gate("x" + "\u0323\u0331\u0332\u0333\u0359\u035a") == "x" + "\u0323\u0331\u0332\u0333"


def test_the_form_is_nfc() -> None:
    assert gate("cafe\u0301") == "café"


def test_a_single_line_collapses_blanks_and_breaks() -> None:
    assert clean("  one\n\n two\u00a0 three ", multiline=False) == "one two three"


def test_a_long_single_line_is_cut_with_an_ellipsis() -> None:
    assert clean("a" * 400, multiline=False, limit=300) == "a" * 299 + "…"


def test_a_limit_counts_after_the_blanks_collapsed() -> None:
    assert clean("ab" + " " * 50 + "cd", multiline=False, limit=5) == "ab cd"
