"""How the words of one quotation relate to those of another: the same, clipped, cut, changed."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Literal, TypeAlias

from reader.language.tokens import tokens

Change: TypeAlias = Literal["identical", "truncated", "spliced", "altered"]

NEGATIONS = frozenset(
    "not no never nobody nothing none neither nor without hardly don't didn't won't isn't can't".split()
)
"""Words whose loss turns a statement round."""

IRREGULAR = {"can't": "can", "won't": "will", "shan't": "shall", "cannot": "can"}
CONTRACTIONS = {"'m": "am", "'re": "are", "'ve": "have", "'ll": "will"}
"""What contractions stand for, where that is plain."""

SHORT_REST = 3
"""Words at an edge that are still a change of wording and not another sentence."""

ODD_WORD = 1
"""Words in the middle whose loss is a change of wording and not a cut."""

_LEAST, _LEAST_LINKED = 0.6, 0.5
"""Share of the words of the shorter quotation that the other one has, at the least; in linked sentences."""

FEW = 3
"""Words up to which a quotation may be another one that has all of them but one."""

LINKING = frozenset("and but or so".split())
"""Words between two statements, with which no statement is changed."""

IS = frozenset("it he she that there what who where here how".split())
"""Words after which 's stands for is."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a quotation, folded."""

    norms: tuple[str, ...]
    content: tuple[bool, ...]
    gaps: frozenset[int]  # positions before which an ellipsis stands

    def runs(self) -> frozenset[tuple[str, str, str]]:
        """Every three words in a row."""
        return frozenset(zip(self.norms, self.norms[1:], self.norms[2:], strict=False))


@dataclass(frozen=True, slots=True)
class SameWords:
    """Two quotations that are the same words, more or less."""

    change: Change
    closeness: float  # 0 to 1: the words in common over all words
    shared: int  # words in common
    changed: tuple[tuple[int, int], tuple[int, int]] | None  # the words of each side that were changed


def spelled_out(norm: str) -> tuple[str, ...]:
    """A folded word, or the two that a contraction stands for: could not of couldn't."""
    if "'" not in norm and norm != "cannot":
        return (norm,)
    if norm.endswith("n't") or norm == "cannot":
        return IRREGULAR.get(norm, norm.removesuffix("n't")), "not"
    for ending, full in CONTRACTIONS.items():
        if norm.endswith(ending) and len(norm) > len(ending):
            return norm.removesuffix(ending), full
    return (norm,)


@lru_cache(maxsize=4096)
def folded(text: str) -> Words:
    """The words of a quotation without marks, case, and spelling of a country."""
    norms: list[str] = []
    content: list[bool] = []
    gaps: set[int] = set()
    for token in tokens(text):
        if token.text == "…" or (len(token.text) > 2 and set(token.text) == {"."}):
            gaps.add(len(norms))
        elif token.word.is_word:
            spoken = ("is",) if token.norm == "'s" and norms and norms[-1] in IS else spelled_out(token.norm)
            norms.extend(spoken)
            content.extend([not token.is_function] * len(spoken))
    return Words(tuple(norms), tuple(content), frozenset(gaps))


class Outline:
    """What tells quickly that two quotations cannot be the same words."""

    __slots__ = ("_counts", "_norms", "_runs")

    def __init__(self, words: Words) -> None:
        norms = words.norms
        self._norms = norms
        self._counts = Counter(norms)
        self._runs = words.runs()

    def may_match(self, other: Outline, linked: bool) -> bool:
        """Whether :func:`match` may find them the same: false only where they surely share too little."""
        size = min(len(self._norms), len(other._norms))
        few, many = sorted((self._counts, other._counts), key=len)
        most = sum(min(count, many[norm]) for norm, count in few.items() if norm in many)
        if most == size:
            return True
        if size <= FEW:
            return most == size - 1 >= 2
        return most >= (_LEAST_LINKED if linked else _LEAST) * size and not self._runs.isdisjoint(other._runs)


