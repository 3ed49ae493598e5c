"""Fit the weights of two names for one thing: ``python -m reader.comparing.fitting.naming FOLDER …``, never used at run time.

The folders, and files of links of look-alike events, are those of :mod:`reader.comparing.fitting`. In such a file no two
names contradict each other but those that are nearly alike, of which nothing is learned. Each story is left out once,
and the figures are those of the stories left out.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from reader.comparing.align import alignment
from reader.comparing.fitting.learning import Pair, figures, fitted, module
from reader.comparing.fitting.leaving_out import run
from reader.comparing.fitting.stories import is_at, is_in, read_account
from reader.comparing.fitting.texts import aligned
from reader.comparing.statements.counterparts import NAMES, Counterparts, conflicts, counterparts
from reader.comparing.statements.one_story import are_one_story, likely
from reader.comparing.statements.pairs import sides
from reader.model import Account, Span

_PENALTY = 0.2
_LOOKALIKE = 0.3  # so many that they would outweigh the stories
_KINDS = frozenset(("name", "place"))
_ALIKE = 0.5
_DOC = "The weights of what speaks for and against two names for one thing, written by :mod:`reader.comparing.fitting.naming`."


def pairs(folder: Path, files: Path | None) -> Iterator[Pair[Counterparts]]:
    """The compared pairs of every story in a folder, or of a file of links."""
    if folder.is_file():
        yield from _lookalikes(folder)
    for path in sorted(folder.glob("*/gold.json")):
        gold = json.loads(path.read_text("utf-8"))
        accounts = {
            key: read_account(path.parent / row["file"], files) for key, row in gold["accounts"].items()
        }
        for pair in gold["pairs"]:
            yield _pair(path.parent.name, accounts[pair["left"]], accounts[pair["right"]], pair)


def _lookalikes(path: Path) -> Iterator[Pair[Counterparts]]:
    for pair in aligned(path):
        examples = []
        for found in _counterparts(pair.left, pair.right):
            place = found.left.span.sentence, found.right.span.sentence
            is_open = place in pair.open or (place in pair.links and _is_one_name(found))
            examples.append((found, "open" if is_open else "none"))
        yield Pair(pair.story, tuple(examples), frozenset(), _LOOKALIKE)


def _is_one_name(found: Counterparts) -> bool:
    told = dict(zip(NAMES, found.features, strict=True))
    return told["alike"] > _ALIKE or told["shared"] > 0


def _counterparts(left: Account, right: Account) -> list[Counterparts]:
    one, other, odds = sides(left), sides(right), alignment(left, right).odds
    return counterparts(one, other, odds if are_one_story(one, other) else likely(odds))


def _pair(story: str, left: Account, right: Account, gold: Mapping[str, Any]) -> Pair[Counterparts]:
    rows = [(str(row.get("id", n)), row) for n, row in enumerate(gold["conflicts"])]
    examples = tuple(
        (found, _label(found, rows, gold.get("doubtful", []), left, right))
        for found in _counterparts(left, right)
    )
    return Pair(story, examples, frozenset(name for name, row in rows if row["kind"] in _KINDS))


def _label(
    found: Counterparts,
    rows: Sequence[tuple[str, Mapping[str, str]]],
    doubtful: Sequence[Mapping[str, str]],
    left: Account,
    right: Account,
) -> str:
    """The contradiction that two names tell; open where they lie beside one, or in doubt."""
    label = "none"
    for name, row in rows:
        hits = _hits(row, left, right, found)
        if hits == 3 and row["kind"] in _KINDS:
            return name
        if hits and (row["kind"] in _KINDS or hits > 1):
            label = "open"
    return "open" if any(_hits(row, left, right, found) for row in doubtful) else label


def _hits(row: Mapping[str, str], left: Account, right: Account, found: Counterparts) -> int:
    """How many of three things hold: the sentences are those of a known difference, and the left and right words."""
    both: tuple[tuple[Account, Span, str], ...] = (
        (left, found.left.span, "left"),
        (right, found.right.span, "right"),
    )
    inside = all(is_in(row[f"{side}_sentence"], own, span.sentence) for own, span, side in both)
    words = sum(is_at(row[side], own, span.sentence, span.start, span.end) for own, span, side in both)
    if inside:
        return 1 + words if words else 0
    return 2 * (words == 2)


def _told(found: Sequence[Counterparts], weights: Sequence[float]) -> list[Counterparts]:
    return [one for one, _ in conflicts(found, weights)]


def _figures(known: Sequence[Pair[Counterparts]], weights: Mapping[str, Sequence[float]]) -> str:
    return figures(known, weights, _told)


def _written(weights: Sequence[float]) -> str:
    return module(_DOC, NAMES, weights)


def main() -> None:
    """Leave each story out once, then write the weights fitted to all."""
    run(__doc__, _PENALTY, read=pairs, fitted=fitted, figures=_figures, written=_written)


if __name__ == "__main__":
    main()
