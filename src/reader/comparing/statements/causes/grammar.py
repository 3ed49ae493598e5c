"""The expressions of :mod:`reader.language.causes` in a sentence: where the cause stands, and what it explains."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from reader.comparing.index import index
from reader.comparing.statements.causes.explanations import REACH, Given, reported_from, stretch
from reader.comparing.statements.sides import Side
from reader.language.causes import BETWEEN, EXPRESSIONS, SUPPOSED
from reader.language.irregular_verbs import PLAIN
from reader.language.speech import REPORTING
from reader.language.tables import alternatives
from reader.language.word_classes import DETERMINERS, PASSIVE, PREPOSITIONS, RELATIVE

_LINE = re.compile(r"(?:([CE]) )?([a-z ]+?)(?: ([CE]) ([a-z ]+?))?(?: [CE])?")
_NOBODY = frozenset("he she they who i we you it this that which these nothing nobody what there".split())
_PLAIN = frozenset(PLAIN.values()) | {"be"}
_ENDS = frozenset(",;:")


@dataclass(frozen=True, slots=True)
class Expression:
    """One way of telling a cause: words, and what stands before, within and behind them."""

    sort: str
    before: str  # "C" for the cause, "E" for the effect, or nothing
    opening: Sequence[str]
    within: str
    closing: Sequence[str]  # none where nothing stands within
    words: frozenset[str]  # those of both: what to ask first


def _expressions() -> Iterator[Expression]:
    """All expressions of the table, the longest first."""
    lines = ((sort, line) for sort, text in EXPRESSIONS.items() for line in text.strip().splitlines())
    rows = ((sort, one) for sort, line in lines for one in alternatives(line))
    for sort, line in sorted(rows, key=lambda row: -len(row[1])):
        told = _LINE.fullmatch(" ".join(line))
        if told:
            before, opening, within, closing = (part or "" for part in told.groups())
            words = frozenset((*opening.split(), *closing.split()))
            yield Expression(sort, before, opening.split(), within, closing.split(), words)


_BY_OPENING = index((expression.opening[0], expression) for expression in _expressions())
OPENINGS = frozenset(_BY_OPENING)
"""Words with which expressions open."""


@dataclass(frozen=True, slots=True)
class _Use:
    """An expression where a sentence uses it."""

    expression: Expression
    begin: int
    end: int  # of its opening words
    close: int  # where its closing words begin, and where they end; where it has none, the end
    last: int

    @property
    def rank(self) -> tuple[bool, int]:
        """What comes before others: words that are closed, the nearest first."""
        closed = bool(self.expression.closing)
        return not closed, self.close if closed else 0


def given_at(side: Side, position: int) -> Given | None:
    """The cause that an expression tells whose words begin at a position, the longest with the nearest words behind."""
    uses = [
        _Use(one, position, end, close, last)
        for one in _BY_OPENING[side.norms[position]]
        if one.words <= side.vocabulary and (end := _run(side, position, one.opening))
        for close, last in _closing(side, end, one.closing)
    ]
    read = (_read(side, use) for use in sorted(uses, key=lambda use: use.rank))
    return next(filter(None, read), None)


def _read(side: Side, use: _Use) -> Given | None:
    """The cause of an expression with what it explains; None where the words mean something else."""
    one, inside = use.expression, range(use.end, use.close)
    behind = range(use.last, side.clause(use.last - 1)[1])
    if one.before == "C":
        cause = subject(side, use.begin)
        return cause and Given(cause[0], *cause, one.sort, inside if one.within else behind)
    if one.within == "C":
        is_time = side.norm(use.last)[:1].isdigit()  # for 14 months
        return None if is_time else Given(use.begin, use.end, use.close - 1, one.sort, behind)
    first, alone = affirmed(side, use.last), not (one.before or one.within)
    if side.norms[use.begin] == "due" and _is_verb(side, use.begin, first):
        return None  # is due to begin
    if alone and side.norm(first) in PREPOSITIONS:
        return None  # was blamed for it
    shown = use.close if one.within else use.begin
    effect = inside if one.within else range(use.begin if one.before else 0)
    return Given(shown, first, stretch(side, first), one.sort, effect)


def _is_verb(side: Side, due: int, after: int) -> bool:
    """Whether what stands behind "due to" is a verb."""
    is_bare = side.norm(after) not in DETERMINERS
    return side.norm(after) in _PLAIN or (is_bare and side.norm(due - 1) in PASSIVE | {"and"})


def _run(side: Side, first: int, words: Sequence[str]) -> int:
    """Where some words end that begin at a position, with what may stand between them; 0 if they do not stand there."""
    position = first
    for word in words:
        while side.norm(position) != word:
            between = side.norm(position)
            if position == first or not (between in BETWEEN or between.endswith("ly")):
                return 0
            position += 1
        position += 1
    return position


def _closing(side: Side, end: int, words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where the words behind a slot first stand; where the expression ends if it has none."""
    if not words:
        yield end, end
    elif side.norm(end) not in PREPOSITIONS:  # blamed on a storm that broke on Monday
        last = side.first(_ENDS, end, end + REACH) or min(end + REACH, len(side.norms))
        yield from islice(((k, after) for k in range(end + 1, last) if (after := _run(side, k, words))), 1)


def affirmed(side: Side, first: int) -> int:
    """Where a cause begins, behind what it is not: not a candle but a lamp."""
    but = side.first(("but",), first, first + REACH) if side.norm(first) == "not" else None
    return but + 1 if but else first


def subject(side: Side, verb: int) -> tuple[int, int] | None:
    """The subject of a verb of causing, which is a thing or an event."""
    end = verb
    while side.norm(end - 1) in SUPPOSED or side.norm(end - 1).endswith("ly"):
        end -= 1
    begin = side.clause(end - 1)[0] if end else 0
    while begin > 1 and side.norms[begin - 1] in RELATIVE:
        if not side.tokens[begin - 2].word.is_content or side.norms[begin - 2] in REPORTING:
            break
        begin = side.clause(begin - 2)[0]  # a lamp that fell
    first = reported_from(side, begin, end)
    first += side.norm(first) == "that"
    opens = first == 0 or first > begin or side.norm(first) in DETERMINERS or side.norm(first - 1) == "that"
    if not opens or side.norm(end - 1) == "and":
        return None  # what something else did, too
    return thing(side, first, end)


def thing(side: Side, first: int, end: int) -> tuple[int, int] | None:
    """A stretch that tells of a thing or an event, and not of what somebody did, who has causes of his own."""
    named = (side.mention_at(k) for k in range(first, end))
    if first >= end or side.norms[first] in _NOBODY or any(m and m.kind == "person" for m in named):
        return None
    return first, end - 1
