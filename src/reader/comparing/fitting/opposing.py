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
from reader.comparing.fitting.texts import aligned
from reader.comparing.fitting.training import fit
from reader.comparing.statements.bearing import NAMES
from reader.comparing.statements.one_story import are_one_story, likely
from reader.comparing.statements.oppositions import Opposition, conflicts, oppositions
from reader.comparing.statements.pairs import sides
from reader.model import Account, Span
from reader.sources import document
from reader.sources.files import read

_PENALTY = 0.5
_LOOKALIKE = 0.1  # so many that they would outweigh the stories
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
    worth: float = 1.0  # how often each example counts


def pairs(folder: Path, files: Path | None) -> Iterator[Pair]:
    """The compared pairs of every story in a folder; accounts that are missing there are looked for in ``files``.

    A file of links instead of a folder is read as :func:`lookalikes`.
    """
    if folder.is_file():
        yield from lookalikes(folder)
    for path in sorted(folder.glob("*/gold.json")):
        gold = json.loads(path.read_text("utf-8"))
        accounts = {
            key: account_of(path.parent / row["file"], files) for key, row in gold["accounts"].items()
        }
        for pair in gold["pairs"]:
            yield _pair(path.parent.name, accounts[pair["left"]], accounts[pair["right"]], pair)


def lookalikes(path: Path) -> Iterator[Pair]:
    """The compared pairs of a file of links: in sentences that are not linked nothing contradicts.

    What the linked ones contradict is not known.
    """
    for pair in aligned(path):
        known = pair.links | pair.open
        examples = (
            (one, "open" if (one.left.sentence, one.right.sentence) in known else "none")
            for one in _oppositions(pair.left, pair.right)
        )
        yield Pair(pair.story, tuple(examples), frozenset(), _LOOKALIKE)


def _oppositions(left: Account, right: Account) -> list[Opposition]:
    """All that a comparison would weigh."""
    ours, theirs = sides(left), sides(right)
    odds, one_story = alignment(left, right).odds, are_one_story(ours, theirs)
    return oppositions(ours, theirs, odds if one_story else likely(odds), anywhere=one_story)


def account_of(path: Path, files: Path | None) -> Account:
    """The account in a file, looked for in ``files`` where it is missing."""
    if not path.exists() and files:
        path = files / path.name
    return account(clean(document(read(path), name=path.name)))


def _pair(story: str, left: Account, right: Account, gold: Mapping[str, Any]) -> Pair:
    rows = [(str(row.get("id", n)), row) for n, row in enumerate(gold["conflicts"])]
    examples = tuple((one, _label(one, rows, gold.get("doubtful", []))) for one in _oppositions(left, right))
    return Pair(story, examples, frozenset(name for name, row in rows if row["kind"] == "negation"))


def _label(
    found: Opposition, rows: Sequence[tuple[str, Mapping[str, str]]], doubtful: Sequence[Mapping[str, str]]
) -> str:
    """The contradiction that an opposition tells; open where it lies beside one, or in doubt."""
    told = found.difference("guess")
    label = "none"
    for name, row in rows:
        if is_in(row["left_sentence"], found.left.text) and is_in(row["right_sentence"], found.right.text):
            hits = is_at(row["left"], told.left) + is_at(row["right"], told.right)
            if hits == 2 or (hits and row["kind"] == "negation"):
                return name
            if hits or row["kind"] == "negation":
                label = "open"
    doubt = any(
        is_in(row["left_sentence"], found.left.text) and is_in(row["right_sentence"], found.right.text)
        for row in doubtful
    )
    return "open" if doubt else label


def is_in(sentence: str, text: str) -> bool:
    """Whether one of two sentences holds the other."""
    one, other = _words(sentence), _words(text)
    return bool(one) and (one in other or other in one)


def is_at(words: str, span: Span) -> bool:
    """Whether some words and a span share one."""
    return not set(_words(words).split()).isdisjoint(_words(span.text).split())


def _words(text: str) -> str:
    return f" {' '.join(_WORD.findall(text.lower()))} "


def _fitted(known: Sequence[Pair], penalty: float) -> list[float]:
    rows = [
        ((one.features, label != "none"), pair.worth)
        for pair in known
        for one, label in pair.examples
        if label != "open"
    ]
    return fit([row for row, _ in rows], penalty, [worth for _, worth in rows])


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
