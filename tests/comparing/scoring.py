"""How well the accounts of stories are compared, against what people say of them (:mod:`reader.comparing.fitting.gold`).

A sentence of the program stands for those of the gold that it holds or that hold it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from itertools import product
from pathlib import Path
from typing import Any

import reader
from reader.comparing.fitting.gold import Gold, stories
from reader.comparing.fitting.stories import hits, is_in
from reader.model import Account, Comparison, Difference, Quotation, Span


@dataclass(frozen=True, slots=True)
class Counts:
    """What was told and how much of it is right; what was wanted and how much of it was found."""

    told: int = 0
    right: int = 0
    wanted: int = 0
    found: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(*(getattr(self, one.name) + getattr(other, one.name) for one in fields(self)))

    @property
    def precision(self) -> float:
        """The share of what was told that is right."""
        return self.right / max(1, self.told)

    @property
    def recall(self) -> float:
        """The share of what was wanted that was found."""
        return self.found / max(1, self.wanted)


@dataclass(frozen=True, slots=True)
class Result:
    """How well some pairs of accounts are compared."""

    links: Counts = Counts()
    contradictions: Counts = Counts()
    quotations: Counts = Counts()
    baits: Counts = Counts()  # told of what only looks like a contradiction: "wanted" counts those listed

    def __add__(self, other: Result) -> Result:
        return Result(*(getattr(self, one.name) + getattr(other, one.name) for one in fields(self)))


def scored(folder: Path) -> Result:
    """How well every two accounts of the stories in a folder are compared."""
    total = Result()
    for path, gold in stories(folder):
        articles = {key: reader.load(path / row["file"]) for key, row in gold["accounts"].items()}
        listed = {
            key: [text for block in row["sentences"] for text in block]
            for key, row in gold["accounts"].items()
        }
        for pair in gold["pairs"]:
            left, right = pair["left"], pair["right"]
            found = reader.compare(articles[left], articles[right])
            total += Result(
                _links(found, pair, listed[left], listed[right]),
                _contradictions(found, pair),
                _quotations(found, pair),
                _baits(found, pair),
            )
    return total


def _links(found: Comparison, gold: Gold, left: Sequence[str], right: Sequence[str]) -> Counts:
    ours, theirs = _counterparts(found.left, left), _counterparts(found.right, right)
    told = {
        place
        for link in found.links
        for i, j in product(link.left, link.right)
        for place in product(ours[i], theirs[j])
    }
    wanted = _places(gold["links"], left, right)
    told -= _places(gold["optional_links"], left, right) - wanted
    return Counts(len(told), len(told & wanted), len(wanted), len(told & wanted))


def _counterparts(account: Account, listed: Sequence[str]) -> list[list[int]]:
    return [[n for n, text in enumerate(listed) if is_in(text, one.text)] for one in account.sentences]


def _places(rows: Iterable[Gold], left: Sequence[str], right: Sequence[str]) -> set[tuple[int, int]]:
    return {
        (left.index(one), right.index(other))
        for row in rows
        for one, other in product(row["left"], row["right"])
    }


def _contradictions(found: Comparison, gold: Gold) -> Counts:
    """Told are differences in conflict; a changed quotation finds what is wanted of quotations, too."""
    told = [one for one in found.differences if one.verdict == "conflict"]
    right = [one for one in told if any(_tells(found, one, row) for row in gold["conflicts"])]
    idle = [
        one for one in told if one not in right and any(_tells(found, one, row) for row in gold["doubtful"])
    ]
    changed = [one for one in found.quotations if one.relation in ("altered", "reattributed")]
    reached = sum(
        any(_tells(found, one, row) for one in told)
        or (row["kind"] in ("quote", "attribution") and any(_quotes(found, one, row) for one in changed))
        for row in gold["conflicts"]
    )
    return Counts(len(told) - len(idle), len(right), len(gold["conflicts"]), reached)


def _tells(found: Comparison, one: Difference, row: Mapping[str, str]) -> bool:
    """Whether a difference is the known one: in its sentences, at words of it or of its kind."""
    count = hits(row, *_sides(found, one.left, one.right))
    inside = is_in(row["left_sentence"], _text(found.left, one.left)) and is_in(
        row["right_sentence"], _text(found.right, one.right)
    )
    return inside and (count > 1 or one.kind == row["kind"])


def _quotes(found: Comparison, one: Quotation, row: Mapping[str, str]) -> bool:
    """Whether a quotation of both accounts stands in the sentences of a known difference."""
    if one.left is None or one.right is None:
        return False
    sides = (found.left, one.left, row["left_sentence"]), (found.right, one.right, row["right_sentence"])
    return all(any(is_in(text, own) for own in _texts(account, span)) for account, span, text in sides)


def _quotations(found: Comparison, gold: Gold) -> Counts:
    """The quotations on both sides whose relation is told as people tell it."""
    wanted = [row for row in gold["quotes"] if row["left"] and row["right"]]
    told = [one for one in found.quotations if one.left and one.right and one.relation != "paraphrased"]

    def agree(one: Quotation, row: Gold) -> bool:
        return one.relation == row["relation"] and all(
            span is not None and is_in(row[side], span.text)
            for side, span in (("left", one.left), ("right", one.right))
        )

    return Counts(
        len(told),
        sum(any(agree(one, row) for row in wanted) for one in told),
        len(wanted),
        sum(any(agree(one, row) for one in told) for row in wanted),
    )


def _baits(found: Comparison, gold: Gold) -> Counts:
    rows: list[Mapping[str, Any]] = gold["non_conflicts"]
    told = [one for one in found.differences if one.verdict == "conflict"]
    count = sum(any(hits(row, *_sides(found, one.left, one.right)) == 3 for one in told) for row in rows)
    return Counts(count, 0, len(rows), count)


def _sides(found: Comparison, left: Span, right: Span) -> tuple[tuple[str, Span], tuple[str, Span]]:
    return (_text(found.left, left), left), (_text(found.right, right), right)


def _text(account: Account, span: Span) -> str:
    return account.sentences[span.sentence].text


def _texts(account: Account, span: Span) -> list[str]:
    last = span.sentence if span.end_sentence is None else span.end_sentence
    return [sentence.text for sentence in account.sentences[span.sentence : last + 1]]
