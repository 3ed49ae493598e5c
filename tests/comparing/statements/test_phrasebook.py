"""Phrases are found where they stand."""

from __future__ import annotations

from reader.comparing.statements.phrasebook import Phrasebook

BOOK = Phrasebook({"cause": ["because of", "because"], "time": ["after", "because of"]})
NORMS = "late because of rain after noon because".split()


def test_the_longest_phrase_at_a_place_is_found() -> None:
    assert BOOK.at(NORMS, 1) == (("because", "of"), "cause")
    assert BOOK.at(NORMS, 6) == (("because",), "cause")
    assert BOOK.at(NORMS, 4) == (("after",), "time")


def test_where_none_stands_none_is_found() -> None:
    assert BOOK.at(NORMS, 0) is None
    assert BOOK.at(NORMS, 2) is None


def test_a_phrase_is_known_by_its_first_word() -> None:
    assert BOOK.openings == {"because", "after"}
