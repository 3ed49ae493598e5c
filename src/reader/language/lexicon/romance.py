"""French, Italian, Spanish and Portuguese value words."""

from __future__ import annotations

from reader.language.lexicon.form import Lexicon, counted, hedges, holidays, paired, ranges, senses, valued

_FR_ONES = counted("zéro un deux trois quatre cinq six sept huit neuf")
_FR_TEENS = counted("dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf", 10)
_FR_TENS = counted("vingt trente quarante cinquante soixante", 20, 10)

FRENCH = Lexicon(
    language="fr",
    day_leads=("le",),
    group=" .\u00a0\u202f\u2009",
    numbers=_FR_ONES
    | _FR_TEENS
    | _FR_TENS
    | paired(_FR_TENS, _FR_ONES, "{ten}-{one}")
    | {f"{ten} et un": value + 1 for ten, value in _FR_TENS.items()}
    | {f"soixante-{word}": 60 + value for word, value in _FR_TEENS.items()}
    | {"soixante et onze": 71, "quatre-vingt": 80, "quatre-vingts": 80}
    | {f"quatre-vingt-{word}": 80 + value for word, value in (_FR_ONES | _FR_TEENS).items() if value},
    articles=frozenset({"un", "une"}),
    joiners=frozenset({"et"}),
    either=("ou",),
    scored="(?:voix )?contre",
    quarters=valued("premier 1, deuxième 2, troisième 3, quatrième 4, dernier 4"),
    quarter=("trimestre",),
    to=("à", "au"),
    scales=valued(
        "cent 100, cents 100, mille 1000, million 1e6, millions 1e6, milliard 1e9, milliards 1e9, douzaine 12"
    ),
    suffixes={"md": 1e9, "mds": 1e9, "m": 1e6, "k": 1e3},
    more={"demi": 0.5, "demie": 0.5, "quart": 0.25},
    crowds=ranges(
        "dizaine 8 12, vingtaine 18 23, trentaine 27 34, quarantaine 36 45, cinquantaine 45 56, soixantaine 55 66, "
        "centaine 90 120, millier 900 1300, dizaines 20 99, douzaines 24 119, centaines 200 1999, milliers 2000 20000"
    ),
    halves=frozenset({"moitié"}),
    parts={"tiers": 3, "quart": 4, "quarts": 4, "cinquième": 5, "dixième": 10},
    percent=("%", "pour cent", "p. cent"),
    points=("points de pourcentage", "point de pourcentage"),
    months=counted("janvier février mars avril mai juin juillet août septembre octobre novembre décembre", 1),
    weekdays=counted("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    nth=valued(
        "premier 1, première 1, deuxième 2, second 2, seconde 2, troisième 3, quatrième 4, dernier -1, dernière -1"
    ),
    of_month=("de", "d'", "du mois de"),
    date_parts=senses(end="fin, la fin de", early="début, le début de", mid="mi"),
    spans=senses(
        day="jour, jours",
        week="semaine, semaines",
        weekend="week-end",
        month="mois",
        year="an, ans, année, années",
    ),
    ago_before=("il y a",),
    holidays=holidays(
        "toussaint 11 1, noël 12 25, saint-sylvestre 12 31, saint-valentin 2 14",
        "mardi gras -47, mercredi des cendres -46, dimanche des rameaux -7, jeudi saint -3, vendredi saint -2, "
        "samedi saint -1, dimanche de pâques 0, lundi de pâques 1, jeudi de l'ascension 39, dimanche de pentecôte 49, "
        "lundi de pentecôte 50",
    ),
    days={"aujourd'hui": 0, "hier": -1, "avant-hier": -2, "demain": 1},
    before=hedges(
        about="environ, quelque, autour de, à peu près",
        nearly="presque, près de, un peu moins de",
        over="plus de, plus d'",
        at_least="au moins",
        under="moins de",
        at_most="jusqu'à, au plus",
    ),
    year_old=r" (?P<unit>an)s\b(?! (?:plus|de|d'|après|auparavant))",
    aged=r"\bâgée?s? de\s$",
    minus=("moins",),
    below_nought=("sous zéro", "au-dessous de zéro"),
    of="de",
    out_of=("sur",),
    the=("le",),
    in_year=("en", "depuis", "de", "fin", "début", "mi", "avant", "après"),
    named_times={"midi": 720, "minuit": 0},
    at_hour=("à", "vers", "dès", "avant", "après", "jusqu'à", "depuis"),
    hour_words=("heures", "heure"),
    hour_parts=valued(
        "et demie 30, et quart 15, moins le quart -15, moins dix -10, moins cinq -5, moins vingt -20"
    ),
    day_halves=senses(am="du matin", pm="de l'après-midi, du soir"),
)

_IT_ONES = counted("zero uno due tre quattro cinque sei sette otto nove")
_IT_TENS = counted("venti trenta quaranta cinquanta sessanta settanta ottanta novanta", 20, 10)

