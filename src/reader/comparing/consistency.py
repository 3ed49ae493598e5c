"""One account against itself: a value told in two ways, and dates that cannot be true."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from reader.comparing.accounts import account as as_account
from reader.comparing.values.matching import AccountValues, PlacedValue, account_values
from reader.comparing.values.slips import near_miss
from reader.comparing.values.slots import likeness, likes
from reader.comparing.values.verdicts import verdict
from reader.language.figures.moments import resolve
from reader.language.figures.value import Value
from reader.model import Account, Article, Difference, Span

_LIKENESS = 0.5  # how far the words around a value told twice must be the same
_WINDOW = 60  # sentences behind a sentence that are read against it


def contradictions(article: Article) -> tuple[Difference, ...]:
    """What an account says against itself, as guesses; both spans of a difference stand in this one account."""
    account = as_account(article)
    own = account_values(account)
    found = [*_impossible_dates(account, own), *_told_twice(own)]
    return tuple(
        sorted(found, key=lambda d: (d.left.sentence, d.left.start, d.right.sentence, d.right.start))
    )


def _impossible_dates(account: Account, own: AccountValues) -> Iterator[Difference]:
    """Dates whose weekday is that of another day: "Monday, 3 March 2026" was a Tuesday."""
    for place in own.places():
        moment = place.value.moment
        if not moment or moment.weekday is None or not (moment.month and moment.day):
            continue
        days = resolve(moment, own.day)
        if days and (days[0][0] - 1) % 7 != moment.weekday:
            text = account.sentences[place.sentence].text
            weekday, date = _parted(text, place.value)
            yield Difference(
                "date",
                "conflict",
                "guess",
                Span(place.sentence, *weekday, text[slice(*weekday)]),
                Span(place.sentence, *date, text[slice(*date)]),
                "weekday and date",
            )


def _parted(text: str, value: Value) -> tuple[tuple[int, int], tuple[int, int]]:
    """The weekday and the rest of a date."""
    end = value.start + len(text[value.start : value.end].split()[0].rstrip(","))
    rest = end + len(text[end : value.end]) - len(text[end : value.end].lstrip(", "))
    return (value.start, end), (rest, value.end)


def _told_twice(own: AccountValues) -> Iterator[Difference]:
    """Values of which one looks like a slip of the other, among the same words."""
    holding = [number for number, found in enumerate(own.values) if found]
    for at, i in enumerate(holding):
        for j in holding[at + 1 : at + 1 + _WINDOW]:
            for mine, theirs in product(own.values[i], own.values[j]):
                if _is_slip(mine, theirs, own) and not _is_shared(mine, theirs, own):
                    spans = own.span(mine), own.span(theirs)
                    yield Difference(mine.value.kind, "conflict", "guess", *spans)


def _is_slip(mine: PlacedValue, theirs: PlacedValue, own: AccountValues) -> bool:
    if verdict(mine.value, theirs.value, own.day, own.day) != "conflict":
        return False
    if not near_miss(mine.value, theirs.value):
        return False
    one, other = own.slot(mine), own.slot(theirs)
    return likeness(one, other, likes(one, other)) >= _LIKENESS


def _is_shared(mine: PlacedValue, theirs: PlacedValue, own: AccountValues) -> bool:
    """Whether one of the sentences has both values, so that they are two things or a change."""
    return any(
        verdict(place.value, other.value, own.day, own.day) in ("same", "rounding", "less precise")
        for place, sentence in ((mine, theirs.sentence), (theirs, mine.sentence))
        for other in own.values[sentence]
    )
