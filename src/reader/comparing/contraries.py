"""Words that exclude one another in the same place of two linked sentences: accepted and rejected."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from reader.comparing.pairs import Pair, Side
from reader.comparing.polarity import AUXILIARIES, clause, is_near_denial, really, same_subject
from reader.language.contrasts import contrast
from reader.language.opposites import AGAINST, FOR
from reader.model import Certainty, Difference

TIMES = frozenset("day days night nights morning evening afternoon noon midnight week weekend today".split())
"""Words that exclude one another only as values do."""

AFTER = 2
"""Words that have to follow two words alike, where what goes before them differs."""

SLOT = 8
"""Tokens between two words that hold a third in its place."""


def differences(pair: Pair) -> Iterator[Difference]:
    """Words that exclude one another between words that correspond."""
    left, right = pair.left, pair.right
    for i, token in enumerate(left.tokens):
        if (
            i in left.quoted
            or token.is_function
            or not token.word.is_word
            or token.is_name
            or len(token.text) < 3
        ):
            continue
        slot = [
            j for j in _same_slot(pair, i) if contrast((token.stem,), (right.tokens[j].stem,)) == "negation"
        ]
        stands = [j for j in _before_the_same(pair, i) if _are_opposed(token.norm, right.tokens[j].norm)]
        for j in sorted({*slot, *stands}):
            if j in right.quoted or len(right.tokens[j].text) < 3:
                continue
            if is_near_denial(left, i) == is_near_denial(right, j) and same_subject(pair, i, j):
                certainty: Certainty = "likely" if j in stands else "guess"
                yield Difference("negation", "conflict", certainty, left.span(i, i), right.span(j, j), "")


def _are_opposed(left: str, right: str) -> bool:
    return (left in FOR and right in AGAINST) or (left in AGAINST and right in FOR)


def _same_slot(pair: Pair, i: int) -> range:
    """The right tokens between those to which the nearest content words around a left token correspond.

    At the end of its clause a word needs no neighbour after it.
    """
    before, after = _nearest(pair, i, -1), _nearest(pair, i, 1)
    if before is not None and after is None and _ends_clause(pair, i):
        after = min(clause(pair.right, before)[1], before + SLOT)
    if before is None or after is None or not 0 < after - before <= SLOT:
        return range(0)
    return range(before + 1, after)


def _before_the_same(pair: Pair, i: int) -> list[int]:
    """The right words that are followed by what follows a left word: denied, admitted that the firm had known."""
    if pair.left.tokens[i].norm not in FOR and pair.left.tokens[i].norm not in AGAINST:
        return []
    follow = _following(pair.left, i)
    if len(follow) < AFTER:
        return []
    targets = [pair.to_right[k] for k in follow if k in pair.to_right and really(pair, k)]
    if len(targets) < AFTER or targets != sorted(targets):
        return []
    near = range(max(0, targets[0] - SLOT), targets[0])
    return [j for j in near if len(set(_following(pair.right, j)) & set(targets)) >= AFTER]


def _following(side: Side, position: int) -> list[int]:
    """The next few content words after a word."""
    content = (
        k
        for k in range(position + 1, min(len(side.tokens), position + 2 * SLOT))
        if side.tokens[k].word.is_word and not side.tokens[k].is_function
    )
    return list(islice(content, AFTER + 1))


def _ends_clause(pair: Pair, i: int) -> bool:
    """Whether a word is the last of its clause and says what something is or was."""
    rest = pair.left.tokens[i + 1 : clause(pair.left, i)[1]]
    last = not any(t.word.is_word and not t.is_function for t in rest)
    return last and i > 0 and pair.left.tokens[i - 1].norm in AUXILIARIES | {"remains", "remained"}


def _nearest(pair: Pair, i: int, step: int) -> int | None:
    """Where the nearest content word on one side of a left token stands on the right."""
    position = i + step
    while 0 <= position < len(pair.left.tokens) and abs(position - i) <= SLOT // 2:
        token = pair.left.tokens[position]
        if token.word.is_word and not token.is_function:
            return pair.to_right.get(position)
        position += step
    return None
