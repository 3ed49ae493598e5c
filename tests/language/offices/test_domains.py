"""What an office is over."""

from __future__ import annotations

import pytest

from reader.language.offices.domains import ALIKE, DEPARTMENTAL, LEADERS, PUBLICITY, department, domain, held
from reader.language.offices.roles import OFFICE
from reader.language.tokens import tokens


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("of Tarnmouth's port authority, spoke", 5),
        ("of safety said so", 2),
        ("of the ethics commission", 4),
        ("of the board resigned", 3),
        ("in Tarnmouth", 0),
        ("spoke", 0),
    ],
)
def test_what_an_office_is_of_ends_with_its_noun_phrase(text: str, length: int) -> None:
    assert held(tokens(text, "en"), 0) == length


def test_the_words_besides_the_office_say_what_it_is_over() -> None:
    assert domain("chairman", tokens("the former transit board chairman", "en")) == {"transit", "board"}


def test_only_leaders_have_departments() -> None:
    words = tokens("head of safety", "en")
    assert department("head", words) and department("nurse", words) == frozenset()


def test_a_part_of_a_body_has_one_stem_by_any_name() -> None:
    assert department("director", tokens("sporting director", "en")) == department(
        "director", tokens("director of football", "en")
    )


def test_publicity_is_a_part_by_any_name() -> None:
    for words in ("head of communications", "press chief", "director of media relations"):
        assert PUBLICITY in department("head", tokens(words, "en"))


def test_the_tables_hold_each_other() -> None:
    assert DEPARTMENTAL < LEADERS
    assert len({word for row in ALIKE for word in row}) == sum(map(len, ALIKE))
    assert all(name in OFFICE or name == "leader" for name in LEADERS)
