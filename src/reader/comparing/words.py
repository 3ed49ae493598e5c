"""Word alignment: which words of two sentences say the same.

Greedy alignment by likeness and context (after Sultan et al. 2014), the small words after the content words, then
gaps between aligned neighbours filled.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from rapidfuzz.distance import Levenshtein

from reader.comparing.accounts import tokens_of
from reader.comparing.alignment.likeness import likenesses
from reader.comparing.odds import Pair
from reader.language.rounding import fine
from reader.language.tokens import Word, word
from reader.model import Account

_WINDOW = 3
_STEPS = (-3, -2, -1, 1, 2, 3)
_CONTEXT = 0.3  # weight of each aligned-looking neighbour
_SET = 1.2  # what a neighbour counts that is aligned beside it
_ASKEW = 0.7  # and one that is aligned a little off
_SKEW = 0.15  # cost of lying off the diagonal
_ROUNDS = ((False, 0.7), (True, 0.85), (False, 0.6), (True, 0.6))
"""Whether it is the turn of the function words and marks, and the least score of a pair: the surest come first."""

_WIDEST = 3  # words in a gap that is filled
_MOST = 4  # pairs in a gap that is filled

_LARGE = 100_000
"""Pairs of words above which two sentences are no sentences: 300 words each."""


def align(left: Sequence[str], right: Sequence[str], language: str = "en") -> set[Pair]:
    """The pairs (i, j) of words of two tokenised sentences that correspond to one another."""
    return set(_aligned([word(text, language) for text in left], [word(text, language) for text in right]))


class WordAlignments:
    """The word alignments between two accounts, each worked out when it is first asked for."""

    __slots__ = ("_found", "left", "right")

    def __init__(self, left: Account, right: Account) -> None:
        self.left = left
        self.right = right
        self._found: dict[Pair, tuple[Pair, ...]] = {}

    def pairs(self, left: int, right: int) -> tuple[Pair, ...]:
        """The pairs of token indices of a left and a right sentence that correspond, in order."""
        known = self._found.get((left, right))
        if known is None:
            known = self._found[left, right] = self._align(left, right)
        return known

    def _align(self, left: int, right: int) -> tuple[Pair, ...]:
        ours, theirs = tokens_of(self.left, left), tokens_of(self.right, right)
        if ours is theirs:
            return tuple((k, k) for k in range(len(ours)))
        return _aligned([token.word for token in ours], [token.word for token in theirs])


def _aligned(left: Sequence[Word], right: Sequence[Word]) -> tuple[Pair, ...]:
    if [word.norm for word in left] == [word.norm for word in right]:
        return tuple((k, k) for k in range(len(left)))
    if len(left) * len(right) > _LARGE:
        return _in_order(left, right)
    alike = likenesses(left, right)
    kinds: dict[bool, list[tuple[int, int, float]]] = {False: [], True: []}
    for (i, j), strength in alike.items():
        kinds[left[i].is_function or not left[i].is_word].append((i, j, strength))
    found: dict[int, int] = {}
    taken: dict[int, int] = {}
    ends = len(left), len(right)
    stride = ends[1] + _WINDOW + 1  # the length of a row of pairs with room for the steps beyond its end
    steps = [(step, abs(step), step * (stride + 1)) for step in _STEPS]
    flat = {i * stride + j: strength for (i, j), strength in alike.items()}
    for small, least in _ROUNDS:
        edges = (
            ({-1: -1, ends[0]: ends[1]} | found, {-1: -1, ends[1]: ends[0]} | taken)
            if small
            else (found, taken)
        )
        pairs = [
            (-strength - _context(i, j, flat, edges, ends, steps), i + j, abs(i - j), i, j)
            for i, j, strength in kinds[small]
            if i not in found and j not in taken
        ]
        for score, _, _, i, j in sorted(pairs):
            if i not in found and j not in taken and -score >= least:
                found[i] = j
                taken[j] = i
    return tuple(sorted({*found.items(), *_gaps(found, taken, left, right)}))


def _in_order(left: Sequence[Word], right: Sequence[Word]) -> tuple[Pair, ...]:
    """The same words in the same order: what can be had of texts too long to be sentences."""
    changes = Levenshtein.opcodes([word.norm for word in left], [word.norm for word in right])
    return tuple(
        (block.a + k, block.b + k) for block in changes.as_matching_blocks() for k in range(block.size)
    )


def _context(
    i: int,
    j: int,
    flat: Mapping[int, float],
    edges: tuple[dict[int, int], dict[int, int]],
    ends: Pair,
    steps: Sequence[tuple[int, int, int]],
) -> float:
    """The strength of the pairs around a pair, less how far it is off the diagonal.

    ``flat`` has the strength of each pair under one number, rows a stride apart; ``steps`` are those along the
    diagonal, with their length and the way from one number to the other.
    """
    forth, back = edges
    key = i * (ends[1] + _WINDOW + 1) + j
    around = 0.0
    for step, far, way in steps:
        other = forth.get(i + step)
        if other is None:
            strength = flat.get(key + way)
            if strength is not None and (j + step) not in back:
                around += strength / far
        elif other == j + step:
            around += _SET / far
        elif abs(other - j) <= _WINDOW and (other - j) * step > 0:
            around += _ASKEW / max(far, abs(other - j))
    skew = abs(i / ends[0] - j / ends[1])
    return fine(_CONTEXT * around - _SKEW * skew)


def _gaps(
    found: dict[int, int], taken: dict[int, int], left: Sequence[Word], right: Sequence[Word]
) -> list[Pair]:
    """The words left over between two pairs of neighbours, where they are few on both sides."""
    extra: list[Pair] = []
    for before, after in pairwise((-1, *sorted(found), len(left))):
        if after > before + 1:
            gap = range(found.get(before, -1) + 1, found.get(after, len(right)))
            if gap and taken.keys().isdisjoint(gap):
                extra += _fill(range(before + 1, after), gap, left, right)
    return extra


def _fill(ours: range, theirs: range, left: Sequence[Word], right: Sequence[Word]) -> list[Pair]:
    """Words of two gaps: one by one where they are as many, else all with all."""
    one = [i for i in ours if left[i].is_word]
    other = [j for j in theirs if right[j].is_word]
    if not one or not other or len(one) > _WIDEST or len(other) > _WIDEST or len(one) * len(other) > _MOST:
        return []
    if len(one) == len(other):
        return list(zip(one, other, strict=True))
    return [(i, j) for i in one for j in other]
