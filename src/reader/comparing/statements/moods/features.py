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
    # from a fit that took in real reports; its other weights told less of stories that it had not seen
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
        self.coming, self.around, self.side, self.mood = coming, around, around.side, coming.mood
        verb = coming.stems[0], self.side.norm(coming.act + 1)  # with its particle: step down
        self.meanings = frozenset().union(*map(meanings, coming.stems), synonyms(verb))
        """All that the act may mean."""

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.side.span(self.coming.first, self.coming.last)

    @cached_property
    def clause(self) -> tuple[int, int]:
        """The clause of the act: the positions of its first token and after its last."""
        return self.side.clause(self.coming.act)

    @cached_property
    def near(self) -> Meant:
        """The words of its clause, those of time aside."""
        first, end = min(self.clause[0], self.coming.first), max(self.clause[1], self.coming.last + 1)
        return meant((*stems_of(self.side, _timeless(self.side, first, end)), *self.coming.stems))

    @cached_property
    def objects(self) -> Meant:
        """Those of them that say to what it is done: behind the act, and before it in the passive voice."""
        return meant(stems_of(self.side, self._objects(self.clause[1])))

    @cached_property
    def things(self) -> Meant:
        """The same without what only says where."""
        end = self.clause[1]
        return meant(
            stems_of(self.side, self._objects(self.side.first(_WHERE, self.coming.act + 1, end) or end))
        )

    def _objects(self, end: int) -> list[int]:
        begin, act, (first, _) = self.coming.first, self.coming.act, self.clause
        passive = not PASSIVE.isdisjoint(self.side.norms[max(first, act - 2) : act])
        before = _timeless(self.side, first, begin) if passive else []
        before += range(begin, act + 1) if self.coming.last > act else []  # a bell might follow
        return [*before, *_timeless(self.side, act + 1, end)]


def features(one: Told, other: Told, odds: float, rivals: int) -> tuple[float, ...]:
    """What speaks for and against a conflict, the same from either side, in the order of FEATURES.

    ``odds`` say how likely the sentences are a link; ``rivals`` are how many pairs the one is in, times those of the other.
    """
    moods = {one.mood, other.mood}
    open_ = one if one.mood == "open" else other
    return (
        log_odds(odds),
        float(one.coming.stems[0] == other.coming.stems[0]),
        float(not one.meanings.isdisjoint(other.meanings)),
        one.near.shared(other.near),
        one.objects.shared(other.objects),
        float(moods == {"sure", "open"}),
        float(moods == {"ordered", "asked"}),
        float(any(c.coming.first == c.coming.last for c in (one, other))),
        float("open" in moods and open_.around.undecided),
        float(not _may_be_one(one, other)),
        log(rivals),
        log_length(one.side.text, other.side.text),
    )


def _may_be_one(one: Told, other: Told) -> bool:
    """Whether two acts are related, or are done to things with a word in common."""
    if not one.meanings.isdisjoint(other.meanings):
        return not one.near.known.isdisjoint(other.around.words.known)
    return any(not x.objects.known.isdisjoint(y.near.known) for x, y in ((one, other), (other, one)))


def _timeless(side: Side, first: int, last: int) -> list[int]:
    """The tokens from one to before another that are no word of time."""
    return [k for k in range(first, last) if side.tokens[k].norm not in AHEAD]
