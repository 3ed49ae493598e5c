"""What an account says somebody is behind his name."""

from __future__ import annotations

from tests.language.account import read

from reader.language.people.appositions import again


def test_the_one_person_of_a_sentence_is_who_the_next_one_begins_with() -> None:
    (passage,) = read("Orla Fenwick slept. She is a teacher.")
    stretch = again(passage, passage.mentions[0])
    assert stretch is not None
    assert [t.text for t in passage.tokens[slice(*stretch)]] == ["a", "teacher"]


def test_of_two_people_neither_is_meant_for_certain() -> None:
    (passage,) = read("Orla Fenwick met Piers Lund. He is a teacher.")
    assert [again(passage, mention) for mention in passage.mentions] == [None, None]
