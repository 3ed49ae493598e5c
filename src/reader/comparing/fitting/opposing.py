"""Fit the weights of opposed predicates: ``python -m reader.comparing.fitting.opposing FOLDER …``, never used at run time.

The folders are those of :mod:`reader.comparing.fitting`. Each story is left out once, and the figures are those of
the stories left out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.cleaning import clean
from reader.comparing.accounts import account
from reader.comparing.align import alignment
from reader.comparing.fitting.leaving_out import run
from reader.comparing.fitting.training import fit
from reader.comparing.statements.bearing import NAMES
from reader.comparing.statements.oppositions import Opposition, conflicts, oppositions
from reader.comparing.statements.pairs import sides
from reader.comparing.words import WordAlignments
from reader.model import Account, Span
from reader.sources import document
from reader.sources.files import read

_PENALTY = 0.5
_WORD = re.compile(r"\w+")
_HEAD = '''"""The weights of what speaks for and against two opposed predicates, written by :mod:`reader.comparing.fitting`."""

from __future__ import annotations

'''


@dataclass(frozen=True, slots=True)
class Pair:
    """The oppositions between two accounts of a story, each with what people say of it."""

    story: str
    examples: tuple[tuple[Opposition, str], ...]  # "none", "open" or the name of a known contradiction
    known: frozenset[str]  # the contradictions of the kind negation


def pairs(folder: Path, files: Path | None) -> Iterator[Pair]:
    """The compared pairs of every story in a folder; accounts that are missing there are looked for in ``files``."""
    for path in sorted(folder.glob("*/gold.json")):
        gold = json.loads(path.read_text("utf-8"))
        accounts = {key: _account(path.parent / row["file"], files) for key, row in gold["accounts"].items()}
        for pair in gold["pairs"]:
            yield _pair(path.parent.name, accounts[pair["left"]], accounts[pair["right"]], pair)


def _account(path: Path, files: Path | None) -> Account:
    if not path.exists() and files:
        path = files / path.name
    return account(clean(document(read(path), name=path.name)))


def _pair(story: str, left: Account, right: Account, gold: Mapping[str, Any]) -> Pair:
    rows = [(str(row.get("id", n)), row) for n, row in enumerate(gold["conflicts"])]
    odds, words = alignment(left, right).odds, WordAlignments(left, right)
    found = oppositions(sides(left), sides(right), odds, words, anywhere=True)
    examples = tuple((one, _label(one, rows, gold.get("doubtful", []))) for one in found)
    return Pair(story, examples, frozenset(name for name, row in rows if row["kind"] == "negation"))


def _label(
    found: Opposition, rows: Sequence[tuple[str, Mapping[str, str]]], doubtful: Sequence[Mapping[str, str]]
) -> str:
    """The contradiction that an opposition tells; open where it lies beside one, or in doubt."""
    told = found.difference("guess")
    label = "none"
    for name, row in rows:
        if _is_in(row["left_sentence"], found.left.text) and _is_in(row["right_sentence"], found.right.text):
            hits = _is_at(row["left"], told.left) + _is_at(row["right"], told.right)
            if hits == 2 or (hits and row["kind"] == "negation"):
                return name
            if hits or row["kind"] == "negation":
                label = "open"
    doubt = any(
        _is_in(row["left_sentence"], found.left.text) and _is_in(row["right_sentence"], found.right.text)
        for row in doubtful
    )
    return "open" if doubt else label


def _is_in(sentence: str, text: str) -> bool:
    """Whether one of two sentences holds the other."""
    one, other = _words(sentence), _words(text)
    return bool(one) and (one in other or other in one)


def _is_at(words: str, span: Span) -> bool:
    """Whether some words and a span share one."""
    return not set(_words(words).split()).isdisjoint(_words(span.text).split())


def _words(text: str) -> str:
    return f" {' '.join(_WORD.findall(text.lower()))} "


def _fitted(known: Sequence[Pair], penalty: float) -> list[float]:
    rows = [(o.features, label != "none") for pair in known for o, label in pair.examples if label != "open"]
    return fit(rows, penalty)


def _figures(known: Sequence[Pair], weights: Mapping[str, Sequence[float]]) -> str:
    """Precision, and recall of the contradictions of the kind negation."""
    right = told = found = wanted = 0
    for pair in known:
        labels = {id(one): label for one, label in pair.examples}
        chosen = [labels[id(one)] for one, _ in conflicts([o for o, _ in pair.examples], weights[pair.story])]
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
