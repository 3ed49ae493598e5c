"""Runs of words that two sentences have in common."""

from __future__ import annotations

from collections.abc import Sequence


def longest_run(left: Sequence[str], right: Sequence[str]) -> tuple[int, int]:
    """Where the longest run of words that stands in both begins in the left one, and how long it is."""
    places: dict[str, list[int]] = {}
    for at, word in enumerate(right):
        places.setdefault(word, []).append(at)
    start = longest = 0
    before: dict[int, int] = {}
    for end, word in enumerate(left):
        now: dict[int, int] = {}
        for at in places.get(word, ()):
            now[at] = size = before.get(at - 1, 0) + 1
            if size > longest:
                longest, start = size, end - size + 1
        before = now
    return start, longest
