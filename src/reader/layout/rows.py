"""The rows of a comparison: every sentence in exactly one row, beside its best counterpart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from reader.model import Comparison

RowRelation: TypeAlias = Literal["same", "reworded", "conflict", "only_left", "only_right"]


@dataclass(frozen=True, slots=True)
class Row:
    """What stands side by side."""

    left: tuple[int, ...]  # sentences of the left account, adjacent, in order; empty when it is silent here
    right: tuple[int, ...]
    relation: RowRelation
    link: int | None = None  # index into the comparison's links, None where only one account speaks
    elsewhere_left: tuple[int, ...] = ()  # left sentences in other rows that report this too
    elsewhere_right: tuple[int, ...] = ()
    moved: bool = False  # the right side stands out of the right account's order here


def rows(comparison: Comparison) -> tuple[Row, ...]:
    """Lay the sentences of a comparison out in rows.

    The left account's order leads. A pair stands together when each is the other's best counterpart; right
    sentences without a place of their own follow the row of the sentence before them.
    """
    partner = _mutual_best(comparison)
    placed = {j: i for i, (j, _) in partner.items()}
    counterparts = _counterparts(comparison)
    after: dict[int, list[Row]] = {}
    anchor = -1
    for j in range(len(comparison.right.sentences)):
        if j in placed:
            anchor = placed[j]
        else:
            after.setdefault(anchor, []).append(_right_row(comparison, j, counterparts))
    found = list(after.get(-1, []))
    highest = -1
    for i in range(len(comparison.left.sentences)):
        if i in partner:
            j, number = partner[i]
            found.append(_pair_row(comparison, i, j, number, counterparts, moved=j < highest))
            highest = max(highest, j)
        else:
            found.append(_left_row(comparison, i, counterparts))
        found.extend(after.get(i, []))
    return tuple(found)


_Counterparts: TypeAlias = tuple[
    dict[int, tuple[int, ...]], dict[int, tuple[int, ...]], dict[tuple[int, int], int]
]


def _counterparts(comparison: Comparison) -> _Counterparts:
    of_left: dict[int, set[int]] = {}
    of_right: dict[int, set[int]] = {}
    number: dict[tuple[int, int], int] = {}
    for index, link in enumerate(comparison.links):
        for i in link.left:
            for j in link.right:
                of_left.setdefault(i, set()).add(j)
                of_right.setdefault(j, set()).add(i)
                number.setdefault((i, j), index)
    return (
        {i: tuple(sorted(js)) for i, js in of_left.items()},
        {j: tuple(sorted(found)) for j, found in of_right.items()},
        number,
    )


def _mutual_best(comparison: Comparison) -> dict[int, tuple[int, int]]:
    """Left sentence -> (right sentence, link), strongest pairs first, each sentence once."""
    pairs = sorted(
        (-link.score, i, j, index)
        for index, link in enumerate(comparison.links)
        for i in link.left
        for j in link.right
    )
    left: dict[int, tuple[int, int]] = {}
    right: set[int] = set()
    for _, i, j, index in pairs:
        if i not in left and j not in right:
            left[i] = (j, index)
            right.add(j)
    return left


def _pair_row(
    comparison: Comparison, i: int, j: int, number: int, counterparts: _Counterparts, *, moved: bool
) -> Row:
    of_left, of_right, _ = counterparts
    return Row(
        (i,),
        (j,),
        comparison.links[number].relation,
        number,
        tuple(k for k in of_right[j] if k != i),
        tuple(k for k in of_left[i] if k != j),
        moved,
    )


def _left_row(comparison: Comparison, i: int, counterparts: _Counterparts) -> Row:
    of_left, _, number = counterparts
    there = of_left.get(i, ())
    if not there:
        return Row((i,), (), "only_left")
    link = number[i, there[0]]
    return Row((i,), (), comparison.links[link].relation, link, (), there)


def _right_row(comparison: Comparison, j: int, counterparts: _Counterparts) -> Row:
    _, of_right, number = counterparts
    there = of_right.get(j, ())
    if not there:
        return Row((), (j,), "only_right")
    link = number[there[0], j]
    return Row((), (j,), comparison.links[link].relation, link, there)
