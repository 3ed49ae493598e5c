"""What people do that tells what they are."""

from __future__ import annotations

from reader.language.offices.deeds import DEEDS, DONE_BESIDE
from reader.language.offices.roles import HEADS


def test_every_deed_makes_an_office_that_is_known() -> None:
    assert {office.split()[-1] for office in DEEDS.values()} <= HEADS


def test_the_deeds_told_apart_are_deeds() -> None:
    assert {words.split()[0] for words in DEEDS} >= DONE_BESIDE
