"""Facts across the accounts of a story: the values side by side, and who departs from the others.

Each difference or agreement of two accounts ties a stretch of one to a stretch of the other. A fact is all that hangs
together by such ties.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from reader.comparing.reading import reading
from reader.comparing.stories.camps import Placed, Verdicts
from reader.model import Account, Agreement, Cell, Comparison, Difference, DifferenceKind, Span, StoryRow

Pairs: TypeAlias = Sequence[tuple[int, int, Comparison]]
"""Every two accounts by their numbers, and their comparison."""


@dataclass(frozen=True, slots=True)
class _Tie:
    """Two values that a comparison has set side by side."""

    values: tuple[Placed, Placed]
    finding: Difference | Agreement
    rank: int  # of a difference among those of its two accounts, the weightiest first; agreements come behind

    @property
    def clashes(self) -> bool:
        return self.finding.verdict == "conflict"


_Fact: TypeAlias = list[_Tie]


def fact_rows(accounts: Sequence[Account], pairs: Pairs) -> list[StoryRow]:
    """A row for each fact that some comparison has set side by side, those in conflict first."""
    facts = sorted(_facts(_ties(pairs)), key=_order)
    return [_completed(_row(fact, len(accounts)), accounts) for fact in facts]


def fact_values(pairs: Pairs) -> list[set[Placed]]:
    """The values of each fact, as :func:`fact_rows` ties them together."""
    return [{value for tie in fact for value in tie.values} for fact in _facts(_ties(pairs))]


def findings(comparison: Comparison) -> tuple[Difference | Agreement, ...]:
    """The facts that a comparison has set side by side, those that differ first."""
    return *comparison.differences, *comparison.agreements


def _ties(pairs: Pairs) -> Iterator[_Tie]:
    """Every tie; of stretches of one kind that lie in one another the longest stands for all: "in Leeds" for "Leeds"."""
    found: list[_Tie] = []
    for left, right, comparison in pairs:
        for rank, each in enumerate(findings(comparison)):
            values = (left, each.left), (right, each.right)
            found.append(_Tie(values, each, min(rank, len(comparison.differences))))
    near: defaultdict[tuple[DifferenceKind, int, int], set[Span]] = defaultdict(set)
    for tie in found:
        for account, span in tie.values:
            near[tie.finding.kind, account, span.sentence].add(span)
    for tie in found:
        one, other = (
            (account, _longest(span, near[tie.finding.kind, account, span.sentence]))
            for account, span in tie.values
        )
        yield replace(tie, values=(one, other))


def _longest(span: Span, near: Iterable[Span]) -> Span:
    """The longest of the spans of a sentence in which one lies; at the least that one itself."""
    around = [each for each in near if each.start <= span.start and _end(span) <= _end(each)]
    return max(around, key=lambda each: (_end(each), -each.start))


def _end(span: Span) -> tuple[int, int]:
    return span.end_sentence or span.sentence, span.end


def _facts(ties: Iterable[_Tie]) -> list[_Fact]:
    """The ties that hang together, since they share a value with one another or with a third one."""
    home: dict[Placed, _Fact] = {}
    for tie in ties:
        joined = {id(home[value]): home[value] for value in tie.values if value in home}
        fact = [*(other for found in joined.values() for other in found), tie]
        home.update((value, fact) for other in fact for value in other.values)
    return list({id(fact): fact for fact in home.values()}.values())


def _order(fact: _Fact) -> tuple[bool, int, tuple[int, int, int]]:
    """What is in conflict by its weight, then what somebody rounds or tells less, then what is told alike."""
    if _is_disputed(fact):
        return False, min(tie.rank for tie in fact), (0, 0, 0)
    return True, int(_is_exact(fact)), min(_reading_order(value) for tie in fact for value in tie.values)


def _is_disputed(fact: _Fact) -> bool:
    return any(tie.clashes for tie in fact)


def _is_exact(fact: _Fact) -> bool:
    return all(tie.finding.verdict == "same" for tie in fact)


def _reading_order(value: Placed) -> tuple[int, int, int]:
    return value[0], value[1].sentence, value[1].start


def _row(fact: _Fact, size: int) -> StoryRow:
    verdicts = Verdicts(
        frozenset(frozenset(tie.values) for tie in fact if not tie.clashes),
        frozenset(frozenset(tie.values) for tie in fact if tie.clashes),
    )
    chosen, disputed = _chosen(fact), _is_disputed(fact)
    first = min(fact, key=lambda tie: (not tie.clashes, tie.rank)).finding
    camps = verdicts.camps(chosen.values(), verbatim=first.kind == "quote")
    majority = camps[0] if len(camps) == 1 or len(camps[0]) > len(camps[1]) else []
    cells = tuple(
        Cell(value[1], value[1].text, departs=disputed and value not in majority) if value else None
        for value in map(chosen.get, range(size))
    )
    about = first.about or next((tie.finding.about for tie in fact if tie.finding.about), "")
    note = verdicts.note(camps) if disputed else ""
    return StoryRow(first.kind, about, cells, note, exact=_is_exact(fact))


def _chosen(fact: _Fact) -> dict[int, Placed]:
    """For each account the value that comparisons have set side by side with others most often."""
    often = Counter(value for tie in fact for value in tie.values)
    chosen: dict[int, Placed] = {}
    for value in sorted(often, key=lambda value: (-often[value], _reading_order(value))):
        chosen.setdefault(value[0], value)
    return chosen


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
