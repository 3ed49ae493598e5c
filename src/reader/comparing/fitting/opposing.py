"""Fit the weights of opposed predicates: ``python -m reader.comparing.fitting.opposing FOLDER …``, never used at run time.

The folders are those of :mod:`reader.comparing.fitting`. Each story is left out once, and the figures are those of
the stories left out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from reader.cleaning import clean
from reader.comparing.accounts import account
from reader.comparing.align import alignment
from reader.comparing.fitting.learning import Pair, figures, fitted, module
from reader.comparing.fitting.leaving_out import run
from reader.comparing.fitting.texts import aligned
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
_DOC = "The weights of what speaks for and against two opposed predicates, written by :mod:`reader.comparing.fitting`."


def pairs(folder: Path, files: Path | None) -> Iterator[Pair[Opposition]]:
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


def lookalikes(path: Path) -> Iterator[Pair[Opposition]]:
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


def _pair(story: str, left: Account, right: Account, gold: Mapping[str, Any]) -> Pair[Opposition]:
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


def _told(found: Sequence[Opposition], weights: Sequence[float]) -> list[Opposition]:
    return [one for one, _ in conflicts(found, weights)]


def _figures(known: Sequence[Pair[Opposition]], weights: Mapping[str, Sequence[float]]) -> str:
    return figures(known, weights, _told)


def _written(weights: Sequence[float]) -> str:
    return module(_DOC, NAMES, weights)


def main() -> None:
    """Leave each story out once, then write the weights fitted to all."""
    run(__doc__, _PENALTY, read=pairs, fitted=fitted, figures=_figures, written=_written)


if __name__ == "__main__":
    main()
