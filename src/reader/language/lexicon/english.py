"""English value words."""

from __future__ import annotations

from reader.language.calendar_words import MONTHS, WEEKDAYS
from reader.language.lexicon.english_worded import WORDED, WORDED_NOT
from reader.language.lexicon.form import (
    Lexicon,
    counted,
    hedges,
    holidays,
    joined,
    paired,
    phrases,
    ranges,
    senses,
    valued,
)

_SLIGHTLY = phrases(
    "just, slightly, a little, a bit, a shade, a touch, a fraction, a hair, a tad, a whisker, marginally, only just"
)
_FAR = phrases("well, far, considerably, substantially, comfortably, many")

BEFORE = hedges(
    about="about, around, some, roughly, approximately, approx., circa, c., ca., ~, an estimated, "
    "estimated, somewhere around, somewhere near, something like, in the region of, in the order of, "
    "more or less, give or take, close to, close on, around about, in the neighbourhood of, in the neighborhood of, "
    "in the ballpark of, plus or minus",
    nearly="nearly, almost, shy of, not quite, not yet, just before, shortly before, a little before, "
    "not long before, moments before, coming up to, coming up for, approaching, nearing, getting on for, going on for, "
    "the best part of, the better part of, the thick end of, nigh on, well nigh, pushing, knocking on for, nudging, "
    "a whisker off, not far short of, not far off, not much short of, as good as, virtually, practically, "
    + joined(_SLIGHTLY, "under, below, less than, fewer than, short of, shy of"),
    just_over="just after, shortly after, a little after, soon after, not long after, moments after, "
    "a little past, just past, little more than, barely more than, hardly more than, not much more than, little over, "
    "scarcely more than, a smidgen over, " + joined(_SLIGHTLY, "over, above, more than, north of"),
    over="more than, over, above, upwards of, upward of, in excess of, exceeding, "
    "greater than, longer than, higher than, older than, beyond, north of, topping, any more than, anything over, "
    "anything above, exceeds, exceeded, surpasses, surpassed, topped, has passed, have passed, had passed, " + joined(_FAR, "over, above, more than, beyond, in excess of"),
    at_least="at least, no fewer than, no less than, not less than, not fewer than, a minimum of, "
    "minimum of, a good, not under",
    under="less than, fewer than, under, below, lower than, shorter than, younger than, within, "
    "south of, anything under, anything below, " + joined(_FAR, "under, below, less than, fewer than, short of"),
    all_but="all but, all except, all except for",
    at_most="up to, as many as, as much as, at most, no more than, not more than, a maximum of, "
    "maximum of, as high as, as long as, as few as, anything up to, not over, not above"
)  # fmt: skip

BEHIND = hedges(
    about="or so, odd, -odd, -ish, or thereabouts, or there or thereabouts, give or take, or near enough, "
    "or near it, -some",
    at_least="or more, -plus, plus, +, and counting, or over, or upwards, and upwards, or better",
    at_most="or less, or fewer, or under, at the most, at the outside",
    just_over="and change, and a bit"
)  # fmt: skip


