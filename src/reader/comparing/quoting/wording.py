"""How the words of one quotation relate to those of another: the same, clipped, cut, changed."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise
from typing import Literal, TypeAlias

from reader.comparing.odds import Gap, gaps
from reader.language.lexicon import lexicon
from reader.language.names.name_words import HONORIFICS
from reader.language.quoting.rewording import LINKING, NEGATIONS
from reader.language.same_words import IS, TITLES, spelled_out
from reader.language.tokens import Token, tokens

Change: TypeAlias = Literal["identical", "truncated", "spliced", "altered"]

Block: TypeAlias = tuple[int, int, int]
"""A run of words in common: where it begins in the longer and in the shorter quotation, and how long it is."""

_Sentences: TypeAlias = tuple[tuple[int, int], tuple[int, int]]
"""Where a sentence of the longer quotation and one of the shorter begin and end."""

SHORT_REST = 3
"""Words at an edge that are still a change of wording and not another sentence."""

ODD_WORD = 1
"""Words in the middle whose loss is a change of wording and not a cut."""

_LEAST, _LEAST_LINKED = 0.6, 0.5
"""Share of the words of the shorter quotation that the other one has, at the least; in linked sentences.

So many of those between the first run of words in common and the last must stand in such runs too.
"""

_PART = 4
"""Words of a part of a quotation that may stand before or behind the rest of it."""

_ROW = 5
"""Words in a row that nobody says twice by chance; of a sentence that is known again at the end of a longer speech."""

_ENDS = frozenset(".?!")
_OPENING, _CLOSING = "[]"
_INSERTED = 12
"""Tokens that an editor puts in brackets at the most."""

_TITLES = HONORIFICS.union(TITLES.values())
_MONTHS = lexicon("en").months.keys()
_YEAR = 4  # digits

_CONTENT = 4
"""How many small words a content word weighs."""

_SOLID = 3
"""Words of a run that is more than a word here and there."""

FEW = 4
"""Words up to which a quotation may be another one that has all of them but one."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a quotation, folded."""

    norms: tuple[str, ...]
    content: tuple[bool, ...]
    gaps: frozenset[int]  # positions before which an ellipsis stands
    edited: frozenset[int]  # and those before which an editor put words in brackets
    ends: tuple[int, ...]  # places where a sentence begins or ends, or words are marked as left out
    counts: Counter[str] = field(compare=False)  # how often each word stands there
    runs: frozenset[tuple[str, ...]] = field(compare=False)  # every three words in a row
    text: str = field(compare=False)  # the words with blanks around each

    def has_sentence_of(self, other: Words) -> bool:
        """Whether a sentence of several words of another quotation stands here word for word."""
        sentences = (other.norms[a:b] for a, b in pairwise(other.ends) if b - a >= _ROW)
        return any(f" {' '.join(sentence)} " in self.text for sentence in sentences)

    def sentence(self, position: int) -> tuple[int, int]:
        """Where the sentence of a word begins and ends."""
        after = bisect_right(self.ends, position)
        return self.ends[after - 1], self.ends[after]

    def weight(self, start: int, end: int) -> int:
        """How much a stretch of words says: small words little."""
        return sum(_CONTENT if tells else 1 for tells in self.content[start:end])

    def says(self, start: int, end: int) -> int:
        """How many content words stand in the sentences that a stretch of words touches."""
        return sum(self.content[self.sentence(start)[0] : self.sentence(end - 1)[1]])


@dataclass(frozen=True, slots=True)
class SameWords:
    """Two quotations that are the same words, more or less."""

    change: Change
    closeness: float  # 0 to 1: the words in common over all words
    shared: int  # words in common
    changed: Gap | None  # the words that were changed


@lru_cache(maxsize=4096)
def folded(text: str) -> Words:
    """The words of a quotation without marks, case, and spelling of a country."""
    norms: list[str] = []
    content: list[bool] = []
    gaps: set[int] = set()
    edited: set[int] = set()
    ends: set[int] = {0}
    for token in uttered(tokens(text)):
        if token.is_word:
            words = ("is",) if token.norm == "'s" and norms and norms[-1] in IS else spelled_out(token.norm)
            norms.extend(words)
            content.extend([not token.is_function] * len(words))
        elif token.text in _ENDS and not (token.text == "." and norms and norms[-1] in _TITLES):
            ends.add(len(norms))
        elif token.text == _CLOSING:
            edited.add(len(norms))
        elif token.text == "…" or (len(token.text) > 2 and set(token.text) == {"."}):
            gaps.add(len(norms))
    runs = frozenset(zip(norms, norms[1:], norms[2:], strict=False))
    bounds = tuple(sorted(ends | gaps | {len(norms)}))
    return Words(
        tuple(norms),
        tuple(content),
        frozenset(gaps),
        frozenset(edited),
        bounds,
        Counter(norms),
        runs,
        f" {' '.join(norms)} ",
    )


