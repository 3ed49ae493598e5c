"""The rows of a comparison: every sentence in exactly one row, beside its best counterpart."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from reader.layout.sides import SIDES, Place, Side, account_of, other_side
from reader.model import Comparison, Relation

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

ONLY: dict[Side, RowRelation] = {"left": "only_left", "right": "only_right"}
"""The kind of row in which one account speaks alone."""


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


def numbers_of(row: Row, side: Side) -> tuple[int, ...]:
    """The sentences of one account in a row."""
    return row.left if side == "left" else row.right


def elsewhere_of(row: Row, side: Side) -> tuple[int, ...]:
    """The sentences of one account in other rows that report what a row does."""
    return row.elsewhere_left if side == "left" else row.elsewhere_right


def row_of_place(rows: tuple[Row, ...]) -> dict[Place, int]:
    """The row in which each sentence stands."""
    return {(side, s): n for n, row in enumerate(rows) for side in SIDES for s in numbers_of(row, side)}


def rows(comparison: Comparison) -> tuple[Row, ...]:
    """Lay the sentences of a comparison out in rows.

    The left account's order leads. A pair stands together when its sentences contradict each other, quote the same
    words, or each is the other's best counterpart, and so do neighbours of a sentence in its paragraph that say
    part of what its counterpart says. Right sentences without a place of their own follow the pair before them, unless
    that one was moved, behind what only the left account says there.
    """
    return tuple(_rows(_Linked(comparison)))


def _rows(linked: _Linked) -> Iterator[Row]:
    comparison, groups = linked.comparison, _groups(linked)
    in_order = _in_order(sorted(set(groups["left"].values()), key=lambda group: group.of["left"]))
    followers = _followers(len(comparison.right.sentences), groups["right"], in_order)
    waiting = followers.pop(None, [])
    for i in range(len(comparison.left.sentences)):
        group = groups["left"].get(i)
        if group is None:
            yield _alone(linked, "left", i)
        elif group.of["left"][0] == i:
            yield from (_alone(linked, "right", j) for j in waiting)
            yield _together(linked, group, moved=group not in in_order)
            waiting = followers.pop(group, [])
    yield from (_alone(linked, "right", j) for j in waiting)


@dataclass(slots=True, eq=False)
class _Group:
    """Sentences that stand together: a pair of best counterparts, and neighbours that joined it."""

    of: dict[Side, list[int]]  # in order
    link: int


class _Linked:
    """Who is linked with whom, the strongest first, and by which link; the strongest where there are several."""

    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self.counterparts: dict[Side, dict[int, list[int]]] = {"left": {}, "right": {}}
        self.number: dict[tuple[int, int], int] = {}
        links = comparison.links
        for index in sorted(range(len(links)), key=lambda index: -links[index].score):
            for i in links[index].left:
                for j in links[index].right:
                    if (i, j) not in self.number:
                        self.number[i, j] = index
                        self.counterparts["left"].setdefault(i, []).append(j)
                        self.counterparts["right"].setdefault(j, []).append(i)

    def relation(self, left: int, right: int) -> Relation:
        """How two linked sentences stand to each other; in the same words only where no word is another one."""
        link = self.comparison.links[self.number[left, right]]
        return "reworded" if link.relation == "same" and any(link.wording) else link.relation

    def elsewhere(self, group: _Group, side: Side) -> tuple[int, ...]:
        """The counterparts on one side of what a group has on the other, without those that stand in it."""
        across = other_side(side)
        linked = {n for number in group.of[across] for n in self.counterparts[across][number]}
        return tuple(sorted(linked.difference(group.of[side])))


def _groups(linked: _Linked) -> dict[Side, dict[int, _Group]]:
    """The best pairs, each sentence once, and the neighbours that join them; by the sentences of each side.

    What contradicts stands face to face before all else, then what quotes the same words, then the strongest pair.
    """
    comparison = linked.comparison
    quoted = {(q.left.sentence, q.right.sentence) for q in comparison.quotations if q.left and q.right}
    clashing = _clashing(linked, quoted)
    pairs = sorted(
        ((i, j) not in clashing, (i, j) not in quoted, -comparison.links[index].score, i, j, index)
        for (i, j), index in linked.number.items()
    )
    found: dict[Side, dict[int, _Group]] = {"left": {}, "right": {}}
    for *_, i, j, index in pairs:
        if i not in found["left"] and j not in found["right"]:
            found["left"][i] = found["right"][j] = _Group({"left": [i], "right": [j]}, index)
    for side in SIDES:
        for step in (1, -1):
            _take_neighbours(linked, side, found[side], step)
    return found


def _clashing(linked: _Linked, quoted: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """The pairs that contradict each other, and that the evidence for a link or a quotation pairs as well."""
    opposed = {
        (found.left.sentence, found.right.sentence)
        for found in linked.comparison.differences
        if found.verdict == "conflict"
    }
    scored = {pair for pair, index in linked.number.items() if linked.comparison.links[index].score}
    return opposed & (quoted | scored)


def _take_neighbours(linked: _Linked, side: Side, groups: dict[int, _Group], step: int) -> None:
    """Let sentences without a group join that of the sentence before them (or after, with a step of -1)."""
    sentences = account_of(linked.comparison, side).sentences
    for number in range(len(sentences))[::step]:
        group, counterparts = groups.get(number - step), linked.counterparts[side].get(number)
        if number in groups or group is None or counterparts is None:
            continue
        across = group.of[other_side(side)]
        fits = counterparts[0] in across and set(across).issubset(counterparts)
        if fits and sentences[number].block == sentences[number - step].block:
            insort(group.of[side], number)
            groups[number] = group


def _in_order(groups: Iterable[_Group]) -> set[_Group]:
    """The groups of a longest run in which the right account keeps its order: patience sorting."""
    tails: list[int] = []  # right sentence that ends the best run of each length
    ends: list[_Group] = []
    before: dict[_Group, _Group | None] = {}
    for group in groups:
        first = group.of["right"][0]
        place = bisect_left(tails, first)
        before[group] = ends[place - 1] if place else None
        tails[place : place + 1] = [first]
        ends[place : place + 1] = [group]
    found: set[_Group] = set()
    last = ends[-1] if ends else None
    while last is not None:
        found.add(last)
        last = before[last]
    return found


def _followers(
    count: int, groups: dict[int, _Group], in_order: set[_Group]
) -> dict[_Group | None, list[int]]:
    """The right sentences, of so many, that have no group, by the one that they follow; None for the beginning."""
    found: dict[_Group | None, list[int]] = {}
    last: _Group | None = None
    for j in range(count):
        group = groups.get(j)
        if group is None:
            found.setdefault(last, []).append(j)
        elif group in in_order:
            last = group
    return found


def _together(linked: _Linked, group: _Group, *, moved: bool) -> Row:
    left, right = (tuple(group.of[side]) for side in SIDES)
    relations = {linked.relation(i, j) for i in left for j in right}
    relation: RowRelation = (
        "conflict" if "conflict" in relations else "reworded" if "reworded" in relations else "same"
    )
    elsewhere_left, elsewhere_right = (linked.elsewhere(group, side) for side in SIDES)
    return Row(left, right, relation, group.link, elsewhere_left, elsewhere_right, moved)


def _alone(linked: _Linked, side: Side, number: int) -> Row:
    """The row of a sentence that stands by itself: said by one account only, or paired elsewhere."""
    left, right = ((number,), ()) if side == "left" else ((), (number,))
    there = tuple(linked.counterparts[side].get(number, ()))
    if not there:
        return Row(left, right, ONLY[side])
    pair = (left or there)[0], (right or there)[0]
    elsewhere = ((), there) if side == "left" else (there, ())
    return Row(left, right, linked.relation(*pair), linked.number[pair], *elsewhere)
