"""Acronyms of two accounts and the words that they stand for: LLM, large language models."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.comparing.index import index
from reader.language.tokens import Token

_SKIPPED = frozenset(("of", "and", "the", "for", "in", "on", "de", "la", "der", "für", "du", "des"))
_LONGEST = 6


@dataclass(frozen=True, slots=True)
class Acronyms:
    """The written-out names of which an acronym stands somewhere in the accounts."""

    # by its first stem the stems of each name, the shortest first, and its acronym in lower case
    names: Mapping[str, Sequence[tuple[tuple[str, ...], str]]]
    short: Mapping[str, str]  # stem of an acronym -> the acronym in lower case

    def short_forms(self, content: tuple[str, ...]) -> list[str]:
        """The acronyms that a sentence holds, written out or as such."""
        found = [self.short[stem] for stem in content if stem in self.short]
        for start in [k for k, stem in enumerate(content) if stem in self.names]:
            for name, letters in self.names[content[start]]:
                if content[start : start + len(name)] == name:
                    found.append(letters)
        return found


def acronyms(sentences: Sequence[Sequence[Token]]) -> Acronyms:
    """The acronyms written in capitals, and every run of words with these initials."""
    letters_of = {
        token.stem: letters
        for words in sentences
        for token in words
        if token.word.is_capital and (letters := _letters(token.text))
    }
    known: dict[tuple[str, ...], str] = {}
    wanted = sorted(set(letters_of.values()))
    for words in sentences if wanted else ():
        told = [token.word for token in words if token.norm not in _SKIPPED]
        initials = "".join([word.norm[0] for word in told])
        for letters in wanted:
            start = initials.find(letters)
            while start >= 0:
                known[tuple(word.stem for word in told[start : start + len(letters)])] = letters
                start = initials.find(letters, start + 1)
    names = index((name[0], (name, known[name])) for name in sorted(known, key=len))
    written = set(known.values())
    return Acronyms(names, {stem: letters for stem, letters in letters_of.items() if letters in written})


@lru_cache(maxsize=16384)
def _letters(text: str) -> str | None:
    """The letters of an acronym in lower case, its dots and its plural s taken away."""
    plain = text.replace(".", "").removesuffix("s")
    return plain.lower() if 2 <= len(plain) <= _LONGEST and plain.isalpha() and plain.isupper() else None
