"""Some content words, what they may mean, and how much of it others say too."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reader.comparing.statements.sides import Side
from reader.language.common import rareness
from reader.language.synonyms import groups, meanings, phrase_openings

_OVER = frozenset("it him her them this that".split())


@dataclass(frozen=True, slots=True)
class Meant:
    """Some content words: their stems, all that they may mean, and how much they say together."""

    stems: tuple[str, ...]
    known: frozenset[object]
    weight: float

    def shared(self, other: Meant) -> float:
        """How much of the lighter of the two the other one says too, 0 to 1."""
        if self.known.isdisjoint(other.known):
            return 0.0
        least = min(self.weight, other.weight)
        return min(self.said_by(other), other.said_by(self)) / least if least else 0.0

    def said_by(self, other: Meant) -> float:
        """How much the words say that mean something the other words may mean."""
        if self.known.isdisjoint(other.known):
            return 0.0
        return sum([rareness(word) for word in self.stems if not meanings(word).isdisjoint(other.known)])

    def share_said_by(self, other: Meant) -> float:
        """The same as a share of what all of them say, 0 to 1."""
        return self.said_by(other) / self.weight if self.weight else 0.0


def meant(stems: Iterable[str]) -> Meant:
    """What some stems mean together."""
    unique = tuple(dict.fromkeys(stems))
    return Meant(unique, frozenset().union(*map(meanings, unique)), sum(map(rareness, unique)))


def phrases_of(side: Side, positions: Iterable[int]) -> tuple[str, ...]:
    """The phrases of the table of related words that begin at some tokens, over a pronoun too: gave it up, stood down."""
    ts, openings, known = side.tokens, phrase_openings(), groups()
    found: list[str] = []
    for k in positions:
        lengths = openings.get(ts[k].stem)
        if not lengths:
            continue
        for after in (k + 1, k + 1 + (side.norm(k + 1) in _OVER)):
            for size in lengths.get(ts[after].stem, ()) if after < len(ts) else ():
                rest = (token.stem for token in ts[after : after + size - 1])
                phrase = "_".join((ts[k].stem, *rest))
                if phrase in known:
                    found.append(phrase)
    return tuple(dict.fromkeys(found))


def stems_of(side: Side, positions: Iterable[int]) -> tuple[str, ...]:
    """The stems of the content words among some tokens, numbers aside."""
    ts = side.tokens
    return tuple([word.plain for k in positions if (word := ts[k].word).is_content])
