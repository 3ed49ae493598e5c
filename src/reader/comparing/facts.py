"""The values of two accounts set against each other."""

from __future__ import annotations

from reader.comparing.align import Alignment
from reader.comparing.values import rivals
from reader.comparing.values.about import about
from reader.comparing.values.implied import beside
from reader.comparing.values.matching import matches, mutual
from reader.comparing.values.mentions import ValueMention, account_values
from reader.comparing.values.settling import settled
from reader.language.figures.showing import shown
from reader.model import Accord, Account, Agreement, Cancel, Certainty, Difference, Fact, Verdict, never


def differences(
    left: Account, right: Account, together: Alignment
) -> tuple[tuple[Difference, ...], tuple[Agreement, ...]]:
    """Values that the accounts give differently, and values that linked sentences give alike."""
    one, other = beside(account_values(left), account_values(right))
    found = matches(one, other, together.links)
    apart = rivals.rivals(one, other, together.odds, settled(one, other, found))
    told = [
        _difference(pair.left, pair.right, "conflict", rivals.certainty(likely))
        for pair, likely in rivals.conflicts(apart)
    ]
    alike: list[Agreement] = []
    for match in mutual(found):
        mine, theirs = match.left, match.right
        if match.finding == "rounding":
            told.append(_difference(mine, theirs, "rounding", "likely"))
        else:
            accord: Accord = "same" if match.finding == "same" else "less precise"
            words = about(mine.value.kind, mine.slot, theirs.slot)
            alike.append(Agreement(mine.value.kind, accord, mine.span, theirs.span, words))
    return tuple(told), tuple(sorted(alike, key=_order))


def _difference(
    mine: ValueMention, theirs: ValueMention, verdict: Verdict, certainty: Certainty
) -> Difference:
    kind = mine.value.kind
    words = about(kind, mine.slot, theirs.slot)
    return Difference(kind, verdict, certainty, mine.span, theirs.span, words)


def _order(found: Agreement) -> tuple[int, int, int, int]:
    return found.left.sentence, found.left.start, found.right.sentence, found.right.start


def facts_of(account: Account, *, cancelled: Cancel = never) -> tuple[Fact, ...]:
    """The typed values of one account in reading order.

    Raises :class:`reader.errors.Cancelled` soon after ``cancelled`` answers true.
    """
    return tuple(
        Fact(
            mention.value.kind,
            mention.span,
            shown(mention.value, mention.span.text),
            about(mention.value.kind, mention.slot),
        )
        for mention in account_values(account, cancelled=cancelled)
        if not mention.value.loose or mention.value.kind == "time"
    )
