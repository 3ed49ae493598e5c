"""Values that an account does not write as numbers: "a helicopter" is one, "until March 2029" a length of time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.comparing.values.matching import Place, Side
from reader.comparing.values.slots import Slot, bound, slots_of
from reader.language.figures.moments import Days, resolve
from reader.language.figures.units import DAY, MONTH, WEEK, YEAR
from reader.language.figures.value import Moment, Value
from reader.language.tokens import Token, tokens

ARTICLES = frozenset(("a", "an"))
_MOST = 20  # of a thing that another account may have one of
_WIDE = 4  # words of "a police rescue helicopter"


def beside(left: Side, right: Side) -> tuple[Side, Side]:
    """Two accounts with what each implies of the values of the other."""
    return _implying(left, right), _implying(right, left)


def _implying(own: Side, other: Side) -> Side:
    """An account with its lengths of time and the single things of which the other has several."""
    found, slots = dict(_lengths(own, own.day or other.day)), list(own.slots)
    counted = {
        noun(slot) for places in other.values for slot in map(other.slot, filter(is_several, places))
    } - {""}
    for number, sentence in enumerate(own.account.sentences) if counted else ():
        words = tokens(sentence.text, own.account.article.language or "en")
        known = {noun(slot) for slot in own.slots[number]}
        things = [
            Value("number", article.start, last.end, (article.start, article.end), 1.0, 1.0, loose=True)
            for article, last in _singles(words)
            if last.stem in counted and last.stem not in known
        ]
        if things:
            first = len(own.slots[number])
            places = tuple(Place(number, first + k, value) for k, value in enumerate(things))
            found[number] = (*found.get(number, ()), *places)
            slots[number] = (*own.slots[number], *slots_of(words, things))
    return replace(own, slots=tuple(slots), implied=found)


def _lengths(own: Side, today: dt.date | None) -> Iterator[tuple[int, tuple[Place, ...]]]:
    """The lengths of time that dates with "since" and "until" come to, seen from the day of the account."""
    if today:
        for number, places in enumerate(own.values):
            found = [length for place in places if (length := _length(own, place, today))]
            if found:
                yield number, tuple(found)


def _length(own: Side, place: Place, today: dt.date) -> Place | None:
    side = bound(own.slot(place)) if place.value.kind == "date" else ""
    side = side if side in ("since", "until") else ""
    days = resolve(place.value.moment or Moment(), today) if side else ()
    spans = [span for span in (_span(found, today, side == "until") for found in days) if span]
    if not spans:
        return None
    low, high = DAY * min(low for low, _ in spans), DAY * max(high for _, high in spans)
    value = replace(place.value, kind="number", unit="s", low=low, high=high, bound="about", moment=None)
    return replace(place, value=replace(value, factor=_unit(high), grain=_unit(high)))


def _span(days: Days, today: dt.date, ahead: bool) -> tuple[int, int] | None:
    """How many days lie between the day of the account and a date before it, or a date to come."""
    now = today.toordinal()
    low, high = (days[0] - now, days[1] - now) if ahead else (now - days[1], now - days[0])
    return (max(low, 0), high) if high > 0 else None


def _unit(seconds: float) -> float:
    """The unit in which people tell a length of time."""
    return next((unit for unit in (YEAR, MONTH, WEEK) if seconds >= 2 * unit), DAY)


def noun(around: Slot) -> str:
    """The stem of the noun that is counted: the last word behind the number; "" where nothing is."""
    return around.words[max(around.head)].stem if around.head else ""


def is_several(place: Place) -> bool:
    """Whether a value counts things of which another account may have one."""
    value = place.value
    return value.kind == "number" and value.unit == "" and value.is_exact and 1 < value.low <= _MOST


def _singles(words: Sequence[Token]) -> Iterator[tuple[Token, Token]]:
    """Every thing with an article in front: the article and the noun."""
    for i, token in enumerate(words):
        if token.word.norm not in ARTICLES:
            continue
        end = i + 1
        while (
            end < len(words)
            and words[end].is_word
            and not words[end].is_function
            and not _is_verb(words[end])
        ):
            end += 1
        if i + 1 < end <= i + _WIDE:
            yield token, words[end - 1]


def _is_verb(word: Token) -> bool:
    return word.norm.endswith("ed")
