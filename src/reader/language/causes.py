"""How a sentence gives the cause of something: the expressions, and words that make others of them or none.

In an expression C is the cause and E what it explains, the effect; words between strokes stand for one another.
"""

from __future__ import annotations

from reader.language.tables import phrases

EXPRESSIONS: dict[str, str] = {
    "event": """
        E caused/triggered/sparked/ignited/provoked/fueled/started/begun/precipitated by C
        E brought about/on/down by C
        E set/touched off by C
        E undone/sunk/doomed/wrecked by C
        E the fault/doing/work of C
        E is/was/are/were/been down to C
        E is/was/are/were to do with C
        E due to C
        E the/a/direct result/consequence/product of C
        E blamed/pinned on C
        E attributed/ascribed to C
        E put down to C
        E resulted/results/resulting/stemmed/stems/stemming/arose/arisen from C
        E fire/blaze/flames/outbreak/trouble/crisis/row/unrest/violence began/started with/when C
        E fire/blaze/outbreak/row/unrest/violence broke out when C
        E rooted in C
        E took fright at C
        E been left by C
        C caused/triggered/ignited/precipitated E
        C brought about/on/down E
        C set/touched off E
        C started the/a/an/it E
        C is/was/are/were/be/been/lay/lies/lie behind E
        C is/was/are/were/be/been to blame for E
        C is/was/are/were/be/been to blame
        C is/was/are/were/be/been/being blamed for E
        C brought E down
        C set E alight/ablaze/off
        C set E on fire
        blame/blames/blamed/blaming E on C
        blame/blames/blamed/blaming C for E
        blames/blamed/blaming C
        pin/pins/pinned/lay/lays/laid/put/puts/place/placed the blame on C for E
        pin/pins/pinned/lay/lays/laid/put/puts/place/placed the blame for E on C
        pin/pins/pinned/lay/lays/laid/put/puts/place/placed the blame on C
        point/points/pointed the finger at C
        signs/evidence/data/telemetry/clues point/points/pointed to C
        at the root of E is/was/lay/lies C
        blame/fault/responsibility lies/lay/rests with C
        hold/holds/held C responsible/accountable for E
        accused C of causing/starting E
        attribute/attributes/attributed/trace/traces/traced/ascribe/ascribes/ascribed/owes/owed E to C
        put/puts E down to C
    """,
    "outcome": """
        C sparked/provoked E
        C led/leads to E
        C resulted/results in E
        C gave/given rise to E
        C brought E to a halt/standstill
        C sent E tumbling/plunging/plummeting/sliding/crashing/soaring/falling/spinning/spiraling
        C put an end to E
        C put paid to E
    """,
    "origin": """
        E came/comes from C
        E originated in C
        E traced to C
        E traced back to C
    """,
    "act": """
        E because/owing of/to C
        E because C
        E as a result/consequence of C
        E on account of C
        E on the grounds/ground that C
        E explained/prompted by C
        E in protest at/against/over C
        E in response/reaction to C
        E thanks to C
        E in order to C
        E so as to C
        E so that C
        E on the advice of C
        E on advice from C
        E over/on/amid concerns/fears/worries that/of/about/over C
        E over/into/amid claims/allegations/accusations that/of C
    """,
}
"""Sort, the cause of what happened or of what came of something, where a thing is from, or the reason of what was done -> how it is told, one expression a line."""

BETWEEN = frozenset(
    "above all first foremost partly mostly in part large measure no small also now still indeed".split()
)
"""Words that may stand inside an expression, as adverbs in -ly may: caused above all by."""

SUPPOSED = frozenset(
    """
    to thought believed said likely suspected is are was were may might could have has had also partly mostly be been
    being now later appears appear appeared seems seem seemed understood
    """.split()
)
"""Words before a verb of causing that only say how sure it is: is thought to have."""

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
    "according suspected traced found attributed concluded blame blamed blames blaming starting causing triggering sparking".split()
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

UNCONNECTED = phrases(
    """
    nothing to do with, nothing whatever/whatsoever to do with, nothing at all to do with
    no bearing on, unrelated to, unconnected with/to, no connection with/to
    """
)
"""What stands before something that is said to be no cause."""

BECAUSE = frozenset(("because", "due", "owing", "blamed", "caused", "triggered"))
"""Words that leave no doubt that what stands beside them is told as a cause."""