ITALIAN = Lexicon(
    language="it",
    day_leads=("il", "il giorno"),
    numbers=_IT_ONES
    | counted("dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove", 10)
    | _IT_TENS
    | paired(_IT_TENS, {word: n for word, n in _IT_ONES.items() if n not in (1, 8)}, "{ten}{one}")
    | {ten[:-1] + one: value + n for ten, value in _IT_TENS.items() for one, n in (("uno", 1), ("otto", 8))}
    | {ten + "tré": value + 3 for ten, value in _IT_TENS.items()},
    articles=frozenset({"un", "una"}),
    joiners=frozenset({"e"}),
    either=("o",),
    scored="(?:voti )?(?:a|contro)",
    quarters=valued("primo 1, secondo 2, terzo 3, quarto 4, ultimo 4"),
    quarter=("trimestre",),
    to=("a", "al"),
    compared=("del", "della", "dello", "dei", "degli", "delle"),
    scales=valued(
        "cento 100, mille 1000, mila 1000, milione 1e6, milioni 1e6, miliardo 1e9, miliardi 1e9, dozzina 12"
    ),
    suffixes={"mln": 1e6, "mld": 1e9},
    more={"mezzo": 0.5, "mezza": 0.5},
    crowds=ranges(
        "decina 8 12, ventina 18 23, trentina 27 34, cinquantina 45 56, centinaio 90 120, migliaio "
        "900 1300, decine 20 99, centinaia 200 1999, migliaia 2e3 2e4"
    ),
    halves=frozenset({"metà"}),
    parts={"terzo": 3, "terzi": 3, "quarto": 4, "quarti": 4, "quinto": 5, "decimo": 10},
    percent=("%", "per cento"),
    points=("punti percentuali", "punto percentuale"),
    months=counted(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre", 1
    ),
    weekdays=counted("lunedì martedì mercoledì giovedì venerdì sabato domenica"),
    date_parts=senses(end="fine", early="inizio", mid="metà"),
    holidays=holidays(
        "capodanno 1 1, epifania 1 6, ferragosto 8 15, vigilia di natale 12 24, natale 12 25, san silvestro 12 31",
        "martedì grasso -47, mercoledì delle ceneri -46, giovedì santo -3, venerdì santo -2, domenica di pasqua 0, pasquetta 1, "
        "lunedì dell'angelo 1",
    ),
    days={"oggi": 0, "ieri": -1, "domani": 1},
    before=hedges(
        about="circa, intorno a, all'incirca",
        nearly="quasi",
        over="oltre, più di",
        at_least="almeno",
        under="meno di",
        at_most="fino a",
    ),
    of_years=r"\b(?:uomo|donna|ragazzo|ragazza|bambino|bambina|figlio|figlia|giovane) (?P<lead>di) $",
    year_old=r" (?P<unit>ann)i(?= (?:di età|d'età)|,|\.)",
    minus=("meno",),
    below_nought=("sotto zero",),
    of="di",
    out_of=("su",),
    the=("il", "l'"),
    in_year=("nel", "dal", "del", "in", "fino al", "entro il"),
    named_times={"mezzogiorno": 720, "mezzanotte": 0},
    at_hour=("alle", "dalle", "alle ore", "le"),
    hour_words=("ore",),
    hour_parts=valued("e mezza 30, e mezzo 30, e un quarto 15, meno un quarto -15"),
    day_halves=senses(am="del mattino, di mattina", pm="del pomeriggio, di sera", night="di notte"),
)

_ES_ONES = counted("cero uno dos tres cuatro cinco seis siete ocho nueve")
_ES_TENS = counted("treinta cuarenta cincuenta sesenta setenta ochenta noventa", 30, 10)

