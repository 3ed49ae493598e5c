"""What of a text is taken by one value and no more open to others."""

from __future__ import annotations


class Covered:
    """Which characters of a text are taken already."""

    def __init__(self, length: int) -> None:
        self._marks = bytearray(length)

    def add(self, start: int, end: int) -> None:
        """Take a stretch."""
        self._marks[start:end] = b"\x01" * (end - start)

    def meets(self, start: int, end: int) -> bool:
        """Whether any character of a stretch is taken."""
        return 1 in self._marks[start:end]
