"""Which quotations of two accounts belong together: the closest ones, each in one pair but for fragments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TypeAlias

from reader.comparing.odds import Pair
from reader.comparing.quoting.meeting import candidates
from reader.comparing.quoting.speakers import differ
from reader.comparing.quoting.wording import Outline, SameWords, Words, folded, match
from reader.language.extents import sentences_of
from reader.language.quoting.quotations import Utterance

OWN_WORDS = 4
"""Words that a quotation needs to be told from another's of the same words."""

Hits: TypeAlias = Mapping[Pair, SameWords]
"""Pairs of quotations that are the same words more or less, and how far."""


@lru_cache(maxsize=4)
def closest(a: tuple[Utterance, ...], b: tuple[Utterance, ...], together: frozenset[Pair]) -> Hits:
    """The pairs of quotations that are the same words, the closest first; a fragment may join a taken one.

    What has its very words on the other side is not taken for another quotation altered.
    """
    left, right = [folded(u.words) for u in a], [folded(u.words) for u in b]
    chosen = _assigned(_same_words(a, b, left, right), a, b, {})
    twins = {i for i, _ in chosen}, {j for _, j in chosen}
    hits = _hits(a, b, (left, right), together, twins)
    chosen = _assigned(hits, a, b, chosen)
    taken_left, taken_right = {i for i, _ in chosen}, {j for _, j in chosen}
    for i, j in sorted(hits, key=lambda pair: _rank(pair, hits[pair], a, b)):
        m, n = len(left[i].norms), len(right[j].norms)
        attaches = (i not in taken_left and (m <= n or n >= OWN_WORDS)) or (
            j not in taken_right and (n <= m or m >= OWN_WORDS)
        )
        is_told = hits[i, j].change == "altered" and (i in twins[0] or j in twins[1])
        if attaches and not is_told:
            chosen[i, j] = hits[i, j]
            taken_left.add(i)
            taken_right.add(j)
    return chosen


def _assigned(
    hits: Hits, a: Sequence[Utterance], b: Sequence[Utterance], chosen: Hits
) -> dict[Pair, SameWords]:
    """What is chosen already, and of the hits the closest ones of which neither quotation is in a chosen pair."""
    found = dict(chosen)
    taken_left, taken_right = {i for i, _ in found}, {j for _, j in found}
    for i, j in sorted(hits, key=lambda pair: _rank(pair, hits[pair], a, b)):
        if i not in taken_left and j not in taken_right:
            found[i, j] = hits[i, j]
            taken_left.add(i)
            taken_right.add(j)
    return found


def _same_words(
    a: Sequence[Utterance], b: Sequence[Utterance], left: Sequence[Words], right: Sequence[Words]
) -> Hits:
    """The pairs of the same words; no other pair is closer, so they come before all."""
    places: dict[tuple[str, ...], list[int]] = {}
    for j, words in enumerate(right):
        places.setdefault(words.norms, []).append(j)
    hits = {}
    for i, words in enumerate(left):
        for j in places.get(words.norms, ()):
            hit = match(words, right[j], False)
            if hit is not None and not _is_anothers(a[i], b[j], hit):
                hits[i, j] = hit
    return hits


def _hits(
    a: Sequence[Utterance],
    b: Sequence[Utterance],
    words: tuple[Sequence[Words], Sequence[Words]],
    together: frozenset[Pair],
    twins: tuple[set[int], set[int]],
) -> Hits:
    """The pairs that are the same words more or less; two quotations that have their twins are not asked."""
    left, right = words
    asked = [(i, j) for i, j in candidates(left, right) if i not in twins[0] or j not in twins[1]]
    ours = {i: Outline(left[i]) for i in {i for i, _ in asked}}
    theirs = {j: Outline(right[j]) for j in {j for _, j in asked}}
    hits = {}
    for i, j in asked:
        near = any((s, t) in together for s in sentences_of(a[i].span) for t in sentences_of(b[j].span))
        hit = match(left[i], right[j], near) if ours[i].may_match(theirs[j], near) else None
        if hit is not None and not _is_anothers(a[i], b[j], hit):
            hits[i, j] = hit
    return hits


def _is_anothers(one: Utterance, other: Utterance, hit: SameWords) -> bool:
    """Whether a few words in common are no sign of one quotation, since two people surely said them."""
    return hit.shared < OWN_WORDS and hit.change != "identical" and differ(one.speaker, other.speaker)


def _rank(
    pair: Pair, hit: SameWords, a: Sequence[Utterance], b: Sequence[Utterance]
) -> tuple[float, int, bool, int, int]:
    """The closest first; of equals those of one speaker, then those that stand at the same place."""
    i, j = pair
    return -hit.closeness, -hit.shared, differ(a[i].speaker, b[j].speaker), abs(i - j), i + j
