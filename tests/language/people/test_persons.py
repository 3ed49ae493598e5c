"""Which names may be those of people."""

from __future__ import annotations

from unittest.mock import Mock

import pytest
from tests.language.account import read

from reader.language.people import persons as module
from reader.language.people.persons import persons, sex, speaks


def likely(*blocks: str) -> dict[str, float]:
    return persons(read(*blocks))


def test_a_name_of_two_words_may_be_a_persons() -> None:
    assert likely("They barred Zorvan Verhelst.")["Zorvan Verhelst"] == 0.5


def test_a_surname_alone_is_a_sign_of_a_person() -> None:
    assert likely("They barred Zorvan Verhelst.", "In the hall Verhelst wept.")["Zorvan Verhelst"] > 0.5


def test_a_he_behind_a_name_alone_in_its_sentence_is_a_sign_of_a_person() -> None:
    assert likely("They barred Zorvan Verhelst before he left.")["Zorvan Verhelst"] > 0.5


def test_a_he_behind_two_names_in_its_sentence_is_none() -> None:
    told = "They barred Zorvan Verhelst and Quill Brandtel before he left."
    assert set(likely(told).values()) == {0.5}


def test_each_name_of_a_sentence_is_asked_once_who_it_may_be(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = Mock(return_value=True)
    monkeypatch.setattr(module, "may_be_person", asked)
    assert likely("They barred " + "Zorvan Verhelst, " * 50 + "before he left.") == {"Zorvan Verhelst": 1.0}
    assert asked.call_count == 50


def test_a_she_said_is_no_sign_of_a_person() -> None:
    assert likely("Marsh Quarry has sold it, she said.")["Marsh Quarry"] == 0.5


def test_an_article_is_a_sign_of_a_thing() -> None:
    assert likely("They met at the Summer Regatta.") == {}


def test_a_first_word_alone_is_a_sign_of_a_thing() -> None:
    assert likely("They saw Zorvan Quill.", "In May Zorvan sank.") == {}


def test_who_is_named_in_quotations_only_is_left_out() -> None:
    assert likely("“Zorvan Verhelst is late.”") == {}


@pytest.mark.parametrize(
    ("text", "first", "says"),
    [
        ("Berg said so.", 0, True),
        ("Berg, 31, said so.", 0, True),
        ("Berg, who keeps bees, said so.", 0, True),
        ("Maria Holt, who has met Berg, said so.", 6, False),
        ("They told Berg so.", 2, False),
        ("Berg sat down.", 0, False),
    ],
)
def test_who_has_a_verb_of_saying_speaks(text: str, first: int, says: bool) -> None:
    (passage,) = read(text)
    assert speaks(passage.tokens, first, first) == says


def test_a_title_tells_a_sex_before_a_first_name_does() -> None:
    assert (sex("Maria Berg", ""), sex("Berg", "Mr "), sex("Zorvan Berg", "the ")) == ("f", "m", "")
