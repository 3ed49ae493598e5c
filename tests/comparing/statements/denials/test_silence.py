"""Who would not speak."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import spans, told

from reader.comparing.statements.denials.silence import REPLIES, SILENT, differences
from reader.comparing.statements.sides import sides


def compared(left: str, right: str) -> list[tuple[str, str]]:
    a, b = sides(told(left)), sides(told(right))
    found = spans(differences(a, b))
    assert found == [(one, other) for other, one in spans(differences(b, a))]
    return found


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        (
            "On Monday Orla Fenwick declined to comment.",
            "The mill, Orla Fenwick said, is safe.",
            ("declined to comment", "said"),
        ),
        (
            "On Monday Orla Fenwick stayed silent.",
            "The mill is safe, said Orla Fenwick.",
            ("silent", "said"),
        ),
        (
            "On Monday Orla Fenwick could not be reached.",
            "The mill is safe, said Orla Fenwick.",
            ("not be reached", "said"),
        ),
    ],
)
def test_who_is_silent_here_and_speaks_there_is_told(left: str, right: str, words: tuple[str, str]) -> None:
    assert compared(left, right) == [words]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("On Monday Orla Fenwick declined to comment on the fire.", "The mill, Orla Fenwick said, is safe."),
        ("On Monday Orla Fenwick declined to comment.", "The mill, Piers Lund said, is safe."),
        ("On Monday Orla Fenwick declined to comment.", "In May Orla Fenwick sold the mill."),
        (
            "On Monday Orla Fenwick declined to comment.",
            "On Monday Orla Fenwick refused to speak. The mill, Orla Fenwick said in May, is safe.",
        ),
    ],
)
def test_other_people_and_single_questions_are_silent(left: str, right: str) -> None:
    assert compared(left, right) == []


def test_every_word_is_folded() -> None:
    assert all(word == word.lower() for word in REPLIES | SILENT)
