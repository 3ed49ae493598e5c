"""Other names in one place."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import spans, told

from reader.comparing.statements.namesakes import renamed_holders
from reader.comparing.statements.pairs import sides


def compared(left: str, right: str, odds: float = 0.9) -> list[tuple[str, str]]:
    a, b = sides(told(left)), sides(told(right))
    found = spans(renamed_holders(a, b, {(0, 0): odds}))
    assert found == [(one, other) for other, one in spans(renamed_holders(b, a, {(0, 0): odds}))]
    return found


@pytest.mark.parametrize(
    ("left", "right", "names"),
    [
        (
            "The pier was built by Castor Brothers.",
            "The pier was the work of Castor & Lund.",
            ("Castor Brothers", "Castor & Lund"),
        ),
        (
            "The mill's owner, Quorvex, will pay.",
            "On Monday Brellan, which owns the mill, paid.",
            ("Quorvex", "Brellan"),
        ),
        (
            "On Monday Castor Airlines bought the island's only ferry.",
            "The only ferry was bought by Lund Industries.",
            ("Castor Airlines", "Lund Industries"),
        ),
        (
            "Its parent company, Quorvex, will pay.",
            "The owner, Brellan, will pay.",
            ("Quorvex", "Brellan"),
        ),
    ],
)
def test_two_names_for_one_part_are_found(left: str, right: str, names: tuple[str, str]) -> None:
    assert compared(left, right) == [names]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The owner, Quorvex, will pay.", "The owner, Quorvex Holdings, will pay."),
        ("The owner, Quorvex, will pay.", "The insurer, Brellan, will pay."),
        ("The owner, Quorvex, will pay Brellan.", "The owner, Brellan, will pay."),
        ("Orla Castor spoke.", "Piers Castor spoke."),
        ("Analysts at Castor Bank said so.", "Analysts at Lund Bank said so."),
    ],
)
def test_shorter_names_and_other_parts_are_silent(left: str, right: str) -> None:
    assert compared(left, right) == []


def test_sentences_that_are_hardly_a_link_are_not_asked() -> None:
    assert compared("The owner, Quorvex, will pay.", "The owner, Brellan, will pay.", 0.1) == []
