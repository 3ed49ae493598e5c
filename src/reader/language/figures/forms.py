"""The forms in which values are written, each looked for only in a text that may hold it.

Few texts hold a value of every form, so a form names words of which every text that holds it has one. It is compiled,
and tried, when a text has them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from reader.language.figures.patterns import Covered, any_of
from reader.language.lexicon import Lexicon

Pieces: TypeAlias = Mapping[str, str | Callable[[Lexicon], Iterable[str]]]
"""Name -> a piece of the patterns of some forms: a pattern with pieces in it, or words of a lexicon of which it is one."""

DIGIT = "digit"
"""Among the needs of a form: any digit."""

_NAME = re.compile(r"(?<!P)<(\w+)>")
_WORD = re.compile(r"[^\W\d_]+|:")
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Form:
    """One form in which values are written."""

    name: str
    # <name> in it stands for one of the pieces, else for any word of the table of that name of the lexicon
    pattern: str
    # every text of the form has a word of each of them: of a <table>, or one that stands there itself
    needs: tuple[str, ...]


class Forms:
    """The forms in which values of one sort are written, in their order."""

    __slots__ = ("_compiled", "_forms", "_pieces", "_wanted")

    def __init__(self, forms: Sequence[Form], pieces: Pieces | None = None) -> None:
        self._forms = forms
        self._pieces = pieces or {}
        self._wanted: dict[Lexicon, tuple[Mapping[str, int], Sequence[tuple[int, int]]]] = {}
        self._compiled: dict[tuple[Lexicon, int], re.Pattern[str]] = {}

    def found(
        self, text: str, words: Lexicon, covered: Covered
    ) -> Iterator[tuple[str, re.Match[str], tuple[int, int]]]:
        """What has one of the forms: the form's name, the match, and where the value stands; form after form.

        The value is the group ``value`` of a pattern, else all of the match. Where it is covered by the time that it
        would be told it is left out, so that an earlier form may take it from the later ones.
        """
        for number in self.held(text, words):
            pattern = self.compiled(number, words)
            group = pattern.groupindex.get("value", 0)
            for match in pattern.finditer(text):
                if not covered.meets(*match.span(group)):
                    yield self._forms[number].name, match, match.span(group)

    def held(self, text: str, words: Lexicon) -> list[int]:
        """The numbers of the forms that a text has the words for."""
        if words not in self._wanted:
            self._wanted[words] = self._needs(words)
        signs, needs = self._wanted[words]
        met = 0
        for word in signs.keys() & words_of(text):
            met |= signs[word]
        return [number for number, needed in needs if met & needed == needed] if met else []

    def _needs(self, words: Lexicon) -> tuple[Mapping[str, int], Sequence[tuple[int, int]]]:
        """Word -> the needs that it meets, as bits; and the number and the needs of each form."""
        signs: dict[str, int] = {}
        needs: list[tuple[int, int]] = []
        bit = 1
        for number, form in enumerate(self._forms):
            needed = 0
            for need in form.needs:
                needed |= bit
                for word in (word for name in need.split() for word in self._signs(name, words)):
                    signs[word] = signs.get(word, 0) | bit
                bit <<= 1
            needs.append((number, needed))
        return signs, needs

    def _signs(self, name: str, words: Lexicon) -> Iterable[str]:
        table = _NAME.fullmatch(name)
        return map(_telling_word, self._words(table[1], words)) if table else (name,)

    def compiled(self, number: int, words: Lexicon) -> re.Pattern[str]:
        """The pattern of a form in a language."""
        known = self._compiled.get((words, number))
        if known is None:
            pattern = self._filled(self._forms[number].pattern, words)
            known = self._compiled[words, number] = re.compile(pattern, re.IGNORECASE)
        return known

    def _filled(self, pattern: str, words: Lexicon) -> str:
        return _NAME.sub(lambda name: f"(?:{self._piece(name[1], words)})", pattern)

    def _piece(self, name: str, words: Lexicon) -> str:
        piece = self._pieces.get(name) or getattr(words, name)
        return self._filled(piece, words) if isinstance(piece, str) else any_of(self._words(name, words))

    def _words(self, name: str, words: Lexicon) -> Iterable[str]:
        piece = self._pieces.get(name)
        found: Iterable[str] = piece(words) if callable(piece) else getattr(words, name)
        return found


@lru_cache(maxsize=4)
def words_of(text: str) -> frozenset[str]:
    """The words of a text, folded, and whether it has a colon and a digit."""
    found = _WORD.findall(text.lower())
    return frozenset([*found, DIGIT] if _DIGIT.search(text) else found)


def _telling_word(phrase: str) -> str:
    """The longest word of a phrase, of equal ones the first: few texts hold it by chance."""
    return max(_WORD.findall(phrase), key=len, default=DIGIT)
