"""Stories with known contradictions: their accounts in pairs, and where in them a contradiction stands."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias

from reader.cleaning import clean
from reader.comparing.accounts import account
from reader.model import Account
from reader.sources import document
from reader.sources.files import read

_WORD = re.compile(r"\w+")
_FOLD = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " "})

Gold: TypeAlias = Mapping[str, Any]
"""What people say of two accounts; the package says what it looks like."""

Stretch: TypeAlias = tuple[str, int, int]
"""A sentence, and where in it something begins and ends."""


def compared(folder: Path, files: Path | None = None) -> Iterator[tuple[str, Account, Account, Gold]]:
    """Every two accounts that were compared in the stories of a folder, and the story's name before them.

    Accounts that are missing there are looked for in ``files``.
    """
    for path in sorted(folder.glob("*/gold.json")):
        gold = json.loads(path.read_text("utf-8"))
        accounts = {key: _account(path.parent / row["file"], files) for key, row in gold["accounts"].items()}
        for pair in gold["pairs"]:
            yield path.parent.name, accounts[pair["left"]], accounts[pair["right"]], pair


def _account(path: Path, files: Path | None) -> Account:
    if not path.exists() and files:
        path = files / path.name
    return account(clean(document(read(path), name=path.name)))


def named(rows: Gold) -> list[tuple[str, Mapping[str, str]]]:
    """The known contradictions, each with its name or else its number."""
    return [(str(row.get("id", number)), row) for number, row in enumerate(rows["conflicts"])]


def hits(row: Mapping[str, str], left: Stretch, right: Stretch) -> int:
    """How many of three things hold: the sentences are those of a known difference, and the left and right words."""
    sides = ("left", left), ("right", right)
    inside = all(is_in(row[f"{side}_sentence"], text) for side, (text, _, _) in sides)
    words = sum(_is_at(row[side], stretch) for side, stretch in sides)
    if inside:
        return 1 + words if words else 0
    return 2 * (words == 2)


def is_in(sentence: str, text: str) -> bool:
    """Whether one of two sentences holds the other."""
    one, other = (f" {' '.join(words(side))} " for side in (sentence, text))
    return bool(one.strip()) and (one in other or other in one)


def words(text: str) -> list[str]:
    """The words of a text in lower case."""
    return _WORD.findall(text.lower())


def _is_at(known: str, stretch: Stretch) -> bool:
    """Whether a stretch of a sentence stands where some words stand in it."""
    sentence, begin, end = stretch
    start = sentence.translate(_FOLD).lower().find(known.translate(_FOLD).lower())
    return start >= 0 and begin < start + len(known) and start < end
