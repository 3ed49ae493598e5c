"""Where an account says what a person it names is."""

from __future__ import annotations

import pytest
from tests.language.account import read

from reader.language.people.description_spans import again, is_somebody
from reader.language.tokens import tokens


def test_the_one_person_of_a_sentence_is_who_the_next_one_begins_with() -> None:
    (passage,) = read("Orla Fenwick slept. She is a teacher.")
    stretch = again(passage, passage.mentions[0])
    assert stretch is not None
    assert [t.text for t in passage.tokens[slice(*stretch)]] == ["a", "teacher"]


def test_of_two_people_neither_is_meant_for_certain() -> None:
    (passage,) = read("Orla Fenwick met Piers Lund. He is a teacher.")
    assert [again(passage, mention) for mention in passage.mentions] == [None, None]


@pytest.mark.parametrize(
    ("word", "somebody"),
    [
        ("baker", True),
        ("arbiter", True),
        ("lamplighter", True),
        ("bassoonist", True),
        ("ferryman", True),
        ("summer", False),
        ("tractor", False),
        ("after", False),
        ("tower", False),
    ],
)
def test_a_word_for_somebody_is_known_by_the_table_or_by_its_ending(word: str, somebody: bool) -> None:
    (token,) = tokens(word)
    assert is_somebody(token) is somebody
