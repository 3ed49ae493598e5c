"""Words by which a sentence gives the cause of something, by what sort of cause they give."""

from __future__ import annotations

INTRODUCERS: dict[str, tuple[str, ...]] = {
    "spark": (
        "caused by", "triggered by", "sparked by", "set off by", "started by", "started with", "started when",
        "began with", "began when", "begun by", "ignited by", "provoked by", "fueled by", "brought on by",
        "brought about by", "brought down by", "blamed on", "put down to", "blamed", "blames", "blaming",
        "touched off by", "kicked off by", "knocked out by", "brought to a halt by", "put the blame on", "pinned on",
        "points to", "pointed to", "pointing to",
    ),
    "origin": (
        "traced to", "traced back to", "originated in", "originated from",
        "stemmed from", "stems from", "stemming from", "arose from", "arising from", "rooted in",
    ),
    "source": ("spread from", "came from"),
    "reason": (
        "because of", "because", "due to", "owing to", "as a result of", "resulted from", "results from",
        "the result of", "a result of", "a consequence of", "attributed to", "is down to", "was down to", "were down to", "prompted by",
        "on account of", "on grounds of", "explained by", "citing", "cites", "cited",
        "in protest at", "in response to", "in retaliation for", "on the back of", "as a punishment for", "to protest",
        "owed to", "a product of", "the fault of", "the work of", "thanks to",
    ),
    "means": ("by means of", "with the help of"),
}  # fmt: skip
"""Sort -> what stands before a cause of that sort."""

ACTIVE = frozenset(
    """
    caused causes triggered triggers sparked sparks ignited ignites prompted prompts provoked provokes sank toppled
    torched derailed fueled
    unleashed toppled
    """.split()
)
"""Verbs whose subject is a cause."""

PARTICLES: dict[str, str] = {
    "brought": "down",
    "brings": "down",
    "set": "off",
    "sets": "off",
    "let": "in",
    "lets": "in",
}
"""Verbs whose subject is a cause where a particle follows: brought it down."""

DEATHS = frozenset("die dies died dying killed perish perished drowned suffocated".split())
"""Words after which "of", "in", "from", "by" or "when" begins a cause."""

GOING = frozenset(
    """
    fired sacked dismissed suspended arrested jailed fined banned expelled resigned quit sued disqualified removed
    withdrew withdrawn strike walkout protest dispute row quarrel split break broke collapsed began called closed
    evacuated recalled postponed canceled
    """.split()
)
"""Words after which "over", "after" or "in" may begin a cause."""

LEADING = (
    "led to", "leads to", "resulted in", "gave rise to", "was behind", "is behind", "were behind", "lay behind",
    "was to blame", "is to blame", "were to blame", "are to blame", "was responsible for", "is responsible for",
    "pushed up", "drove up", "pushed down", "drove down", "held up", "knocked out", "touched off", "brought about",
    "brought on", "kicked off", "made for",
)  # fmt: skip
"""Verbs of several words whose subject is a cause."""

CLEFTS = (
    "is what", "was what", "is why", "was why", "which is why", "that is why", "is the reason", "was the reason",
    "is the cause", "was the cause",
)  # fmt: skip
"""What follows a clause that is the cause of what stands behind."""

NAMING = frozenset("reason cause explanation culprit trigger".split())
"""Subjects whose predicate names a cause: the reason was."""

STARTED = frozenset(
    "fire fires blaze inferno outbreak stampede panic riot riots avalanche slide crash".split()
)
"""What "started" has for its object where its subject is a cause."""

SENDING = frozenset(
    "crashing plunging spinning tumbling hurtling sliding toppling careering bottom seabed flying".split()
)
"""Words behind "sent" where its subject is a cause: a gust sent it spinning."""

BREAKING = frozenset("out called down staged up begun on off".split())
"""Words between a dispute and "over"."""

DISPUTES = frozenset(
    """
    strike strikes walkout stoppage protest dispute row quarrel split talks clash feud disagreement rift argument began
    begun walked resigned quit fell fought argued clashed
    """.split()
)
"""Words behind which "over" introduces what people are at odds about."""

INQUIRIES = frozenset(
    """
    investigator investigators inspector inspectors inspection inquiry enquiry investigation probe report reports
    engineer engineers expert experts doctor doctors surveyor surveyors examination scan test tests autopsy coroner data
    footage recorder detectives examiner examiners audit auditors review experts inquest bureau prosecutors police
    """.split()
)
"""Who or what finds out why something happened."""

FINDING = frozenset(
    "found finds concluded concludes established determined revealed reveals showed shows discovered".split()
)
"""What they do."""

DISCOVERED = frozenset(
    "found discovered located spotted detected uncovered unearthed noticed identified".split()
)
"""Verbs in the past for how something came out."""

EMERGING = (("came", "to", "light"), ("come", "to", "light"))
"""The same without somebody who does it."""

MEANS = frozenset("by when after during thanks through".split())
"""Words behind those verbs that introduce how it came out."""

KINDS = {
    "weather": "fog mist snow storm wind rain ice heat visibility hail thunder lightning gale drought flood frost".split(),
    "conditions": "fog mist snow storm wind rain ice heat visibility hail gale".split(),
    "visibility": "fog mist snow smoke".split(),
    "money": "loan debt funds cash cost budget pay salary bribe".split(),
    "illness": "flu cold cancer infection stroke fever virus heart pneumonia".split(),
    "health": "flu cold cancer infection stroke fever virus illness heart injury surgery".split(),
    "accident": "fall crash collision slip".split(),
}
"""A word for a kind of cause -> words for causes of that kind."""

FAULTS = frozenset(
    """
    rust corrode crack break burst snap fracture rupture leak clip strike hit ram collide scrape puncture pierce
    overheat ignite explode short-circuit lift tear rip loosen detach dislodge jam block clog flood
    ignore misread misjudge forget skip bypass disable disconnect unplug overload exceed skid swerve drift slip trip
    spill topple knock bend buckle warp wear fray split shear leave bite sever fail lose chew gnaw eat drink sleep doze
    malfunction seize stall stick mix swap confuse mistake spin shift
    """.split()
)
"""Verbs in their plain form for what goes wrong with things, and for what people do that makes it go wrong."""

LEFT = frozenset("open unlocked running unattended ajar loose exposed unguarded on off".split())
"""What goes wrong where something is left so."""

FAULTLESS = frozenset(
    "contract office post job deal offer record role news story word dawn war silence talks plug law rule promise ban sanctions restrictions target goal".split()
)
"""Words beside those verbs with which they tell of nothing that went wrong in a thing."""

VAGUE = frozenset(
    """
    injuries injury wounds wound complications cause causes condition illness fault faulty failure error problem
    mistake issue defect defective broken failed mechanical technical human possible fears fear reasons reason
    """.split()
)
"""Causes that say too little to exclude another, and nouns that go with any."""

SCENES = frozenset(
    "hospital hospice clinic home house bed ambulance prison jail cell car street village town city room water sea lake river".split()
)
"""Where somebody dies, and not of what."""

TIMES = frozenset(
    """
    decade decades year years month months week weeks day days hour hours minute minutes night morning evening
    afternoon noon midnight first last
    """.split()
)
"""Words of time behind "after" and "when", which are no cause."""
