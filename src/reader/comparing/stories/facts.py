"""Facts across the accounts of a story: the values side by side, and who departs from the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from reader.comparing.reading import reading
from reader.model import Account, Cell, Comparison, DifferenceKind, Span, StoryRow

Pairs: TypeAlias = Sequence[tuple[int, int, Comparison]]
"""Every two accounts by their numbers, and their comparison."""

_Value: TypeAlias = tuple[int, Span]  # account, where the value stands


@dataclass(slots=True)
class _Facts:
    """Values that some pair of accounts gives for the same thing."""

    kind: DifferenceKind
    about: str
    rank: int  # of its weightiest difference, for the order of the rows
    alike: list[tuple[_Value, _Value]]
    unlike: list[tuple[_Value, _Value]]
    exact: bool  # whether nobody rounds or tells less

    def values(self) -> list[_Value]:
        return list(dict.fromkeys(value for edge in (*self.unlike, *self.alike) for value in edge))


def fact_rows(accounts: Sequence[Account], pairs: Pairs) -> list[StoryRow]:
    """A row for each fact that some comparison has set side by side, those in conflict first."""
    groups = _fact_groups(pairs)
    disputed = sorted((g for g in groups if g.unlike), key=lambda g: g.rank)
    agreed = sorted(
        (g for g in groups if not g.unlike),
        key=lambda g: (g.exact, min(_reading_order(v) for v in g.values())),
    )
    return [_completed(_fact_row(group, len(accounts)), accounts) for group in (*disputed, *agreed)]


def _fact_groups(pairs: Pairs) -> list[_Facts]:
    edges: list[_Facts] = []
    for left, right, comparison in pairs:
        for rank, difference in enumerate(comparison.differences):
            edge = ((left, difference.left), (right, difference.right))
            clash = difference.verdict == "conflict"
            alike, unlike = ([], [edge]) if clash else ([edge], [])
            edges.append(_Facts(difference.kind, difference.about, rank, alike, unlike, exact=False))
        for agreement in comparison.agreements:
            edge = ((left, agreement.left), (right, agreement.right))
            exact = agreement.verdict == "same"
            rank = len(comparison.differences)
            edges.append(_Facts(agreement.kind, agreement.about, rank, [edge], [], exact))
    groups: dict[_Value, _Facts] = {}
    for edge_group in edges:
        found = {id(groups[v]): groups[v] for v in edge_group.values() if v in groups}
        merged = _merged([*found.values(), edge_group])
        for value in merged.values():
            groups[value] = merged
    return list({id(group): group for group in groups.values()}.values())


def _merged(groups: list[_Facts]) -> _Facts:
    first = min(groups, key=lambda g: (not g.unlike, g.rank))
    return _Facts(
        first.kind,
        first.about or next((g.about for g in groups if g.about), ""),
        min(g.rank for g in groups),
        [edge for g in groups for edge in g.alike],
        [edge for g in groups for edge in g.unlike],
        all(g.exact for g in groups),
    )


def _fact_row(group: _Facts, size: int) -> StoryRow:
    often = Counter(value for edge in (*group.unlike, *group.alike) for value in edge)
    chosen: dict[int, _Value] = {}
    for value in sorted(often, key=lambda v: (-often[v], _reading_order(v))):
        chosen.setdefault(value[0], value)
    camps = _camps(list(chosen.values()), group)
    largest = max(len(camp) for camp in camps)
    majority = [camp for camp in camps if len(camp) == largest]
    odd = {value[0] for camp in camps if len(majority) > 1 or camp is not majority[0] for value in camp}
    cells = tuple(
        Cell(chosen[n][1], chosen[n][1].text, departs=bool(group.unlike) and n in odd)
        if n in chosen
        else None
        for n in range(size)
    )
    note = _note(camps) if group.unlike else ""
    return StoryRow(group.kind, group.about, cells, note, exact=group.exact)


def _completed(row: StoryRow, accounts: Sequence[Account]) -> StoryRow:
    """A row of how a person is described, with what the accounts say of him that no pair set side by side."""
    if row.kind != "role" or any(cell and cell.departs for cell in row.cells):
        return row
    cells = tuple(
        cell or _description(account, row.about) for cell, account in zip(row.cells, accounts, strict=True)
    )
    return replace(row, cells=cells)


def _description(account: Account, person: str) -> Cell | None:
    """The first thing an account says a person is, unless it goes on behind the words found: "head of Meta's …"."""
    for found in reading(account).descriptions:
        goes_on = account.sentences[found.span.sentence].text[found.span.end :].startswith(("'s", "’s"))
        if found.entity == person and not goes_on:
            return Cell(found.span, found.span.text)
    return None


def _camps(values: list[_Value], group: _Facts) -> list[list[_Value]]:
    """The values in camps of those that agree, the largest first."""
    clash = {frozenset(edge) for edge in group.unlike}
    alike = {frozenset(edge) for edge in group.alike}
    camps: list[list[_Value]] = []
    for value in values:
        home = next(
            (
                camp
                for camp in camps
                if not any(frozenset((value, other)) in clash for other in camp)
                and any(frozenset((value, other)) in alike or _same_words(value, other) for other in camp)
            ),
            None,
        )
        if home is None:
            camps.append([value])
        else:
            home.append(value)
    return sorted(camps, key=len, reverse=True)


def _same_words(one: _Value, other: _Value) -> bool:
    return one[1].text.casefold() == other[1].text.casefold()


def _note(camps: list[list[_Value]]) -> str:
    """How many say what: "3 say April 2025, this one April 2023"."""
    first, *others = camps
    if not others:
        return ""
    head = f"{len(first)} say {first[0][1].text}" if len(first) > 1 else f"one says {first[0][1].text}"
    rest = [
        (f"{len(camp)} say {camp[0][1].text}" if len(camp) > 1 else f"this one {camp[0][1].text}") if len(first) > 1
        else f"another {camp[0][1].text}"
        for camp in others
    ]  # fmt: skip
    return ", ".join([head, *rest])


def _reading_order(value: _Value) -> tuple[int, int, int]:
    return value[0], value[1].sentence, value[1].start
