"""Did and did not: a predicate that one of two linked sentences affirms and the other denies, and antonyms."""

from __future__ import annotations

from collections.abc import Iterator

from reader.comparing.pairs import Pair, Side, flipped
from reader.language.opposites import NEGATIVE, NOT, OPEN, UNDENIED, WIDE, has_opposite, opposite
from reader.model import Difference

REACH = 5
"""Content words that a denial reaches over."""

BREAKS = frozenset(
    "but although though while whereas because since when after before who which that and if".split()
)
"""Words that open another clause."""


def differences(pair: Pair) -> Iterator[Difference]:
    """What one sentence denies and the other affirms."""
    yield from _denied(pair)
    for found in _denied(pair.flipped()):
        yield flipped(found)
    yield from _antonyms(pair)


# ---------------------------------------------------------------- denials


def clause(side: Side, position: int) -> tuple[int, int]:
    """The clause around a token: the positions of its first token and after its last."""
    ts = side.tokens
    first = position
    while first and not _breaks(side, first - 1):
        first -= 1
    last = position + 1
    while last < len(ts) and not _breaks(side, last):
        last += 1
    return first, last


def _breaks(side: Side, position: int) -> bool:
    token = side.tokens[position]
    return token.text in ",;:—–()." or token.norm in BREAKS


def is_denial(norm: str) -> bool:
    """Whether a folded word denies what follows it."""
    return norm in NOT or norm.endswith("n't")


def _denied(pair: Pair) -> Iterator[Difference]:
    left, right = pair.left, pair.right
    for position, token in enumerate(left.tokens):
        if not is_denial(token.norm) or position in left.quoted:
            continue
        targets = _targets(left, position)
        found = [(t, pair.to_right[t]) for t in targets if t in pair.to_right]
        if not found or any(_is_denied(right, there) or there in right.quoted for _, there in found):
            continue
        here, there = found[-1]
        if _is_outright(right, there) and _has_company(pair, position, found, token.norm in WIDE):
            begin, _end = clause(right, there)
            yield Difference(
                "negation",
                "conflict",
                "likely",
                left.span(position, max(here, position)),
                right.span(max(begin, there - 3), there),
                right.tokens[there].text,
            )


def _targets(side: Side, cue: int) -> list[int]:
    """The content words that a denial is about."""
    found: list[int] = []
    for position in range(cue + 1, clause(side, cue)[1]):
        token = side.tokens[position]
        if not found and (token.norm in UNDENIED or token.norm == "to"):
            return []
        if side.mention_at(position) is None and token.word.is_word and not token.is_function:
            found.append(position)
        if len(found) == REACH:
            break
    return found


def _is_denied(side: Side, position: int) -> bool:
    """Whether a word stands under a denial, or beside a word with a "not" inside it."""
    first, last = clause(side, position)
    around = side.tokens[first:last]
    return any(is_denial(t.norm) or t.norm in NEGATIVE for t in around)


def _is_outright(side: Side, position: int) -> bool:
    """Whether the clause of a word states it, and does not only ask or suppose it."""
    first, last = clause(side, position)
    opener = side.tokens[first - 1].norm if first else ""
    return (
        opener not in OPEN
        and not any(t.norm in OPEN for t in side.tokens[first:last])
        and side.text[-1] != "?"
    )


def _has_company(pair: Pair, cue: int, found: list[tuple[int, int]], wide: bool) -> bool:
    """Whether enough besides the predicate corresponds for the two sentences to be about the same event."""
    content = [i for i, t in enumerate(pair.left.tokens) if t.word.is_word and not t.is_function]
    own = {here for here, _ in found}
    first, last = clause(pair.left, cue)
    inside = [i for i in content if first <= i < last]
    shared = [i for i in inside if i in pair.to_right]
    others = [i for i in content if i in pair.to_right and i not in own]
    return wide or len(others) + len(found) - 1 >= 2 or (len(shared) >= 2 and 2 * len(shared) >= len(inside))


# ---------------------------------------------------------------- antonyms


def _antonyms(pair: Pair) -> Iterator[Difference]:
    left, right = pair.left, pair.right
    ours = [
        i
        for i, t in enumerate(left.tokens)
        if has_opposite(t.norm) and i not in pair.to_right and i not in left.quoted
    ]
    theirs = [
        j
        for j, t in enumerate(right.tokens)
        if has_opposite(t.norm) and j not in pair.to_left and j not in right.quoted
    ]
    for i, t in enumerate(left.tokens):
        if i in pair.to_right and has_opposite(t.norm) and i not in left.quoted:
            j = pair.to_right[i]
            if opposite(t.norm, right.tokens[j].norm) and _same_place(pair, i, j):
                yield _opposed(pair, i, j)
    for i in ours:
        for j in theirs:
            if opposite(left.tokens[i].norm, right.tokens[j].norm) and _same_place(pair, i, j):
                yield _opposed(pair, i, j)


def _same_place(pair: Pair, i: int, j: int) -> bool:
    """Whether two words stand in the same slot: the nearest words around them correspond, and neither is denied."""
    before = _nearest(pair, i, -1)
    after = _nearest(pair, i, 1)
    fits = [there is not None and 0 < (j - there) * step <= 4 for there, step in ((before, 1), (after, -1))]
    denied = is_near_denial(pair.left, i) != is_near_denial(pair.right, j)
    return (
        any(fits)
        and all(fit or there is None for fit, there in zip(fits, (before, after), strict=True))
        and not denied
    )


def _nearest(pair: Pair, i: int, step: int) -> int | None:
    """Where the nearest corresponding content word on one side of a left token stands on the right."""
    position = i + step
    while 0 <= position < len(pair.left.tokens) and abs(position - i) <= 4:
        token = pair.left.tokens[position]
        if token.word.is_word and not token.is_function and position in pair.to_right:
            return pair.to_right[position]
        position += step
    return None


def is_near_denial(side: Side, position: int) -> bool:
    """Whether a denial stands shortly before a word."""
    return any(is_denial(t.norm) for t in side.tokens[max(0, position - 4) : position])


def _opposed(pair: Pair, i: int, j: int) -> Difference:
    return Difference("negation", "conflict", "likely", pair.left.span(i, i), pair.right.span(j, j), "")
