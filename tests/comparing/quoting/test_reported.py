"""Quotations that the other account reports."""

from __future__ import annotations

from tests.comparing.pairing import told

from reader.comparing.quoting.reported import reports
from reader.comparing.reading import reading

SAID = told("“We will close two mills in the valley and sell the land,” said Orla Fenwick.")
(UTTERANCE,) = reading(SAID).utterances


def words(text: str, *, is_linked: bool = True) -> str | None:
    found = reports(SAID, {0: UTTERANCE}, told(text), {0: [0]} if is_linked else {})
    return found[0].text if found else None


def test_the_words_of_the_report_are_given() -> None:
    assert words("Fenwick said they would close both mills in the valley and sell the land.") == (
        "close both mills in the valley and sell the land"
    )


def test_other_words_of_the_same_meaning_count() -> None:
    assert words("Fenwick said two mills in the valley would shut.") is not None


def test_a_sentence_that_is_not_linked_needs_more_in_common() -> None:
    assert words("Fenwick said two mills in the valley would shut.", is_linked=False) is None


def test_another_matter_is_no_report() -> None:
    assert words("The union called for a strike at the port.") is None


def test_what_stands_in_quotation_marks_is_no_report() -> None:
    assert words("“We will close two mills in the valley and sell the land,” Fenwick said.") is None
