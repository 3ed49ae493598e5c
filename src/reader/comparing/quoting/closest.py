"""Which quotations of two accounts belong together: the closest ones, each in one pair but for fragments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TypeAlias

from reader.comparing.odds import Pair
from reader.comparing.quoting.candidates import candidates
from reader.comparing.quoting.speakers import differ
from reader.comparing.quoting.wording import SameWords, Words, folded, match, may_match
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
    twins = {words.norms for words in left} & {words.norms for words in right}
    hits = _hits(a, b, left, right, together, twins)
    ranked = sorted(hits, key=lambda pair: _rank(pair, hits[pair], a, b))
    chosen: dict[Pair, SameWords] = {}
    ours: set[int] = set()
    theirs: set[int] = set()

    def choose(i: int, j: int) -> None:
        chosen[i, j] = hits[i, j]
        ours.add(i)
        theirs.add(j)

    for i, j in ranked:
        if i not in ours and j not in theirs:
            choose(i, j)
    for i, j in ranked:
        m, n = len(left[i].norms), len(right[j].norms)
        joins = (i not in ours and (m <= n or n >= OWN_WORDS)) or (
            j not in theirs and (n <= m or m >= OWN_WORDS)
        )
        is_told = left[i].norms in twins or right[j].norms in twins
        if joins and not (is_told and hits[i, j].change == "altered"):
            choose(i, j)
    return chosen


def _hits(
    a: Sequence[Utterance],
    b: Sequence[Utterance],
    left: Sequence[Words],
    right: Sequence[Words],
    together: frozenset[Pair],
    twins: set[tuple[str, ...]],
) -> Hits:
    """The pairs that are the same words more or less; two of which each has its very words elsewhere are not asked."""
    hits = {}
    for i, j in candidates(left, right):
        if left[i].norms != right[j].norms and twins.issuperset((left[i].norms, right[j].norms)):
            continue
        near = any((s, t) in together for s in sentences_of(a[i].span) for t in sentences_of(b[j].span))
        hit = match(left[i], right[j], near) if may_match(left[i], right[j], near) else None
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
