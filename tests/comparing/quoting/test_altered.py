"""The words in which quotations differ."""

from __future__ import annotations

from tests.comparing.pairing import aligned, spans, told

from reader.comparing.quoting.altered import changed_wording
from reader.comparing.quoting.pairs import counterparts
from reader.model import Account, Difference


def changed(left: Account, right: Account) -> list[Difference]:
    return list(changed_wording(counterparts(aligned(left, right))))


def test_changed_words_are_shown_as_a_difference() -> None:
    left = told("“We lost the crane,” said Orla Fenwick. “It was the nerve of the town.”")
    right = told("“We lost the crane,” said Orla Fenwick. “It was the need of the town.”")
    found = changed(left, right)
    assert spans(found) == [("nerve", "need")]
    assert [(d.left.sentence, d.right.sentence, d.kind) for d in found] == [(1, 1, "quote")]


def test_words_fitted_into_the_sentence_are_no_difference() -> None:
    left = told("He told them to “wipe that smile off your face”.")
    right = told("He told them to “wipe that smile off his face”.")
    assert changed(left, right) == []


def test_a_word_put_in_is_shown_with_its_neighbours() -> None:
    left = told("“The ground was quiet that night,” said Orla Fenwick.")
    right = told("“The ground was not quiet that night,” said Orla Fenwick.")
    assert spans(changed(left, right)) == [("was quiet", "was not quiet")]


def test_a_contraction_is_no_change() -> None:
    left = told("“They could not get to the polls,” said Orla Fenwick.")
    right = told("“They couldn't get to the polls,” said Orla Fenwick.")
    assert changed(left, right) == []
