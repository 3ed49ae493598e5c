"""The place that a value fills in its sentence, and how far two such places are the same.

The words around a value say what it is the value of; the nearer a word, the more it says. Two places are compared
by the words that they share, in the same or in related words.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.language.contrasts import contrast
from reader.language.related import groups
from reader.language.speech import is_saying
from reader.language.tokens import Token
from reader.language.value import Value

_FADE = 0.82  # what a word loses of its weight for each step away from the value
_REACH = 9.0  # steps after which a word says nothing of the value
_STEPS = {",": 0.8, ";": 3.0, ":": 2.0, "—": 2.0, "–": 2.0, "(": 1.5, ")": 1.5, ".": 6.0, "?": 6.0, "!": 6.0}
_FUNCTION_STEP = 0.35
_JOINT_STEP = 1.5  # "and", "but", "while": another clause begins
_JOINTS = frozenset("and but while although though whereas as or with when after before who which".split())
_NAME_WEIGHT = 0.8
_NEAR = 0.35  # weight from which a name near an age is that of its holder
_CLOSEST = 3  # words that tell what is said of the value
_BESIDE = 0.8  # weight of a word right beside the value, or with a preposition between
_LIMITS = frozenset("since until till".split())
_WHOLE = frozenset("the them these those his her their its our my whom which".split())


@dataclass(frozen=True, slots=True)
class Slot:
    """The content words around a value."""

    weights: Mapping[int, float]  # token index -> how much it says, 0 to 1
    head: frozenset[int]  # what is counted: the run of content words right behind the value
    first: int  # the value's own tokens
    last: int
    most: float  # the weight of the closest word that is no name
    names: frozenset[int]  # those of the words that are names
    closest: tuple[int, ...]  # the words that say the most, the closest first
    is_told: bool = False  # beside a verb of saying: the value is rather that of the report
    limit: str = ""  # "since" or "until" before a date
    is_part: bool = False  # "two of the bombs": some of what was counted before


def slot(tokens: Sequence[Token], value: Value, others: Collection[Value] = ()) -> Slot:
    """The place of a value among the tokens of its sentence; the words of other values count for nothing."""
    inside = [i for i, token in enumerate(tokens) if token.start < value.end and value.start < token.end]
    first, last = (inside[0], inside[-1]) if inside else (0, 0)
    taken = {
        i
        for i, token in enumerate(tokens)
        for other in others
        if token.start < other.end and other.start < token.end
    }
    weights = _weights(tokens, range(last + 1, len(tokens)), taken)
    weights.update(_weights(tokens, range(first - 1, -1, -1), taken))
    weights.update(
        {
            i: 0.6
            for i in inside
            if not tokens[i].is_function and tokens[i].text.isalpha() and value.unit in ("s", "m")
        }
    )
    names = frozenset(i for i in weights if tokens[i].is_name)
    closest = tuple(sorted(weights, key=lambda i: -weights[i])[:_CLOSEST])
    return Slot(
        weights,
        _head(tokens, last, taken, value.kind == "percent" or value.high > value.low),
        first,
        last,
        max((weight for i, weight in weights.items() if i not in names), default=1.0),
        names,
        closest,
        any(weights[i] >= _BESIDE and is_saying(tokens[i].norm) for i in closest),
        tokens[first - 1].norm if first and tokens[first - 1].norm in _LIMITS else "",
        [token.norm for token in tokens[last + 1 : last + 3]][:1] == ["of"]
        and len(tokens) > last + 2
        and tokens[last + 2].norm in _WHOLE,
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
    return frozenset(found)


def likeness(left: Slot, right: Slot, likes: Mapping[tuple[int, int], float]) -> float:
    """How far two places are the same, 0 to 1; ``likes`` says which words of the two sentences correspond."""
    shared = 0.0
    best: dict[int, float] = {}
    for (i, j), strength in likes.items():
        if i in left.weights and j in right.weights:
            worth = strength * (left.weights[i] * right.weights[j]) ** 0.5
            best[i] = max(best.get(i, 0.0), worth)
    shared = sum(best.values())
    whole = min(_mass(left), _mass(right))
    return min(1.0, shared / whole) if whole else 0.0


def _mass(found: Slot) -> float:
    return max(1.2, sum(found.weights.values()))


def closeness(left: Slot, right: Slot, likes: Mapping[tuple[int, int], float]) -> float:
    """How close to both values a word stands that the two places share, 0 to 1; names stand near too many values."""
    return max(
        (
            strength * min(left.weights[i] / left.most, right.weights[j] / right.most)
            for (i, j), strength in likes.items()
            if i in left.weights and j in right.weights and i not in left.names
        ),
        default=0.0,
    )


def opposed(
    left: Sequence[Token],
    one: Slot,
    right: Sequence[Token],
    other: Slot,
    likes: Mapping[tuple[int, int], float],
) -> bool:
    """Whether the closest words that the places do not share exclude one another: killed and injured, rose and fell."""
    mine = [i for i in one.closest if not any((i, j) in likes for j in other.closest)]
    theirs = [j for j in other.closest if not any((i, j) in likes for i in one.closest)]
    return any(contrast((left[i].stem,), (right[j].stem,)) for i in mine for j in theirs)


def heads(left: Slot, right: Slot, likes: Mapping[tuple[int, int], float]) -> float | None:
    """Whether the same is counted: 1 for the same or a related noun, 0 for another one, None where one has none."""
    if not left.head or not right.head:
        return None
    return max((likes.get((i, j), 0.0) for i in left.head for j in right.head), default=0.0)


def holder(tokens: Sequence[Token], around: Slot) -> frozenset[str]:
    """The folded words of the name that stands closest to a value; none where no name stands near."""
    names = [i for i in around.weights if is_name(tokens, i) and around.weights[i] >= _NEAR]
    if not names:
        return frozenset()
    best = max(names, key=lambda i: around.weights[i])
    found = {tokens[best].norm}
    for step in (-1, 1):
        at = best + step
        while 0 <= at < len(tokens) and is_name(tokens, at):
            found.add(tokens[at].norm)
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
    left: Sequence[Token], right: Sequence[Token], pairs: Collection[tuple[int, int]]
) -> dict[tuple[int, int], float]:
    """Which content words of two sentences correspond: aligned ones, equal ones, related ones."""
    aligned = set(pairs)
    right_stems: dict[str, list[int]] = {}
    right_groups: dict[int, list[int]] = {}
    for j, token in enumerate(right):
        if token.is_word and not token.is_function and not token.is_number:
            right_stems.setdefault(token.stem, []).append(j)
            for group in related(token.stem):
                right_groups.setdefault(group, []).append(j)
    found: dict[tuple[int, int], float] = {}
    for i, token in enumerate(left):
        if not token.is_word or token.is_function or token.is_number:
            continue
        for group in related(token.stem):
            for j in right_groups.get(group, ()):
                found[i, j] = 0.8
        for j in right_stems.get(token.stem, ()):
            found[i, j] = 1.0
    for i, j in aligned:
        if not left[i].is_function and left[i].is_word and not left[i].is_number and right[j].is_word:
            found[i, j] = max(found.get((i, j), 0.0), 0.9 if left[i].stem != right[j].stem else 1.0)
    return found


@lru_cache(maxsize=32768)
def related(stem: str) -> tuple[int, ...]:
    """The groups of related words in which a stem stands."""
    return groups().get((stem,), ())
