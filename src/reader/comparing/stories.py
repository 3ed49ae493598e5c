"""Several accounts of one story: statements and facts across all of them, voices, and the source they share.

Statements are clusters of linked sentences. Two clusters are merged, strongest link first, only when at least
half of the sentence pairs between them are linked (average linkage), so that a chain of loose links does not
run the whole story together.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from reader.comparing.credits import shared_credit
from reader.comparing.reading import reading
from reader.comparing.told_once import told_once
from reader.comparing.topic import topic
from reader.comparing.voices import voices
from reader.model import Account, Cell, Comparison, DifferenceKind, Span, Story, StoryRow

Pairs: TypeAlias = Sequence[tuple[int, int, Comparison]]
_Place: TypeAlias = tuple[int, int]  # account, sentence
_Value: TypeAlias = tuple[int, Span]  # account, where the value stands

LINKAGE = 0.5
"""Share of the sentence pairs between two clusters that must be linked before they are one statement."""


def combine(accounts: Sequence[Account], pairs: Pairs) -> Story:
    """Make a story of accounts and the comparisons of every two of them.

    Rows stand facts in conflict first, then facts told more or less exactly, then those told alike, then those
    that others leave out of the same statement, then statements in reading order.
    """
    facts = [_completed(row, accounts) for row in _fact_rows(pairs, len(accounts))]
    statements, alone = _statement_rows(accounts, pairs)
    source, crediting = shared_credit(accounts)
    return Story(
        tuple(accounts),
        tuple(pairs),
        (*facts, *told_once(accounts, pairs), *statements),
        voices(accounts, pairs),
        alone,
        source,
        crediting,
    )


# ---------------------------------------------------------------- facts


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


def _fact_rows(pairs: Pairs, size: int) -> list[StoryRow]:
    groups = _fact_groups(pairs)
    disputed = sorted((g for g in groups if g.unlike), key=lambda g: g.rank)
    agreed = sorted(
        (g for g in groups if not g.unlike),
        key=lambda g: (g.exact, min(_reading_order(v) for v in g.values())),
    )
    return [_fact_row(group, size) for group in (*disputed, *agreed)]


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


# ---------------------------------------------------------------- statements


def _statement_rows(
    accounts: Sequence[Account], pairs: Pairs
) -> tuple[list[StoryRow], tuple[tuple[int, ...], ...]]:
    """The rows of what two or more report, and for each account the sentences that it alone has."""
    strength, clashes = _edges(pairs)
    clusters = _clusters(strength)
    rows = [_statement_row(accounts, cluster, strength, clashes) for cluster in clusters]
    spoken = {place for cluster in clusters for place in cluster}
    alone = tuple(
        tuple(n for n in range(len(account.sentences)) if (number, n) not in spoken)
        for number, account in enumerate(accounts)
    )
    return rows, alone


def _edges(pairs: Pairs) -> tuple[dict[frozenset[_Place], float], set[frozenset[_Place]]]:
    strength: dict[frozenset[_Place], float] = {}
    clashes: set[frozenset[_Place]] = set()
    for left, right, comparison in pairs:
        for link in comparison.links:
            for i in link.left:
                for j in link.right:
                    edge = frozenset(((left, i), (right, j)))
                    strength[edge] = max(link.score, strength.get(edge, 0.0))
                    if link.relation == "conflict":
                        clashes.add(edge)
    return strength, clashes


def _clusters(strength: dict[frozenset[_Place], float]) -> list[list[_Place]]:
    """Statements as sorted lists of sentences, in reading order of the first account that has them."""
    home: dict[_Place, list[_Place]] = {}
    for edge in sorted(strength, key=lambda e: (-strength[e], sorted(e))):
        one, other = (home.setdefault(place, [place]) for place in sorted(edge))
        if one is other:
            continue
        linked = sum(frozenset((a, b)) in strength for a in one for b in other)
        if linked >= LINKAGE * len(one) * len(other):
            one.extend(other)
            for place in other:
                home[place] = one
    unique = {id(cluster): sorted(cluster) for cluster in home.values()}
    return sorted(cluster for cluster in unique.values() if len(cluster) > 1)


def _statement_row(
    accounts: Sequence[Account],
    cluster: list[_Place],
    strength: dict[frozenset[_Place], float],
    clashes: set[frozenset[_Place]],
) -> StoryRow:
    chosen: dict[int, _Place] = {}
    for place in sorted(cluster, key=lambda p: (-_weight(p, cluster, strength), p)):
        chosen.setdefault(place[0], place)
    departing = _departing(list(chosen.values()), clashes)
    cells = tuple(
        _cell(account, chosen[number][1], departs=number in departing) if number in chosen else None
        for number, account in enumerate(accounts)
    )
    texts = [accounts[number].sentences[n].text for number, n in sorted(chosen.values())]
    return StoryRow("statement", topic(texts), cells, _silence(cells))


def _weight(place: _Place, cluster: Iterable[_Place], strength: dict[frozenset[_Place], float]) -> float:
    return sum(strength.get(frozenset((place, other)), 0.0) for other in cluster if other != place)


def _departing(places: list[_Place], clashes: set[frozenset[_Place]]) -> set[int]:
    """The accounts that contradict most of the others here."""
    against: defaultdict[int, int] = defaultdict(int)
    for n, one in enumerate(places):
        for other in places[n + 1 :]:
            if frozenset((one, other)) in clashes:
                against[one[0]] += 1
                against[other[0]] += 1
    return {number for number, count in against.items() if 2 * count >= len(places)}


def _cell(account: Account, number: int, *, departs: bool) -> Cell:
    text = account.sentences[number].text
    return Cell(Span(number, 0, len(text), text), text, departs)


def _silence(cells: tuple[Cell | None, ...]) -> str:
    """Named when exactly one account leaves out what all the others say."""
    silent = [number for number, cell in enumerate(cells) if cell is None]
    return (
        f"only {chr(ord('A') + silent[0])} does not say this" if len(silent) == 1 and len(cells) > 2 else ""
    )