def uttered(tokens: Sequence[Token]) -> list[Token]:
    """The tokens of a quotation without what an editor put in square brackets, and days before their months."""
    found = list(_without_insertions(tokens))
    for k, (one, other) in enumerate(pairwise(found)):
        if one.norm in _MONTHS and other.norm.isdigit() and len(other.norm) < _YEAR:
            found[k : k + 2] = other, one
    return found


def _without_insertions(tokens: Sequence[Token]) -> Iterator[Token]:
    """The tokens that stand in no square brackets, and the closing ones of these."""
    end = 0
    for k, token in enumerate(tokens):
        if token.text == _OPENING:
            inside = range(k, min(len(tokens), k + _INSERTED))
            end = next((n for n in inside if tokens[n].text == _CLOSING), end)
        if k >= end:
            yield token


def may_match(left: Words, right: Words, linked: bool) -> bool:
    """Whether :func:`match` may find two quotations the same: false only where they surely share too little."""
    size = min(len(left.norms), len(right.norms))
    few, many = sorted((left.counts, right.counts), key=len)
    most = sum(min(count, many[norm]) for norm, count in few.items() if norm in many)
    if most == size:
        return True
    if size <= FEW:
        return most == size - 1 >= 2
    if left.runs.isdisjoint(right.runs):
        return False
    enough = most >= (_LEAST_LINKED if linked else _LEAST) * size
    return enough or left.has_sentence_of(right) or right.has_sentence_of(left)


