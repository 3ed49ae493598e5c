"""How pages write dates."""

from __future__ import annotations

from functools import cache

_MONTHS = """
january february march april may june july august september october november december
jan feb mar apr jun jul aug sept sep oct nov dec
januar februar märz juni juli oktober dezember jänner mai okt dez mrz
janvier février mars avril juin juillet août septembre octobre novembre décembre janv févr juil déc
ene abr ago sept set out dez gen mag giu lug ott dic fev mrt
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
januari februari maart augustus mei
يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول
جانفي فيفري أفريل ماي جوان جويلية أوت
января февраля марта апреля мая июня июля августа сентября октября ноября декабря
"""
_WEEKDAYS = """
monday tuesday wednesday thursday friday saturday sunday mon tues tue wed thurs thur thu fri sat sun
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
lundi mardi mercredi jeudi vendredi samedi dimanche
lunes martes miércoles jueves viernes sábado domingo
segunda-feira terça-feira quarta-feira quinta-feira sexta-feira
lunedì martedì mercoledì giovedì venerdì sabato domenica
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
понедельник вторник среда четверг пятница суббота воскресенье
"""


@cache
def date() -> str:
    """The pattern of a calendar date, in words or in figures, in lower case."""
    weekday = _names(_WEEKDAYS)
    day = r"\d{1,2}(?:st|nd|rd|th|er|\.|º|ª)?"
    forms = (
        rf"{day}(?: de| of)?[ -]{month()}(?:/\w{{2,9}})?\.?,?(?: de| del)?[ -]\d{{4}}(?: г\.?)?",
        rf"{month()}\.? {day},? \d{{4}}",
        rf"{month()} {day} \d\d:\d\d(?::\d\d)?(?: [a-z]{{2,4}})? \d{{4}}",
        r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:t\d\d:\d\d\S*)?",
        r"\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d\d)",
        r"\d{4}年\d{1,2}月\d{1,2}日",
        r"\d{4}년 ?\d{1,2}월 ?\d{1,2}일",
        rf"{weekday},? {day}(?: de)? {month()}",
    )
    return rf"(?:{weekday}\.?[,،]? (?:den |,)?)?(?:{'|'.join(forms)})"


@cache
def dated() -> str:
    """The pattern of a line that is a date, with what may stand before it and behind it, or behind the time of day."""
    before = r"(?:[\w .]{2,25} [|·-] |(?:on|am|le|el|em|il|op) )?"
    clock = r"\d{1,2}[:.h]\d\d ?(?:[ap]\.?m\.?)?(?: [a-z]{2,4})?(?:,| \||) "
    behind = r"(?:(?: ?[,|·•(/-]| at| um| à| a las| às| alle| om| updated)? ?\S.{0,50}(?<![.!?]))?"
    open_end = r"(?<![.!?])(?!\W*[.!?])"
    place = r"[\w'-]{3,20}, (?:le |den |a )?"  # and nothing behind the date
    return rf"(?:(?P<clock>{clock})|(?P<place>{place})|{before}){date()}(?(clock).{{0,40}}{open_end}|(?(place)|{behind}))"


@cache
def month() -> str:
    """The pattern of the name of a month."""
    return _names(_MONTHS)


def _names(names: str) -> str:
    words = (name.replace("_", " ") for name in set(names.split()))
    return f"(?:{'|'.join(sorted(words, key=len, reverse=True))})"
