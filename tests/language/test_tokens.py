"""Text in tokens."""

from __future__ import annotations

import pytest

from reader.language.tokens import phrase, tokens


def texts(text: str, language: str = "en") -> list[str]:
    return [token.text for token in tokens(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lund's pier", ["Lund", "'s", "pier"]),
        ("Lund’s pier", ["Lund", "’s", "pier"]),
        ("they didn't", ["they", "didn't"]),
        ("O’Neill", ["O’Neill"]),
        ("$14.9bn", ["$", "14.9", "bn"]),
        ("1,200 at 6:40", ["1,200", "at", "6:40"]),
        ("the 3rd U.S. crane", ["the", "3rd", "U.S.", "crane"]),
        ("a 49-year-old", ["a", "49", "-", "year", "-", "old"]),
        ("wait... no", ["wait", "...", "no"]),
        ("桥倒了", ["桥", "倒", "了"]),
        ("メタ社", ["メタ", "社"]),
        ("पुल गिर गया", ["पुल", "गिर", "गया"]),
    ],
)
def test_text_is_cut_into_words_numbers_and_marks(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


def test_an_elided_article_stands_alone_in_french() -> None:
    assert texts("l'eau", "fr") == ["l'", "eau"]
    assert texts("l'eau", "en") == ["l'eau"]


@pytest.mark.parametrize(
    ("one", "other"), [("Harbour", "harbor"), ("organised", "organized"), ("ﬁre", "fire"), ("don’t", "don't")]
)
def test_spellings_of_one_word_have_one_norm(one: str, other: str) -> None:
    assert tokens(one)[0].norm == tokens(other)[0].norm


def test_forms_of_one_word_have_one_stem() -> None:
    assert len({token.stem for token in tokens("collapse collapsed collapsing collapses")}) == 1


def test_small_words_are_marked_as_such() -> None:
    assert [token.text for token in tokens("The pier fell into the sea") if token.is_function] == [
        "The",
        "into",
        "the",
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Yesterday Orla Fenwick spoke.", ["Orla", "Fenwick"]),
        ("The pier fell.", []),
        ("He said: Nobody knew.", []),
        ("NASA and Lund agreed.", ["NASA", "Lund"]),
        ("She said, “Look at Tarnmouth.”", ["Tarnmouth"]),
        ('She said, "Look at Tarnmouth."', ["Tarnmouth"]),
        ('"It fell," Fenwick said.', ["Fenwick"]),
    ],
)
def test_capitals_inside_a_sentence_make_a_name(text: str, names: list[str]) -> None:
    assert [token.text for token in tokens(text) if token.is_name] == names


def test_a_phrase_is_the_folded_words_of_a_stretch() -> None:
    ts = tokens("She was In Charge of it.")
    assert phrase(ts, 2, 5) == "in charge of"
    assert phrase(ts, -2, 2) == "she was"
