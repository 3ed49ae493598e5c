"""German and Dutch value words."""

from __future__ import annotations

from reader.language.lexicon.form import (
    Lexicon,
    Worded,
    counted,
    hedges,
    holidays,
    paired,
    ranges,
    senses,
    valued,
)

_DE_ONES = counted("null eins zwei drei vier fünf sechs sieben acht neun")
_DE_STEMS = counted("_ ein zwei drei vier fünf sechs sieben acht neun")
_DE_TENS = counted("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig", 20, 10)
_DE_MONTHS = counted("januar februar märz april mai juni juli august september oktober november dezember", 1)

_DE_TEENS = counted("zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn", 10)
_DE_BELOW_100 = _DE_ONES | _DE_TEENS | _DE_TENS | paired(_DE_TENS, _DE_STEMS, "{one}und{ten}")
_DE_HUNDREDS = {"hundert": 100} | {f"{stem}hundert": 100 * n for stem, n in _DE_STEMS.items() if n}
_DE_HALVES = {"anderthalb": 1.5} | {f"{stem}einhalb": n + 0.5 for stem, n in _DE_STEMS.items() if n}
_DE_THOUSANDS = {
    f"{stem}tausend": round(1000 * n)
    for stem, n in (_DE_BELOW_100 | _DE_STEMS | _DE_HUNDREDS | _DE_HALVES).items()
    if n
}
_DE_COMPOUNDS = {
    hundreds + rest: hundred + n
    for hundreds, hundred in _DE_HUNDREDS.items()
    for rest, n in ({"": 0} | _DE_BELOW_100).items()
    if hundreds + rest != "hundert" and (n or not rest)
}
"""Numbers from 100 to 999 in one word; "hundert" alone is a scale."""

GERMAN = Lexicon(
    language="de",
    capitals="nouns",
    day_leads=("am", "zum", "vom", "seit dem", "ab dem", "bis zum"),
    numbers=_DE_BELOW_100 | _DE_COMPOUNDS | _DE_THOUSANDS | _DE_HALVES,
    more={"ein halb": 0.5, "eine halbe": 0.5},
    articles=frozenset({"ein", "eine", "einen", "einer", "einem"}),
    joiners=frozenset({"und"}),
    either=("oder",),
    scored="(?:stimmen )?(?:zu|gegen)",
    score_mark=":",
    compared=("der", "des", "aller"),
    quarters=valued("ersten 1, zweiten 2, dritten 3, vierten 4, letzten 4"),
    quarter=("quartal",),
    to=("bis",),
    scales=valued(
        "hundert 100, tausend 1000, million 1e6, millionen 1e6, milliarde 1e9, milliarden 1e9, billion "
        "1e12, billionen 1e12, dutzend 12"
    ),
    suffixes={"mio": 1e6, "mio.": 1e6, "mrd": 1e9, "mrd.": 1e9, "tsd": 1e3, "tsd.": 1e3},
    crowds=ranges("dutzende 24 119, hunderte 200 1999, tausende 2000 20000, hunderttausende 200000 2e6"),
    halves=frozenset({"hälfte", "halbe", "halben"}),
    parts={"drittel": 3, "viertel": 4, "fünftel": 5, "zehntel": 10},
    percent=("%", "prozent"),
    worded={
        f"jede{ending} {word}": Worded("percent", "percent", 100 / n, 100 / n)
        for ending in ("r", "", "s", "n", "m")
        for n, word in enumerate("zweite dritte vierte fünfte sechste siebte achte neunte zehnte".split(), 2)
    },
    worded_not=r" (?:Tag|Abend|Nacht|Woche|Wochenende|Monat|Jahr|Mal|Stunde|Minute)\b",
    points=("prozentpunkte", "prozentpunkten", "prozentpunkt"),
    months=_DE_MONTHS | {"jan.": 1, "feb.": 2, "aug.": 8, "sept.": 9, "okt.": 10, "nov.": 11, "dez.": 12},
    weekdays=counted("montag dienstag mittwoch donnerstag freitag samstag sonntag") | {"sonnabend": 5},
    days={"heute": 0, "gestern": -1, "vorgestern": -2, "morgen früh": 1},
    before=hedges(
        about="rund, etwa, circa, ca., ungefähr, zirka, um die, an die, in etwa",
        nearly="fast, beinahe, knapp, annähernd, nahezu, kurz vor",
        just_over="gut, etwas mehr als, etwas über, knapp über, kurz nach",
        at_least="mindestens, wenigstens",
        over="mehr als, über",
        under="weniger als",
        at_most="bis zu",
    ),
    year_old=r"[- ](?P<unit>jahr)e? alt(?:e[nrms]?)?\b|[- ]?(?P<old>jährig)(?:e[nrms]?)?\b",
    aged=r"\bim alter von\s$",
    minus=("minus",),
    below_nought=("unter null",),
    of="von",
    out_of=("von",),
    the=("der", "dem", "den"),
    date_parts=senses(end="ende", early="anfang, früh im", mid="mitte", late="spät im"),
    nth=valued(
        "erste 1, ersten 1, zweite 2, zweiten 2, dritte 3, dritten 3, vierte 4, vierten 4, letzte -1, letzten -1"
    ),
    of_month=("im", "des"),
    holidays=holidays(
        "neujahr 1 1, neujahrstag 1 1, dreikönigstag 1 6, tag der deutschen einheit 10 3, reformationstag 10 31, "
        "allerheiligen 11 1, nikolaustag 12 6, heiligabend 12 24, silvester 12 31, silvesterabend 12 31",
        "rosenmontag -48, faschingsdienstag -47, aschermittwoch -46, palmsonntag -7, gründonnerstag -3, karfreitag -2, "
        "karsamstag -1, ostersonntag 0, ostermontag 1, christi himmelfahrt 39, pfingstsonntag 49, pfingstmontag 50, "
        "fronleichnam 60",
    ),
    ago_before=("vor",),
    turns=valued("letzte -1, letzten -1, letztes -1, vergangenen -1, nächste 1, nächsten 1, nächstes 1")
    | {"diese": 0, "dieses": 0, "diesem": 0},
    spans=senses(
        day="tag, tage, tagen",
        week="woche, wochen",
        weekend="wochenende",
        month="monat, monate, monaten",
        year="jahr, jahre, jahren",
    ),
    named_times={"mitternacht": 0},
    at_hour=("um", "gegen", "ab", "bis", "vor", "nach", "kurz vor", "kurz nach"),
    hour_words=("uhr",),
    ways={"nach": 1, "vor": -1},
    hour_shares={"viertel": 15},
    half_hours={"halb": -30, "viertel": -45, "dreiviertel": -15},
    day_halves=senses(am="morgens, früh, vormittags", pm="nachmittags, abends", night="nachts"),
    in_year=("im jahr", "im jahre", "seit", "bis", "von", "in", "ende", "anfang", "mitte"),
)

