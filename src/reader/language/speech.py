"""How reported speech is introduced: the verbs, the other words, and what only looks like it."""

from __future__ import annotations

SAY = """
    say says said saying tell tells told telling add adds added adding state states stated stating
    announce announces announced announcing declare declares declared declaring insist insists insisted insisting
    argue argues argued arguing claim claims claimed claiming maintain maintains maintained maintaining
    explain explains explained explaining note notes noted noting remark remarks remarked remarking
    observe observes observed observing reply replies replied replying respond responds responded responding
    answer answers answered answering ask asks asked asking acknowledge acknowledges acknowledged acknowledging
    admit admits admitted admitting concede concedes conceded conceding confess confesses confessed confessing
    confirm confirms confirmed confirming deny denies denied denying warn warns warned warning
    predict predicts predicted predicting promise promises promised promising vow vows vowed vowing
    pledge pledges pledged pledging suggest suggests suggested suggesting stress stresses stressed stressing
    emphasize emphasizes emphasized emphasizing reveal reveals revealed revealing disclose discloses disclosed
    report reports reported reporting recall recalls recalled recalling recount recounts recounted recounting
    comment comments commented commenting write writes wrote writing tweet tweets tweeted tweeting
    post posts posted posting testify testifies testified testifying allege alleges alleged alleging
    assert asserts asserted asserting contend contends contended contending continue continues continued continuing
    conclude concludes concluded concluding complain complains complained complaining urge urges urged urging
    demand demands demanded demanding propose proposes proposed proposing boast boasts boasted boasting
    joke jokes joked joking quip quips quipped retort retorts retorted retorting counter counters countered
    insinuate repeat repeats repeated repeating conceded explain texted texting
"""
"""Verbs of saying."""

MANNER = """
    shout shouts shouted shouting yell yells yelled yelling cry cries cried scream screams screamed whisper whispers
    whispered mutter mutters muttered murmur murmured sigh sighs sighed snap snaps snapped snort snorted sniff sniffs
    sniffed laugh laughs laughed fume fumes fumed thunder thunders thundered growl growled grumble grumbles grumbled
    sneer sneered scoff scoffs scoffed moan moaned gush gushed enthuse enthused exclaim exclaims exclaimed plead
    pleads pleaded beg begged storm stormed rage raged roar roared smile smiled shrug shrugged jeer jeered chant
    chanted crow crowed lament laments lamented muse mused offer offered interject interjected
"""
"""Verbs that introduce speech by the way it sounded."""

JUDGE = """
    call calls called calling describe describes described describing label labels labeled labeling brand brands
    branded branding dismiss dismisses dismissed dismissing hail hails hailed hailing praise praises praised praising
    denounce denounces denounced denouncing condemn condemns condemned condemning slam slams slammed slamming blast
    blasts blasted blasting criticize criticizes criticized criticizing characterize characterizes characterized
    characterizing liken likens likened accuse accuses accused accusing
    see sees saw perceive perceives perceived view views viewed regard regards regarded consider considers considered
    believe believes believed believing think thinks thought feel feels felt hope hopes hoped fear fears feared
    expect expects expected doubt doubts doubted
"""
"""Verbs that give somebody's judgement, with some of the words quoted."""

REPORTING_NOUNS = """
    words statement verdict comment remark warning claim message letter email post tweet interview speech testimony
    slogan reply answer response promise assessment conclusion
"""
"""Nouns for what was said: "in his words", "that was the verdict of"."""

NAMING = """
    named names codenamed nicknamed known dubbed titled entitled term terms hashtag title book film movie
    song album novel play series show documentary magazine newspaper column article essay paper poem painting game
    brand headlined subtitled captioned
"""
"""Words before quotation marks that hold a name, a term or a title, and nobody's speech."""

PREDICATIVE = frozenset(
    """
    is are was were be been being am become becomes became becoming seem seems seemed look looks looked remain remains
    remained as a an too so not very basically simply merely just fundamentally totally completely utterly
    """.split()
)
"""Words before quotation marks that hold somebody's judgement rather than a term."""

PASSIVE = frozenset("is are was were be been being am 's 're get gets got".split())
"""Words that make a verb after them passive."""

FIRST_PERSON = frozenset(
    "i i'm i've i'd i'll me my mine we we're we've we'd we'll us our ours you you're your yours".split()
)
"""Words that somebody speaking uses of himself or of whom he speaks to."""

HE = frozenset("he his him himself".split())
SHE = frozenset("she her hers herself".split())
THEY = frozenset("they their them themselves".split())

PREPOSITIONS = frozenset("of for at from in on with by to about against over under near into".split())
"""Words before a name that is no subject."""

GROUPS = frozenset(
    """
    company firm union council ministry police bank bureau government court hospital university agency airline
    operator authority board committee commission party club charity group school college department regulator
    manufacturer maker retailer institute association organization
    """.split()
)
"""Nouns for bodies that speak."""

SUBORDINATORS = frozenset("while although though when after before as if since because despite".split())
"""Words that open a clause before the main one."""

HEDGES = frozenset(
    """
    reportedly allegedly apparently perhaps maybe possibly probably likely seemingly supposedly purportedly
    presumably potentially arguably
    """.split()
)
"""Words that take something back from a claim."""

SAYING = frozenset(f"{SAY} {MANNER}".split())
JUDGING = frozenset(JUDGE.split())
NOUNS = frozenset(REPORTING_NOUNS.split())
NAMERS = frozenset(NAMING.split())


def is_saying(word: str) -> bool:
    """Whether a folded word is a form of a verb of saying."""
    return word in SAYING


def is_reporting(word: str) -> bool:
    """Whether a folded word is a form of a verb of saying, thinking or judging."""
    return word in SAYING or word in JUDGING
