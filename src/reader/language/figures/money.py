"""Sums of money: currency signs, codes and names, as data."""

from __future__ import annotations

import re
from functools import cache

from reader.language.figures.patterns import Table, any_of
from reader.language.figures.units import GAPS

_SIGNS = {
    "USD": "$ us$",
    "AUD": "a$ au$",
    "CAD": "c$ ca$",
    "NZD": "nz$",
    "HKD": "hk$",
    "SGD": "s$",
    "TWD": "nt$",
    "BRL": "r$",
    "MXN": "mx$",
    "GBP": "£",
    "EUR": "€",
    "JPY": "¥",
    "CNY": "cn¥",
    "INR": "₹ rs rs.",
    "KRW": "₩",
    "RUB": "₽",
    "TRY": "₺",
    "UAH": "₴",
    "NGN": "₦",
    "ILS": "₪",
    "BTC": "₿",
    "CHF": "fr.",
    "SEK": "kr",
    "PLN": "zł",
}
SIGNS = {sign: code for code, signs in _SIGNS.items() for sign in signs.split()}
CODES = (
    "USD AUD CAD NZD HKD SGD BRL MXN GBP EUR JPY CNY INR KRW RUB TRY UAH NGN ILS BTC CHF SEK NOK DKK PLN ZAR RMB"
).split()
ANY = ""
"""The currency of a sum that does not name one: "forty grand"."""

_NAMES = {
    ("USD", 1): "dollar, dollars, us dollars, u.s. dollars, dólares, dollari",
    ("AUD", 1): "australian dollars",
    ("CAD", 1): "canadian dollars",
    ("NZD", 1): "new zealand dollars",
    ("HKD", 1): "hong kong dollars",
    ("cent", 0.01): "cent, cents",
    ("GBP", 1): "pound, pounds, pounds sterling, pfund, quid",
    ("GBP", 0.01): "pence, penny, p",
    ("EUR", 1): "euro, euros",
    ("JPY", 1): "yen",
    ("CNY", 1): "yuan, renminbi",
    ("INR", 1): "rupee, rupees",
    ("KRW", 1): "won",
    ("RUB", 1): "rouble, roubles, ruble, rubles",
    ("TRY", 1): "lira",
    ("CHF", 1): "franc, francs, swiss francs, franken",
    ("SEK", 1): "krona, kronor, kronas",
    ("NOK", 1): "kroner, krone",
    ("MXN", 1): "peso, pesos",
    ("BRL", 1): "reais",
    ("ZAR", 1): "rand",
    ("PLN", 1): "zloty, zlotys, zlotych",
    ("ILS", 1): "shekels, shekel",
    ("crown", 1): "crowns",
    ("CZK", 1): "koruna, korunas",
    ("HUF", 1): "forint, forints",
    ("RON", 1): "lei",
    ("BGN", 1): "leva",
    ("UAH", 1): "hryvnia, hryvnias",
    ("dinar", 1): "dinar, dinars",
    ("dirham", 1): "dirham, dirhams",
    ("SAR", 1): "riyal, riyals",
    ("IRR", 1): "rial, rials",
    ("shilling", 1): "shilling, shillings",
    ("NGN", 1): "naira",
    ("kwacha", 1): "kwacha",
    ("GHS", 1): "cedis",
    ("ETB", 1): "birr",
    ("BDT", 1): "taka",
    ("THB", 1): "baht",
    ("MYR", 1): "ringgit",
    ("IDR", 1): "rupiah",
    ("KZT", 1): "tenge",
    ("BTC", 1): "bitcoin, bitcoins",
    ("USD", 1000): "grand in dollars",
    ("EUR", 1000): "grand in euro, grand in euros",
    ("GBP", 1000): "grand in pounds, grand sterling",
    (ANY, 1000): "grand",
}
NAMES = {name: worth for worth, names in _NAMES.items() for name in names.split(", ")}
"""Name -> the currency, and what one of it is worth in the main unit."""

PAYMENT = (
    "pay pays paid paying cost costs worth price priced sell sells sold buy buys bought bid bids fine fined fee fetched "
    "spend spends spent budget budgeted debt loan bequeathed raised reward prize bill"
).split()
"""Words behind which a large number of nothing is a sum of money."""

RATES: dict[str, tuple[float, float]] = {
    "USD": (1.0, 1.0),
    "EUR": (0.98, 1.25),
    "GBP": (1.15, 1.45),
    "CHF": (1.0, 1.3),
    "CAD": (0.68, 0.83),
    "AUD": (0.6, 0.8),
    "NZD": (0.55, 0.75),
    "JPY": (0.0062, 0.0097),
    "CNY": (0.135, 0.16),
    "INR": (0.011, 0.0145),
    "SEK": (0.088, 0.125),
    "NOK": (0.088, 0.125),
    "DKK": (0.13, 0.168),
}
"""What one of a currency was worth in US dollars, at least and at most, from 2018 to 2025."""

DOLLARS = frozenset("USD AUD CAD NZD HKD SGD TWD".split())
"""Currencies that are written as a plain "$" where they are at home."""

_ATTACHED_ONLY = frozenset({"p"})
_NEEDS_SCALE = frozenset({"won", "pound", "pounds", "crowns", "lei", "leva", "taka"})
"""Names that mean something else as well; they are money behind a million or a thousand only."""


@cache
def _before() -> re.Pattern[str]:
    return re.compile(
        rf"(?:{any_of(SIGNS)}|(?<!\w)(?:{any_of(c.lower() for c in CODES)}))[ \u00a0]?$", re.IGNORECASE
    )


_TABLE = Table([*NAMES, *(code.lower() for code in CODES), *SIGNS])
_OF = re.compile(r"de |d['’]|di ", re.IGNORECASE)


def sign_before(text: str, at: int) -> tuple[str, int] | None:
    """The currency whose sign or code stands in front of an offset, and where the sign starts."""
    match = _before().search(text, max(0, at - 5), at)
    if not match:
        return None
    sign = match[0].strip().lower()
    if sign[0].isalpha() and match.start() and text[match.start() - 1].isalnum():
        return ("USD", match.start() + sign.index("$")) if "$" in sign else None
    return SIGNS.get(sign) or sign.upper(), match.start()


def name_behind(text: str, at: int, value: float) -> tuple[str, float, int] | None:
    """The currency named behind an offset, what one of it is worth in the main unit, and where the name ends."""
    gap = text.startswith(GAPS, at)
    of = _OF.match(text, at + gap)
    match = (of and _TABLE.match(text, of.end())) or _TABLE.match(text, at + gap)
    if not match:
        return None
    name = " ".join(match[0].lower().split())
    if (name in _ATTACHED_ONLY and gap) or (name in _NEEDS_SCALE and value < 1000):
        return None
    if name in NAMES:
        return (*NAMES[name], match.end())
    return SIGNS.get(name) or name.upper(), 1.0, match.end()
