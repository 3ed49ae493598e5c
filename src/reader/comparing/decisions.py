"""What a person has said of sentences, found again in two accounts by their text."""

from __future__ import annotations

from collections.abc import Sequence

from reader.comparing.odds import Pair
from reader.model import Account, LinkDecision


def decided(left: Account, right: Account, decisions: Sequence[LinkDecision]) -> dict[Pair, bool]:
    """The pairs of sentences that a person has linked or parted, and whether linked; the last word holds."""
    ours, theirs = (_by_text(account) if decisions else {} for account in (left, right))
    return {
        (i, j): decision.linked
        for decision in decisions
        for i in ours.get(decision.left, ())
        for j in theirs.get(decision.right, ())
    }


def _by_text(account: Account) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for number, sentence in enumerate(account.sentences):
        found.setdefault(sentence.text, []).append(number)
    return found
