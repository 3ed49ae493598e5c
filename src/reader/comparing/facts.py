"""The values of two accounts set against each other."""

from __future__ import annotations

from reader.comparing.align import Alignment
from reader.comparing.values import rivals, substitutions
from reader.comparing.values.about import about
from reader.comparing.values.implied import beside
from reader.comparing.values.matching import Place, Side, matches, mutual, side
from reader.comparing.values.settling import settled
from reader.comparing.words import WordAlignments
from reader.language.figures.showing import shown
from reader.model import Accord, Account, Agreement, Certainty, Difference, Fact, Span, Verdict


def differences(
    left: Account, right: Account, together: Alignment, aligned: WordAlignments
) -> tuple[tuple[Difference, ...], tuple[Agreement, ...]]:
    """Values that the accounts give differently, and values that linked sentences give alike."""
    one, other = beside(side(left), side(right))
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
    own = side(account)
    found: list[Fact] = []
    for place in own.places():
        if not place.value.loose or place.value.kind == "time":
            span = _span(account, place)
            found.append(Fact(place.value.kind, span, shown(place.value, span.text), about(own.slot(place))))
    return tuple(found)


def _span(account: Account, place: Place) -> Span:
    start, end = place.value.start, place.value.end
    return Span(place.sentence, start, end, account.sentences[place.sentence].text[start:end])


def _difference(
    mine: Place, theirs: Place, verdict: Verdict, certainty: Certainty, left: Side, right: Side
) -> Difference:
    spans = _span(left.account, mine), _span(right.account, theirs)
    return Difference(mine.value.kind, verdict, certainty, *spans, about(left.slot(mine), right.slot(theirs)))


def _agreement(mine: Place, theirs: Place, accord: Accord, left: Side, right: Side) -> Agreement:
    spans = _span(left.account, mine), _span(right.account, theirs)
    return Agreement(mine.value.kind, accord, *spans, about(left.slot(mine), right.slot(theirs)))


def _order(item: Difference | Agreement) -> tuple[int, int, int, int]:
    return item.left.sentence, item.left.start, item.right.sentence, item.right.start
