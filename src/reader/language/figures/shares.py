"""Shares of a whole: percentages, points, fractions, "three in ten"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from reader.language.figures.money import NAMES
from reader.language.figures.numbers import Number
from reader.language.figures.patterns import Table, any_of, ends_with
from reader.language.figures.units import UNITS, unit_behind
from reader.language.figures.value import Value, scaled
from reader.language.lexicon import Lexicon, lexicon

_COINS = frozenset(name for name, (_, worth) in NAMES.items() if worth == 0.01)
_BEHIND = re.compile(r"\s?([a-z]+)\s", re.IGNORECASE)
_HALF_GRAIN, _PART_GRAIN = 2.0, 3.0  # percent that "half" and "a third" may be rounded by, twice


@lru_cache(maxsize=16)
def _shares(language: str) -> re.Pattern[str]:
    words = lexicon(language)
    return re.compile(
        rf"[ \u00a0\u202f-]?(?:(?P<points>{any_of(words.points)})|(?P<percent>{any_of(words.percent)}))(?!\w)",
        re.IGNORECASE,
    )


@lru_cache(maxsize=16)
def _out_of(language: str, counted: bool) -> re.Pattern[str]:
    """What stands between a number and the whole that it is out of: "three in ten", "three people in ten"."""
    parted = r"\s[a-z]+" if counted else ""
    return re.compile(rf"{parted}[\s-](?:{any_of(lexicon(language).out_of)})[\s-]", re.IGNORECASE)


@lru_cache(maxsize=16)
def _wholes(language: str, counted: bool) -> tuple[Table, re.Pattern[str]]:
    """The wholes in words and in digits; where something is counted before them, nothing is counted behind."""
    words = lexicon(language)
    behind = r"(?!\w)(?!\s[a-z]{3,}s\b)" if counted else r"(?!\w)"
    with_article = (f"{article} {scale}" for article in words.articles for scale in words.scales)
    return Table([*words.numbers, *words.scales, *with_article], behind), re.compile(rf"\d[\d,]*\b{behind}")


@lru_cache(maxsize=16)
def _of_money(language: str) -> re.Pattern[str]:
    """What stands behind small coins that are a share of a large one: "in the euro"."""
    wholes = any_of(name for name, (_, worth) in NAMES.items() if worth == 1)
    return re.compile(rf"{any_of(lexicon(language).of_money)}\s{wholes}\b", re.IGNORECASE)


def share_of_money(value: Value, text: str, words: Lexicon) -> Value | None:
    """A number of small coins as the share that they are of a large one: "eight cents in the euro"."""
    coin = _BEHIND.match(text, value.end)
    if not coin or coin[1].lower() not in _COINS:
        return None
    match = _of_money(words.language).match(text, coin.end())
    return replace(value, kind="percent", unit="percent", end=match.end()) if match else None


def share_of(value: Value, first: Number, text: str, words: Lexicon) -> Value | None:
    """A number as a share, in percent or in points, where the words around it say that it is one."""
    match = _shares(words.language).match(text, value.end)
    if match and match["points"]:
        factor = 0.01 if "basis" in match["points"].lower() else 1.0
        return scaled(replace(value, kind="percent", unit="points", end=match.end()), factor)
    if match:
        return replace(value, kind="percent", unit="percent", end=match.end())
    if first.form == "part":
        if not _is_part(first, text, words):
            return None
        grain = _HALF_GRAIN if first.low == 0.5 else _PART_GRAIN
        return replace(
            value, kind="percent", unit="percent", low=100 * value.low, high=100 * value.high, grain=grain
        )
    return ratio_of(value, text, words)


def ratio_of(value: Value, text: str, words: Lexicon, *, counted: bool = False) -> Value | None:
    """A share told as "three in ten"; ``counted``: as "three voters in ten"."""
    before = _out_of(words.language, counted).match(text, value.end)
    if not before or value.low != int(value.low):
        return None
    in_words, in_digits = _wholes(words.language, counted)
    match = in_digits.match(text, before.end()) or in_words.match(text, before.end())
    if not match:
        return None
    written = " ".join(match[0].lower().replace(",", "").split())
    whole = float(
        int(written)
        if written.isdigit()
        else words.numbers.get(written) or words.scales.get(written.split()[-1], 0)
    )
    if not written[0].isdigit() and " " in written and unit_behind(text, match.end()):
        return None  # "once in a hundred years"
    if not 0 < value.low < whole or whole > 1000 or (whole > 100 and whole % 100):
        return None
    share = 100 * value.low / whole
    return replace(
        value,
        kind="percent",
        unit="percent",
        end=match.end(),
        core=(value.start, match.end()),
        low=share,
        high=share,
        grain=100 / whole,
    )


@lru_cache(maxsize=16)
def _more_of_unit(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?P<unit>\w+)[ -]{any_of(lexicon(language).joiners)}[ -]$", re.IGNORECASE)


def _is_part(number: Number, text: str, words: Lexicon) -> bool:
    """Whether "half" is a share here, and not the half of a match or of a year."""
    behind = re.compile(words.no_share_before, re.IGNORECASE).match(text, number.end)
    lead = ends_with(_more_of_unit(words.language), text, number.start)
    if lead and lead["unit"].lower() in UNITS:
        return False  # "a mile and three-quarters"
    return not behind and not ends_with(words.no_share_behind, text, number.start)
