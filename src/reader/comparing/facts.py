"""The values of two accounts set against each other."""

from __future__ import annotations

from collections.abc import Sequence

from reader.comparing.words import WordAlignments
from reader.model import Account, Agreement, Difference, Fact, Link


def differences(
    left: Account, right: Account, links: Sequence[Link], aligned: WordAlignments
) -> tuple[tuple[Difference, ...], tuple[Agreement, ...]]:
    """Values that linked sentences give differently, and values that they give alike."""
    return (), ()


def facts_of(account: Account) -> tuple[Fact, ...]:
    """The typed values of one account in reading order."""
    return ()
