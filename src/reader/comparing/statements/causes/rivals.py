"""Why: the causes that two accounts give for one event, where they have nothing in common, or the one clears the other.

A cause is cleared where nothing was wrong with it, or it is ruled out: a cracked kiln; the kiln was in good order, it
was not the kiln.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product

from reader.comparing.index import index
from reader.comparing.odds import Odds
from reader.comparing.rivalry import Model, Rivals
from reader.comparing.statements.causes.explanations import Explanation, reported_from, telling
from reader.comparing.statements.causes.features import (
    EVENTS,
    FEATURES,
    Given,
    at_first_sight,
    features,
    outline,
    paired,
)
from reader.comparing.statements.causes.reasons import reasons, ruled_out
from reader.comparing.statements.meant import meant, stems_of
from reader.comparing.statements.phrasebook import Phrasebook
from reader.comparing.statements.sides import Side, flipped
from reader.comparing.statements.surroundings import Neighbourhood
from reader.language.causes import SOUND
from reader.language.synonyms import meanings
from reader.language.word_classes import PASSIVE
from reader.model import Difference

MODEL = Model(FEATURES, conflict=0.65)

_ALIKE = 0.2  # of the weight of a cause that another one says, from which on they may be one
_TWO = 2  # words that two causes share by no chance
_TOLD = 0.5  # of the weight of a cause that a sentence has to say to tell it
_ALL = 2000  # pairs of causes up to which every one is looked at
_COMMON = 40  # causes that have a word beside them, from which on the word leads nowhere
_CLEARED = 0.5  # of what a sentence clears that a cause has to say
_SOUND = Phrasebook({"sound": SOUND})
_ENDING = PASSIVE | {"that", "which", "behaved", "worked", "functioned", "performed"}


def differences(
    left: Sequence[Side], right: Sequence[Side], odds: Odds, *, anywhere: bool
) -> Iterator[Difference]:
    """The causes of one event that have nothing in common, one pair for two sentences."""
    found = rivals(left, right, odds, anywhere=anywhere, least=MODEL.conflict)
    for pair, certainty in MODEL.conflicts(found):
        yield pair.conflict("cause", certainty)
    if anywhere:
        yield from _cleared(left, right)
        yield from map(flipped, _cleared(right, left))


def rivals(
    left: Sequence[Side], right: Sequence[Side], odds: Odds, *, anywhere: bool, least: float = 0.0
) -> list[Rivals[Explanation]]:
    """The causes of both accounts that may be of one event and are not the same.

    Of accounts that are not of one story only those in sentences that have something in common. Those that cannot
    reach the ``least`` probability are left out.
    """
    ours = _reasons(left)
    theirs = _reasons(right) if ours else []
    if not theirs:
        return []
    apart = []
    for mine, yours in _candidates(_given(ours, right), _given(theirs, left)):
        one, other = mine.reason, yours.reason
        likely = odds.get((one.side.sentence, other.side.sentence), 0.0)
        may_be = likely or (anywhere and _may_reach(*paired(one, other), min(mine.few, yours.few), least))
        if not may_be or not _may_share_effect(one, other):
            continue
        seen = outline(mine, yours, likely)
        if MODEL.at_best(seen) >= least and not _are_alike(one, other) and not _tell_both(one, other):
            apart.append((one, other, seen))
    around = Neighbourhood(odds if apart else {})
    return [Rivals(one, other, features(one, other, seen, around)) for one, other, seen in apart]


@lru_cache(maxsize=256)
def _may_reach(sorts: tuple[str, str], attributed: float, few: float, least: float) -> bool:
    """Whether two causes in sentences that have nothing in common may be told, whatever they say; most may not."""
    return MODEL.at_best(at_first_sight(0.0, 1.0, sorts, attributed, 1.0, few)) >= least


def _reasons(sides: Sequence[Side]) -> list[Explanation]:
    """The causes that an account gives."""
    return [reason for side in sides for reason in reasons(side)]


def _given(found: Sequence[Explanation], others: Sequence[Side]) -> list[Given]:
    """The causes that an account gives, against all that the other account says."""
    affirmed = ((side, [k for k in range(len(side.tokens)) if k not in side.denied]) for side in others)
    said = meant(stem for side, places in affirmed for stem in stems_of(side, places))
    return [Given(reason, 1 / len(found), reason.cause.share_said_by(said)) for reason in found]


def _candidates(ours: Sequence[Given], theirs: Sequence[Given]) -> Iterator[tuple[Given, Given]]:
    """The causes that may be of one event: all of short accounts, of long ones those with words in common."""
    if len(ours) * len(theirs) <= _ALL:
        yield from product(ours, theirs)
        return
    near = index((meaning, number) for number, b in enumerate(theirs) for meaning in b.reason.rest.known)
    for a in ours:
        rows = [near.get(meaning, ()) for meaning in a.reason.rest.known]
        for number in sorted({number for row in rows if len(row) <= _COMMON for number in row}):
            yield a, theirs[number]


def _may_share_effect(one: Explanation, other: Explanation) -> bool:
    """Whether two causes may explain one thing: what they are told for has a word in common, or is not told.

    Causes of what happened are told for the event of the story, by whatever name.
    """
    if {one.sort, other.sort} <= EVENTS:
        return True
    if not (one.effect.stems and other.effect.stems):
        return True
    return not one.rest.known.isdisjoint(other.rest.known)


def _are_alike(one: Explanation, other: Explanation) -> bool:
    """Whether two causes may be one: they share a good part of what they say, or two words."""
    common = sum(not meanings(word).isdisjoint(other.cause.known) for word in one.cause.stems)
    return common >= _TWO or one.cause.shared(other.cause) >= _ALIKE


def _tell_both(one: Explanation, other: Explanation) -> bool:
    """Whether each of two sentences tells the cause of the other one too, besides its own."""
    return all(x.cause.said_by(y.rest) >= _TOLD * x.cause.weight for x, y in ((one, other), (other, one)))


def _cleared(left: Sequence[Side], right: Sequence[Side]) -> Iterator[Difference]:
    """The causes of one account of which a sentence of the other one says that nothing was wrong with them."""
    things = [(side, first, last) for side in right for first, last in _things(side)]
    denied = [reason for side in right for reason in ruled_out(side)]
    given = _reasons(left) if things or denied else []
    for side, first, last in things:
        words = meant(stems_of(side, telling(side, first, last)))
        for reason in given:
            if reason.sort != "time" and words.said_by(reason.cause) >= _CLEARED * words.weight:
                yield Difference("cause", "conflict", "likely", reason.span, side.span(first, last), "")
    for other in denied:
        for reason in given:
            same = not other.effect.stems or not other.effect.known.isdisjoint(reason.rest.known)
            if same and other.cause.said_by(reason.cause) >= _CLEARED * other.cause.weight:
                yield Difference("cause", "conflict", "likely", reason.span, other.span, "")


def _things(side: Side) -> Iterator[tuple[int, int]]:
    """The first and the last token of things of which a sentence says that nothing was wrong with them."""
    for position in side.places_of(_SOUND.openings):
        if position not in side.quoted and position not in side.denied and _SOUND.at(side.norms, position):
            first = reported_from(side, side.clause(position)[0], position)
            last = next((k for k in range(first + 1, position) if side.norms[k] in _ENDING), position) - 1
            if telling(side, first, last):
                yield first, last
                return
