"""The place that a value fills in its sentence, and how far two such places are the same.

The words around a value say what it is the value of; the nearer a word, the more it says. Two places are compared
by the words that they share, in the same or in related words.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TypeAlias

from reader.language.circumstances import marks
from reader.language.contrasts import contrast
from reader.language.related import groups
from reader.language.tokens import Token, tokens
from reader.language.value import Value
from reader.language.values import values

Likes: TypeAlias = Mapping[tuple[int, int], float]
"""Which words of two sentences correspond, and how well, 0 to 1."""

_FADE = 0.82  # what a word loses of its weight for each step away from the value
_REACH = 9.0  # steps after which a word says nothing of the value
_STEPS = {",": 0.8, ";": 3.0, ":": 2.0, "—": 2.0, "–": 2.0, "(": 1.5, ")": 1.5, ".": 6.0, "?": 6.0, "!": 6.0}
_FUNCTION_STEP = 0.35
_JOINT_STEP = 1.5  # "and", "but", "while": another clause begins
_JOINTS = frozenset("and but while although though whereas as or with when after before who which".split())
_NAME_WEIGHT = 0.8
_NEAR = 0.35  # weight from which a name near an age is that of its holder
_UNIT_WEIGHT = 0.6  # of the word for the unit in a length of time or way
_CLOSEST = 3  # words that tell what is said of the value
_BESIDE = 0.8  # weight of a word right beside the value, or with a preposition between
_LEAST_MASS = 1.2  # a sentence of one word proves little
ANYONE = frozenset("people person persons others individuals souls men women".split())
_RELATED = 0.8  # likeness of two words of one group
_ALIGNED = 0.5  # … and of two that only stand in the same place


@dataclass(frozen=True, slots=True)
class Slot:
    """The content words around a value."""

    words: tuple[Token, ...]  # the tokens of the sentence
    weights: Mapping[int, float]  # token index -> how much it says, 0 to 1
    head: frozenset[int]  # what is counted: the run of content words right behind the value
    first: int  # the value's own tokens
    last: int
    most: float  # the weight of the closest word that is no name
    names: frozenset[int]  # those of the words that are names
    closest: tuple[int, ...]  # the words that say the most, the closest first
    counted: frozenset[int]  # what the other values of the sentence count
    marks: frozenset[str]  # what sets the value apart: told, later, part, by week …


@lru_cache(maxsize=8192)
def slots(text: str, language: str) -> tuple[Slot, ...]:
    """The places of the values of a sentence, in their order."""
    found = values(text, language)
    words = tokens(text, language) if found else ()
    starts, ends = [token.start for token in words], [token.end for token in words]
    inside = [range(bisect_right(ends, value.start), bisect_left(starts, value.end)) for value in found]
    taken = frozenset(i for indices in inside for i in indices)
    places = [_slot(words, value, own, taken) for value, own in zip(found, inside, strict=True)]
    counted = frozenset(i for place in places for i in place.head)
    return tuple(replace(place, counted=counted - place.head) for place in places)


def _slot(words: tuple[Token, ...], value: Value, inside: Sequence[int], taken: frozenset[int]) -> Slot:
    first, last = (inside[0], inside[-1]) if inside else (0, 0)
    weights = _weights(words, range(last + 1, len(words)), taken)
    weights.update(_weights(words, range(first - 1, -1, -1), taken))
    if value.unit in ("s", "m"):
        weights.update(
            {i: _UNIT_WEIGHT for i in inside if words[i].start >= value.core[1] and words[i].text.isalpha()}
        )
    names = frozenset(i for i in weights if words[i].is_name)
    closest = tuple(sorted(weights.keys() - names, key=lambda i: (-weights[i], i))[:_CLOSEST])
    return Slot(
        words,
        weights,
        _head(words, last, taken, value.kind == "percent" or value.high > value.low),
        first,
        last,
        max((weight for i, weight in weights.items() if i not in names), default=1.0),
        names,
        closest,
        frozenset(),
        marks(words, value, first, last, [i for i in closest if weights[i] >= _BESIDE]),
    )


def _weights(tokens: Sequence[Token], order: range, taken: Collection[int]) -> dict[int, float]:
    weights: dict[int, float] = {}
    steps = 0.0
    for i in order:
        token = tokens[i]
        if steps > _REACH:
            break
        if not token.is_word:
            steps += _STEPS.get(token.text, 0.3)
        elif token.is_function:
            steps += _JOINT_STEP if token.norm in _JOINTS else _FUNCTION_STEP
        elif i in taken:
            steps += 0.7
        else:
            weights[i] = _FADE**steps * (_NAME_WEIGHT if token.is_name else 1.0)
            steps += 1.0
    return weights


def _head(tokens: Sequence[Token], last: int, taken: Collection[int], of: bool) -> frozenset[int]:
    found: list[int] = []
    while of and last + 1 < len(tokens) and tokens[last + 1].norm in ("of", "the", "all"):
        last += 1
    for i in range(last + 1, min(last + 5, len(tokens))):
        token = tokens[i]
        if token.text == "-":
            continue
        if not token.is_word or token.is_function or i in taken:
            break
        found.append(i)
    if found and tokens[found[-1]].norm.endswith("ed"):
        return frozenset()  # "5,000 marched": a verb, and nothing says what is counted
    return frozenset(found)


def likeness(left: Slot, right: Slot, likes: Likes) -> float:
    """How far two places are the same, 0 to 1; ``likes`` says which words of the two sentences correspond."""
    mine: dict[int, float] = {}
    theirs: dict[int, float] = {}
    for (i, j), strength in likes.items():
        if i in left.weights and j in right.weights:
            worth = strength * (left.weights[i] * right.weights[j]) ** 0.5
            mine[i] = max(mine.get(i, 0.0), worth)
            theirs[j] = max(theirs.get(j, 0.0), worth)
    shared = min(sum(mine.values()), sum(theirs.values()))
    return min(1.0, shared / min(_mass(left), _mass(right)))


def governed(left: Slot, right: Slot, likes: Likes) -> bool:
    """Whether the closest word of either place stands close to the other value too: both are said of one event."""
    mine, theirs = left.closest[:1], right.closest[:1]
    return bool(mine and theirs) and _meet(mine, right.closest, likes) and _meet(left.closest, theirs, likes)


def _meet(mine: Sequence[int], theirs: Sequence[int], likes: Likes) -> bool:
    return any(likes.get((i, j), 0.0) >= _RELATED for i in mine for j in theirs)


def _mass(around: Slot) -> float:
    return max(_LEAST_MASS, sum(around.weights.values()))


def closeness(left: Slot, right: Slot, likes: Likes) -> float:
    """How close to both values a word stands that the two places share, 0 to 1; names stand near too many values."""
    return max(
        (
            strength * min(left.weights[i] / left.most, right.weights[j] / right.most)
            for (i, j), strength in likes.items()
            if i in left.weights and j in right.weights and i not in left.names
        ),
        default=0.0,
    )


def opposed(left: Slot, right: Slot, likes: Likes) -> bool:
    """Whether the closest words that the places do not share exclude one another: killed and injured, rose and fell."""
    mine = [i for i in left.closest if not _meet((i,), right.closest, likes)]
    theirs = [j for j in right.closest if not _meet(left.closest, (j,), likes)]
    return any(contrast((left.words[i].stem,), (right.words[j].stem,)) for i in mine for j in theirs)


def heads(left: Slot, right: Slot, likes: Likes) -> float | None:
    """Whether the same is counted: 1 for the same or a related noun, 0 for another one, None where one has none."""
    if not left.head or not right.head:
        return None
    found = max((likes.get((i, j), 0.0) for i in left.head for j in right.head), default=0.0)
    if found or not (_is_anyone(left) or _is_anyone(right) or _is_said(left, right, likes)):
        return found
    return None


def _is_said(left: Slot, right: Slot, likes: Likes) -> bool:
    """Whether what one place counts is what the other tells beside its value: 13 were arrested, 31 arrests."""
    mine = [i for i in left.closest[:2] if i not in left.counted]
    theirs = [j for j in right.closest[:2] if j not in right.counted]
    return _meet(mine, sorted(right.head), likes) or _meet(sorted(left.head), theirs, likes)


def _is_anyone(around: Slot) -> bool:
    """Whether people are counted and nothing is said of who they are."""
    return all(around.words[i].norm in ANYONE for i in around.head)


def holder(around: Slot) -> frozenset[str]:
    """The folded words of the name that stands closest to a value; none where no name stands near."""
    words = around.words
    names = [i for i in around.weights if is_name(words, i) and around.weights[i] >= _NEAR]
    if not names:
        return frozenset()
    best = max(names, key=lambda i: around.weights[i])
    found = {words[best].norm}
    for step in (-1, 1):
        at = best + step
        while 0 <= at < len(words) and is_name(words, at):
            found.add(words[at].norm)
            at += step
    return frozenset(found)


def is_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is part of a name, also where it opens the sentence and another mark of a name follows."""
    token = tokens[at]
    if token.is_name:
        return True
    if at + 1 == len(tokens) or token.is_function or not token.word.is_capital:
        return False
    return tokens[at + 1].is_name or tokens[at + 1].text == ","


