"""Words that make something to come sure or leave it open, and words that order or only ask, by where they stand."""

from __future__ import annotations

from reader.language.calendar_words import MONTHS, WEEKDAYS
from reader.language.tables import phrases

CERTAIN = phrases(
    """
    will, shall, 'll, would, there will/would be, is/are/was/were going to, is/are to
    is/are due/set/certain/sure/bound/scheduled/about/poised/determined to
    decided to/on, has decided to, agreed to/on, vowed/committed/resolved/voted/opted to
    promised, promises, pledged, promised/pledged to, guaranteed, announced plans to
    ruled out, signed off on, goodbye/good-bye/farewell to
    """
)
"""What stands before something that is settled."""

POSSIBLE = phrases(
    """
    may, might, could, may still, there may/might/could be, would only, would like/love to, possible, potential
    consider/considers/considering, weigh/weighs/weighing, is weighing, mulling, contemplating, pondering, debating
    exploring, discussing, thinking of/about, toying with, looking at/into, in talks about/on/over/to/with, talks about
    hopes/hope/hoped/hoping to, seeks/seek to, threatened/threatens/threatening to, offered to
    possibility/prospect/option/idea of, has the option to/of, chance that, is/are open to, open to, is/are unlikely to
    proposes, proposing, proposing to, proposed, proposal/proposals to/for, suggested, floated
    not rule/ruled out, refused/declined to rule out, refused/declined to commit to, reserves/reserved the right to
    not decided on, yet to decide on, undecided about/on, no decision on/about, made up its mind on
    undecided/unsure/deciding/decide whether to, not decided whether to, yet to decide whether to, deciding/decide if
    whether to, whether or not, whether there will be, too early to say whether/if, too early for
    yet to, still has/have to be, still has/needs/need to, is/are alleged to, is said to have
    """
)
"""What stands before something that is left open."""

PROBABLE = phrases(
    """
    is/are/was/were expected to, expects/expect to, is/are likely to, wants/want to, plans/plan to, is/are planning to
    is/are planning, intends/intend to, aims/aim to, proposes to, agreed in principle to
    """
)
"""What stands before something that is planned or likely, which another account may tell as done."""

ORDERED = phrases(
    """
    must, has/have/had to, will/would have to, needs/need to, under orders to
    ordered/instructed/told/required/obliged/forced/compelled/made to
    """
)
"""What stands before something that is ordered."""

ASKED = phrases(
    """
    urged/asked/advised/encouraged/invited/recommended to, being asked to, called on to, appealed to
    recommends/recommended/suggests that, recommends to, advises, advice to
    free/allowed/welcome to, free will, may/can choose to
    """
)
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

ASKING_FOR = phrases(
    """
    asked/asks/asking/called/calls/calling/appealed/pleaded for, requested, recommended, sought
    """
)
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

SETTLED = phrases(
    """
    is/are planned/certain/scheduled/guaranteed, is settled/inevitable/agreed/definite/confirmed/imminent
    has been settled/agreed/approved/decided/sealed/scheduled/confirmed/set, have been agreed, was agreed/approved/decided
    is a done deal, is a certainty/formality, is on its way, is going ahead, goes ahead
    will/would go ahead, will/would take place, will/would follow, will/would be lodged, will come/happen
    """
)
"""What stands behind something that is settled."""

UNSETTLED = phrases(
    """
    is/are/was possible, is/are likely, is unlikely/uncertain/unclear/undecided/conceivable, is/are/was in doubt
    is/was a possibility, is one possibility, is/was an/one option, remains an option, remains possible/open
    is/are being considered/discussed, is being weighed, is/are under consideration, is under discussion/review
    is/are on the table, is not off the table, is on the cards, is up in the air, hangs in the balance
    has/have not been ruled out, is/was not ruled out, cannot be ruled out, can/could not be ruled out
    has not been decided, is not settled/certain, is not yet certain, is far from certain, is still open
    has/have been proposed, has been suggested, was proposed/suggested, is only an idea, is a distant prospect
    may/might/could happen/follow, may/might/could be next
    """
)
"""What stands behind something that is left open."""

UNDECIDED = phrases(
    """
    whether, possible, possibility, option, options, consider/considering, weighing, mulling, still discussing, in talks
    undecided, not decided, no decision, not made up, yet to decide, to be decided, been decided
    no more, not yet, yet to, still, hopes/hoped, threatened
    """
)
"""Words that say of themselves that a thing is open."""

COMPULSORY = phrases(
    """
    is/are compulsory/mandatory/obligatory/required, becomes/become compulsory/mandatory
    """
)
"""What stands behind something that is ordered."""

OPTIONAL = phrases(
    """
    is/are voluntary/optional, was voluntary, is/are recommended, is advised/allowed, is not compulsory/mandatory/required
    """
)
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
