"""Fit the weights of causes: ``python -m reader.comparing.fitting.explaining FOLDER …``, never used at run time.

The folders are those of :mod:`reader.comparing.fitting`; a file of links instead of a folder gives look-alikes. Each
story is left out once, and the figures are those of the stories left out.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.comparing.align import alignment
from reader.comparing.fitting.leaving_out import run
from reader.comparing.fitting.opposing import account_of, is_at, is_in
from reader.comparing.fitting.texts import aligned
from reader.comparing.fitting.training import fit
from reader.comparing.statements.causes import Rivals, conflicts, given, rivals
from reader.comparing.statements.one_story import are_one_story, likely
from reader.comparing.statements.pairs import sides
from reader.comparing.statements.rivalry import NAMES
from reader.model import Account

_PENALTY = 0.1
_LOOKALIKE = 0.02  # so many that they would outweigh the stories
_PASSAGE = 0.17  # in so few words there is little else that could be a cause
_LONG = 8  # sentences of an account that is no mere passage
_HEAD = '''"""The weights of what speaks for and against two causes, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

'''


@dataclass(frozen=True, slots=True)
class Pair:
    """The rival causes of two accounts of a story, each with what people say of it."""

    story: str
    examples: tuple[tuple[Rivals, str], ...]  # "none", "open" or the name of a known contradiction
    known: frozenset[str]  # the contradictions of the kind cause
    worth: float = 1.0


def pairs(folder: Path, files: Path | None) -> Iterator[Pair]:
    """The compared pairs of every story in a folder; accounts that are missing there are looked for in ``files``."""
    if folder.is_file():
        yield from _lookalikes(folder)
    for path in sorted(folder.glob("*/gold.json")):
        gold = json.loads(path.read_text("utf-8"))
        accounts = {
            key: account_of(path.parent / row["file"], files) for key, row in gold["accounts"].items()
        }
        for pair in gold["pairs"]:
            yield _pair(path.parent.name, accounts[pair["left"]], accounts[pair["right"]], pair)


def _pair(story: str, left: Account, right: Account, gold: Mapping[str, Any]) -> Pair:
    rows = [(str(row.get("id", n)), row) for n, row in enumerate(gold["conflicts"])]
    examples = tuple((one, _label(one, rows, gold.get("doubtful", []))) for one in _rivals(left, right))
    known = frozenset(name for name, row in rows if row["kind"] == "cause")
    is_long = max(len(left.sentences), len(right.sentences)) >= _LONG
    return Pair(story, examples, known, 1.0 if is_long else _PASSAGE)


def _lookalikes(path: Path) -> Iterator[Pair]:
    """The compared pairs of a file of links, in which hardly two causes contradict one another."""
    for pair in aligned(path):
        found = tuple((one, "none") for one in _rivals(pair.left, pair.right))
        yield Pair(pair.story, found, frozenset(), _LOOKALIKE)


def _rivals(left: Account, right: Account) -> list[Rivals]:
    ours, theirs, odds = sides(left), sides(right), alignment(left, right).odds
    one_story = are_one_story(ours, theirs)
    return rivals(given(ours), given(theirs), odds if one_story else likely(odds), anywhere=one_story)


def _label(
    found: Rivals, rows: Sequence[tuple[str, Mapping[str, str]]], doubtful: Sequence[Mapping[str, str]]
) -> str:
    """The contradiction that two causes tell; open where they lie beside one, or in doubt."""
    told, label = found.difference(), "none"
    for name, row in rows:
        if is_in(row["left_sentence"], found.left.side.text) and is_in(
            row["right_sentence"], found.right.side.text
        ):
            hits = is_at(row["left"], told.left) + is_at(row["right"], told.right)
            if hits == 2 or (hits and row["kind"] == "cause"):
                return name
            if hits or row["kind"] == "cause":
                label = "open"
    doubt = any(
        is_in(row["left_sentence"], found.left.side.text)
        and is_in(row["right_sentence"], found.right.side.text)
        for row in doubtful
    )
    return "open" if doubt else label


def _fitted(known: Sequence[Pair], penalty: float) -> list[float]:
    rows = [
        (one.features, label != "none", p.worth)
        for p in known
        for one, label in p.examples
        if label != "open"
    ]
    return fit([(features, truth) for features, truth, _ in rows], penalty, [worth for *_, worth in rows])


def _figures(known: Sequence[Pair], weights: Mapping[str, Sequence[float]]) -> str:
    """Precision, and recall of the contradictions of the kind cause."""
    right = told = found = wanted = 0
    for pair in known:
        labels = {id(one): label for one, label in pair.examples}
        chosen = [
            labels[id(one)] for one in conflicts([one for one, _ in pair.examples], weights[pair.story])
        ]
        told += sum(label != "open" for label in chosen)
        right += sum(label not in ("open", "none") for label in chosen)
        found += len(pair.known.intersection(chosen))
        wanted += len(pair.known)
    return f"P {right / max(1, told):.3f} ({told - right} wrong) R {found / max(1, wanted):.3f} ({found}/{wanted})"


def _written(weights: Sequence[float]) -> str:
    rows = "".join(f'    "{name}": {x:.4f},\n' for name, x in zip(NAMES, weights[:-1], strict=True))
    return f"{_HEAD}BIAS = {weights[-1]:.4f}\n\nWEIGHTS: dict[str, float] = {{\n{rows}}}\n"


def main() -> None:
    """Leave each story out once, then write the weights fitted to all."""
    run(__doc__, _PENALTY, read=pairs, fitted=_fitted, figures=_figures, written=_written)


if __name__ == "__main__":
    main()
