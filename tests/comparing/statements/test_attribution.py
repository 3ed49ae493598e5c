"""Who says so."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import both_ways

from reader.comparing.statements.attribution import differences
from reader.comparing.statements.sides import sides
from reader.model import Account, Difference

CLAIM = "the north pier had been rotten for twenty years and was never repaired"


def compared(left: Account, right: Account) -> list[Difference]:
    return list(differences(sides(left), sides(right), {(0, 0)}))


@pytest.mark.parametrize(
    ("left", "names"),
    [
        (f"Peter Lund said {CLAIM}.", ("Peter Lund", "Maria Berg")),
        (f"According to Peter Lund, {CLAIM}.", ("Peter Lund", "Maria Berg")),
        ("The north pier was never repaired and had been rotten for twenty years, said the mayor, Peter Lund.", ("Peter Lund", "Maria Berg")),
        (f"The mayor, Ada Lunn, told the council that {CLAIM}.", ("Ada Lunn", "Maria Berg")),
    ],
)  # fmt: skip
def test_another_source_of_the_same_claim_is_a_conflict(left: str, names: tuple[str, str]) -> None:
    assert both_ways(compared, left, f"Maria Berg told the council that {CLAIM}.") == [names]
    left, right = left.replace("pier", "pier of Ruth Holt"), f"Maria Berg said to Ruth Holt that {CLAIM}."
    assert both_ways(compared, left, right) == [names]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (f"Peter Lund said {CLAIM}.", f"Lund told reporters that {CLAIM}."),
        (f"The regulator says that {CLAIM}.", f"Lena Ostrow says that {CLAIM}."),
        (f"Peter Lund said {CLAIM}.", "Maria Berg said that the north pier was to be painted in May."),
        (f"Peter Lund said “{CLAIM}”.", f"Maria Berg said {CLAIM}."),
        (f"Peter Lund told Anna Holt that {CLAIM}.", f"Maria Berg told Lena Ostrow that {CLAIM}."),
    ],
)
def test_one_source_a_body_another_claim_or_a_quotation_is_no_conflict(left: str, right: str) -> None:
    assert both_ways(compared, left, right) == []