SPANISH = Lexicon(
    language="es",
    day_leads=("el", "el día"),
    numbers=_ES_ONES
    | counted("diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve", 10)
    | counted(
        "veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve",
        20,
    )
    | _ES_TENS
    | paired(_ES_TENS, _ES_ONES, "{ten} y {one}"),
    articles=frozenset({"un", "una"}),
    joiners=frozenset({"y", "e"}),
    either=("o", "u"),
    scored="(?:votos )?(?:a|contra|frente a)",
    quarters=valued("primer 1, segundo 2, tercer 3, cuarto 4, último 4"),
    quarter=("trimestre",),
    to=("a", "al"),
    scales=valued("cien 100, ciento 100, mil 1000, millón 1e6, millones 1e6, docena 12"),
    suffixes={"m": 1e6, "mm": 1e6},
    more={"medio": 0.5, "media": 0.5, "cuarto": 0.25},
    crowds=ranges(
        "decena 8 12, veintena 18 23, treintena 27 34, centenar 90 120, millar 900 1300, decenas 20 "
        "99, docenas 24 119, cientos 200 1999, miles 2e3 2e4"
    ),
    halves=frozenset({"mitad"}),
    parts={"tercio": 3, "tercios": 3, "cuarto": 4, "cuartos": 4, "quinto": 5, "décimo": 10}
    | {"tercera parte": 3, "cuarta parte": 4, "quinta parte": 5},
    percent=("%", "por ciento"),
    points=("puntos porcentuales", "punto porcentual"),
    months=counted(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre", 1
    )
    | {"setiembre": 9},
    weekdays=counted("lunes martes miércoles jueves viernes sábado domingo"),
    nth=valued(
        "primer 1, primero 1, primera 1, segundo 2, segunda 2, tercer 3, tercero 3, tercera 3, cuarto 4, cuarta 4, "
        "último -1, última -1"
    ),
    of_month=("de", "del mes de"),
    date_parts=senses(end="finales de, fines de", early="principios de, comienzos de", mid="mediados de"),
    spans=senses(day="día, días", week="semana, semanas", month="mes, meses", year="año, años"),
    ago_before=("hace",),
    holidays=holidays(
        "día de reyes 1 6, día de los reyes 1 6, nochebuena 12 24, navidad 12 25, nochevieja 12 31",
        "miércoles de ceniza -46, domingo de ramos -7, jueves santo -3, viernes santo -2, sábado santo -1, "
        "domingo de resurrección 0, lunes de pascua 1, corpus christi 60",
    ),
    days={"hoy": 0, "ayer": -1, "anteayer": -2},
    before=hedges(
        about="unos, unas, alrededor de, cerca de, aproximadamente",
        nearly="casi",
        over="más de",
        at_least="al menos, por lo menos",
        under="menos de",
        at_most="hasta",
    ),
    year_old=r" (?P<unit>año)s de edad\b",
    of_years=r"(?:,|\b(?:hombre|mujer|niño|niña|joven|hijo|hija|chico|chica)) (?P<lead>de) $",
    minus=("menos",),
    below_nought=("bajo cero",),
    of="de",
    out_of=("de cada",),
    the=("el",),
    in_year=("en", "desde", "de", "hasta", "del año"),
    named_times={"mediodía": 720, "medianoche": 0},
    at_hour=("las", "la"),
    hour_words=("horas",),
    hour_parts=valued(
        "y media 30, y cuarto 15, menos cuarto -15, y diez 10, menos diez -10, y veinte 20, menos veinte -20"
    ),
    day_halves=senses(am="de la mañana, de la madrugada", pm="de la tarde", night="de la noche"),
)

_PT_ONES = counted("zero um dois três quatro cinco seis sete oito nove") | {"duas": 2}
_PT_TENS = counted("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa", 20, 10)

PORTUGUESE = Lexicon(
    language="pt",
    day_leads=("dia", "no dia"),
    numbers=_PT_ONES
    | counted("dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove", 10)
    | _PT_TENS
    | paired(_PT_TENS, _PT_ONES, "{ten} e {one}"),
    articles=frozenset({"um", "uma"}),
    joiners=frozenset({"e"}),
    either=("ou",),
    scored="(?:votos )?(?:a|contra)",
    quarters=valued("primeiro 1, segundo 2, terceiro 3, quarto 4, último 4"),
    quarter=("trimestre",),
    to=("a",),
    scales=valued("cem 100, cento 100, mil 1000, milhão 1e6, milhões 1e6, bilhão 1e9, bilhões 1e9, dúzia 12"),
    suffixes={"mi": 1e6, "bi": 1e9, "mil": 1e3},
    more={"meio": 0.5, "meia": 0.5},
    crowds=ranges(
        "dezena 8 12, vintena 18 23, centena 90 120, milhar 900 1300, dezenas 20 99, centenas 200 "
        "1999, milhares 2e3 2e4"
    ),
    halves=frozenset({"metade"}),
    parts={"terço": 3, "terços": 3, "quarto": 4, "quartos": 4, "quinto": 5, "décimo": 10},
    percent=("%", "por cento"),
    points=("pontos percentuais", "ponto percentual"),
    months=counted(
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro", 1
    ),
    weekdays=counted("segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo"),
    date_parts=senses(end="fim de, final de", early="início de, começo de", mid="meados de"),
    holidays=holidays(
        "natal 12 25, véspera de natal 12 24",
        "quarta-feira de cinzas -46, sexta-feira santa -2, domingo de páscoa 0",
    ),
    days={"hoje": 0, "ontem": -1, "anteontem": -2, "amanhã": 1},
    before=hedges(
        about="cerca de, aproximadamente, em torno de, por volta de",
        nearly="quase",
        over="mais de",
        at_least="pelo menos, ao menos",
        under="menos de",
        at_most="até",
    ),
    year_old=r" (?P<unit>ano)s de idade\b",
    of_years=r"(?:,|\b(?:homem|mulher|menino|menina|jovem|filho|filha)) (?P<lead>de) $",
    minus=("menos",),
    below_nought=("abaixo de zero",),
    of="de",
    out_of=("em cada", "de cada"),
    the=("o", "dia"),
    in_year=("em", "desde", "de", "até"),
    named_times={"meio-dia": 720, "meia-noite": 0},
    at_hour=("às", "as", "pelas", "das"),
    hour_words=("horas",),
    hour_parts=valued("e meia 30, e quinze 15"),
    day_halves=senses(am="da manhã", pm="da tarde", night="da noite"),
)

TABLES = (FRENCH, ITALIAN, SPANISH, PORTUGUESE)
