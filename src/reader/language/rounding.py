"""Numbers without what the order of a sum leaves in their last digits."""

from __future__ import annotations

_STEPS = 1e9


def fine(number: float) -> float:
    """A number to nine digits, so that the same parts summed up in any order are equal.

    What ``round(number, 9)`` gives, without its way over decimal text, which takes eight times as long.
    """
    return round(number * _STEPS) / _STEPS
