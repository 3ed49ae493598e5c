"""Words by which a sentence gives the cause of something, by what sort of cause they give and where it stands."""

from __future__ import annotations

ACTIVE = frozenset(
    """
    caused causes causing triggered triggers triggering sparked sparks sparking ignited ignites igniting prompted
    prompts prompting provoked provokes provoking sank toppled torched derailed fueled fuels unleashed
    destroyed flooded delayed delays halted halts stopped stops paralyzed crippled wrecked killed interrupted
    disrupted forced forces drove spurred grounded sickened poisoned ruined damaged
    """.split()
)
"""Verbs whose subject is a cause."""

INTRODUCERS: dict[str, tuple[str, ...]] = {
    "spark": (
        *(f"{verb} by" for verb in sorted(ACTIVE) if verb.endswith("ed") and verb not in ("killed", "prompted")),
        "set off by", "started by", "begun by", "did so by", "do so by", "doing so by", "done so by", "driven by", "thrown off by", "necessitated by", "by means of", "lost to",
        "brought on by", "brought about by", "undone by", "hit by", "hurt by", "felled by", "knocked out by", "rattled by",
        "spooked by", "unnerved by", "took fright at", "taking fright at", "dragged down by", "weighed down by",
        "boosted by", "lifted by", "helped by", "the fault of", "the doing of", "fell victim to", "succumbed to", "brought down by", "blamed on", "put down to", "blamed", "blames", "blaming",
        "blame", "attributed", "attributes", "attribute", "points to", "pointed to", "pointing to", "is down to",
        "was down to", "are down to", "were down to", "traced to", "traced back to", "originated in",
        "stemmed from", "stems from", "stemming from", "arose from", "arising from", "spread from",
        "comes down to", "goes back to", "went back to", "dates back to", "grew out of",
        "has its roots in", "had its roots in",
    ),
    "reason": (
        "because of", "because", "due to", "owing to", "as a result of", "resulted from", "results from",
        "as a consequence of", "the result of", "a result of", "a consequence of", "attributed to", "prompted by",
        "on account of", "on the grounds that", "explained by", "citing", "cites", "cited", "in protest at",
        "in protest against", "in protest over", "in response to", "in reaction to", "as a punishment for",
        "a product of", "the work of", "thanks to", "for lack of", "for want of", "for fear of", "in order to", "so as to", "under the weight of",
        "to avoid", "to save", "to spare", "to prevent", "so that", "on the advice of", "on advice from", "on the orders of",
        "on orders from", "at the request of", "under pressure from", "at the insistence of", "to look after", "to care for",
        "on suspicion of", "on charges of", "on a charge of", "in connection with", "in exchange for", "in return for",
        "in a bid to", "in an effort to", "in an attempt to", "in the hope of", "in the hope that", "hoping to",
        "with the aim of", "for the sake of", "on news that", "on the news that", "to make way for",
        "to make room for", "to pay for", "to pay off", "to fund", "to finance", "to raise money for", "to protest",
        "to spend more time with", "to spend time with", "to concentrate on", "to focus on", "to escape", "to cut costs",
        *(f"{lead} {noun} {link}" for lead in ("over", "on", "amid") for noun in ("concerns", "fears", "worries")
          for link in ("that", "of", "about", "over")),
        "pending an investigation of", "pending an investigation into", "pending an inquiry into",
        *(f"{lead} {noun} {link}" for lead in ("over", "into", "amid") for noun in ("claims", "allegations", "accusations")
          for link in ("that", "of")),
    ),
    "time": ("after", "when", "following", "amid", "in the wake of"),
}  # fmt: skip
"""Sort -> what stands before a cause of that sort."""

ENTERING = frozenset(
    "came come broke got poured burst slipped climbed entered flowed crept seeped leaked flooded".split()
)
"""Verbs of getting into something -> the way in stands behind a word of ENTRANCE."""

ENTRANCE = frozenset("through via".split())
"""What introduces the way in: came in through the cellar."""

BEGINNING: dict[str, tuple[str, ...]] = {
    **dict.fromkeys("begin begins began begun starts started erupts erupted flared".split(), ()),
    **dict.fromkeys("happens happened occurs occurred arose".split(), ()),
    "broke": ("out",), "broken": ("out",), "kicked": ("off",), "came": ("about",), "set": ("in",), "went": ("wrong",),
}  # fmt: skip
"""Verbs that tell that something came about -> what has to stand behind them: broke out."""

