"""Stories with known contradictions become training material: rivals, and whether they are contradictions."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, TypeAlias

from reader.cleaning import clean
from reader.comparing.accounts import account
from reader.comparing.align import alignment
from reader.comparing.fitting.texts import aligned
from reader.comparing.values.implied import beside
from reader.comparing.values.matching import matches, side
from reader.comparing.values.rivals import Rivals, rivals
from reader.comparing.values.settling import settled
from reader.model import Account
from reader.sources import document
from reader.sources.files import read

Label: TypeAlias = Literal["conflict", "none", "open"]
_WORD = re.compile(r"\w+")
_FOLD = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " "})
_LOOKALIKE = 0.1  # so many that they would outweigh the stories
_KINDS = frozenset({"number", "money", "percent", "date", "time", "age"})


@dataclass(frozen=True, slots=True)
class Example:
    """Two rivals of a story and what people say of them."""

    rivals: Rivals
    label: Label  # "open" where nothing can be learned: doubtful, or the same contradiction told once more
    known: str = ""  # which contradiction of its pair of accounts it is


@dataclass(frozen=True, slots=True)
class Comparison:
    """All rivals of two accounts of a story."""

    story: str
    examples: tuple[Example, ...]
    conflicts: frozenset[str]  # what there is to find
    worth: float = 1.0  # how often each example counts


def comparisons(folder: Path, files: Path | None = None) -> Iterator[Comparison]:
    """The compared pairs of every story in a folder; accounts that are missing there are looked for in ``files``.

    A file of links instead of a folder is read as :func:`lookalikes`.
    """
    if folder.is_file():
        yield from lookalikes(folder)
    for path in sorted(folder.glob("*/gold.json")):
        gold = json.loads(path.read_text("utf-8"))
        accounts = {
            key: read_account(path.parent / row["file"], files)
            for key, row in sorted(gold["accounts"].items())
        }
        for pair in gold["pairs"]:
            yield _comparison(path.parent.name, accounts[pair["left"]], accounts[pair["right"]], pair)


def lookalikes(path: Path) -> Iterator[Comparison]:
    """The compared pairs of a file of links: in sentences that are not linked nothing contradicts.

    What the linked ones contradict is not known.
    """
    for pair in aligned(path):
        known = pair.links | pair.open
        examples = (
            Example(rivals, "open" if (rivals.left.sentence, rivals.right.sentence) in known else "none")
            for rivals in _rivals(pair.left, pair.right)
        )
        yield Comparison(pair.story, tuple(examples), frozenset(), _LOOKALIKE)


def read_account(path: Path, files: Path | None) -> Account:
    """An account of a story; one that is missing is looked for in ``files``."""
    if not path.exists() and files:
        path = files / path.name
    return account(clean(document(read(path), name=path.name)))


def _comparison(story: str, left: Account, right: Account, gold: Mapping[str, Any]) -> Comparison:
    found = _rivals(left, right)
    rows = [row for row in gold["conflicts"] if row["kind"] in _KINDS]
    names = [str(row.get("id", number)) for number, row in enumerate(rows)]
    examples = []
    for pair in found:
        spots = [_hit(row, left, right, pair) for row in rows]
        known = next((name for name, spot in zip(names, spots, strict=True) if spot == 3), "")
        is_open = any(spots) or any(_hit(row, left, right, pair) for row in gold.get("doubtful", []))
        examples.append(Example(pair, "conflict" if known else "open" if is_open else "none", known))
    return Comparison(story, tuple(examples), frozenset(names))


def _rivals(left: Account, right: Account) -> list[Rivals]:
    one, other = beside(side(left), side(right))
    together = alignment(left, right)
    found = matches(one, other, together.links)
    return rivals(one, other, together.odds, found, settled(one, other, found))


def _hit(row: Mapping[str, str], left: Account, right: Account, pair: Rivals) -> int:
    """How many of three things hold: the sentences are those of a known difference, and the left and right values."""
    sides = ((left, pair.left, "left"), (right, pair.right, "right"))
    inside = [is_in(row[f"{side}_sentence"], own, place.sentence) for own, place, side in sides]
    values = [
        is_at(row[side], own, place.sentence, place.value.start, place.value.end)
        for own, place, side in sides
    ]
    if all(inside):
        return 1 + sum(values) if any(values) else 0
    return 2 * all(values)


def is_in(sentence: str, own: Account, number: int) -> bool:
    """Whether a sentence of an account is the given one, a part of it or has it as a part."""
    wanted, found = _words(sentence), _words(own.sentences[number].text)
    return bool(wanted) and (wanted in found or found in wanted)


def is_at(words: str, own: Account, number: int, begin: int, end: int) -> bool:
    """Whether a stretch of a sentence stands where some words stand in it."""
    text = own.sentences[number].text.translate(_FOLD).lower()
    start = text.find(words.translate(_FOLD).lower())
    return start >= 0 and begin < start + len(words) and start < end


def _words(text: str) -> str:
    return f" {' '.join(_WORD.findall(text.translate(_FOLD).lower()))} "
