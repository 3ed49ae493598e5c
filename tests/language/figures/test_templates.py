"""Patterns are filled with the words of a language."""

from __future__ import annotations

import re

import pytest

from reader.language.figures.templates import Pieces, Table, Template, Text, any_of, phrase_before


@pytest.mark.parametrize(
    ("text", "language", "is_known"), [("May", "en", True), ("mai", "en", False), ("MAI", "de", True)]
)
def test_a_name_stands_for_the_words_that_the_lexicon_of_a_language_has_under_it(
    text: str, language: str, is_known: bool
) -> None:
    assert (Template(r"<months>$").at(Text(text, language), 0) is not None) is is_known


def test_pieces_stand_in_pieces_and_go_before_the_lexicon() -> None:
    pieces = Pieces(months="<short>-", short=lambda words: (month[:2] for month in words.months))
    assert Template("<months>3", pieces).at(Text("ja-3"), 0) is not None


def test_a_template_is_looked_for_at_a_place_before_one_and_between_two() -> None:
    text, at = Text("between 3 and 5"), len("between ")
    assert Template(r"<between>\s$").before(text, at) is not None
    assert Template(r"\s<joiners>\s").at(text, at + 1) is not None
    assert Template(r"\s<joiners>\s").between(text, at + 1, at + 6) is not None
    assert Template(r"\s<joiners>").between(text, at + 1, at + 6) is None


@pytest.mark.parametrize(
    "text",
    [
        "sixty-one",
        "sixty one",
        "sixty",
        "six",
        "sixteen",
        "a pair of",
        "one",
        "Sixty  Two",
        "per cent",
        "percent",
    ],
)
def test_a_pattern_of_words_takes_the_longest(text: str) -> None:
    tens, ones = ("sixty", "seventy"), ("one", "two", "six")
    words = [f"{ten}{gap}{one}" for ten in tens for one in ones for gap in "- "]
    words += [*tens, *ones, "sixteen", "a pair of", "per", "per cent", "percent"]
    found = re.match(any_of(words), text, re.IGNORECASE)
    assert found is not None and found[0] == text


def test_a_pattern_of_no_words_matches_nothing() -> None:
    assert re.compile(any_of([])).search("anything") is None


@pytest.mark.parametrize("text", ["kilometres an hour.", "Kilometres An hours", "km", "kmh", "m", "x", ""])
def test_a_table_finds_what_all_of_its_words_in_one_pattern_find(text: str) -> None:
    words = ("km", "kilometres", "kilometres an hour", "m")
    found, wanted = Table(words).match(text, 0), re.match(rf"(?:{any_of(words)})(?!\w)", text, re.IGNORECASE)
    assert found == (wanted and (wanted[0].lower(), wanted.end()))


@pytest.mark.parametrize(
    ("text", "word"), [("A\u00a0dozen", "a dozen"), ("am", "am"), ("a", "a"), ("l’heure", "l'heure")]
)
def test_a_word_is_known_however_its_blanks_and_marks_are_written(text: str, word: str) -> None:
    assert Table(["a", "a dozen", "am", "l'heure"]).match(text, 0) == (word, len(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It cost just over 40", ("just over", 8)),
        ("It cost just over a 40", ("just over", 8)),
        ("(about 40", ("about", 1)),
        ("just, over 40", ("over", 6)),
        ("a roundabout 40", None),
        ("not-about 40", None),
        ("over (40", None),
    ],
)
def test_the_longest_phrase_before_a_place_is_found(text: str, found: tuple[str, int] | None) -> None:
    assert phrase_before(text, text.index("40"), {"about", "over", "just over"}, {"a"}) == found
