"""How reported speech is introduced: the verbs, the other words, and what only looks like it."""

from __future__ import annotations

_SAY = """
    say says said saying tell tells told telling add adds added adding states stated stating announce
    announces announced announcing declare declares declared declaring insist insists insisted insisting argue
    argues argued arguing claimed claiming maintain maintains maintained maintaining explains explained
    explaining notes noted noting remarks remarked remarking observe observes observed observing replies
    replied replying respond responds responded responding answers answered answering ask asks asked asking
    acknowledge acknowledges acknowledged acknowledging admit admits admitted admitting concede concedes
    conceded conceding confess confesses confessed confessing confirm confirms confirmed confirming deny denies denied
    denying warn warns warned warning predict predicts predicted predicting promised promising vows vowed
    vowing pledges pledged pledging suggest suggests suggested suggesting stresses stressed stressing
    emphasize emphasizes emphasized emphasizing reveal reveals revealed revealing disclose discloses disclosed
    reported reporting recall recalls recalled recalling recount recounts recounted recounting comments
    commented commenting write writes wrote written writing tweet tweets tweeted tweeting posted posting testify
    testifies testified testifying allege alleges alleged alleging assert asserts asserted asserting contend
    contends contended contending continue continues continued continuing conclude concludes concluded
    concluding complain complains complained complaining urges urged urging demanded demanding proposes
    proposed proposing boasts boasted boasting jokes joked joking quips quipped retorts retorted retorting
    countered repeats repeated repeating texted texting explain swears swore hints hinted brags bragged gloats
    gloated mocks mocked counters retorting summarizes summarized clarifies clarified
    reiterates reiterated reiterating underlines underlined assures assured assuring reassured indicates indicated
    indicating advises advised advising
"""
"""Verbs of saying; forms that are nouns as often are left out."""

_MANNER = """
    shouted shouting yells yelled yelling cried screamed whispers whispered mutter mutters muttered murmur
    murmured sighs sighed snap snaps snapped snort snorted sniff sniffs sniffed laughs laughed fume fumes
    fumed thunder thunders thundered growl growled grumble grumbles grumbled sneered scoff scoffs scoffed
    moaned gush gushed enthuse enthused exclaim exclaims exclaimed pleads pleaded begged stormed raged roared
    smiled shrugged jeer jeered chant chanted crow crowed lament laments lamented muse mused offered interject
    interjected chuckled chuckles giggled giggles teased teases beamed beams grinned grins winked blurted barked barks
    spat hissed hisses wailed sobbed sobs wept quavered stammered croaked drawled cooed groaned groans bellowed
    hollered rasped raved ranted rants blustered cackled marveled wisecracked deadpanned gasped gasps
    whined griped seethed vented pondered wondered warbled purred rapped reflected cautions cautioned chided
"""
"""Verbs that introduce speech by the way it sounded."""

_JUDGE = """
    spoke speaks speaking
    called describe describes described describing labeled branded dismiss dismisses dismissed dismissing
    hails hailed hailing praises praised praising rejects rejected rejecting denounce denounces denounced denouncing condemns condemned
    condemning slammed blasted blasting criticize criticizes criticized criticizing characterize characterizes
    characterized characterizing likens likened accuse accuses accused accusing sees perceive perceives
    perceived viewed regards regarded consider considers considered believe believes believed believing thinks
    feels felt hoped feared expects expected doubted calls see think thought reckon reckons reckoned deem deems
    deemed judged rated guessed
"""
"""Verbs that give somebody's judgement, with some of the words quoted."""

NOUNS = frozenset(
    """
    words statement verdict comment remark warning claim message letter email post tweet interview speech testimony
    slogan reply answer response promise assessment conclusion view opinion phrase sentence
    """.split()
)
"""Nouns for what was said: "in his words", "that was the verdict of"."""

OFTEN_NOUNS = frozenset("claims reports comments remarks promises demands jokes".split())
"""Forms of verbs of saying that are nouns as often."""

NAMING = frozenset(
    "named names codenamed nicknamed known dubbed titled entitled headlined subtitled captioned".split()
)
"""Verbs right before quotation marks that hold a name, a term or a title, and nobody's speech."""

NAMED = frozenset(
    """
    name names slogan motto tagline nickname term terms hashtag title book film movie song album novel play series show
    documentary magazine newspaper column article essay paper poem painting game brand
    """.split()
)
"""Nouns before them, also behind a comma."""

GROUPS = frozenset(
    """
    company firm union council ministry police bank bureau government court hospital university agency airline
    operator authority board committee commission party club charity group school college department regulator
    manufacturer maker automaker carmaker chipmaker retailer insurer carrier institute association organization panel
    tribunal inquiry jury trust
    """.split()
)
"""Nouns for bodies that speak."""

PAPERS = frozenset("study report survey paper review analysis lawsuit complaint indictment letter".split())
"""Nouns for writings that say something."""

_FOREIGN = """
    sagte sagt sagten erklärte erklärten betonte meinte kritisierte forderte warnte schrieb teilte berichtete räumte
    déclaré déclare affirmé affirme ajouté ajoute expliqué explique estime estimé assure assuré indiqué répondu
    lancé lance raconte souligné confié
    dijo dijeron afirmó declaró explicó aseguró señaló añadió agregó respondió advirtió manifestó
    disse dissero detto dichiarato affermato spiegato aggiunto
    afirmou declarou explicou acrescentou respondeu ressaltou
    zei zegt zeiden verklaarde vertelde schreef benadrukte
"""
"""Verbs of saying in German, French, Spanish, Italian, Portuguese and Dutch, that are no English words."""

FOREIGN_AUXILIARIES = frozenset("a ha hat heeft ont hanno haben hebben".split())
"""Auxiliaries of those verbs, which stand before them."""


SAYING = frozenset(f"{_SAY} {_MANNER} {_FOREIGN}".split())
"""Forms of verbs of saying, folded."""

REPORTING = SAYING | frozenset(_JUDGE.split())
"""Those of verbs of thinking and judging too."""
