"""Which values of two accounts fill the same place, and what they say of each other there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.comparing.near_misses import is_near_miss
from reader.comparing.slots import (
    Likes,
    Slot,
    closeness,
    governed,
    heads,
    holder,
    likeness,
    likes,
    opposed,
    slots,
)
from reader.comparing.verdicts import Finding, verdict
from reader.comparing.words import WordAlignments
from reader.language.corrections import is_correction
from reader.language.moments import Days, day_of, resolve
from reader.language.value import Value
from reader.language.values import values
from reader.model import Account, Link

_MOST_VALUES = 60  # values of a sentence that are compared; more are a table run together
_MOST_PAIRS = 40_000  # pairs of values beyond which only links are asked; a story has a few hundred
_NEXT_TO = 50  # characters between a value and the date that belongs to it, at most
_OTHER_TIME = 60  # days between two dates from which they are other times


@dataclass(frozen=True, slots=True)
class Place:
    """A value in a sentence of an account."""

    sentence: int
    value: Value


@dataclass(frozen=True, slots=True)
class Match:
    """Two values of linked sentences that can be compared."""

    left: Place
    right: Place
    finding: Finding
    likeness: float  # how far the words around them are the same, 0 to 1
    closeness: float  # how close to both values a shared word stands, 0 to 1
    governed: bool  # whether the closest words are shared
    head: float | None  # whether the same thing is counted, 0 to 1; None where one says nothing
    near: bool  # whether one looks like a slip of the other


@dataclass(frozen=True, slots=True)
class Side:
    """One account with its values."""

    account: Account
    day: dt.date | None  # on which it was written
    values: tuple[tuple[Value, ...], ...]  # a tuple for each sentence
    slots: tuple[tuple[Slot, ...], ...]  # the places of the values

    def places(self) -> Iterator[Place]:
        """Every value of the account in reading order."""
        for number, found in enumerate(self.values):
            for value in found:
                yield Place(number, value)

    def slot(self, place: Place) -> Slot:
        """The place that a value fills."""
        return self.slots[place.sentence][self.values[place.sentence].index(place.value)]


def side(account: Account) -> Side:
    """The values of an account, and the day on which it was written; corrections claim nothing."""
    article = account.article
    language = article.language or "en"
    texts = ["" if is_correction(sentence.text) else sentence.text for sentence in account.sentences]
    return Side(
        account,
        day_of(article.date, language),
        tuple(values(text, language)[:_MOST_VALUES] for text in texts),
        tuple(slots(text, language)[:_MOST_VALUES] for text in texts),
    )


def matches(left: Side, right: Side, links: Sequence[Link], aligned: WordAlignments) -> list[Match]:
    """Every two comparable values of linked sentences, with what speaks for the same place."""
    found: list[Match] = []
    for i, j in dict.fromkeys((i, j) for link in links for i in link.left for j in link.right):
        if left.values[i] and right.values[j]:
            found += _in_pair(left, right, i, j, aligned)
    return found


def unlinked(
    left: Side, right: Side, links: Sequence[Link], done: tuple[set[Place], set[Place]]
) -> list[Match]:
    """Near misses in sentences that no link joins, among the values that the other account does not have."""
    joined = {(i, j) for link in links for i in link.left for j in link.right}
    ours = [place for place in left.places() if place not in done[0]]
    theirs = [place for place in right.places() if place not in done[1]]
    found: list[Match] = []
    if len(ours) * len(theirs) > _MOST_PAIRS:
        return found
    for mine in ours:
        for place in theirs:
            if (mine.sentence, place.sentence) in joined or mine.value.kind != place.value.kind:
                continue
            finding = verdict(mine.value, place.value, left.day, right.day)
            if finding == "conflict" and is_near_miss(mine.value, place.value):
                one, other = left.slot(mine), right.slot(place)
                found += _match(mine, place, finding, one, other, likes(one.words, other.words, ()))
    return found


def _in_pair(left: Side, right: Side, i: int, j: int, aligned: WordAlignments) -> Iterator[Match]:
    like: Likes | None = None
    for value, one in zip(left.values[i], left.slots[i], strict=True):
        for rival, other in zip(right.values[j], right.slots[j], strict=True):
            finding = verdict(value, rival, left.day, right.day)
            if finding == "conflict" and _at_other_times(left, i, value, right, j, rival):
                continue
            if finding:
                if like is None:
                    like = likes(one.words, other.words, aligned.pairs(i, j))
                yield from _match(Place(i, value), Place(j, rival), finding, one, other, like)


def _at_other_times(left: Side, i: int, value: Value, right: Side, j: int, rival: Value) -> bool:
    """Whether the sentences put two values into different times: "in 1998" and "last week"."""
    if value.kind in ("date", "time"):
        return False
    mine, theirs = _dated(left, i, value), _dated(right, j, rival)
    return bool(mine and theirs) and all(
        max(a[0], b[0]) - min(a[1], b[1]) > _OTHER_TIME for a in mine for b in theirs
    )


def _dated(own: Side, sentence: int, value: Value) -> tuple[Days, ...]:
    """The days that the date next to a value may mean; none where no date is near."""
    near = [
        (max(other.start - value.end, value.start - other.end), other.start, other)
        for other in own.values[sentence]
        if other.moment
    ]
    gap, _, date = min(near, default=(_NEXT_TO + 1, 0, None))
    return resolve(date.moment, own.day) if gap <= _NEXT_TO and date and date.moment else ()


def _match(
    left: Place, right: Place, finding: Finding, one: Slot, other: Slot, like: Likes
) -> Iterator[Match]:
    if not _apart(left.value, right.value, finding, one, other, like):
        yield Match(
            left,
            right,
            finding,
            likeness(one, other, like),
            closeness(one, other, like),
            governed(one, other, like),
            heads(one, other, like),
            finding == "conflict" and is_near_miss(left.value, right.value),
        )


def _apart(left: Value, right: Value, finding: Finding, one: Slot, other: Slot, like: Likes) -> bool:
    """Whether something in the words shows that two values belong to different things."""
    if left.kind == "age":
        mine, theirs = holder(one), holder(other)
        if not mine & theirs if mine and theirs else heads(one, other, like) == 0.0:
            return True
    return finding == "conflict" and (
        opposed(one, other, like) or not _is_marked_alike(left, one, right, other)
    )


def _is_marked_alike(left: Value, one: Slot, right: Value, other: Slot) -> bool:
    """Whether no mark sets one of two values apart; "47 of the frogs" is a part only if 74 are not a slip of it."""
    marks = one.marks ^ other.marks
    return not marks or (marks == {"part"} and is_near_miss(left, right))
