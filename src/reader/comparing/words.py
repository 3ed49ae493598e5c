"""Word alignment: which words of two sentences say the same.

Greedy alignment by likeness and context (after Sultan et al. 2014), the small words after the content words, then
gaps between aligned neighbours filled.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise, product

from rapidfuzz.distance import Levenshtein

from reader.comparing.alignment.likeness import Likenesses, likenesses
from reader.comparing.odds import Pair
from reader.language.rounding import fine
from reader.language.tokens import Token, word

_WINDOW = 3
_STEPS = tuple((step, abs(step)) for step in (-3, -2, -1, 1, 2, 3))
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
    """The pairs (i, j) of words of two tokenised sentences that correspond to one another.

    What scorers of word alignment ask for; inside the program tokens are aligned.
    """
    one, other = (
        tuple(Token(0, len(text), word(text, language), is_name=False) for text in words)
        for words in (left, right)
    )
    return set(aligned(one, other))


@lru_cache(maxsize=1024)
def aligned(left: tuple[Token, ...], right: tuple[Token, ...]) -> tuple[Pair, ...]:
    """The places (i, j) of the tokens of two sentences that correspond to one another, in order."""
    ours, theirs = [token.norm for token in left], [token.norm for token in right]
    if ours == theirs:
        return tuple((k, k) for k in range(len(left)))
    if (
        len(left) * len(right) > _LARGE
    ):  # the same words in the same order are all that can be had of such texts
        blocks = Levenshtein.opcodes(ours, theirs).as_matching_blocks()
        return tuple((block.a + k, block.b + k) for block in blocks for k in range(block.size))
    found = _likest(likenesses(left, right), left, right)
    return tuple(sorted((*found.items(), *_gaps(found, left, right))))


def _likest(alike: Likenesses, left: Sequence[Token], right: Sequence[Token]) -> dict[int, int]:
    """The likest pairs one after the other, each word in one of them: left place -> right place."""
    kinds: dict[bool, list[tuple[int, int, float]]] = {False: [], True: []}
    for (i, j), strength in alike.items():
        kinds[left[i].is_function or not left[i].is_word].append((i, j, strength))
    ends = len(left), len(right)
    # as lists, whose last places are those before the first one
    forth: list[int | None] = [None] * (ends[0] + 2 * _WINDOW)
    taken = [False] * (ends[1] + 2 * _WINDOW)
    found: dict[int, int] = {}
    for small, least in _ROUNDS:
        forth[-1], forth[ends[0]] = (-1, ends[1]) if small else (None, None)
        taken[-1] = taken[ends[1]] = small
        free = [pair for pair in kinds[small] if forth[pair[0]] is None and not taken[pair[1]]]
        for score, _, _, i, j in _ranked(free, alike, forth, taken, ends):
            if -score < least:
                break
            if forth[i] is None and not taken[j]:
                found[i] = forth[i] = j
                taken[j] = True
    return found


def _ranked(
    pairs: Sequence[tuple[int, int, float]],
    alike: Likenesses,
    forth: Sequence[int | None],
    taken: Sequence[bool],
    ends: Pair,
) -> list[tuple[float, int, int, int, int]]:
    """Pairs by their strength and that of the pairs around them, less how far they are off the diagonal; the best first."""
    found = []
    for i, j, strength in pairs:
        around = 0.0
        for step, far in _STEPS:
            other = forth[i + step]
            if other is None:
                if (i + step, j + step) in alike and not taken[j + step]:
                    around += alike[i + step, j + step] / far
            elif other == j + step:
                around += _SET / far
            elif abs(other - j) <= _WINDOW and (other - j) * step > 0:
                around += _ASKEW / max(far, abs(other - j))
        skew = abs(i / ends[0] - j / ends[1])
        found.append((-strength - fine(_CONTEXT * around - _SKEW * skew), i + j, abs(i - j), i, j))
    return sorted(found)


def _gaps(found: Mapping[int, int], left: Sequence[Token], right: Sequence[Token]) -> list[Pair]:
    """The words left over between two pairs of neighbours, where they are few on both sides."""
    extra: list[Pair] = []
    taken = frozenset(found.values())
    for before, after in pairwise((-1, *sorted(found), len(left))):
        if after > before + 1:
            gap = range(found.get(before, -1) + 1, found.get(after, len(right)))
            if gap and taken.isdisjoint(gap):
                extra += _fill(range(before + 1, after), gap, left, right)
    return extra


def _fill(ours: range, theirs: range, left: Sequence[Token], right: Sequence[Token]) -> list[Pair]:
    """Words of two gaps: one by one where they are as many, else all with all."""
    one = [i for i in ours if left[i].is_word]
    other = [j for j in theirs if right[j].is_word]
    if max(len(one), len(other)) > _WIDEST or len(one) * len(other) > _MOST:
        return []
    return list(zip(one, other, strict=True) if len(one) == len(other) else product(one, other))
