"""The forms in which values are written, each looked for only in a text that may hold it.

Few texts hold a value of every form, so what of a pattern cannot be left out is looked up among the words of a text first:
a form is compiled, and tried, where nothing of that is missing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, product
from typing import Generic, NamedTuple, TypeVar

from reader.language.figures.templates import LEXICON, Pieces, Template, Text
from reader.language.lexicon import Lexicon

Reader = TypeVar("Reader")

_DIGIT = "digit"  # stands for any digit among the words of a text
_WORD = re.compile(r"[^\W\d_]+|(?<=\d)[.:/–-](?=\d)")
_DIGITS = re.compile(r"\d")
_PART = re.compile(
    r"(?:(?P<name><\w+>)|(?P<digit>\\d|\[[\d-]+\]|\d)|(?P<close>\))|\{[^}]*\}|\(\?P=\w+\)"
    r"|(?P<open>\((?:\?(?:P<\w+>|<?[=!]|[a-z-]*:|\(\w+\)))?)|(?P<bar>\|)|\\.|\[\^?.[^]]*\])(?P<may>[?*])?"
)
"""What counts of a pattern, and what must not be taken for it; with the sign of what may be missing."""

_Need = frozenset[str]
"""Tables and words of which every text that has a pattern holds one; a pattern has several needs."""


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
    # words and <pieces> of which every text of the form holds one, for what the pattern has outside its pieces; of marks
    # those between two digits
    sign: str = ""


class _Wanted(NamedTuple):
    """What the forms need of a text in one language, as bits."""

    # the most telling word of entries of tables -> the needs that all words of an entry meet
    met: dict[str, dict[frozenset[str], int]]
    needs: tuple[int, ...]  # of each form
    held: dict[int, list[int]]  # needs that some text met -> the forms that need no others


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
        wanted = self._wanted.get(text.words) or self._wanted.setdefault(text.words, self._want(text.words))
        words, met = _words_of(text), 0
        for word in wanted.met.keys() & words:
            for entry, needs in wanted.met[word].items():
                if words >= entry:
                    met |= needs
        if met not in wanted.held:
            wanted.held[met] = [n for n, needed in enumerate(wanted.needs) if met & needed == needed]
        return wanted.held[met]

    def _want(self, words: Lexicon) -> _Wanted:
        needs = [self._needs(form, words) for form in self._forms]
        bits = {need: 1 << n for n, need in enumerate(dict.fromkeys(chain.from_iterable(needs)))}
        met: dict[str, dict[frozenset[str], int]] = {}
        common = words.grammar
        for part in frozenset[str]().union(*bits):
            meets = sum(bit for need, bit in bits.items() if part in need)
            for entry in self._entries(part, words):
                sign = max(entry, key=lambda word: (word not in common, len(word)))
                entries = met.setdefault(sign, {})
                entries[entry] = entries.get(entry, 0) | meets
        return _Wanted(met, tuple(sum({bits[need] for need in each}) for each in needs), {})

    def _needs(self, form: Form[Reader], words: Lexicon) -> list[_Need]:
        sign = [frozenset(form.sign.split())] if form.sign else []
        return [*self._read(_PART.finditer(form.pattern), words), *sign]

    def _read(self, parts: Iterator[re.Match[str]], words: Lexicon) -> list[_Need]:
        """What a pattern needs, up to the end of the group in which its parts stand."""
        branches: list[list[_Need]] = [[]]
        for part in parts:
            found: list[_Need] = []
            if part["bar"]:
                branches.append([])
            elif part["open"]:
                inner = self._read(parts, words)
                found = [] if part["open"].endswith("!") else inner
            elif part["close"]:
                branches += [[]] if part["may"] else []
                break
            elif part["name"]:
                piece = self._pieces.entries(part["name"][1:-1], words)
                table = [frozenset((part["name"],))]
                found = self._read(_PART.finditer(piece), words) if isinstance(piece, str) else table
            elif part["digit"]:
                found = [frozenset((_DIGIT,))]
            branches[-1] += found if not part["may"] else ()
        return [frozenset().union(*each) for each in product(*branches)]

    def _entries(self, part: str, words: Lexicon) -> Iterable[frozenset[str]]:
        """The words of each entry of a table, where it has none any digit; or a word itself."""
        if part[0] != "<":
            return (frozenset((part,)),)
        return (_words(entry) or frozenset((_DIGIT,)) for entry in self._pieces.entries(part[1:-1], words))


def _words(text: str) -> frozenset[str]:
    """The words of a text, folded, with the marks between its digits."""
    found = _WORD.findall(text.lower())
    return frozenset([*found, _DIGIT] if _DIGITS.search(text) else found)


_words_of = lru_cache(maxsize=4)(_words)  # of a text that several sorts of forms are looked for in
