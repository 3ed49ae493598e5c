"""The values of two accounts set against each other."""

from __future__ import annotations

from collections.abc import Sequence

from reader.comparing import substitutions
from reader.comparing.about import about
from reader.comparing.clashes import certainty, clashes, mutual
from reader.comparing.matching import Match, Place, matches, side
from reader.comparing.slots import slots
from reader.comparing.words import WordAlignments
from reader.language.showing import shown
from reader.language.values import values
from reader.model import Account, Agreement, Difference, Fact, Link, Span, Verdict

_ROUNDED = 0.4  # what speaks for the same place where one value is the other, rounded


def differences(
    left: Account, right: Account, links: Sequence[Link], aligned: WordAlignments
) -> tuple[tuple[Difference, ...], tuple[Agreement, ...]]:
    """Values that the accounts give differently, and values that linked sentences give alike."""
    one, other = side(left), side(right)
    found = matches(one, other, links, aligned)
    agreeing = mutual([(m, m.likeness + (m.finding == "same")) for m in found if m.finding != "conflict"])
    told = [_difference(m, "conflict", score, left, right) for m, score in clashes(one, other, links, found)]
    told += [
        _difference(m, "rounding", m.likeness + _ROUNDED, left, right)
        for m, _ in agreeing
        if m.finding == "rounding"
    ]
    told += substitutions.differences(left, right, links, aligned)
    alike = [_agreement(m, left, right) for m, _ in agreeing if m.finding != "rounding"]
    return tuple(sorted(told, key=_order)), tuple(sorted(alike, key=_order))


def facts_of(account: Account) -> tuple[Fact, ...]:
    """The typed values of one account in reading order."""
    language = account.article.language or "en"
    found: list[Fact] = []
    for number, sentence in enumerate(account.sentences):
        for value in values(sentence.text, language):
            if not value.loose or value.kind == "time":
                place = Place(number, value)
                span = _span(account, place)
                found.append(Fact(value.kind, span, shown(value, span.text), _about(account, place)))
    return tuple(found)


def _span(account: Account, place: Place) -> Span:
    start, end = place.value.start, place.value.end
    return Span(place.sentence, start, end, account.sentences[place.sentence].text[start:end])


def _about(account: Account, place: Place) -> str:
    text, language = account.sentences[place.sentence].text, account.article.language or "en"
    return about(slots(text, language)[values(text, language).index(place.value)])


def _difference(match: Match, verdict: Verdict, score: float, left: Account, right: Account) -> Difference:
    return Difference(
        match.left.value.kind,
        verdict,
        certainty(score),
        _span(left, match.left),
        _span(right, match.right),
        _about(left, match.left),
    )


def _agreement(match: Match, left: Account, right: Account) -> Agreement:
    return Agreement(
        match.left.value.kind,
        "same" if match.finding == "same" else "less precise",
        _span(left, match.left),
        _span(right, match.right),
        _about(left, match.left),
    )


def _order(item: Difference | Agreement) -> tuple[int, int, int, int]:
    return item.left.sentence, item.left.start, item.right.sentence, item.right.start
