"""The words and signs that all reports share."""

from __future__ import annotations

from collections.abc import Iterable

CERTAINTY = (
    "Sure, likely and guess say how certain the program is; neither account is taken for the true one."
)


def listed(parts: Iterable[str | None], by: str = " · ") -> str:
    """The parts that are there, joined."""
    return by.join(part for part in parts if part)
