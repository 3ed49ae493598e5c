"""The tables that are kept are what their words give today."""

from __future__ import annotations

from reader.language import related
from reader.language.contrast import contrasts
from reader.language.kept import kept

_HINT = "write the tables anew: python -m reader.language.kept"


def test_the_related_words_are_kept_as_they_are_written() -> None:
    assert kept(related.__name__, related.written(), dict) == related.worked_out(), _HINT


def test_the_contrasts_are_kept_as_they_are_written() -> None:
    assert kept(contrasts.__name__, contrasts.written(), dict) == contrasts.worked_out(), _HINT


def test_a_table_whose_words_have_changed_is_worked_out_again() -> None:
    assert kept(related.__name__, related.written() + "halt stop", lambda: {"halt": [1]}) == {"halt": [1]}


def test_a_table_that_is_not_kept_is_worked_out() -> None:
    assert kept("nowhere", "halt stop", lambda: {"halt": [1]}) == {"halt": [1]}
