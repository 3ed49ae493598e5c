"""Words that may report the same thing."""

from __future__ import annotations

from reader.comparing.alignment.synonyms import any_related, meanings, related
from reader.language.tokens import word


def stem(text: str) -> str:
    return word(text).stem


def test_a_stem_is_related_to_itself_and_to_its_group() -> None:
    assert related(stem("walked"), stem("walking"))
    assert related(stem("boat"), stem("ship"))


def test_other_stems_are_not() -> None:
    assert not related(stem("boat"), stem("doctor"))


def test_one_related_word_is_enough() -> None:
    assert any_related([stem("tree"), stem("boat")], [stem("ship")])
    assert not any_related([stem("tree")], [stem("ship")])
    assert not any_related([], [stem("ship")])


def test_a_stem_has_itself_for_a_meaning() -> None:
    assert "quorvex" in meanings("quorvex")
