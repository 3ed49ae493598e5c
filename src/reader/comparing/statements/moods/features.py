"""Whether two accounts put one thing differently: as settled and as left open, as ordered and as asked for; in numbers."""

from __future__ import annotations

from functools import cached_property
from math import log

from reader.comparing.odds import log_length, log_odds
from reader.comparing.rivalry import Table
from reader.comparing.statements.meant import Meant, meant, stems_of
from reader.comparing.statements.moods.coming import Coming, Mood
from reader.comparing.statements.sides import Side
from reader.language.contrast.contrasts import synonyms
from reader.language.moods import AHEAD, UNDECIDED
from reader.language.synonyms import meanings
from reader.language.word_classes import PASSIVE
from reader.model import Span

FEATURES: Table = {
    "odds": (1.4386, "how likely their sentences are a link; logarithm"),
    "same act": (0.6104, "the acts are one word"),
    "related": (0.8235, "the acts are related in meaning"),
    "clauses": (1.7418, "how much their clauses share, words of time aside"),
    "objects": (0.8571, "how much what the acts are done to shares"),
    "sure open": (2.2366, "one is sure, the other one open"),
    # set by hand: the stories hold too few to learn it from
    "ordered asked": (1.2, "one is ordered, the other one asked"),
    "plain": (-1.3131, "one of them is told without the words of a mood"),
    "undecided": (0.9639, "the sentence of the open one says of itself that something is open"),
    "bare": (0.6278, "the acts are not related, nor done to things with a word in common"),
    "rivals": (-0.7, "how many others either could be set against; logarithm"),
    "length": (-1.6101, "how long their sentences are together; logarithm"),
    "bias": (11.4760, "nothing: it is always there"),
}
"""What is weighed of two things to come, the same from either side."""

_WHERE = frozenset("at in to from near by on with until".split())


class Around:
    """The words of a sentence in which things to come are told, looked up once and only where they are asked for."""

    def __init__(self, side: Side, moods: frozenset[Mood]) -> None:
        self.side = side
        self.moods = moods

    @cached_property
    def words(self) -> Meant:
        """All content words."""
        return meant(stems_of(self.side, range(len(self.side.tokens))))

    @cached_property
    def undecided(self) -> bool:
        """Whether it says of itself that something is open."""
        text = f" {' '.join(self.side.norms)} "
        return any(f" {words} " in text for words in UNDECIDED)


class Told:
    """A thing to come with the words that tell it, looked up once and only where they are asked for."""

    def __init__(self, coming: Coming, around: Around) -> None:
        self.coming = coming
        self.around = around
        verb = coming.stems[0], coming.side.norm(coming.act + 1)  # with its particle: step down
        self.act = frozenset().union(*map(meanings, coming.stems), synonyms(verb))

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.coming.side.span(self.coming.first, self.coming.last)

    @cached_property
    def near(self) -> Meant:
        """The words of its clause, those of time aside."""
        side = self.coming.side
        first, last = side.clause(self.coming.act)
        words = _timeless(side, min(first, self.coming.first), max(last, self.coming.last + 1))
        return meant((*stems_of(side, words), *self.coming.stems))

    @cached_property
    def objects(self) -> Meant:
        """Those of them that say to what it is done: behind the act, and before it in the passive voice."""
        return meant(stems_of(self.coming.side, self._objects(self.coming.side.clause(self.coming.act)[1])))

    @cached_property
    def things(self) -> Meant:
        """The same without what only says where."""
        side, act = self.coming.side, self.coming.act
        last = side.clause(act)[1]
        return meant(stems_of(side, self._objects(side.first(_WHERE, act + 1, last) or last)))

    def _objects(self, last: int) -> list[int]:
        side, act = self.coming.side, self.coming.act
        first = side.clause(act)[0]
        passive = not PASSIVE.isdisjoint(t.norm for t in side.tokens[max(first, act - 2) : act])
        before = _timeless(side, first, self.coming.first) if passive else []
        before += range(self.coming.first, act + 1) if self.coming.last > act else []  # a bell might follow
        return [*before, *_timeless(side, act + 1, last)]


def features(one: Told, other: Told, odds: float, rivals: int) -> tuple[float, ...]:
    """What speaks for and against a conflict, the same from either side, in the order of FEATURES.

    ``odds`` say how likely the sentences are a link; ``rivals`` are how many pairs the one is in, times those of the other.
    """
    moods = {one.coming.mood, other.coming.mood}
    open_ = one if one.coming.mood == "open" else other
    return (
        log_odds(odds),
        float(one.coming.stems[0] == other.coming.stems[0]),
        float(not one.act.isdisjoint(other.act)),
        one.near.shared(other.near),
        one.objects.shared(other.objects),
        float(moods == {"sure", "open"}),
        float(moods == {"ordered", "asked"}),
        float(any(c.coming.first == c.coming.last for c in (one, other))),
        float("open" in moods and open_.around.undecided),
        float(not _may_be_one(one, other)),
        log(rivals),
        log_length(one.around.side.text, other.around.side.text),
    )


def _may_be_one(one: Told, other: Told) -> bool:
    """Whether two acts are related, or are done to things with a word in common."""
    if not one.act.isdisjoint(other.act):
        return not one.near.known.isdisjoint(other.around.words.known)
    return any(not x.objects.known.isdisjoint(y.near.known) for x, y in ((one, other), (other, one)))


def _timeless(side: Side, first: int, last: int) -> list[int]:
    """The tokens from one to before another that are no word of time."""
    return [k for k in range(first, last) if side.tokens[k].norm not in AHEAD]
