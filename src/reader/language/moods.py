"""Words that make something to come sure or leave it open, and words that order or only ask, by where they stand."""

from __future__ import annotations

CERTAIN = (
    "will", "shall", "'ll", "would", "is to", "are to", "is due to", "are due to", "is set to", "are set to", "decided to",
    "decided on", "vowed to", "promised", "promises", "promised to", "pledged", "pledged to", "guaranteed", "is going to",
    "are going to", "was going to", "were going to", "is certain to", "are certain to", "is sure to", "are sure to",
    "is bound to", "are bound to", "agreed to", "agreed on", "committed to", "resolved to", "voted to",
    "is scheduled to", "are scheduled to", "is about to", "are about to", "is determined to", "are determined to",
)  # fmt: skip
"""What stands before something that is settled."""

POSSIBLE = (
    "may", "might", "could", "may still", "considering", "consider", "considers", "weighing", "weighs", "mulling",
    "contemplating", "pondering", "thinking of", "thinking about", "toying with", "hopes to", "hope to", "hoping to",
    "whether to", "whether there will be", "undecided whether to", "unsure whether to", "decide whether to",
    "deciding whether to", "not decided whether to", "yet to decide whether to", "not ruled out", "possible",
    "in talks about", "in talks to",
)  # fmt: skip
"""What stands before something that is left open."""

ORDERED = (
    "must", "has to", "have to", "had to", "ordered to", "required to", "obliged to", "forced to", "compelled to",
    "told to", "under orders to", "needs to", "need to", "will have to", "would have to", "made to", "instructed to",
)  # fmt: skip
"""What stands before something that is ordered."""

ASKED = (
    "urged to", "asked to", "advised to", "encouraged to", "invited to", "recommended to", "free to", "allowed to",
    "welcome to", "recommends that", "recommended that", "recommends to", "advises", "advice to", "being asked to",
    "free will", "may choose to", "can choose to", "called on to", "appealed to", "suggests that",
)  # fmt: skip
"""What stands before something that is only asked or allowed."""

ORDERING = frozenset(
    "order orders ordered instruct instructs instructed compel compelled oblige obliged force forced direct directed".split()
)
"""Verbs that order somebody behind them to do something, or order a thing."""

ASKING = frozenset(
    """
    ask asks asked urge urges urged advise advises advised encourage encourages encouraged invite invites invited
    beg begs begged recommend recommends recommended implore implored request requests requested
    """.split()
)
"""Verbs that only ask it of them."""

ASKING_FOR = ("asked for", "asks for", "asking for", "called for", "calls for", "calling for", "appealed for", "pleaded for",
    "requested", "recommended", "sought",
)  # fmt: skip
"""What stands before a thing that is only asked for."""

THOUGHTS = frozenset(
    "idea ideas notion possibility prospect option chance question thought plan plans".split()
)
"""Nouns that hand a mood on to what they are of: toying with the idea of a sale."""

WONDERING = frozenset(
    """
    decide decides decided deciding consider considers considered considering say said saying clear unclear know known
    knows unsure undecided determine rule ruled discuss discussing debate debating weigh weighing review reviewing
    """.split()
)
"""Words before a "whether" that leave open what stands behind it."""

UNDECIDED = (
    "not made up", "no decision", "not decided", "undecided", "still discussing", "yet to decide", "to be decided",
    "been decided", "whether", "considering", "consider", "possible", "possibility", "options", "option", "in talks",
    "weighing", "mulling", "no more", "not yet", "yet to", "still", "hopes", "hoped", "threatened",
)  # fmt: skip
"""Words that say of themselves that a thing is open."""

SOFTENING = frozenset("if unless whether probably likely perhaps possibly maybe provided reportedly".split())
"""Words beside a word of certainty that take it back."""

MEASURING = frozenset("cost total last amount number".split())
"""Verbs before a measure, of which one account may be less sure than the other without any contradiction."""

DELIBERATING = frozenset(
    "decide review consider discuss debate examine study weigh talk meet hear look assess deliberate seek settle determine".split()
)
"""Verbs that tell of an open question, however sure it is that they will be done."""

AHEAD = frozenset(
    """
    next tomorrow tonight soon later spring summer autumn fall winter year month week january february march april may
    june july august september october november december monday tuesday wednesday thursday friday saturday sunday
    decade decades years months weeks day days hour hours minute minutes night morning evening afternoon noon midnight
    first last am pm a.m p.m o'clock
    """.split()
)
"""Words of time beside what is to come, which say nothing of what it is."""

OPENING_LIGHT = frozenset(
    "be stay remain get take make go have keep become hold leave happen come put represent constitute mark".split()
)
"""Verbs that say little without what follows them."""
