"""Words that turn a statement round, and words for good and bad terms between people."""

from __future__ import annotations

NOT = frozenset("not never no nobody none nothing neither nor cannot".split())
"""Words that deny what follows them, folded; so does every word in n't."""

WIDE = frozenset("nobody none nothing neither".split())
"""Those that deny of everyone: any single case contradicts them."""

UNDENIED = frozenset(
    """
    only just merely simply longer doubt until later least more less fewer necessarily all always entirely matter
    surprise wonder exactly yet other
    """.split()
)
"""Words that take the edge off a "not" or "no" before them: not only, no longer, no doubt, not until."""

NEGATIVE = frozenset(
    """
    deny denies denied denying refuse refuses refused refusing decline declines declined declining fail fails failed
    failing reject rejects rejected rejecting cancel cancels canceled canceling halt halts halted suspend suspends
    suspended suspending stop stops stopped ban bans banned avoid avoids avoided prevent prevents prevented lack lacks
    lacked lacking scrap scraps scrapped drop drops dropped cease ceases ceased abandon abandons abandoned withdraw
    withdraws withdrew withdrawn dismiss dismisses dismissed unable unlikely impossible absent free false untrue
    without hardly nor exclude excludes excluded block blocks blocked oppose opposes opposed miss misses missed rule ruled lost
    """.split()
)
"""Words with a "not" inside them; what stands beside them is not affirmed."""

OPEN = frozenset(
    "if whether unless would could may might should or until before asked asks wonder question".split()
)
"""Words beside which a statement is not made outright."""

FOR = frozenset(
    """
    confirm confirms confirmed admit admits admitted acknowledge acknowledges acknowledged concede concedes conceded
    accept accepts accepted agree agrees agreed approve approves approved back backs backed support supports supported
    allow allows allowed permit permits permitted welcome welcomes welcomed favor favors favored promise promises
    promised endorse endorses endorsed
    """.split()
)
AGAINST = frozenset(
    """
    deny denies denied reject rejects rejected dispute disputes disputed refuse refuses refused oppose opposes opposed
    ban bans banned forbid forbids forbade forbidden block blocks blocked veto vetoes vetoed decline declines declined
    condemn condemns condemned
    """.split()
)
"""Stands for and against what follows: admitted that, denied that."""

TERMS = frozenset("relationship relationships relation relations terms ties bond friendship rapport".split())
"""How people stand with one another."""

GOOD = frozenset(
    "good close cordial warm friendly strong excellent amicable great harmonious healthy improving".split()
)
BAD = frozenset(
    "bad poor strained tense frosty fraught hostile difficult worsening deteriorating broken sour soured icy".split()
)
