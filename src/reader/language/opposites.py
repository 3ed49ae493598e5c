"""Words that turn a statement round, and words that mean the opposite of one another."""

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

ANTONYMS: tuple[tuple[str, str], ...] = (
    (
        "leave leaves leaving left quit quits quitting resign resigns resigned depart departs departed",
        "stay stays stayed staying remain remains remained remaining",
    ),
    (
        "accept accepts accepted accepting welcome welcomed",
        "reject rejects rejected rejecting rebuff rebuffs rebuffed spurn spurned decline declined",
    ),
    (
        "approve approves approved approving back backs backed support supports supported",
        "oppose opposes opposed reject rejects rejected veto vetoes vetoed",
    ),
    ("confirm confirms confirmed confirming admit admits admitted admitting", "deny denies denied denying"),
    ("agree agrees agreed agreeing", "refuse refuses refused refusing disagree disagrees disagreed"),
    (
        "allow allows allowed allowing permit permits permitted",
        "ban bans banned banning forbid forbids forbade forbidden prohibit prohibits prohibited block blocks blocked",
    ),
    (
        "rise rises rose risen rising increase increases increased increasing climb climbs climbed climbing jump jumps jumped jumping grow grows grew grown growing gain gains gained surge surges surged surging soar soars soared",
        "fall falls fell fallen falling decrease decreases decreased decreasing decline declines declined declining drop drops dropped dropping sink sinks sank sunk slump slumps slumped shrink shrinks shrank plunge plunges plunged slide slides slid tumble tumbles tumbled",
    ),
    ("win wins won winning", "lose loses lost losing"),
    ("succeed succeeds succeeded success successful", "fail fails failed failing failure unsuccessful"),
    ("guilty", "innocent acquitted"),
    ("convict convicts convicted", "acquit acquits acquitted clear clears cleared"),
    ("open opens opened opening reopen reopens reopened", "close closes closed closing shut shuts"),
    (
        "begin begins began begun beginning start starts started starting launch launches launched",
        "end ends ended ending finish finishes finished cancel cancels canceled scrap scraps scrapped",
    ),
    (
        "hire hires hired hiring appoint appoints appointed",
        "fire fires fired firing sack sacks sacked dismiss dismisses dismissed",
    ),
    (
        "arrest arrests arrested detain detains detained jail jails jailed",
        "release releases released free frees freed",
    ),
    (
        "improve improves improved improving ease eases eased easing",
        "worsen worsens worsened worsening deteriorate deteriorates deteriorated deteriorating",
    ),
    ("strengthen strengthens strengthened", "weaken weakens weakened"),
    ("safe safely unharmed unhurt unscathed uninjured", "injured hurt wounded harmed"),
    ("legal lawful", "illegal unlawful"),
    ("true", "false untrue"),
    (
        "praise praises praised praising",
        "criticize criticizes criticized criticizing condemn condemns condemned condemning",
    ),
    ("attack attacks attacked", "defend defends defended"),
    ("buy buys bought buying purchase purchases purchased", "sell sells sold selling"),
)
"""Pairs of groups of word forms; every word of the one contradicts every word of the other."""

TERMS = frozenset("relationship relationships relation relations terms ties bond friendship rapport".split())
"""How people stand with one another."""

GOOD = frozenset(
    "good close cordial warm friendly strong excellent amicable great harmonious healthy improving".split()
)
BAD = frozenset(
    "bad poor strained tense frosty fraught hostile difficult worsening deteriorating broken sour soured icy".split()
)


def _sides() -> dict[str, tuple[tuple[int, int], ...]]:
    found: dict[str, tuple[tuple[int, int], ...]] = {}
    for number, pair in enumerate(ANTONYMS):
        for side, words in enumerate(pair):
            for word in words.split():
                found[word] = (*found.get(word, ()), (number, side))
    return found


_SIDES = _sides()


def opposite(left: str, right: str) -> bool:
    """Whether two folded words are antonyms; symmetric."""
    one, other = _SIDES.get(left), _SIDES.get(right)
    if one is None or other is None:
        return False
    return any((number, 1 - side) in other for number, side in one) and not any(
        place in other for place in one
    )


def has_opposite(word: str) -> bool:
    """Whether the table of antonyms knows a folded word."""
    return word in _SIDES
