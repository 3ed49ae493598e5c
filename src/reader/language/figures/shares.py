"""Shares of a whole: percentages, points, fractions, "three in ten"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from reader.language.figures.endings import PLURAL
from reader.language.figures.money import NAMES, sign_before
from reader.language.figures.numbers import Number
from reader.language.figures.templates import Pieces, Table, Template, Text
from reader.language.figures.units import unit_behind
from reader.language.figures.value import Value, scaled
from reader.language.lexicon import Lexicon

_SHARE = Template(r"[ \u00a0\u202f-]?(?:(?P<points><points>)|(?P<percent><percent>))(?!\w)")
_OUT_OF = Template(r"(?P<counted>\s[a-z]+)?[\s-]<out_of>[\s-]")
_OF_POINT = Template(r"(?:(?: <of>)? <articles> |-)(?:<points>|points?)\b")
_LARGEST_WHOLE = 1e6
_YEARS = range(1001, 2101)  # wholes that are years, unless a comma parts their digits
_COINS = Table(name for name, (_, worth) in NAMES.items() if worth == 0.01)
_LARGE = Pieces(large=lambda _: (name for name, (_, worth) in NAMES.items() if worth == 1))
_OF_MONEY = Template(r"\s<of_money>\s<large>\b", _LARGE)
_NO_SHARE_BEHIND, _NO_SHARE_BEFORE = Template("<no_share_behind>"), Template("<no_share_before>")
_DIGITS = re.compile(r"\d[\d,]*\b(?!\w)")
_HALF_GRAIN, _PART_GRAIN = 2.0, 3.0  # percent that "half" and "a third" may be rounded by, twice


def share_of(value: Value, first: Number, text: Text) -> Value | None:
    """A number as a share, in percent or in points, where the words around it say that it is one."""
    match = _SHARE.at(text, value.end)
    if match and match["points"]:
        factor = 0.01 if "basis" in match["points"].lower() else 1.0
        return scaled(replace(value, kind="percent", unit="points", end=match.end()), factor)
    if match:
        return replace(value, kind="percent", unit="percent", end=match.end())
    if first.form == "part" and (point := _OF_POINT.at(text, value.end)):
        return replace(value, kind="percent", unit="points", end=point.end())
    if first.form != "part" or not _is_part(first, text):
        return None
    low, high, grain = 100 * value.low, 100 * value.high, _HALF_GRAIN if first.low == 0.5 else _PART_GRAIN
    return replace(value, kind="percent", unit="percent", low=low, high=high, grain=grain)


def _is_part(number: Number, text: Text) -> bool:
    """Whether "half" is a share here, and not the half of a match or of a year."""
    behind = _NO_SHARE_BEFORE.at(text, number.end)
    return not behind and not _NO_SHARE_BEHIND.before(text, number.start)


def share_of_money(value: Value, text: Text) -> Value | None:
    """A number of small coins as the share that they are of a large one: "eight cents in the euro"."""
    coin = _COINS.match(text, value.end + text.startswith(" ", value.end))
    match = _OF_MONEY.at(text, coin[1]) if coin else None
    return replace(value, kind="percent", unit="percent", end=match.end()) if match else None


def ratio_of(value: Value, text: Text) -> Value | None:
    """A share told as "three in ten" or "three voters in ten"."""
    before = _OUT_OF.at(text, value.end) if value.low == int(value.low) else None
    whole, end = _whole(text, before.end()) if before else (0.0, 0)
    if not before or not 0 < value.low < whole <= _LARGEST_WHOLE or (whole > 100 and whole % 100):
        return None
    if whole in _YEARS and "," not in text[before.end() : end]:
        return None
    if (before["counted"] and PLURAL.match(text, end)) or sign_before(text, value.start):
        return None
    core, share = (value.start, end), 100 * value.low / whole
    return replace(
        value, kind="percent", unit="percent", end=end, core=core, low=share, high=share, grain=100 / whole
    )


def _whole(text: Text, at: int) -> tuple[float, int]:
    """The number at an offset, of which there may be a share, and where it ends; 0 where there is none."""
    if digits := _DIGITS.match(text, at):
        return float(digits[0].replace(",", "")), digits.end()
    written, end = _wholes(text.words).match(text, at) or ("", 0)
    if not written or (" " in written and unit_behind(text, end)):
        return 0.0, 0  # "once in a hundred years"
    return float(text.words.numbers.get(written) or text.words.scales.get(written.split()[-1], 0)), end


@cache
def _wholes(words: Lexicon) -> Table:
    with_article = (f"{article} {scale}" for article in words.articles for scale in words.scales)
    return Table([*words.numbers, *words.scales, *with_article])
