"""Words before a verb that make it sure to come, and words that make it only possible."""

from __future__ import annotations

CERTAIN = (
    "will", "shall", "'ll", "must", "would", "is to", "are to", "is due to", "are due to", "is set to", "are set to",
    "plans to", "plan to", "intends to", "intend to", "decided to", "has decided to", "vowed to", "there will be",
    "there would be", "is going to", "are going to", "is certain to", "is planning", "are planning", "agreed to", "is bound to",
    "are bound to", "is sure to", "are sure to", "is scheduled to", "are scheduled to", "is about to", "are about to",
    "is poised to", "are poised to", "pledged to", "promised to", "has promised to", "have promised to", "have decided to",
    "has agreed to", "have agreed to", "confirmed it will", "resolved to", "is determined to", "are determined to",
)  # fmt: skip

POSSIBLE = (
    "may", "might", "could", "can", "considering", "considers", "weighing", "mulling", "contemplating",
    "yet to decide whether to", "yet to decide on", "undecided whether to", "not decided whether to",
    "deciding whether to", "decide whether to", "thinking of", "hopes to", "is likely to", "are likely to",
    "there may be", "there might be", "there could be", "has the option to", "is open to", "are open to",
    "not ruled out",
    "has not ruled out", "have not ruled out", "refused to rule out", "toying with", "exploring", "looking at",
    "looking into",
    "is thinking of", "are thinking of", "is undecided about", "are undecided about", "possibly", "perhaps", "maybe",
    "threatened to", "threatens to", "is hoping to", "are hoping to", "hope to",
    "not decided if it will", "deciding if", "in talks to", "in talks about", "is unlikely to", "are unlikely to",
)  # fmt: skip

SOON = frozenset("next tomorrow".split())
"""Words that put a verb in the present into time to come: it moves to Tarnmouth next spring."""

SETTLED = (
    "is planned", "are planned", "is scheduled", "are scheduled", "is certain", "are certain", "is guaranteed",
    "are guaranteed", "is confirmed", "is settled", "is inevitable", "are inevitable", "is agreed", "has been agreed",
    "has been decided", "is decided", "is a done deal", "is a certainty", "will happen", "will go ahead", "is on its way",
    "is imminent", "is a formality",
)  # fmt: skip
"""What makes sure to come what the noun before it means."""

OPEN = (
    "is possible", "are possible", "is one possibility", "is a possibility", "is an option", "is one option",
    "are an option", "is on the table", "are on the table", "is under consideration", "are under consideration",
    "is being considered", "are being considered", "is being weighed", "cannot be ruled out", "can not be ruled out",
    "has not been ruled out", "have not been ruled out", "is not ruled out", "is uncertain", "is in doubt", "is likely",
    "are likely", "is unlikely", "may happen", "might happen", "could happen", "could follow", "may follow",
    "might follow", "is up in the air", "is undecided", "is not certain", "is far from certain", "is not settled",
)  # fmt: skip
"""What makes only possible what the noun before it means."""
