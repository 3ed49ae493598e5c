"""What a person has said of sentences, found again in two accounts by their text."""

from __future__ import annotations

from collections.abc import Sequence

from reader.comparing.index import index
from reader.comparing.odds import Pair
from reader.model import Account, LinkDecision


def decided(left: Account, right: Account, decisions: Sequence[LinkDecision]) -> dict[Pair, bool]:
    """The pairs of sentences that a person has linked or parted, and whether linked; the last word holds."""
    if not decisions:
        return {}
    ours, theirs = (
        index((sentence.text, number) for number, sentence in enumerate(account.sentences))
        for account in (left, right)
    )
    return {
        (i, j): decision.linked
        for decision in decisions
        for i in ours.get(decision.left, ())
        for j in theirs.get(decision.right, ())
    }
