"""The values of two accounts set against each other."""

from __future__ import annotations

from collections.abc import Sequence

from reader.comparing import substitutions
from reader.comparing.about import about
from reader.comparing.clashes import certainty, clashes, mutual
from reader.comparing.matching import Match, Place, Side, matches, side
from reader.comparing.words import WordAlignments
from reader.language.showing import shown
from reader.model import Account, Agreement, Difference, Fact, Link, Span, Verdict

_ALIKE = 0.15  # likeness from which a vaguer value is taken for one of the same thing
_ROUNDED = 0.4  # what speaks for the same place where one value is the other, rounded


def differences(
    left: Account, right: Account, links: Sequence[Link], aligned: WordAlignments
) -> tuple[tuple[Difference, ...], tuple[Agreement, ...]]:
    """Values that the accounts give differently, and values that linked sentences give alike."""
    one, other = side(left), side(right)
    found = matches(one, other, links, aligned)
    agreeing = mutual([(m, m.likeness + (m.finding == "same")) for m in found if m.finding != "conflict"])
    told = [_difference(m, "conflict", score, one, other) for m, score in clashes(one, other, links, found)]
    told += [
        _difference(m, "rounding", m.likeness + _ROUNDED, one, other)
        for m, _ in agreeing
        if m.finding == "rounding"
    ]
    told += substitutions.differences(left, right, links, aligned)
    alike = [_agreement(m, one, other) for m, _ in agreeing if m.finding == "same" or _is_vaguer(m)]
    return tuple(sorted(told, key=_order)), tuple(sorted(alike, key=_order))


def _is_vaguer(match: Match) -> bool:
    """Whether one value is a vaguer form of the other, and not only some other day of the same month."""
    return match.finding == "less precise" and (match.governed or match.likeness >= _ALIKE)


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


def _difference(match: Match, verdict: Verdict, score: float, left: Side, right: Side) -> Difference:
    return Difference(
        match.left.value.kind,
        verdict,
        certainty(score),
        _span(left.account, match.left),
        _span(right.account, match.right),
        about(left.slot(match.left), right.slot(match.right)),
    )


def _agreement(match: Match, left: Side, right: Side) -> Agreement:
    return Agreement(
        match.left.value.kind,
        "same" if match.finding == "same" else "less precise",
        _span(left.account, match.left),
        _span(right.account, match.right),
        about(left.slot(match.left), right.slot(match.right)),
    )


def _order(item: Difference | Agreement) -> tuple[int, int, int, int]:
    return item.left.sentence, item.left.start, item.right.sentence, item.right.start
