"""Stories with known contradictions: their accounts in pairs, and which contradiction two stretches of them tell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from reader.cleaning import clean
from reader.comparing.accounts import account
from reader.comparing.fitting.gold import Gold, stories
from reader.model import Account, Span
from reader.sources import document
from reader.sources.files import read

_WORD = re.compile(r"\w+")
_FOLD = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " "})


def compared(folder: Path, files: Path | None = None) -> Iterator[tuple[str, Account, Account, Gold]]:
    """Every two accounts that were compared in the stories of a folder, and the story's name before them.

    Accounts that are missing there are looked for in ``files``.
    """
    for path, gold in stories(folder):
        accounts = {key: _account(path / row["file"], files) for key, row in gold["accounts"].items()}
        for pair in gold["pairs"]:
            yield path.name, accounts[pair["left"]], accounts[pair["right"]], pair


def _account(path: Path, files: Path | None) -> Account:
    if not path.exists() and files:
        path = files / path.name
    return account(clean(document(read(path), name=path.name)))


def named(rows: Gold) -> list[tuple[str, Mapping[str, str]]]:
    """The known contradictions, each with its name or else its number."""
    return [(str(row.get("id", number)), row) for number, row in enumerate(rows["conflicts"])]


def label_of_words(left: tuple[str, Span], right: tuple[str, Span], gold: Gold, kinds: frozenset[str]) -> str:
    """The known contradiction whose very words two stretches are; open where they lie beside one, or in doubt."""
    label = "none"
    for name, row in named(gold):
        count = hits(row, left, right)
        if count == 3 and row["kind"] in kinds:
            return name
        if count and (row["kind"] in kinds or count > 1):
            label = "open"
    return "open" if any(hits(row, left, right) for row in gold.get("doubtful", [])) else label


def hits(row: Mapping[str, str], left: tuple[str, Span], right: tuple[str, Span]) -> int:
    """How many of three things hold: the sentences are those of a known difference, and the left and right words."""
    words = _is_at(row["left"], *left) + _is_at(row["right"], *right)
    if _is_there(row, left, right):
        return 1 + words if words else 0
    return 2 * (words == 2)


def _is_there(row: Mapping[str, str], left: tuple[str, Span], right: tuple[str, Span]) -> bool:
    """Whether the sentences of two stretches are those of a known difference."""
    return is_in(row["left_sentence"], left[0]) and is_in(row["right_sentence"], right[0])


def label_of_statements(
    left: tuple[str, Span], right: tuple[str, Span], gold: Gold, kinds: frozenset[str]
) -> str:
    """The known contradiction in whose sentences two stretches share words with it; open beside one, or in doubt."""
    label = "none"
    for name, row in named(gold):
        if _is_there(row, left, right):
            shared = _share_words(row["left"], left[1]) + _share_words(row["right"], right[1])
            if shared == 2 or (shared and row["kind"] in kinds):
                return name
            if shared or row["kind"] in kinds:
                label = "open"
    return "open" if any(_is_there(row, left, right) for row in gold.get("doubtful", [])) else label


def _share_words(known: str, span: Span) -> bool:
    return not set(_words(known)).isdisjoint(_words(span.text))


def is_in(sentence: str, text: str) -> bool:
    """Whether one of two sentences holds the other."""
    one, other = (f" {' '.join(_words(side))} " for side in (sentence, text))
    return bool(one.strip()) and (one in other or other in one)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _is_at(known: str, sentence: str, span: Span) -> bool:
    """Whether a stretch of a sentence stands where some words stand in it."""
    start = sentence.translate(_FOLD).lower().find(known.translate(_FOLD).lower())
    return start >= 0 and span.start < start + len(known) and start < span.end
