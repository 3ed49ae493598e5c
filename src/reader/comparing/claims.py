"""Claims of two accounts set against each other: who, in what role, whether, why."""

from __future__ import annotations

from collections.abc import Sequence

from reader.comparing.words import WordAlignments
from reader.model import Account, Difference, Link


def differences(
    left: Account, right: Account, links: Sequence[Link], aligned: WordAlignments
) -> tuple[Difference, ...]:
    """Claims that linked sentences make differently."""
    return ()
