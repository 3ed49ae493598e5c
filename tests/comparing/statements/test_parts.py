"""What a name is said to be to a thing."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import told

from reader.comparing.statements.pairs import sides
from reader.comparing.statements.parts import part_of
from reader.language.stems import stem


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("The mill's owner, Quorvex, will pay.", "owner"),
        ("Its parent company, Quorvex, will pay.", "owner"),
        ("They asked Quorvex, which built the pier.", "builder"),
        ("They asked Quorvex, the insurer, on Monday.", "insurer"),
        ("The builders Quorvex will pay.", "builders"),
    ],
)
def test_a_part_stands_before_a_name_or_behind_it(text: str, part: str) -> None:
    (side,) = sides(told(text))
    assert part_of(side, side.mentions[-1]) == stem(part, "en")


def test_a_name_alone_has_no_part() -> None:
    (side,) = sides(told("On Monday they asked Quorvex about the owner."))
    assert part_of(side, side.mentions[-1]) is None
