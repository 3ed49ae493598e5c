"""How much the two most alike clauses of a pair of sentences share: a long lead and a short sentence may tell one fact."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from reader.comparing.alignment.term_match import TermMatch
from reader.comparing.index import index
from reader.language.rounding import fine
from reader.language.tokens import Token

_MARKS = frozenset(",;:—–()")
_BLANKS = ("", " ")
_LEAST = 2  # content words of a clause
_MOST = 40  # clauses of a sentence that are looked at; no honest one has more
_SLIGHT = 1.0  # weight that keeps clauses of a word or two from counting as alike


@dataclass(frozen=True, slots=True)
class Clauses:
    """The clauses of a sentence, weighed."""

    places: Mapping[str, Sequence[int]]  # term -> the clauses in which it stands
    masses: tuple[float, ...]  # sum of the weights of the terms of each clause


def clauses(text: str, words: Sequence[Token], terms: Sequence[str | None]) -> tuple[tuple[str, ...], ...]:
    """The terms of each clause of a sentence, each once; ``terms`` are those of its words, None for a function word."""
    found: list[list[str]] = [[]]
    end = 0
    for word, term in zip(words, terms, strict=True):
        between = text[end : word.start]
        parted = word.word.parts or (between not in _BLANKS and not _MARKS.isdisjoint(between))
        if parted and len(found[-1]) >= _LEAST and len(found) < _MOST:
            found.append([])
        if term is not None:
            found[-1].append(term)
        end = word.end
    return tuple([tuple(dict.fromkeys(clause)) for clause in found if clause])


def weighed(found: Sequence[Sequence[str]], weights: Mapping[str, float]) -> Clauses:
    """Clauses with the weights that a comparison gives their terms."""
    places = index((term, number) for number, clause in enumerate(found) for term in clause)
    return Clauses(places, tuple([sum([weights[term] for term in clause]) for clause in found]))


def shared(left: Clauses, right: Clauses, found: Iterable[TermMatch]) -> tuple[float, float]:
    """How alike the most alike clauses are (cosine, damped), and the most weight that two clauses share.

    ``found`` are matching terms of the left and of the right sentence.
    """
    ours, theirs = left.places, right.places
    table: defaultdict[tuple[int, int], float] = defaultdict(float)
    for match in found:
        for c in ours.get(match.left, ()):
            for d in theirs.get(match.right, ()):
                table[c, d] += match.gain
    if not table:
        return 0.0, 0.0
    alike = [weight / (sqrt(left.masses[c] * right.masses[d]) + _SLIGHT) for (c, d), weight in table.items()]
    return fine(max(alike)), fine(max(table.values()))