def match(left: Words, right: Words, linked: bool) -> SameWords | None:
    """How two quotations hang together that may match by their outlines, or None when they are different ones.

    Symmetric but for the sides. ``linked`` says that their sentences report the same thing.
    """
    if (len(left.norms), left.norms) < (len(right.norms), right.norms):
        found = _match(right, left, linked)
        if found is None or found.changed is None:
            return found
        return SameWords(found.change, found.closeness, found.shared, (found.changed[1], found.changed[0]))
    return _match(left, right, linked)


@lru_cache(maxsize=4096)
def _match(long: Words, short: Words, linked: bool) -> SameWords | None:
    blocks = _blocks(long, short)
    shared = sum(size for _, _, size in blocks)
    odd = len(short.norms) <= FEW and shared < len(short.norms)
    if not blocks or (odd and not linked):
        return None
    change, changed = _change(long, short, blocks)
    return SameWords(change, 2 * shared / (len(long.norms) + len(short.norms)), shared, changed)


def _blocks(long: Words, short: Words) -> list[tuple[int, int, int]]:
    """Runs of words in common; none where all of them are strays of small words."""
    if long.norms == short.norms:
        return [(0, 0, len(long.norms))] if long.norms else []
    found = SequenceMatcher(None, long.norms, short.norms, autojunk=False).get_matching_blocks()[:-1]
    is_solid = any(
        b.size >= 3 or any(long.content[b.a : b.a + b.size]) or len(short.norms) == b.size for b in found
    )
    return [(b.a, b.b, b.size) for b in found] if is_solid else []


def _change(
    long: Words, short: Words, blocks: Sequence[tuple[int, int, int]]
) -> tuple[Change, tuple[tuple[int, int], tuple[int, int]] | None]:
    cut = elided = False
    for (a, b, size), (next_a, next_b, _) in itertools.pairwise(blocks):
        here, there = (a + size, next_a), (b + size, next_b)
        verdict = _gap(long, short, here, there)
        if verdict == "altered":
            return "altered", (here, there)
        cut = cut or verdict == "spliced"
        elided = elided or verdict == "truncated"
    first, last = blocks[0], blocks[-1]
    head = ((0, first[0]), (0, first[1]))
    tail = ((last[0] + last[2], len(long.norms)), (last[1] + last[2], len(short.norms)))
    for (a, b), (c, d), at_start in ((*head, True), (*tail, False)):
        if a < b and c < d:
            if min(b - a, d - c) <= SHORT_REST:
                near = min(b - a, d - c)
                one, other = (b - a, d - c) if max(b - a, d - c) <= SHORT_REST else (near, near)
                edge = ((b - one, b), (d - other, d)) if at_start else ((a, a + one), (c, c + other))
                return "altered", edge
            cut = True
    moved = _moved(long, short, blocks)
    if moved is not None:
        return "altered", moved
    if cut:
        return "spliced", None
    whole = head == ((0, 0), (0, 0)) and tail[0][0] == tail[0][1] and tail[1][0] == tail[1][1]
    return ("identical" if whole and not elided else "truncated"), None


def _gap(long: Words, short: Words, here: tuple[int, int], there: tuple[int, int]) -> Change:
    """What happened between two runs of words in common."""
    one, other = long.norms[here[0] : here[1]], short.norms[there[0] : there[1]]
    lost, put = (one, other) if len(one) >= len(other) else (other, one)
    if put and (len(lost) <= SHORT_REST or not LINKING.issuperset(put)):
        return "altered"
    if (len(lost) <= ODD_WORD and lost[0] not in LINKING) or (
        not NEGATIONS.isdisjoint(lost) and len(lost) <= SHORT_REST
    ):
        return "altered"
    marked = there[0] in short.gaps if one else here[0] in long.gaps
    return "truncated" if marked else "spliced"


def _moved(
    long: Words, short: Words, blocks: Sequence[tuple[int, int, int]]
) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """The stretches around the words that are not in common, where a content word of one is in the other too."""
    yours = [k for k in range(len(short.norms)) if not any(b <= k < b + n for _, b, n in blocks)]
    if not yours:
        return None
    mine = [k for k in range(len(long.norms)) if not any(a <= k < a + n for a, _, n in blocks)]
    known = {long.norms[k] for k in mine if long.content[k]}
    if not any(short.norms[k] in known for k in yours):
        return None
    return (mine[0], mine[-1] + 1), (yours[0], yours[-1] + 1)
