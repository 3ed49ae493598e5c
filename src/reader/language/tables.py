"""Tables of words as text: in files beside the modules that read them, and phrases of which many differ in one word."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path


def tables(path: Path) -> dict[str, list[str]]:
    """The lines of each table of a file, by its heading in brackets; a line that begins with # only says what they are."""
    found: dict[str, list[str]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            found[heading := line[1:-1]] = []
        elif line and line[0] != "#":
            found[heading].append(line)
    return found


def lists(path: Path) -> dict[str, list[str]]:
    """The words of each table of a file."""
    return {heading: " ".join(lines).split() for heading, lines in tables(path).items()}


def alternatives(phrase: str) -> Iterator[tuple[str, ...]]:
    """The words of a phrase, in which words between strokes stand for one another: is/are due to."""
    return product(*(word.split("/") for word in phrase.split()))


def phrases(text: str) -> tuple[str, ...]:
    """All phrases of a text that parts them by commas and lines, with their :func:`alternatives`."""
    return tuple(
        " ".join(words)
        for line in text.strip().splitlines()
        for phrase in line.split(",")
        for words in alternatives(phrase)
    )
