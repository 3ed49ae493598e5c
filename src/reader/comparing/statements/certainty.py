"""Whether two accounts put one thing differently: as settled and as left open, as ordered and as asked for; in numbers."""

from __future__ import annotations

from math import log

from reader.comparing.alignment.synonyms import meanings
from reader.comparing.statements.explanations import Meant, meant, stems_of
from reader.comparing.statements.moods import Coming
from reader.comparing.statements.pairs import Side
from reader.comparing.statements.predicates import clause
from reader.language.contrast.reasons import TIMES
from reader.language.moods import AHEAD

NAMES = (
    "odds", "same act", "related", "clauses", "sentences", "sentence clause", "names", "sure open", "done open",
    "done likely", "ordered asked", "plain", "undecided", "objects",
)  # fmt: skip
"""The features in order; :func:`certainty` says what each is."""

UNDECIDED = (
    "not made up", "no decision", "not decided", "undecided", "still discussing", "yet to decide", "to be decided",
    "been decided", "whether", "considering", "consider", "possible", "possibility", "options", "option", "in talks",
    "weighing", "mulling", "no more", "not yet", "yet to", "still", "hopes", "hoped", "threatened",
)  # fmt: skip
"""Words that say of themselves that a thing is open."""

_LEAST = 0.004


class Told:
    """A thing to come with the words that tell it, each looked up once."""

    __slots__ = ("act", "coming", "names", "near", "objects", "undecided", "whole")

    def __init__(self, coming: Coming) -> None:
        side = coming.side
        first, last = clause(side.tokens, coming.act)
        self.coming = coming
        self.objects = meant(stems_of(side, _timeless(side, coming.act + 1, last)))
        self.act = frozenset().union(*map(meanings, coming.stems))
        self.near = meant((*stems_of(side, _timeless(side, first, last)), *coming.stems))
        self.whole = meant(stems_of(side, range(len(side.tokens))))
        self.names = frozenset(w for m in side.mentions for w in m.entity.casefold().split() if len(w) > 2)
        text = f" {' '.join(t.norm for t in side.tokens)} "
        self.undecided = any(f" {words} " in text for words in UNDECIDED)


def certainty(one: Told, other: Told, odds: float) -> tuple[float, ...]:
    """What speaks for and against a conflict, the same from either side, in the order of NAMES.

    ``odds`` say how likely the sentences are a link.
    """
    chance = min(max(odds, _LEAST), 1 - _LEAST)
    moods = {one.coming.mood, other.coming.mood}
    open_ = one if one.coming.mood == "open" else other
    return (
        log(chance / (1 - chance)) / 5,
        float(one.coming.stems[0] == other.coming.stems[0]),
        float(not one.act.isdisjoint(other.act)),
        one.near.shared(other.near),
        one.whole.shared(other.whole),
        max(_within(one.near, other.whole), _within(other.near, one.whole)),
        _names(one, other),
        float(moods == {"sure", "open"}),
        float(moods == {"done", "open"}),
        float(moods == {"done", "likely"}),
        float(moods == {"ordered", "asked"}),
        float(any(c.coming.first == c.coming.act for c in (one, other))),
        float("open" in moods and open_.undecided),
        one.objects.shared(other.objects),
    )


def _timeless(side: Side, first: int, last: int) -> list[int]:
    """The tokens from one to before another that are no word of time."""
    return [k for k in range(first, last) if side.tokens[k].norm not in AHEAD | TIMES]


def _within(words: Meant, others: Meant) -> float:
    return words.said_by(others) / words.weight if words.weight else 0.0


def _names(one: Told, other: Told) -> float:
    least = min(len(one.names), len(other.names))
    return len(one.names & other.names) / least if least else 0.0
