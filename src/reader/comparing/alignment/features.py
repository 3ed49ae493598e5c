"""What speaks for and against the pairing of two sentences, in numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from math import log

from reader.comparing.alignment import clauses, coverage
from reader.comparing.alignment.candidates import best, kin, scores
from reader.comparing.alignment.coverage import Reaches, reaches
from reader.comparing.alignment.shared_terms import SharedTerms
from reader.comparing.alignment.term_match import Shared, TermMatch
from reader.comparing.alignment.terms import Ground, Terms
from reader.comparing.odds import ordered
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
    known = kin(common.left.holders, common.right.holders)
    rows = scores(common, known, cancelled=cancelled)
    width = len(common.right.sentences)
    table = survey(rows, width)
    both = reaches(common, known)
    shared = SharedTerms(common, known)
    candidates = best(rows, width)
    for first in range(0, len(candidates), _AT_ONCE):
        stop_if(cancelled)
        pairs = [shared.of(i, j) for i, j in candidates[first : first + _AT_ONCE]]
        yield from zip(pairs, features(common, table, both, pairs), strict=True)


@dataclass(frozen=True, slots=True)
class Scores:
    """The scores of all pairs, with what is needed to see one of them among its rivals."""

    rows: Sequence[Mapping[int, float]]
    row_top: tuple[tuple[float, float], ...]  # the best and the second best of each row
    column_top: tuple[tuple[float, float], ...]


def survey(rows: Sequence[Mapping[int, float]], width: int) -> Scores:
    """Find the best scores by row and column."""
    columns: list[list[float]] = [[] for _ in range(width)]
    for row in rows:
        for j, score in row.items():
            columns[j].append(score)
    return Scores(rows, tuple(_top(row.values()) for row in rows), tuple(map(_top, columns)))


def _top(scores: Iterable[float]) -> tuple[float, float]:
    """The best two, of nought and more."""
    first = second = 0.0
    for score in scores:
        if score > first:
            first, second = score, first
        elif score > second:
            second = score
    return first, second


def features(common: Ground, scores: Scores, both: Reaches, pairs: Sequence[Shared]) -> list[list[float]]:
    """The features of some pairs, each in the order of the table of :mod:`.weights`.

    One feature after the other for all pairs: pair after pair, the processor has to fetch so much code for each that it
    takes a third longer.
    """
    places = [(pair.left, pair.right) for pair in pairs]
    sides = [(common.left.sentences[i], common.right.sentences[j]) for i, j in places]
    columns: tuple[Iterable[tuple[float, ...]], ...] = (
        [_rivals(scores, i, j) for i, j in places],
        [_place(common, scores, i, j) for i, j in places],
        [_terms(pair.terms) for pair in pairs],
        [_names(left, right) for left, right in sides],
        [(_best_value(left, right),) for left, right in sides],
        [(log(run(left, right)[1]),) for left, right in sides],
        [_words(left, right) for left, right in sides],
        [(word_vectors.nearness(common.left.topics[i], common.right.topics[j]),) for i, j in places],
        [clauses.shared(common.left.clauses[p.left], common.right.clauses[p.right], p.terms) for p in pairs],
        [coverage.coverage(common, both, pair) for pair in pairs],
    )
    return [[*chain.from_iterable(row)] for row in zip(*columns, strict=True)]


def _rivals(scores: Scores, i: int, j: int) -> tuple[float, float]:
    """How much the score is above the best other one of its row and of its column, the lesser first."""
    score = min(1.0, scores.rows[i].get(j, 0.0))
    return ordered(score - _rival(scores.row_top[i], score), score - _rival(scores.column_top[j], score))


def _rival(top: tuple[float, float], score: float) -> float:
    rival = top[0] if top[0] > score else top[1]
    return rival if rival < 1.0 else 1.0


def _place(common: Ground, scores: Scores, i: int, j: int) -> tuple[float, float, float]:
    """The best score beside the pair, how far from the same place it stands, and whether in an opening sentence."""
    row = scores.rows[i]
    above = scores.rows[i - 1] if i else {}
    below = scores.rows[i + 1] if i + 1 < len(scores.rows) else {}
    beside = above.get(j, 0.0), below.get(j, 0.0), row.get(j - 1, 0.0), row.get(j + 1, 0.0)
    left, right = common.left, common.right
    apart = abs((i + 0.5) / len(left.sentences) - (j + 0.5) / len(right.sentences))
    if i in left.listed or j in right.listed:
        apart = _ANYWHERE
    return min(1.0, max(beside)), apart, float(i == 0 or j == 0)


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
