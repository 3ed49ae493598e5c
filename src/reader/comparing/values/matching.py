"""The values of two accounts, and which of them agree in linked sentences."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from reader.comparing.values.slots import Slot, likeness, likes, slots
from reader.comparing.values.verdicts import Finding, verdict
from reader.language.figures.corrections import is_correction
from reader.language.figures.moments import day_of
from reader.language.figures.value import Value
from reader.language.figures.values import values
from reader.model import Account, Link, Span


@dataclass(frozen=True, slots=True)
class PlacedValue:
    """A value where it stands in an account."""

    sentence: int
    number: int  # among the values of the sentence
    value: Value = field(compare=False)


@dataclass(frozen=True, slots=True)
class Match:
    """Two values of linked sentences that do not exclude one another."""

    left: PlacedValue
    right: PlacedValue
    finding: Finding
    likeness: float  # how far the words around them are the same, 0 to 1


@dataclass(frozen=True, slots=True)
class AccountValues:
    """One account with its values."""

    account: Account
    day: dt.date | None  # on which it was written
    values: tuple[tuple[PlacedValue, ...], ...]  # a tuple for each sentence
    slots: tuple[tuple[Slot, ...], ...]  # the places that the values fill
    implied: Mapping[int, tuple[PlacedValue, ...]] = field(default_factory=dict)  # by sentence

    def places(self) -> Iterator[PlacedValue]:
        """Every value of the account in reading order."""
        for found in self.values:
            yield from found

    def slot(self, place: PlacedValue) -> Slot:
        """The words around a value."""
        return self.slots[place.sentence][place.number]

    def span(self, place: PlacedValue) -> Span:
        """Where a value stands."""
        start, end = place.value.start, place.value.end
        return Span(place.sentence, start, end, self.account.sentences[place.sentence].text[start:end])


def account_values(account: Account) -> AccountValues:
    """The values of an account, and the day on which it was written; corrections claim nothing."""
    article = account.article
    language = article.language or "en"
    texts = ["" if is_correction(sentence.text) else sentence.text for sentence in account.sentences]
    return AccountValues(
        account,
        day_of(article.date, language),
        tuple(tuple(_places(sentence, text, language)) for sentence, text in enumerate(texts)),
        tuple(slots(text, language) for text in texts),
    )


def _places(sentence: int, text: str, language: str) -> Iterator[PlacedValue]:
    """The values of a sentence but for "first" and "second", which are hardly ever ranks."""
    for number, value in enumerate(values(text, language)):
        if not (value.loose and value.unit == "ordinal"):
            yield PlacedValue(sentence, number, value)


def matches(left: AccountValues, right: AccountValues, links: Iterable[Link]) -> list[Match]:
    """Every two values of linked sentences of which one may be the other."""
    found: list[Match] = []
    for i, j in dict.fromkeys((i, j) for link in links for i in link.left for j in link.right):
        for mine in left.values[i]:
            for theirs in right.values[j]:
                finding = verdict(mine.value, theirs.value, left.day, right.day)
                if finding and finding != "conflict":
                    one, other = left.slot(mine), right.slot(theirs)
                    found.append(Match(mine, theirs, finding, likeness(one, other, likes(one, other))))
    return found


def mutual(found: Sequence[Match]) -> list[Match]:
    """The matches that are the best ones of both their values within their two sentences; equal values before all."""
    best: dict[tuple[object, ...], Match] = {}
    for match in sorted(found, key=_rank):
        for key in _keys(match):
            best.setdefault(key, match)
    return [match for match in found if all(best[key] is match for key in _keys(match))]


def _rank(match: Match) -> tuple[bool, float, int, int, int]:
    """The best first; of equal ones the pair that stands first, the same from either side."""
    left, right = match.left, match.right
    starts = left.value.start, right.value.start
    return (
        match.finding != "same",
        -round(match.likeness, 6),
        left.sentence + right.sentence,
        sum(starts),
        min(starts),
    )


def _keys(match: Match) -> Iterable[tuple[object, ...]]:
    return ("left", match.left, match.right.sentence), ("right", match.right, match.left.sentence)
