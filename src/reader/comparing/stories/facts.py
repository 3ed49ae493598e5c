"""Facts across the accounts of a story: the values side by side, and who departs from the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from reader.comparing.reading import reading
from reader.model import Account, Cell, Comparison, DifferenceKind, Span, StoryRow

Pairs: TypeAlias = Sequence[tuple[int, int, Comparison]]
"""Every two accounts by their numbers, and their comparison."""

_Value: TypeAlias = tuple[int, Span]  # account, where the value stands
_Camp: TypeAlias = list[_Value]


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

    def clash(self, one: _Camp, other: _Camp) -> bool:
        """Whether a value of one contradicts one of the other."""
        return any((a, b) in self.unlike or (b, a) in self.unlike for a in one for b in other)

    def agree(self, one: _Camp, other: _Camp) -> bool:
        """Whether a value of one agrees with one of the other, or is the same words."""
        return any(
            (a, b) in self.alike or (b, a) in self.alike or a[1].text.casefold() == b[1].text.casefold()
            for a in one
            for b in other
        )


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
    lead = [camp for camp in camps if len(camp) == len(camps[0])]
    odd = {value[0] for camp in camps if len(lead) > 1 or camp is not camps[0] for value in camp}
    cells = tuple(
        Cell(chosen[n][1], chosen[n][1].text, departs=bool(group.unlike) and n in odd)
        if n in chosen
        else None
        for n in range(size)
    )
    note = _note(camps, group) if group.unlike else ""
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


def _camps(values: list[_Value], group: _Facts) -> list[_Camp]:
    """The values in camps, the largest first: those that agree; and those that contradict the same other one.

    Who contradicts a third account and not each other say the same in other words, as far as anybody can tell.
    """
    agreed = _joined([[value] for value in values], group, group.agree)
    allied = _joined(
        agreed, group, lambda one, other: any(group.clash(one, c) and group.clash(other, c) for c in agreed)
    )
    return sorted(allied, key=len, reverse=True)


def _joined(camps: list[_Camp], group: _Facts, together: Callable[[_Camp, _Camp], bool]) -> list[_Camp]:
    """The camps, each joined to the first one before it that belongs together with it and contradicts nothing in it."""
    found: list[_Camp] = []
    for camp in camps:
        home = next((each for each in found if not group.clash(each, camp) and together(each, camp)), None)
        if home is None:
            found.append([*camp])
        else:
            home += camp
    return found


def _note(camps: list[_Camp], group: _Facts) -> str:
    """How many say what: "3 say April 2025, this one April 2023"."""
    first, *others = camps
    if not others:
        return ""
    rest = "this one" if len(first) > 1 else "another"
    head = f"{len(first)} say" if len(first) > 1 else "one says"
    tail = [f"{len(camp)} say" if len(camp) > 1 else rest for camp in others]
    told = zip((head, *tail), camps, strict=True)
    return ", ".join(f"{who} {' or '.join(_wordings(camp, group))}" for who, camp in told)


def _wordings(camp: _Camp, group: _Facts) -> list[str]:
    """The words of a camp, once for all that agree."""
    return [camp[n][1].text for n in range(len(camp)) if not group.agree(camp[:n], camp[n : n + 1])]


def _reading_order(value: _Value) -> tuple[int, int, int]:
    return value[0], value[1].sentence, value[1].start
