"""The values of two accounts set against each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from math import log10

from reader.comparing import substitutions
from reader.comparing.about import about
from reader.comparing.matching import Match, Place, matches, settled, side
from reader.comparing.words import WordAlignments
from reader.language.showing import shown
from reader.language.tokens import Token, tokens
from reader.language.values import values
from reader.model import Account, Agreement, Certainty, Difference, Fact, Link, Span

_SAME_PLACE = 0.42
_LIKELY = 0.55
_SURE = 0.8
_NEAR_MISS = 0.25
_SAME_HEAD = 0.15
_OTHER_HEAD = -0.35
_RARE_KIND = 0.1
_ALONE = 0.15
_FAR_APART = -0.3
_LOOSE = -0.3
_AGREED = 0.3  # likeness from which equal values are worth showing as an agreement


def differences(
    left: Account, right: Account, links: Sequence[Link], aligned: WordAlignments
) -> tuple[tuple[Difference, ...], tuple[Agreement, ...]]:
    """Values that linked sentences give differently, and values that they give alike."""
    one, other = side(left), side(right)
    found = matches(one, other, links, aligned)
    agreeing = _mutual(
        [m for m in found if m.finding != "conflict"], lambda m: m.likeness + (m.finding == "same")
    )
    done_left, done_right = settled(one, other, found)
    open_ = [
        m for m in found if m.finding == "conflict" and m.left not in done_left and m.right not in done_right
    ]
    scores = dict(zip(map(id, open_), _scores(open_), strict=True))
    clashing = _mutual([m for m in open_ if scores[id(m)] >= _SAME_PLACE], lambda m: scores[id(m)])
    told = [_difference(m, "conflict", _certainty(scores[id(m)]), left, right, aligned) for m in clashing] + [
        _difference(m, "rounding", _certainty(m.likeness + 0.4), left, right, aligned)
        for m in agreeing
        if m.finding == "rounding"
    ]
    told += substitutions.differences(left, right, links, aligned)
    alike = [_agreement(m, left, right, aligned) for m in agreeing if m.finding != "rounding"]
    return tuple(sorted(told, key=_order)), tuple(sorted(alike, key=_order))


def facts_of(account: Account) -> tuple[Fact, ...]:
    """The typed values of one account in reading order."""
    language = account.article.language or "en"
    found: list[Fact] = []
    for number, sentence in enumerate(account.sentences):
        inside = values(sentence.text, language)
        words = tokens(sentence.text, language) if inside else ()
        for value in inside:
            if not value.loose or value.kind == "time":
                span = _span(account, Place(number, value))
                found.append(Fact(value.kind, span, shown(value, span.text), about(words, value, inside)))
    return tuple(found)


def _scores(found: Sequence[Match]) -> list[float]:
    """How sure it is that two contradicting values fill the same place."""
    lefts = Counter((m.left.sentence, m.right.sentence, m.left.value) for m in found)
    rights = Counter((m.left.sentence, m.right.sentence, m.right.value) for m in found)
    scores = []
    for m in found:
        pair = (m.left.sentence, m.right.sentence)
        alone = lefts[(*pair, m.left.value)] == rights[(*pair, m.right.value)] == 1
        scores.append(
            m.likeness
            + _NEAR_MISS * m.near
            + (0.0 if m.head is None else _OTHER_HEAD if m.head == 0 else _SAME_HEAD)
            + _RARE_KIND * (m.left.value.kind != "number")
            + _ALONE * alone
            + _FAR_APART * _is_far(m)
            + _LOOSE * ((m.left.value.loose and m.left.value.kind != "time") or m.right.value.loose)
        )
    return scores


def _is_far(match: Match) -> bool:
    """Whether two amounts differ so much that they hardly measure the same."""
    left, right = match.left.value, match.right.value
    if left.kind in ("date", "time") or min(left.low, right.low) <= 0:
        return False
    return abs(log10(left.low / right.low)) > 0.5


def _mutual(found: Sequence[Match], score: Callable[[Match], float]) -> list[Match]:
    """The matches that are the best ones of both their values within their two sentences."""
    best: dict[tuple[object, ...], Match] = {}
    for match in found:
        for key in _keys(match):
            if key not in best or score(match) > score(best[key]):
                best[key] = match
    return [match for match in found if all(best[key] is match for key in _keys(match))]


def _keys(match: Match) -> Iterable[tuple[object, ...]]:
    return (
        ("left", match.left.sentence, match.left.value, match.right.sentence),
        ("right", match.right.sentence, match.right.value, match.left.sentence),
    )


def _certainty(score: float) -> Certainty:
    return "sure" if score >= _SURE else "likely" if score >= _LIKELY else "guess"


def _span(account: Account, place: Place) -> Span:
    value = place.value
    return Span(
        place.sentence,
        value.start,
        value.end,
        account.sentences[place.sentence].text[value.start : value.end],
    )


def _about(match: Match, left: Account, right: Account, aligned: WordAlignments) -> str:
    number = match.left.sentence
    words: Sequence[Token] = aligned.left_tokens(number)
    return about(words, match.left.value, values(left.sentences[number].text, left.article.language or "en"))


def _difference(
    match: Match,
    verdict: str,
    certainty: Certainty,
    left: Account,
    right: Account,
    aligned: WordAlignments,
) -> Difference:
    return Difference(
        match.left.value.kind,
        "rounding" if verdict == "rounding" else "conflict",
        certainty,
        _span(left, match.left),
        _span(right, match.right),
        _about(match, left, right, aligned),
    )


def _agreement(match: Match, left: Account, right: Account, aligned: WordAlignments) -> Agreement:
    return Agreement(
        match.left.value.kind,
        "same" if match.finding == "same" else "less precise",
        _span(left, match.left),
        _span(right, match.right),
        _about(match, left, right, aligned),
    )


def _order(item: Difference | Agreement) -> tuple[int, int, int, int]:
    return item.left.sentence, item.left.start, item.right.sentence, item.right.start
