"""The values of two accounts set against each other."""

from __future__ import annotations

from reader.comparing.align import Alignment
from reader.comparing.values import rivals, substitutions
from reader.comparing.values.about import about
from reader.comparing.values.implied import beside
from reader.comparing.values.matching import AccountValues, PlacedValue, account_values, matches, mutual
from reader.comparing.values.settling import settled
from reader.comparing.words import WordAlignments
from reader.language.figures.showing import shown
from reader.model import Accord, Account, Agreement, Certainty, Difference, Fact, Verdict


def differences(
    left: Account, right: Account, together: Alignment, aligned: WordAlignments
) -> tuple[tuple[Difference, ...], tuple[Agreement, ...]]:
    """Values that the accounts give differently, and values that linked sentences give alike."""
    one, other = beside(account_values(left), account_values(right))
    found = matches(one, other, together.links)
    told = [
        _difference(pair.left, pair.right, "conflict", rivals.certainty(probability), one, other)
        for pair, probability in rivals.conflicts(
            rivals.rivals(one, other, together.odds, settled(one, other, found))
        )
    ]
    alike: list[Agreement] = []
    for match in mutual(found):
        if match.finding == "rounding":
            told.append(_difference(match.left, match.right, "rounding", "likely", one, other))
        else:
            accord: Accord = "same" if match.finding == "same" else "less precise"
            alike.append(_agreement(match.left, match.right, accord, one, other))
    told += substitutions.differences(left, right, together.links, aligned)
    return tuple(sorted(told, key=_order)), tuple(sorted(alike, key=_order))


def facts_of(account: Account) -> tuple[Fact, ...]:
    """The typed values of one account in reading order."""
    own = account_values(account)
    found: list[Fact] = []
    for place in own.places():
        value = place.value
        if not value.loose or value.kind == "time":
            span = own.span(place)
            found.append(Fact(value.kind, span, shown(value, span.text), about(value.kind, own.slot(place))))
    return tuple(found)


def _difference(
    mine: PlacedValue,
    theirs: PlacedValue,
    verdict: Verdict,
    certainty: Certainty,
    left: AccountValues,
    right: AccountValues,
) -> Difference:
    kind = mine.value.kind
    words = about(kind, left.slot(mine), right.slot(theirs))
    return Difference(kind, verdict, certainty, left.span(mine), right.span(theirs), words)


def _agreement(
    mine: PlacedValue, theirs: PlacedValue, accord: Accord, left: AccountValues, right: AccountValues
) -> Agreement:
    kind = mine.value.kind
    words = about(kind, left.slot(mine), right.slot(theirs))
    return Agreement(kind, accord, left.span(mine), right.span(theirs), words)


def _order(item: Difference | Agreement) -> tuple[int, int, int, int]:
    return item.left.sentence, item.left.start, item.right.sentence, item.right.start
