"""The rows of a comparison: every sentence in exactly one row, beside its best counterpart."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from reader.model import Account, Comparison, Relation

RowRelation: TypeAlias = Literal["same", "reworded", "conflict", "only_left", "only_right"]

SIGNS: dict[RowRelation, str] = {
    "same": "=",
    "reworded": "≈",
    "conflict": "≠",
    "only_left": "◂",
    "only_right": "▸",
}
"""The sign of each kind of row."""

RELATIONS: dict[RowRelation, str] = {
    "same": "the same words",
    "reworded": "reworded",
    "conflict": "in conflict",
    "only_left": "only A",
    "only_right": "only B",
}
"""What each kind of row is called."""


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

    The left account's order leads. A pair stands together when its sentences contradict each other, quote the same
    words, or each is the other's best counterpart, and so do neighbours of a sentence in its paragraph that say
    part of what its counterpart says. Right sentences without a place of their own follow the sentence before them, unless that one was moved.
    """
    linked = _Linked(comparison)
    groups = _join(comparison, linked)
    in_order = _in_order(groups)
    of_left = {i: group for group in groups for i in group.left}
    of_right = {j: group for group in groups for j in group.right}
    after = _followers(comparison, linked, of_right, in_order)
    found = list(after.get(-1, ()))
    for i in range(len(comparison.left.sentences)):
        group = of_left.get(i)
        if group is None:
            found.append(_alone(linked, "left", i))
        elif group.left[0] == i:
            found.append(_together(linked, group, moved=id(group) not in in_order))
        if group is None or group.left[-1] == i:
            found.extend(after.get(i, ()))
    return tuple(found)


@dataclass(slots=True)
class _Group:
    """Sentences that stand together: a pair of best counterparts, and neighbours that joined it."""

    left: list[int]
    right: list[int]
    link: int


@dataclass(slots=True)
class _Linked:
    """Who is linked with whom, and by which link; the strongest where there are several."""

    comparison: Comparison
    of_left: dict[int, list[int]] = field(default_factory=dict)
    of_right: dict[int, list[int]] = field(default_factory=dict)
    number: dict[tuple[int, int], int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        links = self.comparison.links
        for index in sorted(range(len(links)), key=lambda index: -links[index].score):
            for i in links[index].left:
                for j in links[index].right:
                    if (i, j) not in self.number:
                        self.number[i, j] = index
                        self.of_left.setdefault(i, []).append(j)
                        self.of_right.setdefault(j, []).append(i)

    def relation(self, left: int, right: int) -> Relation:
        """How two linked sentences stand to each other; in the same words only where no word is another one."""
        link = self.comparison.links[self.number[left, right]]
        return "reworded" if link.relation == "same" and any(link.wording) else link.relation

    def all(self, left: Iterable[int], right: Sequence[int]) -> bool:
        """Whether a link claims every pair."""
        return all((i, j) in self.number for i in left for j in right)


def _join(comparison: Comparison, linked: _Linked) -> list[_Group]:
    """The best pairs, each sentence once; then their neighbours, in the left account's order.

    What contradicts stands face to face before all else, then what quotes the same words, then the strongest pair.
    """
    quoted = {(q.left.sentence, q.right.sentence) for q in comparison.quotations if q.left and q.right}
    clashing = _clashing(comparison, linked, quoted)
    pairs = sorted(
        ((i, j) not in clashing, (i, j) not in quoted, -comparison.links[index].score, i, j, index)
        for (i, j), index in linked.number.items()
    )
    of_left: dict[int, _Group] = {}
    of_right: dict[int, _Group] = {}
    for *_, i, j, index in pairs:
        if i not in of_left and j not in of_right:
            of_left[i] = of_right[j] = _Group([i], [j], index)
    for side, of_side, account in (("left", of_left, comparison.left), ("right", of_right, comparison.right)):
        for step in (1, -1):
            _take_neighbours(linked, account, of_side, side, step)
    return sorted({id(group): group for group in of_left.values()}.values(), key=lambda group: group.left[0])


def _clashing(comparison: Comparison, linked: _Linked, quoted: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """The pairs that contradict each other, and that the evidence for a link or a quotation pairs as well."""
    opposed = {
        (found.left.sentence, found.right.sentence)
        for found in comparison.differences
        if found.verdict == "conflict"
    }
    scored = {pair for pair, index in linked.number.items() if comparison.links[index].score}
    return opposed & (quoted | scored)


def _take_neighbours(
    linked: _Linked, account: Account, of_side: dict[int, _Group], side: str, step: int
) -> None:
    """Let sentences without a row join that of the sentence before them (or after, with a step of -1)."""
    best = linked.of_left if side == "left" else linked.of_right
    for number in range(len(account.sentences))[::step]:
        group = of_side.get(number - step)
        if number in of_side or group is None or number not in best:
            continue
        own, other = (group.left, group.right) if side == "left" else (group.right, group.left)
        block = account.sentences[number].block
        fits = linked.all([number], other) if side == "left" else linked.all(other, [number])
        if fits and best[number][0] in other and block == account.sentences[number - step].block:
            own.append(number)
            own.sort()
            of_side[number] = group


def _in_order(groups: Sequence[_Group]) -> set[int]:
    """The groups (by identity) of a longest run in which the right account keeps its order: patience sorting."""
    tails: list[int] = []  # right sentence that ends the best run of each length
    ends: list[_Group] = []
    before: dict[int, _Group | None] = {}
    for group in groups:
        place = bisect_left(tails, group.right[0])
        before[id(group)] = ends[place - 1] if place else None
        tails[place : place + 1] = [group.right[0]]
        ends[place : place + 1] = [group]
    found: set[int] = set()
    last = ends[-1] if ends else None
    while last is not None:
        found.add(id(last))
        last = before[id(last)]
    return found


def _followers(
    comparison: Comparison, linked: _Linked, of_right: dict[int, _Group], in_order: set[int]
) -> dict[int, list[Row]]:
    """Rows of right sentences without a place, by the left sentence that they follow; -1 for the beginning."""
    found: dict[int, list[Row]] = {}
    anchor = -1
    for j in range(len(comparison.right.sentences)):
        group = of_right.get(j)
        if group is None:
            found.setdefault(anchor, []).append(_alone(linked, "right", j))
        elif id(group) in in_order:
            anchor = group.left[-1]
    return found


def _together(linked: _Linked, group: _Group, *, moved: bool) -> Row:
    left, right = tuple(group.left), tuple(group.right)
    relations = {linked.relation(i, j) for i in left for j in right}
    relation: RowRelation = (
        "conflict" if "conflict" in relations else "reworded" if "reworded" in relations else "same"
    )
    return Row(
        left,
        right,
        relation,
        group.link,
        tuple(sorted({i for j in right for i in linked.of_right[j]} - set(left))),
        tuple(sorted({j for i in left for j in linked.of_left[i]} - set(right))),
        moved,
    )


def _alone(linked: _Linked, side: str, number: int) -> Row:
    """The row of a sentence that stands by itself: said by one account only, or paired elsewhere."""
    here = side == "left"
    there = tuple((linked.of_left if here else linked.of_right).get(number, ()))
    left: tuple[int, ...] = (number,) if here else ()
    right: tuple[int, ...] = () if here else (number,)
    if not there:
        return Row(left, right, "only_left" if here else "only_right")
    pair = (number, there[0]) if here else (there[0], number)
    return Row(
        left, right, linked.relation(*pair), linked.number[pair], () if here else there, there if here else ()
    )
