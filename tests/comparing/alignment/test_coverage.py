"""How much of two sentences could be matched, and how much is."""

from __future__ import annotations

from tests.comparing.pairing import told

from reader.comparing.alignment.coverage import coverage, reaches
from reader.comparing.alignment.shared_terms import SharedTerms
from reader.comparing.alignment.terms import ground
from reader.comparing.alignment.weights import COVERED
from reader.model import Account

LEFT = ("As Orla Fenwick put it, the pier had cracked in the storm.", "Crabs like cold water.")
RIGHT = (
    "The cracked pier fell in a storm.",
    "Sheds are what Orla Fenwick paints.",
    "Piotr Zawada sold the storm windows.",
)


def measured(left: Account, right: Account, i: int, j: int) -> dict[str, float]:
    common = ground(left, right)
    values = coverage(common, reaches(common), SharedTerms(common).of(i, j))
    return dict(zip(COVERED, values, strict=True))


def test_shared_names_and_other_shared_words_are_told_apart() -> None:
    by_words, by_name = (measured(told(*LEFT), told(*RIGHT), 0, j) for j in (0, 1))
    assert by_words["plain"] > 0 == by_words["best name"]
    assert by_name["best name"] > 0 == by_name["plain"]


def test_a_name_that_the_other_account_lacks_is_foreign_and_one_it_has_elsewhere_is_not() -> None:
    found = measured(told(*LEFT), told(*RIGHT), 0, 2)
    assert found["least foreign"] == 0 < found["most elsewhere"]
    strangers = measured(told("Ida Marsh sold the windows."), told("Piotr Zawada sold the windows."), 0, 0)
    assert strangers["least foreign"] > 0 == strangers["most elsewhere"]


def test_a_sentence_of_which_the_other_account_has_nothing_is_not_known() -> None:
    assert measured(told(*LEFT), told(*RIGHT), 1, 0)["least known"] == 0


def test_what_is_known_and_shared_counts_by_the_whole_of_what_is_known() -> None:
    left, right = told(*LEFT), told(*RIGHT)
    common = ground(left, right)
    found = SharedTerms(common).of(0, 0)
    assert measured(left, right, 0, 0)["most of known"] > max(found.covered) > 0
