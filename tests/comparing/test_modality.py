"""Will and may."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import both_ways

from reader.comparing.modality import CERTAIN, POSSIBLE, differences


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        ("The plant will close in June.", "The plant may close in June.", ("will close", "may close")),
        (
            "The bridge could reopen by May.",
            "The bridge will reopen by May.",
            ("could reopen", "will reopen"),
        ),
        (
            "The bank will close 12 branches.",
            "The bank is considering closing 12 branches.",
            ("will close", "considering closing"),
        ),
        ("Twelve schools will close.", "A dozen schools could shut.", ("will close", "could shut")),
    ],
)
def test_certain_here_and_possible_there_is_found(left: str, right: str, words: tuple[str, str]) -> None:
    assert both_ways(differences, left, right) == [words]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The plant will close in June.", "The plant is to close in June."),
        ("The plant may close in June.", "The plant might close in June."),
        ("The plant will close in June.", "The plant may hire staff in June."),
        ("The plant will not close in June.", "The plant may close in June."),
        ("“The plant will close in June,” said Orla Fenwick.", "The plant may close in June."),
    ],
)
def test_the_same_modality_other_verbs_denials_and_quotations_are_silent(left: str, right: str) -> None:
    assert both_ways(differences, left, right) == []


def test_no_auxiliary_is_both_certain_and_possible() -> None:
    assert not CERTAIN & POSSIBLE
