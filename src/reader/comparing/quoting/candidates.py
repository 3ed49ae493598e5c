"""Which quotations of two accounts may be the same words, found by an inverted index and not by looking at all pairs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.comparing.index import index
from reader.comparing.quoting.wording import FEW, Words


def candidates(left: Sequence[Words], right: Sequence[Words]) -> list[tuple[int, int]]:
    """The pairs that share a content word, or are of small words only and equal, and that may match at all.

    Two quotations that match share three words in a row, or one has all the words of the other, or of three at the
    most all but one; see :func:`reader.comparing.quoting.wording.may_match`.
    """
    holders = index((run, j) for j, words in enumerate(right) for run in words.runs)
    found = {(i, j) for i, words in enumerate(left) for run in words.runs for j in holders.get(run, ())}
    found.update(_contained(left, right))
    found.update((i, j) for j, i in _contained(right, left))
    keys = [_telling(words) for words in right]
    return sorted((i, j) for i, j in found if not keys[j].isdisjoint(left[i].norms))


def _contained(own: Sequence[Words], others: Sequence[Words]) -> Iterator[tuple[int, int]]:
    """Quotations with those of the other account that have their rarest word, or of three one of the two rarest."""
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
