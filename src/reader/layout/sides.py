"""The two accounts of a comparison, each named by its side."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

from reader.model import Account, Comparison, Span

Side: TypeAlias = Literal["left", "right"]
Place: TypeAlias = tuple[Side, int]  # a sentence of one account
Passage: TypeAlias = tuple[Side, Span]  # a stretch of one account

SIDES: tuple[Side, Side] = ("left", "right")
LETTERS: dict[Side, str] = {"left": "A", "right": "B"}


def other_side(side: Side) -> Side:
    """The side across."""
    return "right" if side == "left" else "left"


def passages_of(left: Iterable[Span | None], right: Iterable[Span | None]) -> tuple[Passage, ...]:
    """The spans of both accounts, each with its side, the left ones first."""
    return tuple(
        (side, span) for side, spans in zip(SIDES, (left, right), strict=True) for span in spans if span
    )


def plain(side: Side, sentence: int) -> Passage:
    """A sentence of which no part sticks out."""
    return side, Span(sentence, 0, 0, "")


def account_of(comparison: Comparison, side: Side) -> Account:
    """The account of a side."""
    return comparison.left if side == "left" else comparison.right
