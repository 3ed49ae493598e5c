"""Sums of money: currency signs, codes and names, as data."""

from __future__ import annotations

import re
from functools import cache

from reader.language.figures.patterns import Table, any_of
from reader.language.figures.units import GAPS

SIGNS: dict[str, str] = {
    "$": "USD",
    "us$": "USD",
    "a$": "AUD",
    "au$": "AUD",
    "c$": "CAD",
    "ca$": "CAD",
    "nz$": "NZD",
    "hk$": "HKD",
    "s$": "SGD",
    "nt$": "TWD",
    "r$": "BRL",
    "mx$": "MXN",
    "£": "GBP",
    "€": "EUR",
    "¥": "JPY",
    "cn¥": "CNY",
    "₹": "INR",
    "rs": "INR",
    "rs.": "INR",
    "₩": "KRW",
    "₽": "RUB",
    "₺": "TRY",
    "₴": "UAH",
    "₦": "NGN",
    "₪": "ILS",
    "₿": "BTC",
    "fr.": "CHF",
    "kr": "SEK",
    "zł": "PLN",
}
CODES = (
    "USD AUD CAD NZD HKD SGD BRL MXN GBP EUR JPY CNY INR KRW RUB TRY UAH NGN ILS BTC CHF SEK NOK DKK PLN ZAR RMB"
).split()
NAMES: dict[str, tuple[str, float]] = {
    "dollar": ("USD", 1),
    "dollars": ("USD", 1),
    "us dollars": ("USD", 1),
    "u.s. dollars": ("USD", 1),
    "australian dollars": ("AUD", 1),
    "canadian dollars": ("CAD", 1),
    "new zealand dollars": ("NZD", 1),
    "hong kong dollars": ("HKD", 1),
    "dólares": ("USD", 1),
    "dollari": ("USD", 1),
    "cent": ("cent", 0.01),
    "cents": ("cent", 0.01),
    "pound": ("GBP", 1),
    "pounds": ("GBP", 1),
    "pounds sterling": ("GBP", 1),
    "pfund": ("GBP", 1),
    "quid": ("GBP", 1),
    "pence": ("GBP", 0.01),
    "penny": ("GBP", 0.01),
    "p": ("GBP", 0.01),
    "euro": ("EUR", 1),
    "euros": ("EUR", 1),
    "yen": ("JPY", 1),
    "yuan": ("CNY", 1),
    "renminbi": ("CNY", 1),
    "rupee": ("INR", 1),
    "rupees": ("INR", 1),
    "won": ("KRW", 1),
    "rouble": ("RUB", 1),
    "roubles": ("RUB", 1),
    "ruble": ("RUB", 1),
    "rubles": ("RUB", 1),
    "lira": ("TRY", 1),
    "franc": ("CHF", 1),
    "francs": ("CHF", 1),
    "swiss francs": ("CHF", 1),
    "franken": ("CHF", 1),
    "krona": ("SEK", 1),
    "kronor": ("SEK", 1),
    "kroner": ("NOK", 1),
    "peso": ("MXN", 1),
    "pesos": ("MXN", 1),
    "reais": ("BRL", 1),
    "rand": ("ZAR", 1),
    "zloty": ("PLN", 1),
    "shekels": ("ILS", 1),
    "crowns": ("crown", 1),
    "kronas": ("SEK", 1),
    "krone": ("NOK", 1),
    "koruna": ("CZK", 1),
    "korunas": ("CZK", 1),
    "zlotys": ("PLN", 1),
    "zlotych": ("PLN", 1),
    "forint": ("HUF", 1),
    "forints": ("HUF", 1),
    "lei": ("RON", 1),
    "leva": ("BGN", 1),
    "hryvnia": ("UAH", 1),
    "hryvnias": ("UAH", 1),
    "dinar": ("dinar", 1),
    "dinars": ("dinar", 1),
    "dirham": ("dirham", 1),
    "dirhams": ("dirham", 1),
    "riyal": ("SAR", 1),
    "riyals": ("SAR", 1),
    "rial": ("IRR", 1),
    "rials": ("IRR", 1),
    "shekel": ("ILS", 1),
    "shilling": ("shilling", 1),
    "shillings": ("shilling", 1),
    "naira": ("NGN", 1),
    "kwacha": ("kwacha", 1),
    "cedis": ("GHS", 1),
    "birr": ("ETB", 1),
    "taka": ("BDT", 1),
    "baht": ("THB", 1),
    "ringgit": ("MYR", 1),
    "rupiah": ("IDR", 1),
    "tenge": ("KZT", 1),
    "bitcoin": ("BTC", 1),
    "bitcoins": ("BTC", 1),
}
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
