"""The forms in which values are written, each looked for only in a text that may hold it.

Few texts hold a value of every form, so a form names words of which every text that holds it has one. It is compiled,
and tried, when a text has them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar

from reader.language.figures.templates import LEXICON, Pieces, Template, Text
from reader.language.lexicon import Lexicon

Reader = TypeVar("Reader")

DIGIT = "digit"
"""Among the needs of a form: any digit."""

_TABLE = re.compile(r"<(\w+)>")
_LETTERS = re.compile(r"[^\W\d_]+")
_WORD = re.compile(rf"{_LETTERS.pattern}|0s\b|(?<=\d)[.:/–-](?=\d)")
_DIGIT = re.compile(r"\d")


class Covered:
    """Which characters of a text are taken already."""

    def __init__(self, length: int) -> None:
        self._marks = bytearray(length)

    def add(self, start: int, end: int) -> None:
        """Take a stretch."""
        self._marks[start:end] = b"\x01" * (end - start)

    def meets(self, start: int, end: int) -> bool:
        """Whether any character of a stretch is taken."""
        return 1 in self._marks[start:end]


@dataclass(frozen=True, slots=True)
class Form(Generic[Reader]):
    """One form in which values are written."""

    read: Reader  # what reads a match
    pattern: str  # with <pieces> in it
    # Every text of the form has the words of an entry of each of them: of a <table>, or one that stands there itself.
    # A mark is one between digits, and 0s the end of a decade in figures.
    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Wanted:
    """The words that some forms need in a language."""

    # the most telling word of entries of tables -> the needs that it meets alone, as bits, and those that the words of
    # longer entries meet together
    signs: Mapping[str, tuple[int, Sequence[tuple[tuple[str, ...], int]]]]
    needs: tuple[int, ...]  # of each form, as bits
    # the signs for one need of each form, for the one with the fewest words of grammar: without any no form is held
    rarest: frozenset[str]
    held: dict[int, list[int]]  # needs that some text met -> the forms that it has the words for


class Forms(Generic[Reader]):
    """The forms in which values of one sort are written, in their order."""

    __slots__ = ("_forms", "_pieces", "_wanted", "templates")

    def __init__(self, forms: Sequence[Form[Reader]], pieces: Pieces = LEXICON) -> None:
        self._forms = forms
        self._pieces = pieces
        self._wanted: dict[Lexicon, _Wanted] = {}
        self.templates = [Template(form.pattern, pieces) for form in forms]

    def found(self, text: Text, covered: Covered) -> Iterator[tuple[Reader, re.Match[str], tuple[int, int]]]:
        """What has one of the forms: the form's reader, the match, and where the value stands; form after form.

        The value is the group ``value`` of a pattern, else all of the match. Where it is covered by the time that it
        would be told it is left out, so that an earlier form may take it from the later ones.
        """
        for number in self.held(text):
            pattern = self.templates[number].of(text.words)
            group = pattern.groupindex.get("value", 0)
            for match in pattern.finditer(text):
                if not covered.meets(*match.span(group)):
                    yield self._forms[number].read, match, match.span(group)

    def held(self, text: Text) -> list[int]:
        """The numbers of the forms that a text has the words for."""
        words = text.words
        if words not in self._wanted:
            self._wanted[words] = self._needs(words)
        wanted, held, met = self._wanted[words], _words_of(text), 0
        if wanted.rarest.isdisjoint(held):
            return []
        for word in wanted.signs.keys() & held:
            alone, longer = wanted.signs[word]
            met |= alone
            for entry, bits in longer:
                if held.issuperset(entry):
                    met |= bits
        if met not in wanted.held:
            wanted.held[met] = [n for n, needed in enumerate(wanted.needs) if met & needed == needed]
        return wanted.held[met]

    def _needs(self, words: Lexicon) -> _Wanted:
        needs = dict.fromkeys(need for form in self._forms for need in form.needs)
        bits = {need: 1 << number for number, need in enumerate(needs)}
        common = words.grammar
        signs: dict[str, dict[tuple[str, ...], int]] = {}
        words_for: dict[str, set[str]] = {need: set() for need in needs}
        for need, bit in bits.items():
            for entry in (entry for name in need.split() for entry in self._entries(name, words)):
                sign = entry[0]
                if len(entry) > 1:
                    sign = max(entry, key=lambda word: (word not in common, len(word)))
                words_for[need].add(sign)
                entries = signs.setdefault(sign, {})
                entries[entry] = entries.get(entry, 0) | bit
        grammar = {need: len(signed & common) for need, signed in words_for.items()}
        rarest = [words_for[min(form.needs, key=grammar.__getitem__)] for form in self._forms]
        each = tuple(sum(bits[need] for need in form.needs) for form in self._forms)
        told = {sign: (found.pop((sign,), 0), tuple(found.items())) for sign, found in signs.items()}
        return _Wanted(told, each, frozenset().union(*rarest), {})

    def _entries(self, name: str, words: Lexicon) -> Iterable[tuple[str, ...]]:
        """The words of each entry of a table; of one without a word it is a digit that is looked for."""
        table = _TABLE.fullmatch(name)
        if table is None:
            return ((name,),)
        return (tuple(_WORD.findall(entry)) or (DIGIT,) for entry in self._pieces.entries(table[1], words))


@lru_cache(maxsize=4)
def _words_of(text: str) -> frozenset[str]:
    """The words of a text, folded, and what else a form may need: DIGIT, marks between digits, the 0s of "the 1980s"."""
    if _DIGIT.search(text):
        return frozenset([*_WORD.findall(text.lower()), DIGIT])
    return frozenset(_LETTERS.findall(text.lower()))
