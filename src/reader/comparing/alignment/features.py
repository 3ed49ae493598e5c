"""What speaks for and against the pairing of two sentences, in numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from math import log

from reader.comparing.alignment import clauses, coverage
from reader.comparing.alignment.candidates import best, scores
from reader.comparing.alignment.coverage import reaches
from reader.comparing.alignment.shared_terms import SharedTerms
from reader.comparing.alignment.term_match import Shared, TermMatch
from reader.comparing.alignment.terms import Ground, Terms
from reader.comparing.odds import Pair, ordered
from reader.comparing.stopping import stop_if
from reader.comparing.values.slips import resemblance
from reader.language import word_vectors
from reader.model import Cancel, never

# how far apart two sentences count as standing of which one is of a list: key points tell of all
_ANYWHERE = 0.1
_AT_ONCE = 256  # pairs that are looked at together


def looked(common: Ground, *, cancelled: Cancel = never) -> Iterator[tuple[Shared, list[float]]]:
    """What the sentences of each candidate share, and its features; in order.

    Raises :class:`reader.errors.Cancelled`.
    """
    closer = CloserLook(common, cancelled=cancelled)
    candidates = best(closer.scores, len(common.right.sentences))
    for first in range(0, len(candidates), _AT_ONCE):
        stop_if(cancelled)
        yield from closer.at(candidates[first : first + _AT_ONCE])


class CloserLook:
    """All that is known of the pairs of two accounts before one of them is looked at."""

    __slots__ = ("_column_tops", "_common", "_reaches", "_row_tops", "_shared", "scores")

    def __init__(self, common: Ground, *, cancelled: Cancel = never) -> None:
        self._common, self.scores = common, scores(common, cancelled=cancelled)
        columns: list[list[float]] = [[] for _ in common.right.sentences]
        for row in self.scores:
            for j, score in row.items():
                columns[j].append(score)
        self._row_tops = [_top(row.values()) for row in self.scores]
        self._column_tops = [_top(column) for column in columns]
        self._reaches, self._shared = reaches(common), SharedTerms(common)

    def at(self, pairs: Sequence[Pair]) -> Iterator[tuple[Shared, list[float]]]:
        """What the sentences of some pairs share, and their features, in the order of the table of :mod:`.weights`.

        One feature after the other for all pairs: pair after pair, the processor has to fetch so much code for each that
        it takes a third longer.
        """
        left, right = self._common.left, self._common.right
        shared = [self._shared.of(i, j) for i, j in pairs]
        sides = [(left.sentences[i], right.sentences[j]) for i, j in pairs]
        columns: tuple[Iterable[tuple[float, ...]], ...] = (
            [self._rivals(i, j) for i, j in pairs],
            [self._place(i, j) for i, j in pairs],
            [_terms(found.terms) for found in shared],
            [_names(one, other) for one, other in sides],
            [(_best_value(one, other),) for one, other in sides],
            [(log(run(one, other)[1]),) for one, other in sides],
            [_words(one, other) for one, other in sides],
            [(word_vectors.nearness(left.topics[i], right.topics[j]),) for i, j in pairs],
            [clauses.shared(left.clauses[s.left], right.clauses[s.right], s.terms) for s in shared],
            [coverage.coverage(self._common, self._reaches, found) for found in shared],
        )
        return zip(shared, ([*chain(*row)] for row in zip(*columns, strict=True)), strict=True)

    def _rivals(self, i: int, j: int) -> tuple[float, float]:
        """How much the score is above the best other one of its row and of its column, the lesser first."""
        score = min(1.0, self.scores[i].get(j, 0.0))
        return ordered(score - _rival(self._row_tops[i], score), score - _rival(self._column_tops[j], score))

    def _place(self, i: int, j: int) -> tuple[float, float, float]:
        """The best score beside the pair, how far from the same place it stands, and whether in an opening sentence."""
        rows, left, right = self.scores, self._common.left, self._common.right
        above = rows[i - 1].get(j, 0.0) if i else 0.0
        below = rows[i + 1].get(j, 0.0) if i + 1 < len(rows) else 0.0
        apart = abs((i + 0.5) / len(left.sentences) - (j + 0.5) / len(right.sentences))
        if i in left.listed or j in right.listed:
            apart = _ANYWHERE
        beside = max(above, below, rows[i].get(j - 1, 0.0), rows[i].get(j + 1, 0.0))
        return min(1.0, beside), apart, float(i == 0 or j == 0)


def _top(scores: Iterable[float]) -> tuple[float, float]:
    """The best two, of nought and more."""
    second, first = sorted((0.0, 0.0, *scores))[-2:]
    return first, second


def _rival(top: tuple[float, float], score: float) -> float:
    return min(1.0, top[0] if top[0] > score else top[1])


def _terms(found: Sequence[TermMatch]) -> tuple[float, float, float, float]:
    """The best and the third best match, the strength of all by how few sentences hold them, and of the only ones."""
    specific = single = 0.0
    for m in found:  # no term of either side stands in two matches
        specific += m.strength / m.holders
        if m.holders == 1:
            single += m.rarity
    best = [*sorted([m.gain for m in found], reverse=True), 0.0, 0.0, 0.0]
    return best[0], best[2], log(1 + specific), single


def _names(left: Terms, right: Terms) -> tuple[float, float]:
    """Whether both name one thing, and whether both have numbers, other ones."""
    numbered = bool(left.numbers and right.numbers)
    return (
        float(not left.entities.isdisjoint(right.entities)),
        float(numbered and left.numbers.isdisjoint(right.numbers)),
    )


def _best_value(left: Terms, right: Terms) -> float:
    """How much the likest two values look like reports of one thing."""
    pairs = [(one, other) for one in left.values for other in right.values if one.kind == other.kind]
    return max([resemblance(one, other) for one, other in pairs], default=0.0)


def run(left: Terms, right: Terms) -> tuple[int, int]:
    """Where the longest run of common words begins in the left one, and how long it is; one word is none.

    Where a run of two words stands is not looked for.
    """
    shared = left.word_pairs & right.word_pairs
    if not shared:
        return 0, 1
    if {one for one, _ in shared}.isdisjoint([other for _, other in shared]):
        return 0, 2  # no two of them follow one another
    return longest_run(left.norms, right.norms)


def _words(left: Terms, right: Terms) -> tuple[float, float]:
    """How many neighbouring content words both have, and how many content words the longer one."""
    return (
        log(1 + len(left.content_pairs & right.content_pairs)),
        log(1 + ordered(len(left.content), len(right.content))[1]),
    )


def longest_run(left: Sequence[str], right: Sequence[str]) -> tuple[int, int]:
    """Where the longest run of words that stands in both begins in the left one, and how long it is."""
    places: dict[str, list[int]] = {}
    for at, word in enumerate(right):
        places.setdefault(word, []).append(at)
    start = longest = 0
    before: dict[int, int] = {}
    for end, word in enumerate(left):
        now: dict[int, int] = {}
        for at in places.get(word, ()):
            now[at] = size = before.get(at - 1, 0) + 1
            if size > longest:
                longest, start = size, end - size + 1
        before = now
    return start, longest
