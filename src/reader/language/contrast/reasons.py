"""Words by which a sentence gives the cause of something, by what sort of cause they give."""

from __future__ import annotations

INTRODUCERS: dict[str, tuple[str, ...]] = {
    "spark": (
        "caused by", "triggered by", "sparked by", "set off by", "started by", "started with", "started when",
        "began with", "began when", "begun by", "ignited by", "provoked by", "fueled by", "brought on by",
        "brought about by", "brought down by", "blamed on", "put down to", "blamed", "blames", "blaming",
    ),
    "origin": (
        "traced to", "traced back to", "spread from", "came from", "originated in", "originated from",
        "stemmed from", "stems from", "stemming from", "arose from", "arising from", "rooted in",
    ),
    "reason": (
        "because of", "because", "due to", "owing to", "as a result of", "resulted from", "results from",
        "the result of", "a result of", "a consequence of", "attributed to", "down to", "prompted by",
        "on account of", "on grounds of", "explained by", "citing", "cites", "cited",
    ),
    "means": ("thanks to", "by means of", "with the help of"),
}  # fmt: skip
"""Sort -> what stands before a cause of that sort."""

ACTIVE = frozenset(
    """
    caused causes triggered triggers sparked sparks ignited ignites prompted prompts provoked provokes sank toppled
    torched derailed fueled
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

FAULTS = frozenset(
    """
    rust corrode crack break burst snap fracture rupture leak clip strike hit ram collide scrape puncture pierce
    overheat ignite explode short-circuit lift tear rip loosen detach dislodge jam block clog flood
    ignore misread misjudge forget skip bypass disable disconnect unplug overload exceed skid swerve drift slip trip
    spill topple knock bend buckle warp wear fray split shear leave bite sever
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
    "hospital hospice clinic home house bed ambulance prison jail cell car street village town city room".split()
)
"""Where somebody dies, and not of what."""

TIMES = frozenset(
    """
    decade decades year years month months week weeks day days hour hours minute minutes night morning evening
    afternoon noon midnight first last
    """.split()
)
"""Words of time behind "after" and "when", which are no cause."""
