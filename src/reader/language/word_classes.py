"""Small closed classes of English words by what they do in a sentence, folded as tokens are."""

from __future__ import annotations

DETERMINERS = frozenset("a an the this that these those his her its their our my your 's some any no".split())
"""Words that open a noun phrase."""

PREPOSITIONS = frozenset("of for at from in on with by to about against over under near into".split())
"""Words before a name that is no subject."""

SUBORDINATORS = frozenset("while although though when after before as if since because despite".split())
"""Words that open a clause before the main one."""

RELATIVE = frozenset("who whom whose which that".split())
"""Words that open a clause about the noun before them."""

PASSIVE = frozenset("is are was were be been being am 's 're get gets got".split())
"""Words that make a verb after them passive."""

MODALS = frozenset("can could may might must should will would cannot to not never".split())
"""Words before the bare form of a verb, which then tells of nothing that is said but for will and would."""

ADVERBS = frozenset(
    """
    later earlier further twice today yesterday tomorrow again once then also already often still even too now
    nonetheless nevertheless meanwhile instead thus
    """.split()
)
"""Words between a subject and its verb."""

_NO_ADVERBS = frozenset(
    "ally anomaly assembly bully butterfly family fly italy july monopoly rally reply supply".split()
)


def is_adverb(norm: str) -> bool:
    """Whether a folded word has the form of an adverb: quickly, but no family."""
    return norm.endswith("ly") and norm not in _NO_ADVERBS


HE = frozenset("he his him himself".split())
SHE = frozenset("she her hers herself".split())
HE_OR_SHE = HE | SHE
SUBJECT_PRONOUNS = frozenset(("he", "she"))
"""Those of them that are subjects."""

BODILY = frozenset(("it", "they"))
"""Pronouns for a body, or for several people, who speak."""

NUMERALS = frozenset(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen
    """.split()
)
"""Numbers in words."""
