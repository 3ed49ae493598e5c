"""One account against itself: a value told in two ways, a name spelled in two ways, and dates that cannot be true."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations, product

from reader.comparing.accounts import account
from reader.comparing.reading import reading
from reader.comparing.stopping import stop_if
from reader.comparing.values.mentions import AccountValues, ValueMention, account_values
from reader.comparing.values.slips import digits, is_twist, near_miss
from reader.comparing.values.slot_likeness import likeness
from reader.comparing.values.verdicts import Finding
from reader.language.figures.moments import resolve
from reader.language.figures.value import Moment, Value
from reader.language.names.full_names import are_misspelled, by_word
from reader.model import Account, Article, Cancel, Difference, Span, never

_LIKENESS = 0.5  # how far the words around a value told twice must be the same
_LONG = 3  # digits of which one may be wrong in a slip; of two, any others would do
_FAMILY = 40  # names with a word in common, beyond which it tells nothing of them
_WINDOW = 60  # sentences behind a sentence that are read against it
_AGREEING: tuple[Finding, ...] = ("same", "rounding", "less precise")


def contradictions(article: Article, *, cancelled: Cancel = never) -> tuple[Difference, ...]:
    """What an account says against itself, as guesses; both spans of a difference stand in this one account.

    Raises :class:`reader.errors.Cancelled` soon after ``cancelled`` answers true.
    """
    itself = account(article)
    own = account_values(itself, cancelled=cancelled)
    found = [*_impossible_dates(own), *_told_twice(own, cancelled), *_spelled_twice(itself)]
    return tuple(
        sorted(found, key=lambda d: (d.left.sentence, d.left.start, d.right.sentence, d.right.start))
    )


def _impossible_dates(own: AccountValues) -> Iterator[Difference]:
    """Dates whose weekday is that of another day: "Monday, 3 March 2026" was a Tuesday."""
    for mention in own:
        moment = mention.value.moment
        if moment and moment.weekday is not None and moment.month and moment.day:
            dates = (resolve(replace(moment, year=year), None) for year in _years(moment, own.day))
            weekdays = {(days[0][0] - 1) % 7 for days in dates if days}
            if weekdays and moment.weekday not in weekdays:
                weekday, date = _parted(mention.span)
                yield Difference("date", "conflict", "guess", weekday, date, "weekday and date")


def _years(moment: Moment, today: dt.date | None) -> Sequence[int]:
    """The years that a date may mean: its own, else those around the day on which it was written."""
    if moment.year:
        return (moment.year,)
    return range(today.year - 1, today.year + 2) if today else ()


def _parted(date: Span) -> tuple[Span, Span]:
    """The weekday and the rest of a date."""
    weekday = date.text.split()[0].rstrip(",")
    rest = date.text.removeprefix(weekday).lstrip(", ")
    return (
        replace(date, end=date.start + len(weekday), text=weekday),
        replace(date, start=date.end - len(rest), text=rest),
    )


def _spelled_twice(itself: Account) -> Iterator[Difference]:
    """Names in full that are another name of the account but for a few letters."""
    places = reading(itself).full_names
    groups = (names for names in by_word(places).values() if len(names) <= _FAMILY)
    alike = dict.fromkeys(pair for names in groups for pair in combinations(names, 2))
    for name, other in alike:
        if are_misspelled(name, other):
            yield Difference("name", "conflict", "guess", places[name][0], places[other][0], "spelling")


def _told_twice(own: AccountValues, cancelled: Cancel) -> Iterator[Difference]:
    """Values of which one looks like a slip of the other, among the same words, as no third value is told.

    Two values are judged where they first look like it.
    """
    holding = [mentions for mentions in own.rows if mentions]
    judged: set[frozenset[tuple[object, ...]]] = set()
    for at, here in enumerate(holding):
        stop_if(cancelled)
        for there in holding[at + 1 : at + 1 + _WINDOW]:
            for mine, theirs in product(here, there):
                both = frozenset((_worth(mine.value), _worth(theirs.value)))
                if both in judged or not _is_slip(mine, theirs):
                    continue
                judged.add(both)
                if not (
                    _have_both(mine, theirs)
                    or _are_named_apart(mine, theirs)
                    or _is_one_of_many(own, mine, theirs)
                ):
                    yield Difference(mine.value.kind, "conflict", "guess", mine.span, theirs.span)


def _worth(value: Value) -> tuple[object, ...]:
    """What a value is, wherever it stands."""
    return value.kind, value.unit, value.low, value.high, value.moment


def _is_slip(mine: ValueMention, theirs: ValueMention) -> bool:
    if mine.against(theirs) != "conflict" or not _are_written_alike(mine.value, theirs.value):
        return False
    return likeness(mine.slot, theirs.slot) >= _LIKENESS


def _are_written_alike(left: Value, right: Value) -> bool:
    """Whether two values are so close in writing that two things hardly have them by chance."""
    near = near_miss(left, right)
    if left.kind == "date":
        return near > 0 and all(value.moment and value.moment.day for value in (left, right))
    if left.kind == "time":
        return near > 0
    return is_twist(left, right) or (near > 0 and min(len(digits(left)), len(digits(right))) >= _LONG)


def _have_both(mine: ValueMention, theirs: ValueMention) -> bool:
    """Whether one of two sentences has both values, so that they are two things or a change."""
    return mine.is_met_beside(theirs, *_AGREEING) or theirs.is_met_beside(mine, *_AGREEING)


def _are_named_apart(mine: ValueMention, theirs: ValueMention) -> bool:
    """Whether each of two values stands near a name that the sentence of the other one lacks."""
    return bool(_names_near(mine) - _names(theirs)) and bool(_names_near(theirs) - _names(mine))


def _names_near(mention: ValueMention) -> set[str]:
    return {mention.slot.words[k].norm for k in mention.slot.names}


def _names(mention: ValueMention) -> set[str]:
    return {token.norm for token in mention.slot.words if token.is_name}


def _is_one_of_many(own: AccountValues, mine: ValueMention, theirs: ValueMention) -> bool:
    """Whether another sentence has a third value among words as like those of either: a list of prices, a league, a poll."""
    alike = likeness(mine.slot, theirs.slot)
    return any(
        other.sentence not in (mine.sentence, theirs.sentence)
        and mine.against(other) == theirs.against(other) == "conflict"
        and max(likeness(mine.slot, other.slot), likeness(theirs.slot, other.slot)) >= alike
        for other in own
    )
