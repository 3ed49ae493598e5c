"""Rows become items of the view: shown in full, folded to one line, or left out; stripped blocks stand between."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from itertools import accumulate, groupby
from typing import Literal, TypeAlias

from reader.layout.discrepancies import Group
from reader.layout.rows import Row, row_of_place
from reader.layout.sides import SIDES, Side, account_of
from reader.layout.spelling import how_many
from reader.model import Account, Comparison

ItemKind: TypeAlias = Literal["row", "fold", "stripped"]


@dataclass(frozen=True, slots=True)
class Item:
    """What the view shows as one thing."""

    kind: ItemKind
    rows: tuple[int, ...]  # the rows it stands for; empty for a stripped block
    side: Side = "left"  # of a stripped block
    block: int = -1  # of a stripped block


@dataclass(frozen=True, slots=True)
class Choice:
    """What the person looking has chosen to see."""

    shown: frozenset[Group]
    folded: bool = False  # runs of agreement are one line
    only_differences: bool = False  # agreement is left out
    stripped: bool = False  # stripped blocks stand in their places
    opened: frozenset[int] = frozenset()  # rows whose fold was opened by hand


def items(
    comparison: Comparison, rows: tuple[Row, ...], choice: Choice, differing: Set[int]
) -> tuple[Item, ...]:
    """The items of the view, in order; rows that ``differing`` names are never folded.

    Every row stands in exactly one item, or in none while only differences show.
    """
    found = _between(comparison, rows) if choice.stripped else {}
    kinds = [_kind(number, row, choice, differing) for number, row in enumerate(rows)]
    # a stripped block cuts a fold in two
    cuts = list(accumulate(number in found for number in range(len(rows))))
    result: list[Item] = []
    for (kind, _), run in groupby(
        range(len(rows)), lambda n: (kinds[n], n if kinds[n] == "row" else cuts[n])
    ):
        numbers = tuple(run)
        result += found.get(numbers[0], ())
        if kind != "hidden":
            result.append(Item(kind, numbers))
    result += found.get(len(rows), ())
    if not result and rows:  # nothing differs: say that instead of nothing
        result.append(Item("fold", tuple(range(len(rows)))))
    return tuple(result)


def _kind(number: int, row: Row, choice: Choice, differing: Set[int]) -> Literal["row", "fold", "hidden"]:
    alone = row.relation in ("only_left", "only_right")
    if number in differing or number in choice.opened or (alone and "only" in choice.shown):
        return "row"
    if choice.only_differences:
        return "hidden"
    return "fold" if alone or choice.folded else "row"


def _between(comparison: Comparison, rows: tuple[Row, ...]) -> dict[int, list[Item]]:
    """Stripped blocks by the row before which they stand; those behind everything under ``len(rows)``."""
    found: dict[int, list[Item]] = {}
    row_of = row_of_place(rows)
    for side in SIDES:
        for block, sentence in _stripped(account_of(comparison, side)):
            number = row_of.get((side, sentence), len(rows))
            found.setdefault(number, []).append(Item("stripped", (), side, block))
    return found


def _stripped(account: Account) -> Iterable[tuple[int, int]]:
    """Each stripped block with the first sentence after it."""
    sentence = 0
    for number, block in enumerate(account.article.blocks):
        while sentence < len(account.sentences) and account.sentences[sentence].block < number:
            sentence += 1
        if not block.kept:
            yield number, sentence


def summary(rows: Sequence[Row], hidden: int) -> str:
    """The line that stands for folded rows: "5 sentences agree"; ``hidden`` sentences differ in a hidden kind."""
    left = sum(len(row.left) for row in rows if row.relation == "only_left")
    right = sum(len(row.right) for row in rows if row.relation == "only_right")
    agree = sum(map(size, rows)) - left - right - hidden
    parts = [f"{how_many(agree, 'sentence')} agree{'s' * (agree == 1)}"] if agree else []
    for count, words in (
        (left, "only in A"),
        (right, "only in B"),
        (hidden, "with differences that are hidden"),
    ):
        if count:
            parts.append(f"{count if parts else how_many(count, 'sentence')} {words}")
    return ", ".join(parts)


def size(row: Row) -> int:
    """How many sentences a row counts for: those of its longer side."""
    return max(len(row.left), len(row.right))
