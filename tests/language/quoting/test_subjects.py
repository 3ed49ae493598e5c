"""The subject of a verb of saying, before it or behind it."""

from __future__ import annotations

import pytest
from tests.language.account import read

from reader.language.names.names import Mention
from reader.language.quoting.subjects import Subject, left_of, right_of


def words(subject: Subject | None) -> str | None:
    if subject is None or isinstance(subject, str):
        return subject
    return subject.entity if isinstance(subject, Mention) else subject.text


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Maria Berg of Lune.", "Maria Berg"),
        ("she", "she"),
        ("the gaffer, 52", "the gaffer"),
        ("Lune's mayor Maria Berg", "Maria Berg"),
        ("Lune's mayor, Maria Berg", "Maria Berg"),
        ("at noon", None),
    ],
)
def test_the_subject_behind_a_verb(text: str, subject: str | None) -> None:
    (passage,) = read(text)
    assert words(right_of(passage, passage.between(0, len(text)))) == subject


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Maria Berg, a baker, later", "Maria Berg"),
        ("the chief baker of Lune, Maria Berg,", "Maria Berg"),
        ("after the fair she", "she"),
        ("a spokesman for Lune Foods", "a spokesman for Lune Foods"),
        ("the aunt of three", "the aunt"),
        ("Maria Berg of the dairy", "Maria Berg"),
        ("lawyers for Mr. Berg", None),
        ("the family", "the family"),
        ("her husband, Zorvan,", "Zorvan"),
        ("Maria Berg – the aunt of three –", "Maria Berg"),
        ("a statement from Maria Berg", "Maria Berg"),
        ("aides of the mayor Maria Berg", None),
        ("later", None),
    ],
)
def test_the_subject_before_a_verb(text: str, subject: str | None) -> None:
    (passage,) = read(text)
    assert words(left_of(passage, passage.between(0, len(text)))) == subject