_ONES = counted("one two three four five six seven eight nine", 1)
_TEENS = counted("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 10)
_TENS = counted("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10)
_ORDINALS = counted(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
    1,
)
_SCALES = valued(
    "hundred 100, thousand 1000, million 1e6, billion 1e9, trillion 1e12, dozen 12, lakh 100000, crore 1e7"
)
_MONTHS = counted(" ".join(MONTHS), 1)

_GROWN = "|".join(
    """
    man woman boy girl pensioner retiree widow widower grandmother grandfather youth veteran schoolgirl schoolboy teenager
    lad lass student pupil
    """.split()
)
"""In front of an age: "a pensioner of 71"."""

ENGLISH = Lexicon(
    language="en",
    group=", \u00a0\u202f\u2009",
    decimal=".",
    numbers=_ONES
    | _TEENS
    | _TENS
    | paired(_TENS, _ONES, "{ten}-{one}", "{ten} {one}")
    | valued(
        "a single 1, a pair of 2, a duo of 2, a trio of 3, a quartet of 4, a quintet of 5, a brace of 2, a baker's dozen 13"
    ),
    articles=frozenset({"a", "an"}),
    further=("another", "a further", "a good", "a full", "a whole", "a mere", "a bare", "a solid"),
    lasting="for",
    joiners=frozenset({"and"}),
    either=("or",),
    to=("to", "until", "through"),
    between=("between",),
    changing=("from",),
    measured=r" (?:below|above|deep|high|tall|long|wide|thick|away|apart|race|sprint|hurdles|freestyle|relay|butterfly"
    r"|backstroke|breaststroke|steeplechase|final)\b",
    scored=r"(?:(?:votes?|goals?|points?|sets?|games?|runs?|tries)\s)?to"
    r"|(?:votes? )?(?:in favou?r|for)(?:,| and|, and| to| with|, with)",
    voted=tuple(
        "vote votes voted voting pass passes passed passing reject rejects rejected approve approves approved carried won "
        "lost ballot majority divided split".split()
    ),
    compared=tuple("more less fewer higher lower larger smaller".split()),
    changed=tuple(
        "by to rose fell grew dropped jumped climbed shrank sank slumped gained lost up down".split()
    ),
    scales=_SCALES,
    suffixes={"k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12, "trn": 1e12},
    crowds=ranges(
        "dozens 24 119, scores 40 199, hundreds 200 1999, thousands 2e3 2e4, millions 2e6 2e9, billions 2e9 2e12, "
        "trillions 2e12 2e15, tens 20 99, a couple of 2 4, a handful of 3 9"
    )
    | {
        f"{word} {scale}": (2 * value, most * value)
        for most, some in ((9, "several, a few, a good few"), (4, "a couple, a couple of"))
        for word in phrases(some)
        for scale, value in _SCALES.items()
        if value <= 1e9
    },
    halves=frozenset({"half"}),
    parts={
        word + ending: value
        for word, value in valued(
            "third 3, quarter 4, fifth 5, sixth 6, seventh 7, eighth 8, tenth 10"
        ).items()
        for ending in ("", "s")
    },
    percent=("%", "percent", "per cent", "pct", "per-cent", "pc"),
    payment=tuple(
        "pay pays paid paying cost costs worth price priced sell sells sold buy buys bought bid bids fine fined fee "
        "fetched spend spends spent budget budgeted debt loan bequeathed raised reward prize bill".split()
    ),
    points=phrases(
        "percentage points, percentage point, percentage-point, per cent points, percent points, basis "
        "points, basis point"
    ),
    months=_MONTHS | {name[:3]: n for name, n in _MONTHS.items()} | {"sept": 9},
    weekdays=counted(" ".join(WEEKDAYS))
    | valued("mon 0, tue 1, tues 1, wed 2, thu 3, thur 3, thurs 3, fri 4, sat 5, sun 6"),
    days=valued(
        "today 0, tonight 0, this morning 0, this afternoon 0, this evening 0, yesterday -1, last night "
        "-1, the day before yesterday -2, tomorrow 1, the day after tomorrow 2, immediate effect 0, "
        "effective immediately 0"
    ),
    before=BEFORE,
    after=BEHIND,
    ordinals=_ORDINALS,
    year_old=r"(?:[- ]| - )(?P<unit>year|yr|month|week|day)s?(?:[- ]| - )(?:olds?|of age)\b| ?y/?o\b|-something(?P<decade>s?)\b",
    aged=rf"\b(?:aged|ages?|at the age of|the age of|aged between|aged from)\s$|\b(?:{_GROWN}) (?P<lead>of) $",
    is_aged=r"\b(?:who is|who was|s?he was|s?he is|s?he['’]s|i was|i am|i['’]m|(?<!would have )turned|turns|(?<!will )(?<!would )turn|turning|going on|(?:retired|married|widowed|orphaned) at"
    r"|who [^,]+, (?:is|was)) $|, (?:said|reported|thought|believed|understood|known) to be $|, both $"
    r"|\b(?:aged|ages) (?:\d\d?(?:,|,? and| or) )+$",
    may_be_aged=r"(?<![\w'’])(?-i:[A-Z])[a-z'’-]+(?:, (?:the|an?|h(?:is|er)) [^,.;:]{3,60},)? (?:is|was|turned|turns|will be|would be|would have been)"
    r" (?:only |just |now |still |going on )?$|\b(?-i:[A-Z])[a-z'’-]+, (?:then|now) (?:only |just |still )?$",
    aged_at=r"\bat (?:just |only |the age of )?$",
    aged_when=r" (?:he|she)\b",
    age_group=r"\b(?P<side>over|under)[- ](?P<age>\d\d?)s\b",
    out_of=("in", "out of", "of every", "in every", "out of every"),
    of_money=phrases(
        "in the, on the, to the, of the, in every, on every, of every, out of every, of each, in each"
    ),
    aged_group=r"\b(?:adults?|people|persons?|men|women|those|anyone|everyone|patients|residents|pensioners|children|drivers|voters) "
    r"(?:aged )?$",
    apposed_age=r"(?<!\w)(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Aa]nother) (?:[a-z-]+ )?"
    r"(?:“[^”]{2,40}” )?[a-z-]+(?<!toll)(?<!total)(?<!number)(?<!score), (?:then |now )?$",
    no_share_behind=r"\b(?:first|second|other|better|latter|last|opening|closing|bottom|top|northern|southern|eastern"
    r"|western|and a)[ -]$",
    no_share_before=r"[- ](?:time|term|year|hour|minute|day|mile|brother|sister|moon|back|finals?|dozen|past|an?\b|hearted|done"
    r"|marathons?|siblings?|mast|timbered|truths?|light|volley|full|empty|way|open|built|finished|as (?:many|much|big|large|long|high)|the (?:size|length|height|weight|age|price))",
    pronoun_behind=r"\b(?:this|that|the|no|each|every|any|another|an?|which|first|last|only|former|own)\s$",
    more={"a half": 0.5, "a quarter": 0.25, "three quarter": 0.75, "three quarters": 0.75},
    labels=frozenset(
        "phase no no. number flight route highway interstate chapter page section article version level size room "
        "gate platform channel type class grade round stage step part episode season figure table paragraph "
        "clause line runway pier bus train unit track lane proposition resolution amendment rule act title "
        "category tier area zone district ward precinct world formula division group model block apollo covid "
        "psalm verse volume issue day week game match race lap hole set".split()
    ),
    numbered=frozenset(
        "room theatre theater terminal gate platform runway pier dock berth flight route highway interstate channel ward "
        "zone lane track bus coach carriage reactor exhibit building courtroom hall phase stage".split()
    ),
    ratings=frozenset("category level tier grade class".split()),
    in_year=phrases(
        "year, fiscal, in, since, by, until, till, before, after, from, of, during, early, late, mid"
    ),
    month_first=True,
    capitals="names",
    doubtful_months=frozenset(("march", "august", "sept", *(name[:3] for name in _MONTHS))),
    before_month=frozenset(
        "in since by to until till from during before after through between of last next this late early mid".split()
    ),
    date_parts=senses(
        early="early in, early, the start of, the beginning of",
        mid="the middle of, mid",
        late="late in, late",
        end="the end of",
    )
    | dict.fromkeys(("earlier", "later"), ""),
    stretches=senses(
        early="the opening days of, the first days of, the early days of",
        h1="the first half of",
        h2="the second half of, the latter half of",
        late="the latter part of",
        end="the close of, the tail end of, the back end of, the last days of, the final days of, the closing days of, "
        "the dying days of",
    ),
    spans={word + ending: word for word in ("day", "week", "month", "year", "decade") for ending in ("", "s")}
    | {"weekend": "weekend", "fortnight": "fortnight"},
    ago=("ago",),
    turns={"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "this": 0, "the": 0},
    turns_behind={"before last": -2},
    seasons=senses(spring="spring", summer="summer", autumn="autumn, fall", winter="winter"),
    in_season=phrases(
        "in the, since the, until the, from the, till the, before the, after the, during the, by the, in, "
        "until, since"
    ),
    quarters=valued("first 1, second 2, third 3, fourth 4, final 4, 1st 1, 2nd 2, 3rd 3, 4th 4"),
    quarter=("quarter", "half"),
    month_days=_ORDINALS
    | {
        f"{ten}{gap}{word}": 10 * n + k
        for n, ten in ((2, "twenty"), (3, "thirty"))
        for gap in "- "
        for word, k in list(_ORDINALS.items())[: 9 if n == 2 else 1]
    }
    | {"thirtieth": 30},
    holidays=holidays(
        "new year's day 1 1, epiphany 1 6, burns night 1 25, australia day 1 26, "
        "groundhog day 2 2, valentine's day 2 14, st valentine's day 2 14, st david's day 3 1, ides of march 3 15, "
        "st patrick's day 3 17, st. patrick's day 3 17, april fools' day 4 1, "
        "st george's day 4 23, anzac day 4 25, may day 5 1, midsummer's day 6 24, juneteenth 6 19, "
        "canada day 7 1, bastille day 7 14, michaelmas 9 29, halloween 10 31, all saints' day 11 1, all souls' day 11 2, "
        "bonfire night 11 5, guy fawkes night 11 5, armistice day 11 11, veterans day 11 11, "
        "st andrew's day 11 30, christmas eve 12 24, christmas day 12 25, boxing day 12 26, christmas 12 25, "
        "st stephen's day 12 26, hogmanay 12 31, new year's eve 12 31",
        "shrove tuesday -47, mardi gras -47, ash wednesday -46, mothering sunday -21, palm sunday -7, "
        "maundy thursday -3, good friday -2, holy saturday -1, easter saturday -1, easter sunday 0, easter 0, "
        "easter monday 1, ascension day 39, whit sunday 49, whitsun 49, pentecost 49, "
        "whit monday 50, corpus christi 60",
        "martin luther king day 1 0 3, presidents' day 2 0 3, memorial day 5 0 -1, labor day 9 0 1, columbus day 10 0 2, "
        "thanksgiving 11 3 4, remembrance sunday 11 6 2",
        "christmas, easter",
    ),
    before_wide=frozenset("by before after until till since at over to".split()),
    fiscal=("fiscal", "fiscal year", "financial year", "tax year", "season", "academic year", "school year"),
    centuries=("century", "centuries"),
    eras={"bc": -1, "b.c.": -1, "bce": -1, "ad": 1, "a.d.": 1, "ce": 1},
    beside=valued(
        "the eve of -1, the day before -1, the day after 1, the night before -1, the morning after 1, a day before -1, "
        "a day after 1, two days before -2, two days after 2, three days before -3, three days after 3, a week before -7, "
        "a week after 7"
    ),
    nth=valued(
        "first 1, second 2, third 3, fourth 4, fifth 5, 1st 1, 2nd 2, 3rd 3, 4th 4, opening 1, last -1, final -1, closing -1, "
        "penultimate -2, second last -2, second-last -2, last but one -2"
    ),
    of_month=("of", "in"),
    day_behind=phrases(
        "on, by, for, to, between, through, until, till, since, from, before, after, morning of, afternoon of, evening of, night of, eve of, day of"
    ),
    day_parts=ranges(
        "morning 300 720, mornings 300 720, lunchtime 690 870, afternoon 720 1080, evening 1020 1440, "
        "night 1140 1800, overnight 1200 1860, dawn 240 480, sunrise 240 480, dusk 960 1320, sunset 960 "
        "1320, nightfall 960 1320, dark 960 1740, early hours 0 420, small hours 0 360, early 0 600, late "
        "1020 1560, daybreak 240 480, first light 240 480, sun-up 240 480, sundown 960 1320, twilight 960 1320, "
        "breakfast 360 600, breakfast time 360 600, lunch 690 870, teatime 900 1140, tea-time 900 1140, tea time 900 1140, "
        "mid-morning 540 690, mid-afternoon 840 1020, wee hours 0 360, dead of night 0 300"
    ),
    named_times=valued("noon 720, midday 720, midnight 0"),
    at_hour=phrases("at, by, from, until, till, before, after, around, about"),
    ways={"past": 1, "to": -1},
    hour_shares=valued("half 30, quarter 15, a quarter 15"),
    half_hours={"half": 30},
    day_halves=senses(am="in the morning", pm="in the afternoon, in the evening", night="at night"),
    multiples=valued(
        "twice 2, doubled 2, doubling 2, double the 2, double that 2, double what 2, to double 2, twofold "
        "2, two-fold 2, tripled 3, tripling 3, triple the 3, triple that 3, to triple 3, trebled 3, "
        "trebling 3, treble the 3, to treble 3, threefold 3, three-fold 3, thrice 3, quadrupled 4, "
        "quadrupling 4, quadruple the 4, fourfold 4, four-fold 4, fivefold 5, five-fold 5, sixfold 6, "
        "tenfold 10, ten-fold 10"
    ),
    ranked=r"[- ](?:(?:straight|consecutive|successive|biggest|career|world|league|national) )?"
    r"(?:time|term|title|trophy|medal|win|victory|defeat|loss|straight|consecutive|successive|place|attempt|child|son"
    r"|daughter|marriage|wife|husband|floor|storey|anniversary|birthday|edition|season|largest|biggest|highest|tallest"
    r"|longest|oldest|richest|busiest|deadliest|most|worst|best)\b",
    decades={"teens": 10}
    | {f"{word.removesuffix('y')}ies": value for word, value in _TENS.items()}
    | {f"{value}s": value for value in _TENS.values()},
    in_decade=r"\bin (?:his|her|their) ",
    decade_parts=("early", "mid", "middle", "late"),
    minus=("minus", "negative"),
    below_nought=("below zero", "below freezing", "below"),
    worded=WORDED,
    worded_not=WORDED_NOT,
    offsets=r" (?:before|after|earlier|later|beforehand|afterwards)\b",
    per=r" (?:(?:for|to) )?(?:(?:per|each|every) (?:[a-z]+ed )?|an? )",
    each={
        word: group.split()[0]
        for group in phrases(
            "person head capita individual adult resident people, household family home house property, hour, day, night, "
            "week, month, year annum, share, pupil student child, worker employee, barrel, "
            "tonne ton, kilo kilogram kg, ounce, gallon, litre liter, bushel, vehicle car"
        )
        for word in group.split()
    },
)
