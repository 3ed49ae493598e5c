"""Acronyms of two accounts and the words that they stand for: LLM, large language models."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.comparing.index import index
from reader.language.tokens import Token

_SKIPPED = frozenset(("of", "and", "the", "for", "in", "on", "de", "la", "der", "für", "du", "des"))
_LONGEST = 6


@dataclass(frozen=True, slots=True)
class Acronyms:
    """The stems of written-out names and the acronym each has somewhere in the accounts."""

    known: dict[tuple[str, ...], str]
    sizes: dict[str, list[int]]  # of the written-out names, in words, by their first stem
    short: dict[str, str]  # stem of an acronym -> the acronym in lower case

    def short_forms(self, content: Sequence[str]) -> list[str]:
        """The acronyms that a sentence holds, written out or as such."""
        found = [self.short[stem] for stem in content if stem in self.short]
        for start in [k for k, stem in enumerate(content) if stem in self.sizes]:
            for size in self.sizes[content[start]]:
                if letters := self.known.get(tuple(content[start : start + size])):
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
    sizes = index((phrase[0], len(phrase)) for phrase in known)
    written = set(known.values())
    short = {stem: letters for stem, letters in letters_of.items() if letters in written}
    return Acronyms(known, {first: sorted(set(found)) for first, found in sizes.items()}, short)


@lru_cache(maxsize=16384)
def _letters(text: str) -> str | None:
    """The letters of an acronym in lower case, its dots and its plural s taken away."""
    plain = text.replace(".", "").removesuffix("s")
    return plain.lower() if 2 <= len(plain) <= _LONGEST and plain.isalpha() and plain.isupper() else None