def likes(
    left: tuple[Token, ...], right: tuple[Token, ...], pairs: Collection[tuple[int, int]]
) -> dict[tuple[int, int], float]:
    """Which content words of two sentences correspond: aligned ones, equal ones, related ones."""
    found: dict[tuple[int, int], float] = {}
    stems: dict[str, list[int]] = {}
    shared: dict[int, list[int]] = {}
    for j, stem in _content(right):
        stems.setdefault(stem, []).append(j)
        for group in related(stem):
            shared.setdefault(group, []).append(j)
    for i, stem in _content(left):
        for group in related(stem):
            for j in shared.get(group, ()):
                found[i, j] = _RELATED
        for j in stems.get(stem, ()):
            found[i, j] = 1.0
    for i, j in pairs:
        if (i, j) not in found and _says(left[i]) and _says(right[j]):
            found[i, j] = _ALIGNED
    return found


def _says(token: Token) -> bool:
    return token.is_word and not token.is_function and not token.is_number


@lru_cache(maxsize=4096)
def _content(words: tuple[Token, ...]) -> tuple[tuple[int, str], ...]:
    """The content words of a sentence: their places and stems."""
    return tuple((i, token.stem) for i, token in enumerate(words) if _says(token))


@lru_cache(maxsize=32768)
def related(stem: str) -> tuple[int, ...]:
    """The groups of related words in which a stem stands."""
    return groups().get((stem,), ())
