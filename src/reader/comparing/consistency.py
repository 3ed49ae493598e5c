"""One account against itself: a value told in two ways, and dates that cannot be true."""

from __future__ import annotations

from collections.abc import Iterator

from reader.comparing.accounts import account as as_account
from reader.comparing.clashes import mutual, scored
from reader.comparing.matching import Match, Place, Side, matches, side
from reader.comparing.slots import holder
from reader.comparing.verdicts import verdict
from reader.comparing.words import WordAlignments
from reader.language.moments import resolve
from reader.language.value import Value
from reader.model import Account, Article, Difference, Link, Span

_TOLD_TWICE = 0.9  # score from which two sentences of one account tell of the same value
_LIKENESS = 0.5  # and how far the words around it must be the same
_WINDOW = 60  # sentences behind a sentence that are read against it


def contradictions(article: Article) -> tuple[Difference, ...]:
    """What an account says against itself, as guesses; both spans of a difference stand in this one account."""
    account = as_account(article)
    own = side(account)
    found = [*_impossible_dates(account, own), *_told_twice(account, own)]
    return tuple(
        sorted(found, key=lambda d: (d.left.sentence, d.left.start, d.right.sentence, d.right.start))
    )


def _impossible_dates(account: Account, own: Side) -> Iterator[Difference]:
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


def _told_twice(account: Account, own: Side) -> Iterator[Difference]:
    holding = [number for number, found in enumerate(own.values) if found]
    links = [
        Link((i,), (j,), "reworded", "guess", ())
        for at, i in enumerate(holding)
        for j in holding[at + 1 : at + 1 + _WINDOW]
    ]
    aligned = WordAlignments(account, account)
    open_ = [
        match
        for match in matches(own, own, links, aligned)
        if match.finding == "conflict" and _is_one_thing(match, own) and not _is_shared(match, own)
    ]
    for match, _ in mutual([item for item in scored(open_) if item[1] >= _TOLD_TWICE]):
        yield Difference(
            match.left.value.kind,
            "conflict",
            "guess",
            _span(account, match.left),
            _span(account, match.right),
        )


def _span(account: Account, place: Place) -> Span:
    start, end = place.value.start, place.value.end
    return Span(place.sentence, start, end, account.sentences[place.sentence].text[start:end])


def _is_one_thing(match: Match, own: Side) -> bool:
    """Whether two sentences of one account tell of the same value: a slip, or the same noun with another count."""
    if match.likeness < _LIKENESS or not (
        match.near or (match.left.value.kind == "number" and match.head == 1.0)
    ):
        return False
    return match.left.value.kind != "age" or bool(
        holder(own.slot(match.left)) & holder(own.slot(match.right))
    )


def _is_shared(match: Match, own: Side) -> bool:
    """Whether one of the sentences has both values, so that they are two things or a change."""
    return any(
        verdict(value, other, own.day, own.day) in ("same", "rounding", "less precise")
        for value, sentence in (
            (match.left.value, match.right.sentence),
            (match.right.value, match.left.sentence),
        )
        for other in own.values[sentence]
    )
