"""Quantities in a sentence: counts, money, shares, measures, ages and scores."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from reader.language.figures.ages import age_of, decades
from reader.language.figures.counts import count_of
from reader.language.figures.measures import measure_of
from reader.language.figures.money import ANY, PAYMENT, name_behind, sign_before
from reader.language.figures.numbers import Number, numbers
from reader.language.figures.patterns import Covered, any_of, ends_with
from reader.language.figures.shares import ratio_of, share_of, share_of_money
from reader.language.figures.value import Value, hedge_after, hedged, scaled
from reader.language.figures.worded import worded
from reader.language.lexicon import Lexicon, lexicon

_THIRD = re.compile(r"-\d")  # "45-7-2" is a record, and no range
_SECOND = re.compile(r"\d-$")
_AND = re.compile(r",?\s?(?:(?:and|und|et|y|e|en)\s)?|-", re.IGNORECASE)
_SUMMED = frozenset({"s", "m", "kg"})  # dimensions of which people tell the rest in a smaller unit
_DASH = re.compile(r"\s?[-–—]\s?")
_RANGE = re.compile(r"\s?[-–—]\s?|\s(?:to|bis|à|a|tot)\s", re.IGNORECASE)
_SCALED_ALIKE = re.compile(
    r"(?:\s?[-–—]\s?|\s(?:to|or|and|bis|oder|und|à|ou|et|a|o|y|e)\s)[$£€]?", re.IGNORECASE
)
_PLUS = re.compile(r"\s(?:and|und|et|y|e)\s", re.IGNORECASE)
_OR = re.compile(r"\s(?:or|oder|ou|o|of)\s", re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween\s[$£€]?$", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s$", re.IGNORECASE)
_VOTES = re.compile(
    r"\s(?:(?:votes?|goals?|points?|sets?|games?|runs?|tries)\s)?to\s"
    r"|\s(?:votes? )?(?:in favou?r|for)(?:,| and|, and| to| with|, with)\s",
    re.IGNORECASE,
)
_BALLOT = re.compile(
    r"\b(?:vot(?:e|es|ed|ing)|pass(?:es|ed)?|reject(?:s|ed)?|approve[sd]?|ballot|majority)\b", re.IGNORECASE
)
_LARGE = 1e6  # from which a number behind a sum, with nothing counted, is a sum too
_UNCOUNTED = re.compile(
    r"\s?(?:[.,;:)–—]|$|(?:and|or|but|by|in|on|to|from|for|after|before|this|last|next)\b)"
)
_PAYMENT_LANGUAGE = "en"
_PAYMENT = re.compile(rf"\b{any_of(PAYMENT)}\b", re.IGNORECASE)
_FIGURES = range(4, 11)  # that a sum may have
_HIGHEST_SCORE = 20
_CHANGED_BY = 5  # times that a number of millions fell at most: "from 5 to 3 million"
_WIDEST_RANGE = 20  # times its lower end that the upper end of a range is at most


def quantities(text: str, language: str | None = "en", covered: Covered | None = None) -> list[Value]:
    """The quantities of a sentence where it is not covered."""
    words = lexicon(language)
    covered = covered or Covered(len(text))
    lived = list(decades(text, words, covered))
    for value in lived:
        covered.add(value.start, value.end)
    free = [n for n in numbers(text, language) if not covered.meets(n.start, n.end)]
    counted = (
        _in_currency(_joined(list(_typed(_scored(free, text), text, words)), text), text, words)
        if free
        else []
    )
    # the whole of a share may be a day or a time: "2 in 3 May"
    counted = [value for value in counted if not covered.meets(value.start, value.end)]
    for value in counted:
        covered.add(value.start, value.end)
    return [*lived, *counted, *worded(text, words, covered)]


def _joined(found: list[Value], text: str) -> list[Value]:
    """The values with those made one that tell one: "2C to 8C", "$10 to $12", "two days and five hours", "6ft 2in"."""
    joined: list[Value] = []
    for value in found:
        last = joined[-1] if joined else None
        if last and _completes(value, last, text):
            joined[-1] = replace(
                last,
                end=value.end,
                core=(last.core[0], value.core[1]),
                low=last.low + value.low,
                high=last.high + value.high,
                grain=value.grain,
                factor=value.factor,
            )
        elif (
            last
            and (last.kind, last.unit) == (value.kind, value.unit)
            and last.unit not in ("", "score")
            and last.high < value.low
            and _RANGE.fullmatch(text, last.end, value.start)
            and not ends_with(_FROM, text, last.start)
        ):
            joined[-1] = replace(last, end=value.end, core=(last.core[0], value.core[1]), high=value.high)
        else:
            joined.append(value)
    return joined


def _completes(value: Value, last: Value, text: str) -> bool:
    """Whether a measure tells the rest of the one before it, in a smaller unit of the same dimension."""
    return (
        (value.kind, value.unit) == (last.kind, last.unit)
        and value.unit in _SUMMED
        and value.is_exact
        and last.low == last.high
        and not (last.per or value.per)
        and value.low < last.factor
        and value.factor < last.factor
        and _AND.fullmatch(text, last.end, value.start) is not None
    )


def _in_currency(found: list[Value], text: str, words: Lexicon) -> list[Value]:
    """The values with sums in the currency that an earlier one names: "budgeted at 310 million euros, now 545 million".

    Where none does, a large number of nothing is a sum behind a word of payment: "sold for 21 million".
    """
    told: list[Value] = []
    unit = ANY
    for value in found:
        if value.kind == "money":
            unit = value.unit or unit
            value = replace(value, unit=unit)
        elif (
            value.unit == ""
            and value.low >= _LARGE
            and _UNCOUNTED.match(text, value.end)
            and (unit or (words.language == _PAYMENT_LANGUAGE and _PAYMENT.search(text, 0, value.start)))
        ):
            value = replace(value, kind="money", unit=unit)
        told.append(value)
    return told


def _scored(found: list[Number], text: str) -> Iterator[Number | tuple[Number, Number]]:
    """Numbers, with the two of a range or a score put together."""
    at = 0
    while at < len(found):
        first, last = found[at], found[at + 1] if at + 1 < len(found) else None
        first = _scaled_alike(first, last, text) if last else first
        if last and _belong(first, last, text):
            yield first, last
            at += 2
        else:
            yield first
            at += 1


def _scaled_alike(first: Number, last: Number, text: str) -> Number:
    """The first of two numbers with the scale that only the second one has: "2 to 3 million", "two or three hundred"."""
    written, between = last.low / last.scale, text[first.end : last.start]
    if (
        last.scale == 1
        or first.scale > 1
        or "part" in (first.form, last.form)
        or not _SCALED_ALIKE.fullmatch(between)
    ):
        return first
    is_change = ends_with(_FROM, text, first.start) is not None
    is_one = is_change and last.scale >= _LARGE and first.low < _CHANGED_BY * written
    if not is_one and (
        is_change
        or first.low >= written
        or not (_PLUS.search(between) is None or ends_with(_BETWEEN, text, first.start))
    ):
        return first
    return replace(
        first,
        low=first.low * last.scale,
        high=first.high * last.scale,
        grain=first.grain * last.scale,
        scale=last.scale,
    )


def _belong(left: Number, right: Number, text: str) -> bool:
    between = text[left.end : right.start]
    if left.form in ("part", "crowd") or right.form in ("part", "crowd"):
        return False
    if ends_with(_BETWEEN, text, left.start) and between.strip() in ("and", "and $", "and £", "and €"):
        return True
    if _OR.fullmatch(between) and right.low / right.scale == left.low / left.scale + 1:
        return True
    if _DASH.fullmatch(between) and left.form == right.form == "digits":
        return not (between.strip() != between and between.strip() == "—")
    if ends_with(_FROM, text, left.start) or left.low == right.low or sign_before(text, left.start):
        return False
    if not _RANGE.fullmatch(between):
        return bool(_VOTES.fullmatch(between))
    if left.low < right.low:
        return right.low < _WIDEST_RANGE * left.low or right.low < _HIGHEST_SCORE
    return left.low < _HIGHEST_SCORE or bool(_BALLOT.search(text, max(0, left.start - 60), right.end + 40))


def _typed(found: Iterable[Number | tuple[Number, Number]], text: str, words: Lexicon) -> Iterator[Value]:
    end = -1
    for item in found:
        first, last = item if isinstance(item, tuple) else (item, item)
        value = _classify(first, last, text, words) if first.start >= end else None
        if value:
            end = value.end
            yield value


def _classify(first: Number, last: Number, text: str, words: Lexicon) -> Value | None:
    if (first is not last and _THIRD.match(text, last.end)) or (
        first is last and ends_with(_SECOND, text, first.start)
    ):
        return None
    low, high = first.low, last.high
    grain = max(first.grain, last.grain)
    value = Value("number", first.start, last.end, (first.start, last.end), low, high, "", grain)
    if first is not last and low >= high:
        return replace(value, low=max(low, high), high=min(low, high), unit="score")
    shaped = (
        age_of(value, text, words)
        or ratio_of(value, text, words, counted=True)
        or share_of_money(value, text, words)
        or _in_figures(value, text, words)
        or _money(value, text)
        or measure_of(value, first, text, words)
        or share_of(value, first, text, words)
        or count_of(value, first, text, words)
    )
    return _hedged(_rated(shaped, text, words), text, words) if shaped else None


def _rated(value: Value, text: str, words: Lexicon) -> Value:
    """A value with what each has of it: "$15 an hour", "600 euros to every household"."""
    match = _per(words.language).match(text, value.end) if value.kind in ("money", "number") else None
    return replace(value, per=words.each[match["per"].lower()]) if match else value


@lru_cache(maxsize=16)
def _per(language: str) -> re.Pattern[str]:
    words = lexicon(language)
    return re.compile(rf"{words.per}(?P<per>{any_of(words.each)})\b", re.IGNORECASE)


def _in_figures(value: Value, text: str, words: Lexicon) -> Value | None:
    """A sum of which only the number of its digits is told: "a six-figure sum"."""
    end = re.compile(words.figures, re.IGNORECASE).match(text, value.end) if value.low in _FIGURES else None
    if not end or not (end[0][0] == "-" or ends_with(words.before_figures, text, value.start)):
        return None
    low = 10 ** (value.low - 1)
    return replace(value, kind="money", unit=ANY, low=low, high=10 * low - 1, grain=low, end=end.end())


def _money(value: Value, text: str) -> Value | None:
    sign = sign_before(text, value.start)
    if sign:
        return replace(value, kind="money", unit=sign[0], start=sign[1])
    named = name_behind(text, value.end, value.high)
    if not named:
        crowd = re.compile(r" of (?=\w)").match(text, value.end)
        named = name_behind(text, crowd.end() - 1, value.high) if crowd else None
    if not named:
        return None
    unit, factor, end = named
    return replace(scaled(replace(value, kind="money", unit=unit, end=end), factor), factor=1.0)


def _hedged(value: Value, text: str, words: Lexicon) -> Value:
    """A value with the hedge in front of it, else with the one behind it; "over three years" is no bound."""
    found = hedged(value, text, words.language)
    lead = text[found.start : value.start].strip().lower()
    if lead and not (value.unit == "s" and lead in ("over", "within", "under")):
        return found
    after = hedge_after(text, value.end, words.language)
    return replace(value, bound=after[0], close=after[1], end=after[2]) if after else value
