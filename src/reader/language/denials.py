"""Words that deny what a sentence says, and words by which it is supposed, to come or true only of some."""

from __future__ import annotations

from reader.language.calendar_words import MONTHS, WEEKDAYS
from reader.language.word_classes import NUMERALS

NOT = frozenset("not never no nobody none nothing neither nor cannot without non".split())
"""Words that deny what follows them, folded; so does every word in n't."""

WIDE = frozenset("nobody none nothing neither".split())
"""Those that deny of everyone: any single case contradicts them."""

UNDENIED = frozenset(
    """
    only just merely simply longer doubt until later least more less fewer necessarily all always entirely matter
    surprise wonder exactly other the further farther as so very too better worse higher lower bigger smaller earlier sooner
    """.split()
)
"""Words that take the edge off a "not" or "no" before them: not only, no longer, no doubt, not until."""

DEGREES = frozenset(
    """
    seriously badly severely gravely critically fatally fully completely entirely totally wholly altogether exactly
    immediately directly formally officially
    """.split()
)
"""Words that take a denial of what follows them on themselves: not seriously hurt may be hurt."""

UNREAL = frozenset(("would", "have"))
"""Words that together, before a verb, tell of what did not happen: would have failed."""

DENYING_VERBS = frozenset(
    """
    deny denies denied denying refuse refuses refused refusing decline declines declined declining fail fails failed
    failing avoid avoids avoided lack lacks lacked lacking neglect neglects neglected forgot omitted unable unwilling
    """.split()
)
"""Words that deny what they take: denied that, refused to, failed to, lacked a, unable to."""

REJECTING_VERBS = frozenset(
    """
    reject rejects rejected rejecting dismiss dismisses dismissed dismissing dispute disputes disputed disputing
    rebut rebuts rebutted refute refutes refuted contradict contradicts contradicted deny denies denied denying
    scotched rubbished disowned disavowed
    """.split()
)
"""Verbs that deny what a word for something said tells: dismissed talk that, denied claims that."""

CLEARING = frozenset("cleared acquitted absolved exonerated".split())
"""Verbs that deny what somebody is said to have done: cleared of taking bribes."""

HEARSAY = frozenset(
    """
    account accounts accusation accusations allegation allegations assertion assertions charge charges claim claims
    contention gossip hint hints idea notion report reports rumor rumors speculation story stories
    suggestion suggestions talk theory
    """.split()
)
"""Words for something said that may be rejected."""

NEGATIVE = DENYING_VERBS | frozenset(
    """
    reject rejects rejected rejecting cancel cancels canceled canceling halt halts halted suspend suspends
    suspended suspending stop stops stopped ban bans banned prevent prevents prevented scrap scraps scrapped drop drops dropped cease ceases ceased abandon abandons abandoned withdraw
    withdraws withdrew withdrawn dismiss dismisses dismissed unlikely impossible absent free false untrue
    without hardly nor exclude excludes excluded block blocks blocked oppose opposes opposed miss misses missed rule ruled lost
    refusal refusals denial denials failure failures inability lack absence instead rather
    """.split()
)
"""Words with a "not" inside them; what stands beside them is not affirmed."""

LIGHT = frozenset(
    """
    evidence sign signs trace traces indication indications hint suggestion report reports chance question plan plans
    intention need kind sort any one proof word record mention suspicion danger risk prospect talk
    whiff shred scrap whisper glimmer flicker drop ounce grain glimpse smell scent clue symptom symptoms single requirement obligation duty provision clause
    """.split()
)
"""Nouns that hand a denial on to what they take: no sign of, no plans for."""

CARRYING = frozenset(
    """
    reach give get make take have hold issue file offer bring strike show report find record announce launch place lodge
    press lay cause suffer set impose need require
    """.split()
)
"""Verbs that say little beside what they take: reach an agreement."""

STATES = (
    "ed", "able", "ible", "aware", "paid", "sold", "told", "hurt", "built", "known", "fit", "safe", "fair", "true", "clear",
    "seen", "broken", "written", "willing", "lawful",
)  # fmt: skip
"""Ends of words that an "un" before them denies."""

REVERSING = frozenset(
    """
    united unveiled unloaded unfolded uncovered unleashed unearthed unlocked untied unpacked unplugged unnerved
    unified unionized undoubted unprecedented unwanted uncared
    """.split()
)
"""Words that begin so and deny nothing: they undo something, or say something of their own."""

ASKING = frozenset("what who why how where".split())
"""Words that open a question behind "did not say"; of what they ask nothing is denied."""

SUPPOSING = frozenset(
    "if unless whether until till want wants wanted wanting demand demands demanded demanding".split()
)
"""Words before what is supposed or wished and not said."""

BOUNDS = frozenset("before until till".split())
"""Words that say up to when a denial holds."""

LASTING = frozenset("year month week day hour decade generation century".split())
"""Spans of time for which a denial holds."""

SO_FAR = frozenset("yet has have 've hasn't haven't".split())
"""Words beside a denial of what was not so up to now."""

COMING = frozenset("will would shall 'll may might could to".split())
"""Words before what is still to come."""

TIMES = (
    frozenset(WEEKDAYS),
    frozenset(MONTHS) - {"may"},
    frozenset("morning afternoon evening night".split()),
)
"""Words of time of which two are two times."""

PARTS = NUMERALS | frozenset(
    "some others several many most few half halves third thirds quarter quarters fifth fifths majority minority rest".split()
)
"""Words for a part of some, beside figures."""