HINGES = frozenset("when after with through because as following".split())
"""Behind such a verb they introduce what it came about by."""

PARTED = {
    "blame": "on", "blames": "on", "blamed": "on", "blaming": "on", "attributes": "to", "attributed": "to",
    "attribute": "to", "trace": "to", "traced": "to", "traces": "to", "put": "down to", "puts": "down to",
    "owes": "to", "owed": "to",
}  # fmt: skip
"""Verbs -> what stands between what they explain and its cause: blamed the fire on a candle."""

MISHAPS = frozenset(
    """
    accident attack avalanche blaze blackout collapse crash crisis disaster dispute explosion fight fire fires flood inferno
    landslide leak mess outage outbreak panic quarrel riot riots row scare strike trouble unrest violence walkout wildfire
    """.split()
)
"""What a cause starts: sparks started the fire."""

GROUNDS = frozenset("reasons grounds reason".split())
"""Words behind "for" and "on" that make a reason of what stands between: for health reasons."""

PARTICLES: dict[str, tuple[str, ...]] = {
    "brought": ("down", "about", "halt", "standstill", "stop"), "plunged": ("into",), "threw": ("off", "into"),
    "made": ("impossible", "uneconomic", "unprofitable", "unsafe", "unusable", "illegible", "ill", "sick", "useless"),
    "turned": ("black", "dark", "sour", "violent", "fatal", "toxic"),
    "rendered": ("impossible", "useless", "unsafe", "unusable", "illegible", "uninhabitable", "void"),
    "wiped": ("out",), "took": ("down",), "brings": ("down", "about"),
    "set": ("off", "ablaze", "alight", "fire"), "sets": ("off",), "setting": ("off",),
    "let": ("in", "into", "build", "seep", "escape", "spread", "flow", "run"), "lets": ("in", "into"), "put": ("out", "paid"), "cut": ("off",),
    "kept": ("in", "closed", "shut", "grounded", "out", "away", "off"),
    "left": ("without", "stranded", "stuck", "dark", "black", "illegible", "unusable", "homeless", "uninhabitable"),
    "sent": ("off", "bottom", "seabed", "crashing", "plunging", "spinning", "tumbling"), "held": ("up",),
    "holds": ("up",), "pushed": ("up", "down"), "driving": ("up", "down"), "tore": ("down", "off"),
    "knocked": ("out", "over", "down"), "shut": ("down",), "swept": ("away",), "washed": ("away",),
}  # fmt: skip
"""Verbs whose subject is a cause where a particle follows: brought it down."""

DEATHS = frozenset("die dies died dying killed perish perished drowned suffocated death deaths".split())
"""Words behind which "of", "in", "from" or "by" begins a cause."""

PUNISHING = frozenset(
    """
    fired sacked dismissed suspended arrested jailed fined banned expelled sued disqualified removed axed ousted
    detained deported excluded praised honored
    """.split()
)
"""What is done to somebody for what stands behind "for"."""

GOING = frozenset(
    """
    fired sacked dismissed suspended arrested jailed fined banned expelled resigned resign resigns quit quits sued
    disqualified removed withdrew withdrawn withdraw strike walkout protest dispute row quarrel split break broke collapsed
    began called closed closes closing shut evacuated recalled postponed canceled cancels cancel left leaves leaving
    leave stepped stepping steps stands stood pulled moved move moving deserted fled taken took stopped stop sold sell
    cut cuts raised raise introduced scrapped dropped abandoned delayed delay ended ending retired retiring retire changed
    detained deported excluded refused turned axed ousted demonstrated marched rallied struck walked fell
    """.split()
)
"""Words behind which "for" and a verb in -ing give a reason: sacked for sleeping."""

LEADING = (
    *(f"{be} {behind}" for be in ("is", "are", "was", "were", "be") for behind in ("behind", "to blame", "responsible for")),
    "led to", "leads to", "leading to", "led the", "resulted in", "resulting in", "gave rise to", "lay behind", "lies behind",
    "drove up", "drove down", "brought about", "means that", "meant that", "brought on", "kicked off", "made for",
    *(f"{be} responsible" for be in ("is", "are", "was", "were")), "contributed to", "set fire to", "put an end to",
    "is suspected", "are suspected", "was suspected",
    "is what", "was what", "are what", "were what", "is why", "was why", "did it", "did the damage",
)  # fmt: skip
"""Verbs of several words whose subject is a cause."""

