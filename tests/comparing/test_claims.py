"""Claims of two accounts, all kinds together."""

from __future__ import annotations

from tests.comparing.pairing import all_pairs, told

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
    a, b = told(*left), told(*right)
    links = all_pairs(left, right)
    odds = {(i, j): 0.9 if i == j else 0.05 for link in links for i in link.left for j in link.right}
    return differences(a, b, links, odds)


def test_every_kind_is_asked() -> None:
    assert {d.kind for d in compared(LEFT, RIGHT)} == {"role", "negation", "cause", "modality"}


def test_the_other_side_sees_the_mirror() -> None:
    there = {(d.kind, d.left, d.right) for d in compared(LEFT, RIGHT)}
    back = {(d.kind, d.right, d.left) for d in compared(RIGHT, LEFT)}
    assert there == back


def test_an_account_does_not_contradict_itself() -> None:
    assert compared(LEFT, LEFT) == ()


def test_without_links_only_what_may_stand_anywhere_is_compared() -> None:
    a, b = told(*LEFT), told(*RIGHT)
    assert {d.kind for d in differences(a, b, (), {})} <= {
        "role",
        "name",
        "quote",
        "cause",
        "negation",
        "modality",
    }
