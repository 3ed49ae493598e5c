"""Claims of two accounts, all kinds together."""

from __future__ import annotations

from itertools import product

from tests.comparing.pairing import aligned, told

from reader.comparing.claims import differences
from reader.model import Difference

LEFT = (
    "City Clerk Orla Fenwick will stay on as treasurer.",
    "No water leaked from the tank, the plant said.",
    "A worker died in a fall.",
    "The plant will close in June.",
)
RIGHT = (
    "Mayor Orla Fenwick will step down in May.",
    "Some water did leak from the tank, the plant said.",
    "The worker died of a stroke.",
    "The plant may close in June.",
)


def compared(left: tuple[str, ...], right: tuple[str, ...]) -> tuple[Difference, ...]:
    places = product(range(len(left)), range(len(right)))
    odds = {(i, j): 0.9 if i == j else 0.05 for i, j in places}
    return differences(aligned(told(*left), told(*right), odds))


def test_every_kind_is_asked() -> None:
    assert {d.kind for d in compared(LEFT, RIGHT)} == {"role", "negation", "cause", "modality"}


def test_the_other_side_sees_the_mirror() -> None:
    there = {(d.kind, d.left, d.right) for d in compared(LEFT, RIGHT)}
    back = {(d.kind, d.right, d.left) for d in compared(RIGHT, LEFT)}
    assert there == back


def test_an_account_does_not_contradict_itself() -> None:
    assert compared(LEFT, LEFT) == ()


def test_without_links_only_what_may_stand_anywhere_is_compared() -> None:
    assert {d.kind for d in differences(aligned(told(*LEFT), told(*RIGHT), {}))} <= {
        "role",
        "name",
        "quote",
        "cause",
        "negation",
        "modality",
    }