MEANING_TO = frozenset(
    """
    is are was were be been has have had having will agreed agree agrees plans plan planned hopes hope hoped wants want
    wanted promised promises vowed pledged going needs need needed able due expected likely set used asked told ordered
    allowed decided refused failed began continued tried forced ready free unable supposed bound and or not
    """.split()
)
"""Words behind which "to" tells no purpose: is to save the mill, has agreed to fund it."""

LOOKING = frozenset("look looks looking looked named called takes taking took go goes going went".split())
"""Words behind which "after" begins no cause: to look after his father."""

NAMING = frozenset(
    "reason reasons cause causes explanation culprit trigger motive source ground origin".split()
)
"""Subjects whose predicate names a cause: the reason was."""

DISPUTES = frozenset(
    """
    strike strikes walkout stoppage protest dispute row quarrel split talks clash feud disagreement rift argument began
    begun walked resigned quit fell fought argued clashed broke called down out streets marched rallied sacked fired
    dismissed ousted demonstrated demonstration rally fallout revolt revolts revolted rebelled outcry outrage anger furor
    """.split()
)
"""Words behind which "over" introduces what people are at odds about."""

QUITTING = frozenset(
    "quit quits quitting left leaving leaves leave resigning resign resigns walk walking".split()
)
"""Words behind which "over" introduces what somebody leaves for."""

INQUIRIES = frozenset(
    """
    investigator investigators inspector inspectors inspection inquiry enquiry investigation probe report reports
    engineer engineers expert experts doctor doctors surveyor surveyors examination scan test tests autopsy coroner data
    inspectorate watchdog ombudsman footage recorder detectives examiner examiners audit auditors review inquest bureau prosecutors police
    findings evidence signs analysis telemetry records logs results
    """.split()
)
"""Who or what finds out why something happened."""

FINDING = frozenset(
    "found finds concluded concludes established determined revealed reveals showed shows discovered".split()
)
"""What they do."""

ATTRIBUTING = frozenset(
    "according suspected traced found attributed concluded blame blamed blames blaming".split()
)
"""Words beside verbs of saying and thinking that hand a cause to somebody."""

SUGGESTING = frozenset("suggest suggests suggested indicate indicates indicated".split())
"""What they do before they know."""

FAULTS = frozenset(
    """
    rust corrode crack break burst snap fracture rupture leak clip strike hit ram collide scrape puncture pierce
    overheat ignite explode short-circuit lift tear rip loosen detach dislodge jam block clog flood
    ignore misread misjudge forget skip bypass disable disconnect unplug overload exceed skid swerve drift slip trip
    spill topple knock bend buckle warp wear fray split shear leave bite sever fail lose chew gnaw eat drink sleep doze
    capsize weaken hollow erode undermine rot sweep
    malfunction seize stall stick mix swap confuse mistake spin shift blow slide tumble veer crumble
    """.split()
)
"""Verbs in their plain form for what goes wrong with things, and for what people do that makes it go wrong."""

VAGUE = frozenset(
    """
    injuries injury wounds wound complications cause causes condition illness fault faulty failure error problem
    mistake issue defect defective broken failed mechanical technical human possible fears fear reasons reason
    grounds anyone anybody else
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
    afternoon noon midnight first last am pm a.m p.m o'clock
    """.split()
)
"""Words of time behind "after" and "when", which are no cause."""

UNCONNECTED = (
    "nothing to do with", "nothing whatever to do with", "nothing whatsoever to do with", "nothing at all to do with",
    "no bearing on", "unrelated to", "unconnected with", "unconnected to", "no connection with", "no connection to",
)  # fmt: skip
"""What stands before something that is said to be no cause."""

CLEARING = (
    "not what", "not why", "not to blame", "not the cause", "not the reason", "not the culprit", "not responsible", "not behind",
    "never the cause", "never the reason", "no reason for",
)  # fmt: skip
"""What stands behind the "was" of something that is said to be no cause."""

SOUND = (
    "in good order", "in working order", "in good condition", "tested clean", "tested negative", "as it should",
    "as they should", "worked perfectly", "worked normally", "worked properly", "working normally", "working properly",
    "functioning normally", "was intact", "were intact", "was sound", "were sound", "was not at fault",
    "were not at fault", "stays put", "stayed put", "was fine", "were fine", "was flawless", "performed normally",
    "performed as designed", "was clean", "were clean", "given a clean bill of health",
)  # fmt: skip
"""What is said of a thing that cannot have gone wrong."""
