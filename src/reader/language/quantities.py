"""Quantities in a sentence: counts, money, shares, measures, ages and scores."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from reader.language.function_words import FUNCTION_WORDS
from reader.language.lexicon import Lexicon, lexicon
from reader.language.money import name_behind, sign_before
from reader.language.numbers import Number, numbers
from reader.language.patterns import any_of
from reader.language.units import DAY, MONTH, WEEK, YEAR, unit_behind
from reader.language.value import Value, hedge_after, hedge_before

_AGE_UNITS = {"year": YEAR, "month": MONTH, "week": WEEK, "day": DAY}
_THIRD = re.compile(r"-\d")  # "45-7-2" is a record, and no range
_SECOND = re.compile(r"\d-$")
_RANGE = re.compile(r"\s?[-–—]\s?|\s(?:to|bis|à|a|tot)\s", re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween\s$", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s$", re.IGNORECASE)
_VOTES = re.compile(r"\s(?:votes?\s)?to\s", re.IGNORECASE)
_SCORE_WORDS = re.compile(
    r"\b(?:vote[ds]?|won|win|beat|lost|score[ds]?|draw|drew|victory|defeat|ruling|ruled|led|lead)\b",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"\s?(?:[,.;:)”\"]|$)|\s(?:and|or|when|but|at|who|were|was|are|is|had|have|in)\b", re.IGNORECASE
)
_APPOSED_AGE = re.compile(r"(?:[^\W\d_][\w.'’-]*[^\W\d_]|[A-Z]\.?),\s$")
_BRACKETED_AGE = re.compile(r"[^\W\d_]\s\($")


def quantities(text: str, language: str | None, taken: Sequence[tuple[int, int]] = ()) -> list[Value]:
    """The quantities of a sentence in order, but for the spans that are taken already."""
    words = lexicon(language)
    free = [n for n in numbers(text, language) if not _within(n.start, n.end, taken)]
    found = list(_typed(_scored(free, text), text, words))
    found = _joined(found, text)
    found += _single_units(text, words, [*taken, *((v.start, v.end) for v in found)])
    found += _ordinals(text, words, [*taken, *((v.start, v.end) for v in found)])
    return sorted(found, key=lambda value: value.start)


def _joined(found: list[Value], text: str) -> list[Value]:
    """The values with the two ends of a range made one: "2C to 8C", "$10 to $12"."""
    joined: list[Value] = []
    for value in found:
        last = joined[-1] if joined else None
        if (
            last
            and (last.kind, last.unit) == (value.kind, value.unit)
            and last.unit not in ("", "score")
            and last.high < value.low
            and _RANGE.fullmatch(text, last.end, value.start)
            and not _FROM.search(text, 0, last.start)
        ):
            joined[-1] = replace(last, end=value.end, core=(last.core[0], value.core[1]), high=value.high)
        else:
            joined.append(value)
    return joined


def _within(start: int, end: int, taken: Iterable[tuple[int, int]]) -> bool:
    return any(start < stop and begin < end for begin, stop in taken)


def _scored(found: list[Number], text: str) -> Iterator[Number | tuple[Number, Number]]:
    """Numbers, with the two of a range or a score put together."""
    at = 0
    while at < len(found):
        if at + 1 < len(found) and _belong(found[at], found[at + 1], text):
            yield found[at], found[at + 1]
            at += 2
        else:
            yield found[at]
            at += 1


def _belong(left: Number, right: Number, text: str) -> bool:
    between = text[left.end : right.start]
    if left.form in ("part", "crowd") or right.form in ("part", "crowd"):
        return False
    if _BETWEEN.search(text, 0, left.start) and between.strip() in ("and", "and $", "and £", "and €"):
        return True
    if re.fullmatch(r"\s?[-–—]\s?", between) and left.form == right.form == "digits":
        return not (between.strip() != between and between.strip() == "—")
    if _FROM.search(text, 0, left.start) or left.low == right.low:
        return False
    return bool(_RANGE.fullmatch(between) or _VOTES.fullmatch(between))


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
        first is last and _SECOND.search(text, 0, first.start)
    ):
        return None
    low, high = first.low, last.high
    grain = max(first.grain, last.grain)
    if first is not last and last.scaled and not first.scaled and first.low < 1000:
        low *= 10 ** round(len(str(int(last.low))) - len(str(int(first.low)))) if last.low >= 1000 else 1
    value = Value("number", first.start, last.end, (first.start, last.end), low, high, "", grain)
    if first is not last and (low >= high or _is_score(text, first, last)):
        return replace(value, low=max(low, high), high=min(low, high), unit="score")
    shaped = (
        _age(value, text, words)
        or _money(value, text)
        or _measure(value, first, text, words)
        or _percent(value, first, text, words)
        or _count(value, first, text, words)
    )
    return _hedged(shaped, text, words) if shaped else None


def _is_score(text: str, first: Number, last: Number) -> bool:
    between = text[first.end : last.start]
    return "vote" in between or (
        last.high < 20 and bool(_SCORE_WORDS.search(text[max(0, first.start - 40) : last.end + 20]))
    )


def _age(value: Value, text: str, words: Lexicon) -> Value | None:
    behind = re.compile(words.year_old, re.IGNORECASE).match(text, value.end)
    if behind:
        unit = behind.groupdict().get("unit") or "year"
        factor = _AGE_UNITS.get(unit.lower(), YEAR) / YEAR
        return replace(
            value,
            kind="age",
            end=behind.end(),
            low=value.low * factor,
            high=value.high * factor,
            factor=factor,
        )
    if not 0 < value.low < 120 or value.low != int(value.low):
        return None
    before = re.compile(words.aged, re.IGNORECASE).search(text, 0, value.start)
    if before and not unit_behind(text, value.end) and (before[0] or _ENDS.match(text, value.end)):
        return replace(value, kind="age", start=before.start())
    hedge = hedge_before(text, value.start, words.language)
    if (
        hedge
        and re.compile(words.aged_group, re.IGNORECASE).search(text, 0, hedge[2])
        and _ENDS.match(text, value.end)
    ):
        return replace(value, kind="age")
    return replace(value, kind="age") if _is_apposed(value, text, words) else None


def _is_apposed(value: Value, text: str, words: Lexicon) -> bool:
    """Whether a number stands beside a person: "Ada Brandt, 34, said", "Ada Brandt (34)", "the actor, 58, said"."""
    after = text[value.end : value.end + 1]
    if after == ")":
        return value.low >= 10 and bool(_BRACKETED_AGE.search(text, 0, value.start))
    if after == "," and re.compile(words.apposed_age).search(text, 0, value.start):
        return True
    name = _APPOSED_AGE.search(text, 0, value.start) if after in (",", ".", ";") else None
    return bool(name) and name[0][0].isupper() and value.low >= 10  # type: ignore[index]


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
    return _scaled(replace(value, kind="money", unit=unit, end=end), factor)


def _scaled(value: Value, factor: float, offset: float = 0.0) -> Value:
    return replace(
        value,
        low=value.low * factor + offset,
        high=value.high * factor + offset,
        grain=value.grain * factor,
        factor=factor,
    )


@lru_cache(maxsize=16)
def _shares(language: str) -> re.Pattern[str]:
    words = lexicon(language)
    return re.compile(
        rf"[ \u00a0\u202f-]?(?:(?P<points>{any_of(words.points)})|(?P<percent>{any_of(words.percent)}))(?!\w)",
        re.IGNORECASE,
    )


@lru_cache(maxsize=16)
def _out_of(language: str) -> re.Pattern[str]:
    words = lexicon(language)
    whole = any_of([*words.numbers, *words.scales])
    return re.compile(rf"\s(?:{any_of(words.out_of)})\s(?P<whole>\d+|{whole})(?!\w)", re.IGNORECASE)


def _percent(value: Value, first: Number, text: str, words: Lexicon) -> Value | None:
    match = _shares(words.language).match(text, value.end)
    if match and match["points"]:
        factor = 0.01 if "basis" in match["points"].lower() else 1.0
        return _scaled(replace(value, kind="percent", unit="points", end=match.end()), factor)
    if match:
        return replace(value, kind="percent", unit="percent", end=match.end())
    if first.form == "part":
        if not _is_part(first, text):
            return None
        grain = 2.0 if first.low == 0.5 else 3.0
        return replace(
            value, kind="percent", unit="percent", low=100 * value.low, high=100 * value.high, grain=grain
        )
    return _ratio(value, text, words)


def _ratio(value: Value, text: str, words: Lexicon) -> Value | None:
    """A share told as "three in ten"."""
    match = _out_of(words.language).match(text, value.end)
    if not match or value.low != int(value.low):
        return None
    written = match["whole"].lower()
    whole = (
        float(written)
        if written.isdigit()
        else float(words.numbers.get(written) or words.scales.get(written, 0))
    )
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


_NOT_A_SHARE = re.compile(
    r"[- ](?:time|term|year|hour|minute|day|mile|brother|sister|moon|back|final|finals|dozen|past|an|hearted)",
    re.IGNORECASE,
)
_ADJECTIVE = re.compile(
    r"\b(?:first|second|other|better|first-|second-|latter|last|opening|closing|bottom|top|northern|southern|eastern|western|and a)[ -]$",
    re.IGNORECASE,
)


def _is_part(number: Number, text: str) -> bool:
    """Whether "half" is a share here, and not the half of a match or of a year."""
    return not _NOT_A_SHARE.match(text, number.end) and not _ADJECTIVE.search(text, 0, number.start)


def _measure(value: Value, first: Number, text: str, words: Lexicon) -> Value | None:
    behind = unit_behind(text, value.end)
    crowd = re.compile(rf" {words.of} ").match(text, value.end) if first.form == "crowd" else None
    if crowd:
        behind = unit_behind(text, crowd.end() - 1)
    if first.form == "part":
        half = _HALF_UNIT.match(text, value.end) if first.low == 0.5 else None
        behind = unit_behind(text, half.end() - 1) if half else None
    if not behind:
        return None
    unit, end = behind
    return _and_a_half(
        _scaled(replace(value, end=end, unit=unit.dimension), unit.factor, unit.offset), text, words
    )


def _and_a_half(value: Value, text: str, words: Lexicon) -> Value:
    """A measure with the half behind its unit: "an hour and a half"."""
    half = re.compile(words.and_half).match(text, value.end)
    more = value.factor / 2
    return replace(value, low=value.low + more, high=value.high + more, end=half.end()) if half else value


@lru_cache(maxsize=16)
def _single(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(lexicon(language).articles)})(?=[ -])", re.IGNORECASE)


def _single_units(text: str, words: Lexicon, taken: Sequence[tuple[int, int]]) -> Iterator[Value]:
    """ "within a mile", "about a minute": an article counts only behind a hedge."""
    for match in _single(words.language).finditer(text):
        behind, hedge = unit_behind(text, match.end()), hedge_before(text, match.start(), words.language)
        if not behind or _within(match.start(), behind[1], taken):
            continue
        unit, end = behind
        value = Value("number", match.start(), end, (match.start(), end), 1.0, 1.0, unit.dimension)
        value = _and_a_half(_scaled(value, unit.factor, unit.offset), text, words)
        if hedge:
            value = replace(value, start=hedge[2], bound=hedge[0], close=hedge[1])
        if hedge or value.end > end:
            yield value


_MAGNITUDE = re.compile(r"\bmagnitude(?: of)?[- ]$", re.IGNORECASE)


def _count(value: Value, first: Number, text: str, words: Lexicon) -> Value | None:
    if (
        first.form == "part"
        or _is_label(first, text, words)
        or (first.bare_one and not _counts(first, text, words))
    ):
        return None
    if _MAGNITUDE.search(text, 0, value.start):
        return replace(value, unit="magnitude")
    return replace(value, loose=first.bare_one)


_ONE_BEFORE = re.compile(
    r"\b(?:this|that|the|no|each|every|any|another|an?|which|first|last|only|former|own)\s$", re.IGNORECASE
)


def _counts(number: Number, text: str, words: Lexicon) -> bool:
    """Whether "one" counts what follows it, and is no pronoun."""
    after = re.match(r"\s([^\W\d_]+)", text[number.end : number.end + 30])
    function = FUNCTION_WORDS.get(words.language, frozenset())
    return bool(after) and after[1].lower() not in function and not _ONE_BEFORE.search(text, 0, number.start)  # type: ignore[index]


_PLURAL = re.compile(r"\s(?:[a-z]+s|people|men|women|children)\b")
_HALF_UNIT = re.compile(r" an? ", re.IGNORECASE)
_NAME_BEFORE = re.compile(r"(?P<word>[^\W\d_][\w.'’&-]*)\s$")


def _is_label(number: Number, text: str, words: Lexicon) -> bool:
    """Whether a number only names something: "phase 3", "Llama 4", "Route 66"."""
    if number.form != "digits" or number.scaled:
        return False
    before = _NAME_BEFORE.search(text, 0, number.start)
    if text[number.end : number.end + 1] == "-" and text[number.end + 1 : number.end + 2].isupper():
        return True
    if not before:
        return text[: number.start].endswith(("#", "@"))
    word = before["word"]
    if word.lower() in words.labels:
        return True
    is_name = word[0].isupper() and word.lower() not in FUNCTION_WORDS.get(words.language, frozenset())
    return (
        is_name
        and number.high < 1000
        and not _PLURAL.match(text, number.end)
        and not hedge_before(text, number.start, words.language)
    )


def _hedged(value: Value, text: str, words: Lexicon) -> Value:
    before = hedge_before(text, value.start, words.language)
    if before and not (
        value.unit == "s" and text[before[2] : value.start].strip().lower() in ("over", "within", "under")
    ):
        return replace(value, bound=before[0], close=before[1], start=before[2])
    after = hedge_after(text, value.end, words.language)
    return replace(value, bound=after[0], close=after[1], end=after[2]) if after else value


@lru_cache(maxsize=16)
def _ordinal(language: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-])(?:(?P<digits>\d+)(?:st|nd|rd|th)|(?P<word>{any_of(lexicon(language).ordinals)}))(?!\w)",
        re.IGNORECASE,
    )


def _ordinals(text: str, words: Lexicon, taken: Sequence[tuple[int, int]]) -> Iterator[Value]:
    if not words.ordinals:
        return
    for match in _ordinal(words.language).finditer(text):
        if not _within(*match.span(), taken):
            rank = float(match["digits"] or words.ordinals[match["word"].lower()])
            yield Value("number", *match.span(), match.span(), rank, rank, "ordinal", loose=True)
