"""One account against itself: a value told in two ways, and dates that cannot be true."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain, product

from reader.comparing.accounts import account
from reader.comparing.stopping import stop_if
from reader.comparing.values.mentions import AccountValues, ValueMention, account_values, finding
from reader.comparing.values.slips import near_miss
from reader.comparing.values.slot_likeness import likeness
from reader.language.figures.moments import resolve
from reader.model import Article, Cancel, Difference, Span, never

_LIKENESS = 0.5  # how far the words around a value told twice must be the same
_WINDOW = 60  # sentences behind a sentence that are read against it


def contradictions(article: Article, *, cancelled: Cancel = never) -> tuple[Difference, ...]:
    """What an account says against itself, as guesses; both spans of a difference stand in this one account.

    Raises :class:`reader.errors.Cancelled` soon after ``cancelled`` answers true.
    """
    own = account_values(account(article), cancelled=cancelled)
    found = [*_impossible_dates(own), *_told_twice(own, cancelled)]
    return tuple(
        sorted(found, key=lambda d: (d.left.sentence, d.left.start, d.right.sentence, d.right.start))
    )


def _impossible_dates(own: AccountValues) -> Iterator[Difference]:
    """Dates whose weekday is that of another day: "Monday, 3 March 2026" was a Tuesday."""
    for mention in own:
        moment = mention.value.moment
        if not moment or moment.weekday is None or not (moment.month and moment.day):
            continue
        days = resolve(moment, own.day)
        if days and (days[0][0] - 1) % 7 != moment.weekday:
            weekday, date = _parted(mention.span)
            yield Difference("date", "conflict", "guess", weekday, date, "weekday and date")


def _parted(date: Span) -> tuple[Span, Span]:
    """The weekday and the rest of a date."""
    weekday = date.text.split()[0].rstrip(",")
    rest = date.text.removeprefix(weekday).lstrip(", ")
    return (
        replace(date, end=date.start + len(weekday), text=weekday),
        replace(date, start=date.end - len(rest), text=rest),
    )


def _told_twice(own: AccountValues, cancelled: Cancel) -> Iterator[Difference]:
    """Values of which one looks like a slip of the other, among the same words."""
    holding = [mentions for mentions in own.rows if mentions]
    for at, here in enumerate(holding):
        stop_if(cancelled)
        for there in holding[at + 1 : at + 1 + _WINDOW]:
            for mine, theirs in product(here, there):
                if _is_slip(mine, theirs) and not _have_both(here, there, mine, theirs):
                    yield Difference(mine.value.kind, "conflict", "guess", mine.span, theirs.span)


def _is_slip(mine: ValueMention, theirs: ValueMention) -> bool:
    if finding(mine, theirs) != "conflict" or not near_miss(mine.value, theirs.value):
        return False
    return likeness(mine.slot, theirs.slot) >= _LIKENESS


def _have_both(
    here: Iterable[ValueMention], there: Iterable[ValueMention], mine: ValueMention, theirs: ValueMention
) -> bool:
    """Whether one of two sentences has both values, so that they are two things or a change."""
    pairs = chain(product([mine], there), product([theirs], here))
    return any(finding(one, other) in ("same", "rounding", "less precise") for one, other in pairs)
