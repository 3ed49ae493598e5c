"""Words by which a sentence gives the cause of something, by what sort of cause they give and where it stands."""

from __future__ import annotations

INTRODUCERS: dict[str, tuple[str, ...]] = {
    "event": (
        *(f"{verb} by" for verb in ("caused", "triggered", "sparked", "ignited", "provoked", "fueled", "started", "begun", "brought about")),
        "set off by", "brought on by", "brought down by", "undone by", "the fault of", "the doing of", "blamed on", "put down to", "blamed",
        "blames", "blaming", "attributed to", "is down to", "was down to", "are down to", "were down to", "traced to",
        "traced back to", "originated in", "resulted from", "results from", "stemmed from", "stems from", "stemming from", "arose from",
        "came from", "comes from", "took fright at", "the work of", "been left by",
    ),
    "act": (
        "because of", "because", "due to", "owing to", "as a result of", "as a consequence of", "the result of", "a result of",
        "a consequence of", "on account of", "on the grounds that", "explained by", "prompted by", "in protest at",
        "in protest against", "in protest over", "in response to", "in reaction to", "thanks to", "in order to", "so as to",
        "so that", "on the advice of", "on advice from",
        *(f"{lead} {noun} {link}" for lead in ("over", "on", "amid") for noun in ("concerns", "fears", "worries")
          for link in ("that", "of", "about", "over")),
        *(f"{lead} {noun} {link}" for lead in ("over", "into", "amid") for noun in ("claims", "allegations", "accusations")
          for link in ("that", "of")),
    ),
}  # fmt: skip
"""Sort, the cause of what happened or the reason of what was done -> what stands before it."""

PARTED = {
    "blame": "on", "blames": "on", "blamed": "on", "blaming": "on", "attributes": "to", "attributed": "to",
    "attribute": "to", "trace": "to", "traced": "to", "traces": "to", "put": "down to", "puts": "down to",
    "owes": "to", "owed": "to",
}  # fmt: skip
"""Verbs -> what stands between what they explain and its cause: blamed the fire on a candle."""

ACTIVE = (
    "caused",
    "triggered",
    "sparked",
    "ignited",
    "provoked",
    "led to",
    "resulted in",
    "brought about",
    "set off",
    "gave rise to",
)
"""Verbs whose subject is a cause."""

DYING = frozenset("die dies died dying".split())
"""Verbs behind which "of", "in" and "from" begin what somebody died of."""

NAMING = frozenset(
    "reason reasons cause causes explanation culprit trigger motive source ground origin".split()
)
"""Subjects whose predicate names a cause: the reason was."""

DISPUTES = frozenset(
    """
    fight battle strike strikes walkout protest dispute row quarrel split feud disagreement rift argument walked resigned quit quits
    quitting resign resigns left leave leaves leaving fought argued clashed sacked fired dismissed ousted fallout revolt
    revolts revolted rebelled suspended
    """.split()
)
"""Words behind which "over" introduces what people are at odds about or leave for."""

INQUIRIES = frozenset(
    """
    investigator investigators inspector inspectors inspection inquiry enquiry investigation probe report
    engineer engineers expert experts surveyor surveyors examination autopsy coroner data
    inspectorate watchdog recorder detectives examiner examiners auditor auditors inquest
    evidence signs telemetry
    """.split()
)
"""Who or what finds out why something happened."""

ATTRIBUTING = frozenset(
    "according suspected traced found attributed concluded blame blamed blames blaming".split()
)
"""Words beside verbs of saying and thinking that hand a cause to somebody, and say nothing of an effect."""

FAULTS = frozenset(
    """
    rust corrode crack break burst snap fracture rupture leak puncture overheat explode tear loosen detach jam block clog
    fail lose weaken erode malfunction seize stall
    """.split()
)
"""Verbs in their plain form for what goes wrong with things."""

VAGUE = frozenset(
    """
    injuries injury wounds wound complications cause causes condition illness fault faulty failure error problem
    mistake issue defect defective broken failed mechanical technical human possible fears fear reasons reason
    grounds anyone anybody else incident event events accident attack suspicious unknown
    """.split()
)
"""Causes that say too little to exclude another, and nouns that go with any."""

SCENES = frozenset(
    "hospital hospice clinic home house bed ambulance prison jail cell car street village town city room water sea lake river".split()
)
"""Where somebody dies, and not of what."""

UNCONNECTED = (
    "nothing to do with", "nothing whatever to do with", "nothing whatsoever to do with", "nothing at all to do with",
    "no bearing on", "unrelated to", "unconnected with", "unconnected to", "no connection with", "no connection to",
)  # fmt: skip
"""What stands before something that is said to be no cause."""

BECAUSE = frozenset(("because", "due", "owing", "blamed", "caused", "triggered"))
"""Words that leave no doubt that what stands beside them is told as a cause."""
