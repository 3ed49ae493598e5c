"""Notes of correction."""

from __future__ import annotations

import pytest

from reader.language.figures.corrections import is_correction


@pytest.mark.parametrize(
    "sentence",
    [
        "Correction: the number is two.",
        "An earlier version of this post said three boats had sunk.",
        "This article was amended on 3 May.",
    ],
)
def test_a_correction_is_no_claim(sentence: str) -> None:
    assert is_correction(sentence)


def test_a_court_corrections_officer_is_no_correction() -> None:
    assert not is_correction("The corrections officer said so.")