_NL_ONES = counted("nul een twee drie vier vijf zes zeven acht negen") | {"één": 1}
_NL_TENS = counted("twintig dertig veertig vijftig zestig zeventig tachtig negentig", 20, 10)

DUTCH = Lexicon(
    language="nl",
    day_leads=("op de",),
    numbers=_NL_ONES
    | counted("tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien", 10)
    | _NL_TENS
    | paired(_NL_TENS, counted("_ een _ _ vier vijf zes zeven acht negen"), "{one}en{ten}")
    | paired(_NL_TENS, {"twee": 2, "drie": 3}, "{one}ën{ten}"),
    articles=frozenset({"een"}),
    joiners=frozenset({"en"}),
    either=("of",),
    scored="(?:stemmen )?tegen",
    quarters=valued("eerste 1, tweede 2, derde 3, vierde 4, laatste 4"),
    quarter=("kwartaal",),
    to=("tot",),
    scales={"honderd": 100, "duizend": 1e3, "miljoen": 1e6, "miljard": 1e9, "biljoen": 1e12, "dozijn": 12},
    suffixes={"mln": 1e6, "mld": 1e9, "mrd": 1e9},
    crowds=ranges("tientallen 20 99, honderden 200 1999, duizenden 2e3 2e4"),
    halves=frozenset({"helft"}),
    parts={"derde": 3, "kwart": 4, "vijfde": 5, "tiende": 10},
    percent=("%", "procent"),
    points=("procentpunten", "procentpunt"),
    months=counted(
        "januari februari maart april mei juni juli augustus september oktober november december", 1
    ),
    weekdays=counted("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
    days={"vandaag": 0, "gisteren": -1, "eergisteren": -2, "morgen": 1},
    before=hedges(
        about="ongeveer, circa, zo'n, rond",
        nearly="bijna",
        at_least="minstens, minimaal",
        over="meer dan, ruim",
        under="minder dan",
        at_most="tot",
    ),
    of_years=r"\b(?:man|vrouw|jongen|meisje|zoon|dochter) (?P<lead>van) $",
    year_old=r"[- ](?P<unit>jaar) oud\b|[- ]?(?P<old>jarige)\b",
    minus=("min",),
    below_nought=("onder nul",),
    of="van",
    out_of=("op de", "van de"),
    the=("de",),
    date_parts=senses(end="eind", early="begin", mid="half"),
    turns={"vorige": -1, "vorig": -1, "afgelopen": -1, "volgende": 1, "volgend": 1, "deze": 0, "dit": 0},
    spans=senses(week="week", month="maand", year="jaar"),
    named_times={"middernacht": 0},
    at_hour=("om", "rond", "tegen", "vanaf", "tot", "voor", "na"),
    hour_words=("uur",),
    ways={"over": 1, "voor": -1},
    hour_shares={"kwart": 15},
    half_hours={"half": -30},
    day_halves=senses(am="'s ochtends", pm="'s middags, 's avonds", night="'s nachts"),
    in_year=("in", "sinds", "tot", "van", "eind", "begin"),
)

TABLES = (GERMAN, DUTCH)
