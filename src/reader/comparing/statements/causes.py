"""Why: the causes that two accounts give for one event, where they have nothing in common."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.comparing.statements.explanations import Reason, is_vaguer
from reader.comparing.statements.pairs import Odds, Side, one_each
from reader.comparing.statements.reasons import reasons
from reader.model import Difference

_LEAST_ODDS = 0.07  # of sentences that have to tell the same effect
_FAINT_ODDS = 0.02  # of those that tell of one dispute
_EVEN_ODDS = 0.5  # and where hardly more than a time or a motive is given
_OPENING = 4  # sentences in which an account tells what it is about
_STRONG = frozenset("spark origin finding".split())


def differences(
    left: Sequence[Side], right: Sequence[Side], odds: Odds, *, anywhere: bool = True
) -> Iterator[Difference]:
    """The causes of one event that have nothing in common, one pair for two sentences.

    Causes of one sort may stand ``anywhere`` in accounts of one story, in sentences that have little in common;
    others need the same effect in both.
    """
    ours, theirs = ([r for side in sides for r in reasons(side)] for sides in (left, right))
    mine, yours = _untold(ours, theirs), _untold(theirs, ours)
    yield from one_each(
        Difference(
            "cause", "conflict", "likely", a.side.span(a.first, a.last), b.side.span(b.first, b.last), ""
        )
        for a in mine
        for b in yours
        if (anywhere or ((a.side.sentence, b.side.sentence) in odds and a.effect & b.effect))
        and _are_rivals(a, b, odds.get((a.side.sentence, b.side.sentence), 0.0))
    )


def _untold(own: Sequence[Reason], others: Sequence[Reason]) -> list[Reason]:
    """The causes that the other account does not give for anything."""
    known: set[object] = set().union(*(_words(reason.cause) for reason in others))
    return [reason for reason in own if not _words(reason.cause) <= known]


def _are_rivals(one: Reason, other: Reason, odds: float) -> bool:
    sorts = {one.sort, other.sort}
    if _have_common(one, other):
        return False
    if "discovery" in sorts:
        if len(sorts) > 1 or odds < _LEAST_ODDS:
            return False
        return bool(one.rest & other.rest) or (odds >= _EVEN_ODDS and not (one.rest and other.rest))
    if sorts in ({"death"}, {"death", "event"}) or sorts <= _STRONG or sorts <= {"source", "origin"}:
        return True
    if sorts == {"matter"}:
        return odds >= _FAINT_ODDS and bool(one.rest & other.rest)
    if "reason" in sorts and sorts & _STRONG and _is_main(one) and _is_main(other):
        return True
    if sorts & {"death", "event"} or sorts in ({"maybe"}, {"means", "maybe"}) or not one.rest & other.rest:
        return False
    if sorts <= {"reason", "maybe", "matter"}:
        return odds >= _EVEN_ODDS
    return odds >= (_LEAST_ODDS if one.effect & other.effect else _EVEN_ODDS)


def _is_main(one: Reason) -> bool:
    """Whether a cause is that of the main event: its sentence opens the account, or it tells no effect of its own."""
    return one.side.sentence < _OPENING or one.sort == "finding"


def _have_common(one: Reason, other: Reason) -> bool:
    """Whether two causes may be one: they share a word, or one names what the other stands for."""
    if one.cause & other.cause or is_vaguer(one.cause, other.cause) or is_vaguer(other.cause, one.cause):
        return True
    shared = _words(one.cause & other.rest) | _words(other.cause & one.rest)
    if shared and one.sort == other.sort == "finding":
        return True
    return _is_most(one.cause & other.rest, one.cause) or _is_most(other.cause & one.rest, other.cause)


def _is_most(shared: frozenset[object], cause: frozenset[object]) -> bool:
    """Whether some meanings hold more than half the words of a cause."""
    return 2 * len(_words(shared)) > len(_words(cause))


def _words(meant: frozenset[object]) -> set[object]:
    """The stems among some meanings, without the groups of related words."""
    return {meaning for meaning in meant if isinstance(meaning, str)}