def match(left: Words, right: Words, linked: bool) -> SameWords | None:
    """How two quotations hang together that may match, or None when they are different ones.

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
    if not blocks:
        return None
    shared = sum(size for _, _, size in blocks)
    lacking = len(short.norms) - shared
    is_odd = len(short.norms) <= FEW and lacking > (1 if linked else 0)
    if is_odd or shared < _LEAST * _covered(blocks) or not _say_one_thing(long, short, blocks, linked):
        return None
    change, changed = _change(long, short, gaps(blocks, (len(long.norms), len(short.norms))))
    return SameWords(change, 2 * shared / (len(long.norms) + len(short.norms)), shared, changed)


def _blocks(long: Words, short: Words) -> list[Block]:
    """Runs of words in common, without strays of small words at either end.

    Those of two sentences that say different things with some of the same words are none.
    """
    if long.norms == short.norms:
        return [(0, 0, len(long.norms))]
    found = SequenceMatcher(None, long.norms, short.norms, autojunk=False).get_matching_blocks()[:-1]
    pieces = [piece for block in found for piece in _by_sentence(long, short, block)]
    common: Counter[_Sentences] = Counter()
    longest: Counter[_Sentences] = Counter()
    for where, (start, _, size) in pieces:
        common[where] += long.weight(start, start + size)
        longest[where] = max(longest[where], size)
    blocks = _joined(
        block
        for (one, other), block in pieces
        if longest[one, other] >= _ROW
        or 2 * common[one, other] >= min(long.weight(*one), short.weight(*other))
    )
    while len(blocks) > 1 and _is_stray(long, blocks[0], blocks[1]):
        del blocks[0]
    while len(blocks) > 1 and _is_stray(long, blocks[-1], blocks[-2]):
        del blocks[-1]
    return blocks


def _is_stray(long: Words, block: Block, beside: Block) -> bool:
    """Whether a run of a small word or two stands so far from the next one that it may be there by chance."""
    start, _, size = block
    (_, last), (first, _) = sorted(((start, start + size), (beside[0], beside[0] + beside[2])))
    return first - last > SHORT_REST and size < _SOLID and not any(long.content[start : start + size])


def _by_sentence(long: Words, short: Words, block: Block) -> Iterator[tuple[_Sentences, Block]]:
    """A run of words in common in pieces that stand in one sentence on either side, each with the two sentences."""
    a, b, size = block
    bounds = {0, size, *(k - a for k in long.ends), *(k - b for k in short.ends)}
    for start, end in pairwise(sorted(k for k in bounds if 0 <= k <= size)):
        yield (long.sentence(a + start), short.sentence(b + start)), (a + start, b + start, end - start)


def _joined(blocks: Iterable[Block]) -> list[Block]:
    """Runs that follow one another on both sides as one."""
    found: list[Block] = []
    for a, b, size in blocks:
        if found and found[-1][0] + found[-1][2] == a and found[-1][1] + found[-1][2] == b:
            a, b, size = found[-1][0], found[-1][1], found.pop()[2] + size
        found.append((a, b, size))
    return found


def _say_one_thing(long: Words, short: Words, blocks: Sequence[Block], linked: bool) -> bool:
    """Whether the sentences that two quotations share have as much to say in common as either has alone.

    In sentences that are not linked it must be more, and a word or two more than one that may stand anywhere.
    """
    if long.norms == short.norms:
        return True
    (a, b, _), (c, d, size) = blocks[0], blocks[-1]
    alone = min(long.says(a, c + size), short.says(b, d + size))
    common = sum(sum(long.content[at : at + size]) for at, _, size in blocks)
    if not linked and common == 1 and len(short.norms) < _SOLID < len(long.norms):
        return False
    is_scattered = all(size < min(_SOLID, len(short.norms)) for _, _, size in blocks)
    if is_scattered and common == 1 and len(short.norms) <= FEW < len(long.norms):
        return False  # a new deal, a deal that covers the north
    return 2 * common >= max(1, alone + (not linked))


def _covered(blocks: Sequence[Block]) -> int:
    """How many words the quotation has that has fewer of them from the first run in common to the last."""
    (a, b, _), (c, d, size) = blocks[0], blocks[-1]
    return min(c - a, d - b) + size


def _change(long: Words, short: Words, gaps: Sequence[Gap]) -> tuple[Change, Gap | None]:
    """What was done to a quotation, and the words that were changed where it was altered."""
    head, *inner, tail = gaps
    mine, yours = ([k for gap in gaps for k in range(*gap[side])] for side in (0, 1))
    rest = [long.norms[k] for k in mine]
    if len(rest) >= _PART and rest == [short.norms[k] for k in yours]:
        return "identical", None  # what stands behind "she said" here stands before it there
    changes = [_between(long, short, gap) for gap in inner]
    if "altered" in changes:
        return "altered", inner[changes.index("altered")]
    changed = _edge(long, short, head, -1) or _edge(long, short, tail, 1)
    if changed:
        return "altered", changed
    if "spliced" in changes:
        return "spliced", None
    edges = (gap for gap in (head, tail) if not _is_one(long, short, gap))
    left_out = "truncated" in changes or any(end > start for gap in edges for start, end in gap)
    return ("truncated" if left_out else "identical"), None


def _between(long: Words, short: Words, gap: Gap) -> Change:
    """What happened between two runs of words in common."""
    here, there = gap
    one, other = long.norms[here[0] : here[1]], short.norms[there[0] : there[1]]
    lost, put = (one, other) if len(one) >= len(other) else (other, one)
    is_edited = any(k in long.edited for k in range(here[0], here[1] + 1)) or any(
        k in short.edited for k in range(there[0], there[1] + 1)
    )
    if is_edited or _is_one(long, short, gap):
        return "identical"  # an editor's words in brackets for the speaker's; e-mail for email
    if not put and (there[0] in short.gaps if one else here[0] in long.gaps):
        return "truncated"
    if {*here} <= {*long.ends} and {*there} <= {*short.ends}:
        return "spliced"  # other sentences of the speech are left out
    if not LINKING.issuperset(put):
        return "altered"
    (start, end), ends = (here, long.ends) if lost is one else (there, short.ends)
    is_short = len(lost) <= SHORT_REST and (put or not NEGATIONS.isdisjoint(lost))
    is_odd = len(lost) <= ODD_WORD and lost[0] not in LINKING
    if (is_short or is_odd) and not {start, end} <= {*ends}:  # whole sentences may be left out
        return "altered"
    return "spliced"


def _is_one(long: Words, short: Words, gap: Gap) -> bool:
    """Whether two stretches are the same letters, in more or fewer words: work force, e-mail."""
    here, there = gap
    return "".join(long.norms[slice(*here)]) == "".join(short.norms[slice(*there)])


def _is_respelled(one: tuple[str, ...], other: tuple[str, ...], side: Literal[-1, 1]) -> bool:
    """Whether one stretch of words goes on from an edge as the other does, written in more or fewer words."""
    few, many = sorted((one[::side], other[::side]), key=lambda words: len("".join(words)))
    whole = "".join(few[::side])
    return any("".join(many[:size][::side]) == whole for size in range(1, len(few) + 2))


def _edge(long: Words, short: Words, gap: Gap, side: Literal[-1, 1]) -> Gap | None:
    """The words that were changed before the first run in common (-1) or behind the last, where few follow on one side.

    Where a sentence ends beside that run nothing was changed: one quotation goes on, the other one is clipped.
    """
    if any(place[side < 0] in words.ends for place, words in zip(gap, (long, short), strict=True)):
        return None
    few, many = sorted(end - start for start, end in gap)
    (a, b), (c, d) = gap
    if not 0 < few <= SHORT_REST or _is_respelled(long.norms[a:b], short.norms[c:d], side):
        return None
    one, other = (b - a, d - c) if many <= SHORT_REST else (few, few)
    return ((b - one, b), (d - other, d)) if side < 0 else ((a, a + one), (c, c + other))
