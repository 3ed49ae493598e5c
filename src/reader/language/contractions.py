"""English contractions, and the words that they stand for where that is plain."""

from __future__ import annotations

ENDINGS = {"'m": "am", "'re": "are", "'ve": "have", "'ll": "will"}
IRREGULAR = {"can't": "can", "won't": "will", "shan't": "shall", "cannot": "can"}
"""What stands before the "not" in those that do not end in n't behind the word itself."""

IS = frozenset("it he she that there what who where here how".split())
"""Words after which 's stands for is."""


def spelled_out(norm: str) -> tuple[str, ...]:
    """A folded word, or the two that a contraction stands for: could not of couldn't."""
    if "'" not in norm and norm != "cannot":
        return (norm,)
    if norm.endswith("n't") or norm == "cannot":
        return IRREGULAR.get(norm, norm.removesuffix("n't")), "not"
    for ending, full in ENDINGS.items():
        if norm.endswith(ending) and len(norm) > len(ending):
            return norm.removesuffix(ending), full
    return (norm,)
