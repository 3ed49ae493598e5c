"""Explanations that one account gives and the other rejects: blamed power cuts / the power cuts are not the reason."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from reader.comparing.statements.causes.explanations import (
    Meant,
    Reason,
    before,
    is_telling,
    meant,
    stems_of,
    stretch,
)
from reader.comparing.statements.phrasebook import Phrasebook
from reader.comparing.statements.sides import Side
from reader.language.contrast.reasons import NAMING
from reader.language.contrast.rejections import (
    BESIDE,
    EXPLAINING,
    NOT_THE_CAUSE,
    SOUND,
    TALK,
    WRONG,
)
from reader.language.quoting.speech import PASSIVE, is_reporting
from reader.model import Difference, Span

_CAUSE = 0.2  # of the weight of a rejected explanation and of a cause that each has to say of the other
_CLEARED = 0.5  # and of what a sentence clears that a cause has to say
_BESIDE = Phrasebook({"rejected": BESIDE})
_BEHIND = Phrasebook({"rejected": NOT_THE_CAUSE})
_SOUND = Phrasebook({"sound": SOUND})
_RELATIVE = frozenset(("that", "which"))
_ENDING = PASSIVE | _RELATIVE | {"behaved", "worked", "functioned", "performed"}
_CUES = WRONG | _BESIDE.openings | _BEHIND.openings
_EXPLAINING = EXPLAINING | NAMING | {"blame", "because", "responsible", "caused"}


def rejections(side: Side) -> Iterator[tuple[int, int]]:
    """The first and the last token of what a sentence rejects outside quotations."""
    norms = side.norms
    for position in side.places_of(_CUES):
        if position in side.quoted:
            continue
        found = _after(side, norms, position) or _before(side, norms, position)
        if found and any(is_telling(side, k) for k in range(found[0], found[1] + 1)):
            yield found


def cleared(side: Side) -> Iterator[tuple[int, int]]:
    """The first and the last token of things of which a sentence says that nothing was wrong with them."""
    norms = side.norms
    for position in side.places_of(_SOUND.openings):
        if not position or position in side.quoted or position in side.denied:
            continue
        if _SOUND.at(norms, position):
            first = before(side, position)
            if first > 1 and norms[first - 1] in _RELATIVE:
                first = before(side, first - 1)
            last = next((k for k in range(first + 1, position) if norms[k] in _ENDING), position) - 1
            while first < last and (not side.tokens[first].word.is_word or is_reporting(norms[first])):
                first += 1
            if any(is_telling(side, k) for k in range(first, last + 1)):
                yield first, last
                return


def _before(side: Side, norms: Sequence[str], position: int) -> tuple[int, int] | None:
    """What is rejected before a word: talk of arson was unfounded, the power cuts are not the reason."""
    wrong = norms[position] in WRONG and not PASSIVE.isdisjoint(norms[max(0, position - 2) : position])
    if not wrong and not _BEHIND.at(norms, position):
        return None
    talk = next((k for k in range(position) if norms[k] in TALK), None)
    if wrong and talk is None:
        return None
    first = before(side, position) if talk is None else talk + 1
    while first < position and not side.tokens[first].word.is_word:
        first += 1
    return first, position - 1


def _after(side: Side, norms: Sequence[str], position: int) -> tuple[int, int] | None:
    """What is rejected behind a phrase: not because of the heat."""
    hit = _BESIDE.at(norms, position)
    return None if hit is None else stretch(side, position + len(hit[0]))


def rejected(
    left: Sequence[Side],
    given: Sequence[Reason],
    right: Sequence[Side],
    spans: Mapping[int, Sequence[tuple[int, int]]],
) -> Iterator[Difference]:
    """The causes of the left account that a sentence of the right one rejects.

    ``given`` are all causes that both give, ``spans`` what the right account rejects, by sentence.
    """
    ours = {id(side) for side in left}
    for at, found in spans.items():
        side = right[at]
        for first, last in found if _explains(side, given) else ():
            words = meant(stems_of(side, (k for k in range(first, last + 1) if is_telling(side, k))))
            there = side.span(first, last)
            for reason in given:
                if id(reason.side) in ours and _is_of(words, reason.cause):
                    yield _difference(reason.side.span(reason.first, reason.last), there)


def sound(given: Sequence[Reason], right: Sequence[Side]) -> Iterator[Difference]:
    """The causes of one account of which a sentence of the other one says that nothing was wrong with them."""
    for side in right:
        for first, last in cleared(side):
            words = meant(stems_of(side, (k for k in range(first, last + 1) if is_telling(side, k))))
            for reason in given:
                if (
                    reason.sort != "time"
                    and words.weight
                    and words.said_by(reason.cause) >= _CLEARED * words.weight
                ):
                    yield _difference(reason.side.span(reason.first, reason.last), side.span(first, last))


def _difference(here: Span, there: Span) -> Difference:
    return Difference("cause", "conflict", "likely", here, there, "")


def _explains(side: Side, given: Sequence[Reason]) -> bool:
    """Whether a sentence that rejects something speaks of a cause."""
    return any(r.side is side for r in given) or not _EXPLAINING.isdisjoint(side.vocabulary)


def _is_of(words: Meant, cause: Meant) -> bool:
    """Whether what is rejected is a cause: each says enough of the other."""
    if not (words.weight and cause.weight):
        return False
    return min(words.said_by(cause) / words.weight, cause.said_by(words) / cause.weight) >= _CAUSE
