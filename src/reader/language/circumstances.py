"""Marks that the words around a value set on it: it is that of the report, of a later time, of a part, of a rate.

A value with a mark is another one than the same kind of value without it, so the two contradict nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.language.speech import is_saying
from reader.language.tokens import Token
from reader.language.value import Value

NEARBY: dict[str, frozenset[str]] = {
    "later": frozenset("still again another remain remains remained remaining re".split()),
    "able": frozenset("can cannot capacity capable seats holds".split()),
    "average": frozenset("average averaged averaging mean typical typically median".split()),
    "planned": frozenset(
        "target targets goal originally planned budgeted expected forecast projected".split()
    ),
}
"""Mark -> the words that set it within a few words on either side, folded."""

AROUND = 5
"""How many words on either side that is."""

WHOLES = frozenset("the them these those his her their its our my whom which".split())
"""Words behind "of" that make the number before it a part: "two of the bombs"."""

RATES: dict[str, str] = {
    "hour": "hour",
    "hourly": "hour",
    "day": "day",
    "daily": "day",
    "night": "day",
    "nightly": "day",
    "week": "week",
    "weekly": "week",
    "month": "month",
    "monthly": "month",
    "quarter": "quarter",
    "quarterly": "quarter",
    "year": "year",
    "yearly": "year",
    "annual": "year",
    "annually": "year",
    "annum": "year",
}
"""Words of a rate -> what it is by."""

EACH = frozenset("a an per each every".split())
"""Words in front of a unit that make it a rate: "a week", "every year"."""

STOPS = frozenset("and but while or , ; :".split())
"""Words and marks that end the clause in which a rate is looked for."""

_LY = frozenset(word for word in RATES if word.endswith(("ly", "annual", "annum")))


def marks(
    words: Sequence[Token], value: Value, first: int, last: int, beside: Sequence[int]
) -> frozenset[str]:
    """The marks of a value that stands on the tokens from ``first`` to ``last``.

    ``beside`` are the words right next to it, among which a verb of saying means the report itself.
    """
    return frozenset(_marks(words, value, first, last, beside))


def _marks(
    words: Sequence[Token], value: Value, first: int, last: int, beside: Sequence[int]
) -> Iterator[str]:
    near = [token.norm for token in words[max(0, first - AROUND) : last + 1 + AROUND]]
    for mark, cues in NEARBY.items():
        if not cues.isdisjoint(near):
            yield mark
    if value.kind in ("date", "time"):
        if any(is_saying(words[i].norm) for i in beside):
            yield "told"
        if first and words[first - 1].norm == "since":
            yield "since"
        return
    if value.kind == "number" and not value.unit:
        yield from _share(words, first, last)
    rate = _rate(words, range(last + 1, len(words))) or _rate(words, range(first - 1, -1, -1))
    if rate:
        yield f"by {rate}"


def _share(words: Sequence[Token], first: int, last: int) -> Iterator[str]:
    """The two numbers of "seven of the twelve jurors"."""
    after = [token.norm for token in words[last + 1 : last + 3]]
    if len(after) == 2 and after[0] == "of" and after[1] in WHOLES:
        yield "part"
    before = [token.norm for token in words[max(0, first - 2) : first]]
    if len(before) == 2 and before[0] == "of" and before[1] in WHOLES:
        yield "whole"


def _rate(words: Sequence[Token], order: range) -> str:
    """By what a value is told, in the words on one side of it up to the next clause."""
    for i in order[:AROUND]:
        word = words[i].norm
        if word in STOPS:
            break
        if word in _LY or (word in RATES and i and words[i - 1].norm in EACH):
            return RATES[word]
    return ""
