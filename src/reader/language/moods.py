"""Words before a verb that make it sure to come, and words that make it only possible."""

from __future__ import annotations

CERTAIN = (
    "will", "shall", "'ll", "must", "would", "is to", "are to", "is due to", "are due to", "is set to", "are set to",
    "plans to", "plan to", "intends to", "intend to", "decided to", "has decided to", "vowed to", "there will be",
    "there would be", "is going to", "are going to", "is certain to", "is planning", "are planning", "agreed to",
)  # fmt: skip

POSSIBLE = (
    "may", "might", "could", "can", "considering", "considers", "weighing", "mulling", "contemplating",
    "yet to decide whether to", "yet to decide on", "undecided whether to", "not decided whether to",
    "deciding whether to", "decide whether to", "thinking of", "hopes to", "is likely to", "are likely to",
    "there may be", "there might be", "there could be", "has the option to", "is open to",
)  # fmt: skip
