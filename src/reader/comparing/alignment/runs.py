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
        now = {at: before.get(at - 1, 0) + 1 for at in places.get(word, ())}
        if now and max(now.values()) > longest:
            longest = max(now.values())
            start = end - longest + 1
        before = now
    return start, longest
