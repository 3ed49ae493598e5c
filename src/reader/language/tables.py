"""Tables of words as text in files beside the modules that read them."""

from __future__ import annotations

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
