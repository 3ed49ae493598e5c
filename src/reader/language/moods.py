"""Words that make something to come sure or leave it open, and words that order or only ask, by where they stand."""

from __future__ import annotations

from reader.language.calendar_words import MONTHS, WEEKDAYS

CERTAIN = (
    "will", "shall", "'ll", "would", "is to", "are to", "is due to", "are due to", "is set to", "are set to",
    "decided to", "decided on", "has decided to", "vowed to", "promised", "promises", "promised to", "pledged", "pledged to",
    "guaranteed",
    "there will be", "there would be", "is going to", "are going to", "was going to", "were going to",
    "is certain to", "are certain to", "is sure to", "is bound to", "agreed to",
    "agreed on", "committed to", "resolved to", "voted to", "opted to", "ruled out",
    "announced plans to", "signed off on", "goodbye to", "farewell to", "good-bye to",
    "are bound to", "are sure to", "is scheduled to", "are scheduled to", "is about to", "are about to", "is poised to",
    "are poised to", "is determined to", "are determined to",
)  # fmt: skip
"""What stands before something that is settled."""

POSSIBLE = (
    "may", "might", "could", "considering", "consider", "considers", "weighing", "weigh", "weighs",
    "mulling", "contemplating", "pondering", "debating", "exploring", "discussing", "yet to decide whether to",
    "yet to decide on", "not decided on", "undecided whether to", "undecided about", "undecided on", "unsure whether to",
    "not decided whether to", "deciding whether to", "decide whether to", "whether to", "whether there will be",
    "thinking of", "thinking about", "toying with", "hopes to", "hope to", "hoped to", "hoping to",
    "would like to", "would love to", "threatened to", "threatens to", "threatening to", "offered to",
    "is unlikely to", "are unlikely to", "there may be", "there might be",
    "there could be", "has the option to", "has the option of", "is open to", "open to", "not rule out",
    "not ruled out", "refused to rule out", "declined to rule out", "possible",
    "potential", "possibility of", "prospect of", "option of", "idea of", "proposed", "proposal to",
    "proposals to", "proposal for", "proposals for", "suggested", "in talks about", "in talks on", "in talks over",
    "in talks to", "talks about", "would only", "reserves the right to", "reserved the right to",
    "is alleged to", "are alleged to", "is said to have", "yet to", "still has to be", "still have to be", "still needs to",
    "still need to", "still has to", "whether or not", "chance that", "seeks to", "seek to",
    "is weighing", "made up its mind on", "proposes", "proposing", "proposing to", "floated", "may still",
    "are open to", "too early to say whether", "too early to say if", "too early for", "declined to commit to",
    "refused to commit to", "no decision on", "no decision about", "looking at", "looking into", "deciding if", "decide if", "in talks with",
)  # fmt: skip
"""What stands before something that is left open."""

PROBABLE = (
    "is expected to", "are expected to", "was expected to", "were expected to", "expects to", "expect to",
    "is likely to", "are likely to", "wants to", "want to", "plans to", "plan to", "intends to", "intend to", "is planning to", "are planning to",
    "is planning", "are planning", "aims to", "aim to", "agreed in principle to", "proposes to",
)  # fmt: skip
"""What stands before something that is planned or likely, which another account may tell as done."""

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

SETTLED = (
    "is planned", "are planned", "is certain", "are certain", "is settled", "has been settled", "is inevitable",
    "has been agreed", "have been agreed", "was agreed", "is agreed", "has been approved", "was approved",
    "has been decided", "was decided", "is a done deal", "goes ahead", "is going ahead", "will go ahead",
    "would go ahead", "will take place", "would take place", "is definite", "has been sealed", "will follow",
    "is on its way", "is scheduled", "has been scheduled", "has been confirmed", "is confirmed", "will come",
    "would follow", "would be lodged", "will be lodged", "is guaranteed", "are guaranteed", "is a certainty",
    "will happen", "is imminent", "is a formality", "has been set", "are scheduled",
)  # fmt: skip
"""What stands behind something that is settled."""

UNSETTLED = (
    "is possible", "are possible", "was possible", "is one possibility", "is a possibility", "was a possibility",
    "is an option", "is one option", "was an option", "was one option", "remains an option", "remains possible",
    "is being considered", "are being considered", "is being discussed", "are being discussed", "is being weighed",
    "is under consideration", "are under consideration", "is under discussion", "is under review", "is on the table",
    "are on the table", "has not been ruled out", "is not ruled out", "was not ruled out", "cannot be ruled out",
    "can not be ruled out", "could not be ruled out", "has not been decided", "is undecided", "is not certain",
    "is not yet certain", "is uncertain", "is in doubt", "are in doubt", "was in doubt", "remains open", "is unclear",
    "hangs in the balance", "is up in the air", "has been proposed", "have been proposed", "was proposed",
    "has been suggested", "was suggested", "is a distant prospect", "is not settled", "is conceivable",
    "is on the cards", "is not off the table", "is only an idea", "is still open", "is far from certain", "may happen", "might happen",
    "could happen", "may follow", "might follow", "could follow", "may be next", "might be next",
    "could be next", "is likely", "are likely", "is unlikely",
    "have not been ruled out",
)  # fmt: skip
"""What stands behind something that is left open."""

UNDECIDED = (
    "not made up", "no decision", "not decided", "undecided", "still discussing", "yet to decide", "to be decided",
    "been decided", "whether", "considering", "consider", "possible", "possibility", "options", "option", "in talks",
    "weighing", "mulling", "no more", "not yet", "yet to", "still", "hopes", "hoped", "threatened",
)  # fmt: skip
"""Words that say of themselves that a thing is open."""

COMPULSORY = ("is compulsory", "are compulsory", "is mandatory", "are mandatory", "is obligatory", "are obligatory",
    "is required", "are required", "becomes compulsory", "become compulsory", "becomes mandatory", "become mandatory",
)  # fmt: skip
"""What stands behind something that is ordered."""

OPTIONAL = ("is voluntary", "are voluntary", "is optional", "are optional", "is recommended", "are recommended",
    "is not compulsory", "is not mandatory", "is not required", "was voluntary", "is advised", "is allowed",
)  # fmt: skip
"""What stands behind something that is only asked or allowed."""

SOFTENING = frozenset("if unless whether probably likely perhaps possibly maybe provided reportedly".split())
"""Words beside a word of certainty that take it back."""

MEASURING = frozenset("cost total last amount number".split())
"""Verbs before a measure, of which one account may be less sure than the other without any contradiction."""

DELIBERATING = frozenset(
    "decide review consider discuss debate examine study weigh talk meet hear look assess deliberate seek settle determine".split()
)
"""Verbs that tell of an open question, however sure it is that they will be done."""

AHEAD = frozenset((*WEEKDAYS, *MONTHS)) | frozenset(
    """
    next tomorrow tonight soon later spring summer autumn fall winter year month week
    decade decades years months weeks day days hour hours minute minutes night morning evening afternoon noon midnight
    first last am pm a.m p.m o'clock
    """.split()
)
"""Words of time beside what is to come, which say nothing of what it is."""

OPENING_LIGHT = frozenset(
    "be stay remain get take make go have keep become hold leave happen come put represent constitute mark".split()
)
"""Verbs that say little without what follows them."""
