"""The values that an account mentions, each where it stands, with the words around it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain

from reader.comparing.accounts import language_of
from reader.comparing.odds import Odds, Pair
from reader.comparing.stopping import stop_if
from reader.comparing.values.slots import Slot, slots
from reader.comparing.values.verdicts import Finding, verdict
from reader.language.figures.corrections import is_correction
from reader.language.figures.moments import day_of
from reader.language.figures.value import Value
from reader.language.figures.values import values
from reader.model import Account, Cancel, Span, never

_MOST = 60
"""Values of a sentence; one with more is a table, whose words do not tell what each value is of, and the time to compare
them grows with the cube of their number."""


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """A sentence of an account with the values that it mentions."""

    account: Account
    sentence: int
    values: tuple[Value, ...]
    day: dt.date | None  # on which the account was written

    @property
    def text(self) -> str:
        """The sentence."""
        return self.account.sentences[self.sentence].text


@dataclass(frozen=True, slots=True)
class ValueMention:
    """A value where an account mentions it; what stands in one place is one mention."""

    sentence: int
    number: int  # among the values of the sentence
    value: Value = field(compare=False)
    slot: Slot = field(compare=False)  # the words around it
    row: Row = field(compare=False)  # the sentence, with the values beside it

    @property
    def day(self) -> dt.date | None:
        """The day on which its account was written."""
        return self.row.day

    @property
    def span(self) -> Span:
        """Where the value stands."""
        start, end = self.value.start, self.value.end
        return Span(self.sentence, start, end, self.row.text[start:end])

    def against(self, other: ValueMention) -> Finding | None:
        """What two values say of each other, each seen from the day of its account; None where they cannot be compared."""
        return verdict(self.value, other.value, self.day, other.day)

    def is_met_beside(self, other: ValueMention, *findings: Finding) -> bool:
        """Whether the sentence of another value has one to which it stands as one of some ``findings`` says."""
        told = (verdict(self.value, value, self.day, other.day) for value in other.row.values)
        return any(finding in findings for finding in told)


@dataclass(frozen=True, slots=True)
class AccountValues:
    """One account with its values; to walk over it is to walk over them in reading order."""

    account: Account
    day: dt.date | None  # on which it was written
    rows: tuple[tuple[ValueMention, ...], ...]  # one a sentence
    implied: Mapping[int, tuple[ValueMention, ...]] = field(default_factory=dict)  # by sentence

    def __iter__(self) -> Iterator[ValueMention]:
        return chain.from_iterable(self.rows)


@dataclass(frozen=True, slots=True)
class BothValues:
    """The values of two accounts, and which of their sentences belong together."""

    left: AccountValues
    right: AccountValues
    linked: tuple[Pair, ...]  # sentences
    odds: Odds  # of sentences, that they are a link

    def likely(self, mine: ValueMention, theirs: ValueMention) -> float:
        """How likely the sentences of two values are a link."""
        return self.odds.get((mine.sentence, theirs.sentence), 0.0)


def account_values(account: Account, *, cancelled: Cancel = never) -> AccountValues:
    """The values of an account.

    Raises :class:`reader.errors.Cancelled` soon after ``cancelled`` answers true.
    """
    day = day_of(account.article.date, language_of(account))
    rows: list[tuple[ValueMention, ...]] = []
    for sentence in range(len(account.sentences)):
        stop_if(cancelled)
        rows.append(_mentions(account, sentence, day))
    return AccountValues(account, day, tuple(rows))


def _mentions(account: Account, sentence: int, day: dt.date | None) -> tuple[ValueMention, ...]:
    """The values of a sentence but for "first" and "second", which are hardly ever ranks; none of a table or correction."""
    text, language = account.sentences[sentence].text, language_of(account)
    found = values(text, language)
    if not found or len(found) > _MOST or is_correction(text):
        return ()
    kept = [
        (number, value, slot)
        for number, (value, slot) in enumerate(zip(found, slots(text, language), strict=True))
        if not (value.loose and value.unit == "ordinal")
    ]
    row = Row(account, sentence, tuple(value for _, value, _ in kept), day)
    return tuple(ValueMention(sentence, number, value, slot, row) for number, value, slot in kept)
