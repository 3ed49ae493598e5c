"""Spanish and Portuguese value words."""

from __future__ import annotations

from reader.language.lexicon.form import (
    Lexicon,
    counted,
    holidays,
    paired,
    ranges,
    senses,
    usual_hedges,
    valued,
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
    before=usual_hedges(
        "unos, unas, alrededor de, cerca de, aproximadamente",
        "casi",
        "más de",
        "al menos, por lo menos",
        "menos de",
        "hasta",
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
    before=usual_hedges(
        "cerca de, aproximadamente, em torno de, por volta de",
        "quase",
        "mais de",
        "pelo menos, ao menos",
        "menos de",
        "até",
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

TABLES = (SPANISH, PORTUGUESE)
