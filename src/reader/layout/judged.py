"""Which rows of a comparison differ, and which of those are in conflict, while some groups are shown.

Of two versions of one article, most of which stand in the same words, every change counts; of two accounts only what is
told differently.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import chain

from reader.layout.discrepancies import ALL, Group, discrepancies, is_conflict, is_shown, rows_of
from reader.layout.rows import Row, RowRelation, row_of_place
from reader.layout.spelling import how_many
from reader.model import Comparison


@dataclass(frozen=True, slots=True)
class Judged:
    """The rows by what lies in them; what is shown of all that differs is numbered from 1 in the order of the rows."""

    numbers: Mapping[int, tuple[int, ...]]  # row -> what differs in it, or changed
    conflicts: frozenset[int]
    total: int  # shown discrepancies of all rows, or changes
    hidden: bool  # whether there are others
    versions: bool  # whether the accounts are two versions of one article
    bare: tuple[int, ...]  # the rows of versions that changed without anything being told differently

    @property
    def differing(self) -> Set[int]:
        """The rows that have a number."""
        return self.numbers.keys()

    def relation(self, number: int, row: Row) -> RowRelation:
        """What a row is shown as: a conflict as soon as one that is shown lies in it, whatever its link is called.

        A row in the same words in which something differs is one in other words.
        """
        if number in self.conflicts:
            return "conflict"
        told = number in self.numbers and not self.versions
        if row.relation == "conflict" or (row.relation == "same" and told):
            return "reworded"
        return row.relation

    def position(self, number: int, *, brief: bool = False) -> str:
        """Where a row stands among all that differs: "difference 3 of 13", "after difference 3 of 13", "change 1 of 2"."""
        kind = "change" if self.versions else "difference"
        if not self.total:
            return f"no {kind}s shown" if self.hidden else f"no {kind}s"
        here = self.numbers.get(number, ())
        before = max((last for row, (*_, last) in self.numbers.items() if row < number), default=0)
        if not here and not before:
            return how_many(self.total, kind) + (" shown" if self.hidden else "")
        return standing(kind, here, before, self.total, brief=brief)


def standing(kind: str, here: Sequence[int], before: int, total: int, *, brief: bool = False) -> str:
    """Where one stands among so many of a kind: at those ``here``, else behind so many of them."""
    places = ", ".join(map(str, here)) if here else f"{before}"
    noun = "" if brief else f"{kind}s " if len(here) > 1 else f"{kind} "
    return f"{'' if here else 'after '}{noun}{places} of {total}"


def judge(comparison: Comparison, rows: tuple[Row, ...], shown: frozenset[Group]) -> Judged:
    """Look at everything that is told differently once."""
    row_of = row_of_place(rows)
    conflicts: set[int] = set()
    found: list[tuple[int, ...]] = []  # the rows of each shown discrepancy
    everything = discrepancies(comparison)
    for each in everything:
        if is_shown(each.what, shown):
            sides = (_facing(side, rows) for side in rows_of(each, row_of))
            found.append(tuple(sorted(set().union(*sides))))
            conflicts.update(found[-1] if is_conflict(each.what) else ())
    versions = 2 * sum(row.relation == "same" for row in rows) > len(rows)
    hidden = shown != ALL if versions else len(found) < len(everything)
    known = set(chain.from_iterable(found))
    bare = tuple(n for n, row in enumerate(rows) if versions and n not in known and _is_change(row, shown))
    found += [(row,) for row in bare]
    numbers: dict[int, tuple[int, ...]] = {}
    for number, touched in enumerate(sorted(filter(None, found), key=lambda each: each[0]), 1):
        for row in touched:
            numbers[row] = (*numbers.get(row, ()), number)
    return Judged(numbers, frozenset(conflicts), sum(map(bool, found)), hidden, versions, bare)


def _is_change(row: Row, shown: frozenset[Group]) -> bool:
    """Whether a row of two versions is not the same in both, as far as that is shown."""
    if row.link is None:
        return "only" in shown
    return row.moved or (row.relation != "same" and bool(row.left and row.right) and "wording" in shown)


def _facing(touched: frozenset[int], rows: tuple[Row, ...]) -> frozenset[int]:
    """The rows in which the accounts meet, of those that a span runs through; all where they meet in none."""
    return frozenset(number for number in touched if rows[number].link is not None) or touched
