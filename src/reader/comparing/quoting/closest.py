"""Which quotations of two accounts belong together: the closest ones, each in one pair but for fragments."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TypeAlias

from reader.comparing.index import index
from reader.comparing.odds import Pair
from reader.comparing.quoting.speakers import differ
from reader.comparing.quoting.wording import FEW, SameWords, Words, folded, match, may_match
from reader.language.extents import sentences_of
from reader.language.quoting.quotations import Utterance

OWN_WORDS = 4
"""Words that a quotation needs to be told from another's of the same words."""

_MOSTLY = 0.6
"""Closeness that another's words need to be told from words of his own with some of the same."""

Hits: TypeAlias = Mapping[Pair, SameWords]
"""Pairs of quotations that are the same words more or less, and how far."""


def closest(a: Sequence[Utterance], b: Sequence[Utterance], together: Collection[Pair]) -> Hits:
    """The pairs of quotations that are the same words, the closest first; a fragment may join a taken one.

    What has its very words on the other side is not taken for another quotation altered.
    """
    left, right = [folded(u.words) for u in a], [folded(u.words) for u in b]
    twins = {words.norms for words in left} & {words.norms for words in right}
    hits = {}
    for i, j in candidates(left, right):
        near = any((s, t) in together for s in sentences_of(a[i].span) for t in sentences_of(b[j].span))
        hit = match(left[i], right[j], near) if may_match(left[i], right[j], near) else None
        if hit is not None and not _is_anothers(a[i], b[j], hit):
            hits[i, j] = hit
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
        ours_joins = i not in ours and (m <= n or n >= OWN_WORDS)
        joins = ours_joins or (j not in theirs and (n <= m or m >= OWN_WORDS))
        is_told = left[i].norms in twins or right[j].norms in twins
        if joins and not (is_told and hits[i, j].change == "altered"):
            choose(i, j)
    return chosen


def candidates(left: Sequence[Words], right: Sequence[Words]) -> list[tuple[int, int]]:
    """The pairs that share a content word, or are of small words only and equal, and that may match at all.

    Two quotations that match share three words in a row, or one has all the words of the other, or of four at the
    most all but one; see :func:`reader.comparing.quoting.wording.may_match`.
    """
    holders = index((run, j) for j, words in enumerate(right) for run in words.runs)
    found = {(i, j) for i, words in enumerate(left) for run in words.runs for j in holders.get(run, ())}
    found.update(_contained(left, right))
    found.update((i, j) for j, i in _contained(right, left))
    keys = [_telling(words) for words in right]
    return sorted((i, j) for i, j in found if not keys[j].isdisjoint(left[i].norms))


def _contained(own: Sequence[Words], others: Sequence[Words]) -> Iterator[tuple[int, int]]:
    """Quotations with those of the other account that have their rarest word, or of a few one of the two rarest."""
    holders = index((norm, j) for j, words in enumerate(others) for norm in dict.fromkeys(words.norms))
    for i, words in enumerate(own):
        rarest = sorted(dict.fromkeys(words.norms), key=lambda norm: len(holders.get(norm, ())))
        for norm in rarest[: 2 if len(words.norms) <= FEW else 1]:
            for j in holders.get(norm, ()):
                yield i, j


def _telling(words: Words) -> frozenset[str]:
    """The content words of a quotation; of one that has none, all its words."""
    content = frozenset(norm for norm, tells in zip(words.norms, words.content, strict=True) if tells)
    return content or frozenset(words.norms)


def _is_anothers(one: Utterance, other: Utterance, hit: SameWords) -> bool:
    """Whether a few words in common, or half of many, are no sign of one quotation, since two people surely said them."""
    is_little = hit.shared < OWN_WORDS or (hit.change == "altered" and hit.closeness < _MOSTLY)
    return is_little and differ(one.speaker, other.speaker)


def _rank(
    pair: Pair, hit: SameWords, a: Sequence[Utterance], b: Sequence[Utterance]
) -> tuple[float, int, bool, int, int]:
    """The closest first; of equals those of one speaker, then those that stand at the same place."""
    i, j = pair
    return -hit.closeness, -hit.shared, differ(a[i].speaker, b[j].speaker), abs(i - j), i + j
