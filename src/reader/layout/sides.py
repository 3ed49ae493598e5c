"""The two accounts of a comparison, each named by its side."""

from __future__ import annotations

from typing import Literal, TypeAlias

from reader.layout.rows import Row
from reader.model import Account, Comparison, Span

Side: TypeAlias = Literal["left", "right"]
Place: TypeAlias = tuple[Side, int]  # a sentence of one account
Passage: TypeAlias = tuple[Side, Span]  # a stretch of one account

SIDES: tuple[Side, Side] = ("left", "right")
LETTERS: dict[Side, str] = {"left": "A", "right": "B"}


def other_side(side: Side) -> Side:
    """The side across."""
    return "right" if side == "left" else "left"


def account_of(comparison: Comparison, side: Side) -> Account:
    """The account of a side."""
    return comparison.left if side == "left" else comparison.right


def numbers_of(row: Row, side: Side) -> tuple[int, ...]:
    """The sentences of one account in a row."""
    return row.left if side == "left" else row.right


def elsewhere_of(row: Row, side: Side) -> tuple[int, ...]:
    """The sentences of one account in other rows that report what a row does."""
    return row.elsewhere_left if side == "left" else row.elsewhere_right


def row_of_place(rows: tuple[Row, ...]) -> dict[Place, int]:
    """The row in which each sentence stands."""
    return {(side, s): n for n, row in enumerate(rows) for side in SIDES for s in numbers_of(row, side)}
