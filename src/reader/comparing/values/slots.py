"""The slot that a value fills in its sentence.

The words around a value say what it is the value of; the nearer a word, the more it says.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.comparing.index import index
from reader.language.figures.around import BOUNDS, HOURS, JOINTS, MADE_KNOWN, REST
from reader.language.figures.value import Value
from reader.language.figures.values import values
from reader.language.speech import SAYING
from reader.language.synonyms import groups_of
from reader.language.tokens import Token, tokens

_FADE = 0.82  # what a word loses of its weight for each step away from the value
_REACH = 9.0  # steps after which a word says nothing of the value
_STEPS = {",": 0.8, ";": 3.0, ":": 2.0, "—": 2.0, "–": 2.0, "(": 1.5, ")": 1.5, ".": 6.0, "?": 6.0, "!": 6.0}
_MARK_STEP = 0.3  # any other mark
_VALUE_STEP = 0.7  # a word of another value
_FUNCTION_STEP = 0.35
_JOINT_STEP = 1.5  # "and", "but", "while": another clause begins
_NAME_WEIGHT = 0.8
_NEAR = 0.35  # weight from which a name near an age is that of its holder
_UNIT_WEIGHT = 0.2  # of the word for the unit in a length of time or way
_BESIDE = 2  # words that tell whether the day of a statement is meant
_CLOSEST = 3  # words that tell what is said of the value
_LEAD = 4  # words between a date and the word that makes it a bound


@dataclass(frozen=True, slots=True, eq=False)
class Content:
    """The content words of a sentence as others find them; one object serves all slots of the sentence."""

    stems: tuple[tuple[int, str, tuple[int, ...]], ...]  # token index, stem, groups of related words
    by_stem: Mapping[str, Sequence[int]]
    by_group: Mapping[int, Sequence[int]]


@dataclass(frozen=True, slots=True)
class Slot:
    """The content words around a value."""

    words: tuple[Token, ...]  # the tokens of the sentence
    content: Content
    weights: Mapping[int, float]  # token index -> how much it says, 0 to 1
    head: frozenset[int]  # what is counted: the run of content words right behind the value
    first: int  # the value's own tokens
    last: int
    most: float  # the weight of the closest word that is no name
    names: frozenset[int]  # those of the words that are names
    closest: tuple[int, ...]  # the words that say the most
    is_rest: bool  # besides others: "three other children", "the other three"

    @property
    def clause(self) -> tuple[int, int]:
        """The clause around a value, over names put in between commas: the positions of its first token and after its last."""
        words = self.words
        return _edge(words, self.first - 1, -1) + 1, _edge(words, self.last + 1, 1)

    @property
    def is_told(self) -> bool:
        """Whether a date is the day on which something was said: "announced on Tuesday", not "asked to leave by Tuesday"."""
        if self.bound:
            return False
        first, end = self.clause
        inside = [i for i in self.closest if first <= i < end] or self.closest  # "on Friday, police said"
        beside = (self.words[i].norm for i in inside[:_BESIDE])
        return any(norm in SAYING or norm in MADE_KNOWN for norm in beside)

    @property
    def bound(self) -> str:
        """Whether a date begins something ("since", "from"), ends it ("until", as in "by noon on Sunday"), or neither ("")."""
        for i in range(self.first - 1, max(-1, self.first - 1 - _LEAD), -1):
            word = self.words[i]
            if word.norm in BOUNDS:
                return BOUNDS[word.norm]
            if not (word.is_function or word.is_number or word.norm in HOURS or not word.is_word):
                return ""
        return ""

    @property
    def holder(self) -> frozenset[str]:
        """The folded words of the name that stands closest to a value, of two the one before it; none where none stands near."""
        words = self.words
        names = [i for i in self.weights if is_name(words, i) and self.weights[i] >= _NEAR]
        if not names:
            return frozenset()
        best = max(names, key=lambda i: (self.weights[i], i < self.first))
        found = {words[best].norm}
        for step in (-1, 1):
            at = best + step
            while 0 <= at < len(words) and is_name(words, at):
                found.add(words[at].norm)
                at += step
        return frozenset(found)


@lru_cache(maxsize=32768)
def slots(text: str, language: str) -> tuple[Slot, ...]:
    """The slots of the values of a sentence, in their order."""
    found = values(text, language)
    if not found:
        return ()
    words = tokens(text, language)
    content = _content(words)
    starts, ends = [token.start for token in words], [token.end for token in words]
    inside = [
        range(bisect_right(ends, start), bisect_left(starts, end))
        for start, end in (_written(value) for value in found)
    ]
    taken = frozenset(i for indices in inside for i in indices)
    return tuple(_slot(words, content, value, own, taken) for value, own in zip(found, inside, strict=True))


def _written(value: Value) -> tuple[int, int]:
    """The words that are the value; of "a helicopter" the article."""
    return value.core if value.loose and value.low == 1 else (value.start, value.end)


def _slot(
    words: tuple[Token, ...], content: Content, value: Value, inside: Sequence[int], taken: frozenset[int]
) -> Slot:
    first, last = (inside[0], inside[-1]) if inside else (0, 0)
    weights = _weights(words, range(last + 1, len(words)), taken)
    weights.update(_weights(words, range(first - 1, -1, -1), taken))
    if value.unit in ("s", "m"):
        weights.update(
            {i: _UNIT_WEIGHT for i in inside if words[i].start >= value.core[1] and words[i].text.isalpha()}
        )
    names = frozenset([i for i in weights if words[i].is_name])
    plain = sorted([(-weight, i) for i, weight in weights.items() if i not in names])
    return Slot(
        words,
        content,
        weights,
        _head(words, last, taken, value.kind == "percent" or value.high > value.low),
        first,
        last,
        -plain[0][0] if plain else 1.0,
        names,
        tuple([i for _, i in plain[:_CLOSEST]]),
        not REST.isdisjoint(t.norm for t in (*words[max(0, first - 1) : first], *words[last + 1 : last + 2])),
    )


def _content(words: Sequence[Token]) -> Content:
    stems = [(i, token.stem, groups_of(token.stem)) for i, token in enumerate(words) if token.word.is_content]
    by_stem = index([(stem, i) for i, stem, _ in stems])
    by_group = index([(group, i) for i, _, groups in stems for group in groups])
    return Content(tuple(stems), by_stem, by_group)


def _weights(tokens: Sequence[Token], order: range, taken: Collection[int]) -> dict[int, float]:
    weights: dict[int, float] = {}
    steps = 0.0
    for i in order:
        word = tokens[i].word
        if steps > _REACH:
            break
        if not word.is_word:
            steps += _STEPS.get(word.text, _MARK_STEP)
        elif word.is_function:
            steps += _JOINT_STEP if word.norm in JOINTS else _FUNCTION_STEP
        elif i in taken:
            steps += _VALUE_STEP
        else:
            weights[i] = _FADE**steps * (_NAME_WEIGHT if tokens[i].is_name else 1.0)
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
    while found and tokens[found[-1]].norm.endswith("ed"):
        found.pop()  # "5,000 marched": a verb, and nothing says what is counted
    return frozenset(found)


def _edge(words: Sequence[Token], at: int, step: int) -> int:
    """Where a clause that goes on at a position ends, in one direction."""
    while 0 <= at < len(words):
        if words[at].word.parts:
            other = at + step
            while 0 <= other < len(words) and (words[other].is_name or words[other].is_number):
                other += step
            if not (words[at].text == "," and 0 <= other < len(words) and words[other].text == ","):
                return at
            at = other
        at += step
    return at


def is_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is part of a name, also where it opens the sentence and another mark of a name follows."""
    token = tokens[at]
    if token.is_name:
        return True
    if at + 1 == len(tokens) or token.is_function or not token.word.is_capital:
        return False
    return tokens[at + 1].is_name or tokens[at + 1].text == ","
