"""The values of two accounts set against each other."""

from __future__ import annotations

from reader.comparing.align import Alignment
from reader.comparing.odds import pairs_of
from reader.comparing.values.about import about
from reader.comparing.values.implied import with_implied
from reader.comparing.values.matching import matches, mutual
from reader.comparing.values.mentions import BothValues, ValueMention, account_values
from reader.comparing.values.rivals import MODEL, rivals
from reader.language.figures.showing import shown
from reader.model import Accord, Account, Agreement, Cancel, Difference, Fact, never


def both_values(together: Alignment) -> BothValues:
    """The values of two accounts, what each implies included."""
    left, right = with_implied(account_values(together.left), account_values(together.right))
    return BothValues(left, right, pairs_of(together.links), together.odds)


def differences(
    together: Alignment,
) -> tuple[tuple[Difference, ...], tuple[Agreement, ...]]:
    """Values that the accounts give differently, and values that linked sentences give alike."""
    both = both_values(together)
    found = matches(both)
    apart = rivals(both, found, least=MODEL.conflict)
    told = [
        pair.conflict(pair.left.value.kind, certainty, _about(pair.left, pair.right))
        for pair, certainty in MODEL.conflicts(apart)
    ]
    alike: list[Agreement] = []
    for match in mutual(found):
        kind, told_of = match.left.value.kind, _about(match.left, match.right)
        if match.finding == "rounding":
            told.append(Difference(kind, "rounding", "likely", match.left.span, match.right.span, told_of))
        else:
            accord: Accord = "same" if match.finding == "same" else "less precise"
            alike.append(Agreement(kind, accord, match.left.span, match.right.span, told_of))
    return tuple(told), tuple(
        sorted(alike, key=lambda a: (a.left.sentence, a.left.start, a.right.sentence, a.right.start))
    )


def _about(mine: ValueMention, theirs: ValueMention) -> str:
    return about(mine.value.kind, mine.slot, theirs.slot)


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
