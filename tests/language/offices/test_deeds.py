"""What people do that tells what they are."""

from __future__ import annotations

from reader.language.offices.deeds import PHRASE_OFFICES, VERB_OFFICES
from reader.language.offices.roles import HEADS


def test_every_deed_makes_an_office_that_is_known() -> None:
    assert {office.split()[-1] for office in (*VERB_OFFICES.values(), *PHRASE_OFFICES.values())} <= HEADS
