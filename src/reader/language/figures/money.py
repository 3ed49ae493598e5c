"""Sums of money: the currencies with their signs and names, and which numbers are sums."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from reader.language.figures.endings import ends
from reader.language.figures.templates import Table, Template, Text, any_of
from reader.language.figures.units import GAPS
from reader.language.figures.value import Value, scaled

ANY = ""
"""The currency of a sum that does not name one: "forty grand"."""

_CURRENCIES = """
USD | $ us$ usd | dollar, dollars, us dollars, u.s. dollars, dólares, dollari | 1 1
AUD | a$ au$ aud | australian dollars | 0.6 0.8
CAD | c$ ca$ cad | canadian dollars | 0.68 0.83
NZD | nz$ nzd | new zealand dollars | 0.55 0.75
HKD | hk$ hkd | hong kong dollars
SGD | s$ sgd
TWD | nt$
BRL | r$ brl | reais
MXN | mx$ mxn | peso, pesos
GBP | £ gbp | pound, pounds, pounds sterling, pfund, quid | 1.15 1.45
EUR | € eur | euro, euros | 0.98 1.25
JPY | ¥ jpy | yen | 0.0062 0.0097
CNY | cn¥ cny rmb | yuan, renminbi | 0.135 0.16
INR | ₹ rs rs. inr | rupee, rupees | 0.011 0.0145
KRW | ₩ krw | won
RUB | ₽ rub | rouble, roubles, ruble, rubles
TRY | ₺ try | lira
UAH | ₴ uah | hryvnia, hryvnias
NGN | ₦ ngn | naira
ILS | ₪ ils | shekels, shekel
BTC | ₿ btc | bitcoin, bitcoins
CHF | fr. chf | franc, francs, swiss francs, franken | 1 1.3
SEK | kr sek | krona, kronor, kronas | 0.088 0.125
PLN | zł pln | zloty, zlotys, zlotych
NOK | nok | kroner, krone | 0.088 0.125
DKK | dkk | | 0.13 0.168
ZAR | zar | rand
crown | | crowns
CZK | | koruna, korunas
HUF | | forint, forints
RON | | lei
BGN | | leva
dinar | | dinar, dinars
dirham | | dirham, dirhams
SAR | | riyal, riyals
IRR | | rial, rials
shilling | | shilling, shillings
kwacha | | kwacha
GHS | | cedis
ETB | | birr
BDT | | taka
THB | | baht
MYR | | ringgit
IDR | | rupiah
KZT | | tenge
"""
"""Currency | signs and codes | names | what one of it was worth in US dollars from 2018 to 2025, at least and at most."""

_PARTS = {
    ("cent", 0.01): "cent, cents",
    ("GBP", 0.01): "pence, penny, p",
    ("GBP", 1.05): "guineas",
    ("USD", 1000): "grand in dollars",
    ("EUR", 1000): "grand in euro, grand in euros",
    ("GBP", 1000): "grand in pounds, grand sterling",
    (ANY, 1000): "grand",
}
"""Currency, and what one is worth in it -> names of a part or of many of its unit."""

_ROWS = [[*map(str.strip, row.split("|")), "", "", ""][:4] for row in _CURRENCIES.strip().splitlines()]
SIGNS = {sign: code for code, signs, _, _ in _ROWS for sign in signs.split()}
NAMES = {
    name: worth
    for worth, names in (*(((code, 1.0), names) for code, _, names, _ in _ROWS), *_PARTS.items())
    for name in names.split(", ")
    if name
}
"""Name -> the currency, and what one of it is worth in the main unit."""

RATES = {code: (float(rate.split()[0]), float(rate.split()[1])) for code, _, _, rate in _ROWS if rate}
"""What one of a currency was worth in US dollars, at least and at most."""

DOLLARS = frozenset("USD AUD CAD NZD HKD SGD TWD".split())
"""Currencies that are written as a plain "$" where they are at home."""

_ATTACHED_ONLY = frozenset({"p"})
_LINES = frozenset((480, 720, 1080, 1440, 2160))  # of a picture: 1080p
_NEEDS_SCALE = frozenset({"won", "pound", "pounds", "crowns", "lei", "leva", "taka"})
"""Names that mean something else as well; they are money behind a million or a thousand only."""

_TABLE = Table([*NAMES, *SIGNS])
_CONVERTED = re.compile(r"\s?\((?:\w+\s)?[$£€]\d")  # "40 pounds ($54)"
_OF = re.compile(r"de |d['’]|di ", re.IGNORECASE)


_CROWD = re.compile(r" of (?=\w)")
_LARGE = 1e6  # from which a number behind a sum, with nothing counted, is a sum too
_PAYMENT = Template(r"\b<payment>\b")


@cache
def _sign() -> re.Pattern[str]:
    return re.compile(rf"{any_of(SIGNS)}[ \u00a0]?$", re.IGNORECASE)


def sign_before(text: str, at: int) -> tuple[str, int] | None:
    """The currency whose sign or code stands in front of an offset, and where the sign starts."""
    match = _sign().search(text, max(0, at - 5), at)
    if not match:
        return None
    sign = match[0].strip().lower()
    if sign[0].isalpha() and match.start() and text[match.start() - 1].isalnum():
        return ("USD", match.start() + sign.index("$")) if "$" in sign else None
    return SIGNS[sign], match.start()


def name_behind(text: str, at: int, value: float) -> tuple[str, float, int] | None:
    """The currency named behind an offset, what one of it is worth in the main unit, and where the name ends."""
    gap = text.startswith(GAPS, at)
    of = _OF.match(text, at + gap)
    found = (of and _TABLE.match(text, of.end())) or _TABLE.match(text, at + gap)
    if not found:
        return None
    name, end = found
    if (name in _ATTACHED_ONLY and (gap or value in _LINES)) or (
        name in _NEEDS_SCALE and value < 1000 and not _CONVERTED.match(text, end)
    ):
        return None
    unit, worth = NAMES.get(name) or (SIGNS[name], 1.0)
    return unit, worth, end


def sum_of(value: Value, text: str) -> Value | None:
    """A number as a sum of money, where a currency stands in front of it or behind it."""
    if sign := sign_before(text, value.start):
        return replace(value, kind="money", unit=sign[0], start=sign[1])
    named = name_behind(text, value.end, value.high)
    if not named and (crowd := _CROWD.match(text, value.end)):
        named = name_behind(text, crowd.end() - 1, value.high)
    if not named:
        return None
    unit, worth, end = named
    return scaled(replace(value, kind="money", unit=unit, end=end), worth)


def in_one_currency(found: Iterable[Value], text: Text) -> Iterator[Value]:
    """Values with sums in the currency that an earlier one names: "budgeted at 310 million euros, now 545 million".

    Where none does, a large number of nothing is a sum behind a word of payment: "sold for 21 million".
    """
    unit = ANY
    for value in found:
        is_sum = value.kind == "money" or (
            value.unit == ""
            and value.low >= _LARGE
            and ends(text, value.end)
            and (unit or _PAYMENT.of(text.words).search(text, 0, value.start))
        )
        if value.kind == "money":
            unit = value.unit or unit
        # a thousand by another name is no other unit
        yield replace(value, kind="money", unit=unit, factor=1.0) if is_sum else value
