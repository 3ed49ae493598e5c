"""Acronyms of two accounts and the words that they stand for: LLM, large language models."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.language.tokens import Token

_SKIPPED = frozenset(("of", "and", "the", "for", "in", "on", "de", "la", "der", "für", "du", "des"))
_LONGEST = 6


@dataclass(frozen=True, slots=True)
class Phrases:
    """The stems of written-out names and the acronym each has somewhere in the accounts."""

    known: dict[tuple[str, ...], str]
    sizes: tuple[int, ...]  # of the written-out names, in words
    short: dict[str, str]  # stem of an acronym -> the acronym in lower case

    def short_forms(self, content: Sequence[str]) -> list[str]:
        """The acronyms that a sentence holds, written out or as such."""
        if not self.known:
            return []
        found = [self.short[stem] for stem in content if stem in self.short]
        for size in self.sizes:
            for start in range(len(content) - size + 1):
                acronym = self.known.get(tuple(content[start : start + size]))
                if acronym:
                    found.append(acronym)
        return found


def acronyms(sentences: Sequence[Sequence[Token]]) -> Phrases:
    """The acronyms written in capitals, and every run of words with these initials."""
    short: dict[str, str] = {}
    for words in sentences:
        for token in words:
            if token.word.is_capital and (letters := _letters(token.text)):
                short[token.stem] = letters
    wanted = set(short.values())
    known: dict[tuple[str, ...], str] = {}
    openings = {letters[:size] for letters in wanted for size in range(1, len(letters) + 1)}
    if wanted:
        for words in sentences:
            for start, token in enumerate(words):
                if token.word.norm[0] in openings:
                    _read(words, start, wanted, openings, known)
    written = set(known.values())
    sizes = tuple(sorted({len(phrase) for phrase in known}))
    return Phrases(known, sizes, {stem: letters for stem, letters in short.items() if letters in written})


def _letters(text: str) -> str | None:
    """The letters of an acronym in lower case, its dots and its plural s taken away."""
    plain = text.replace(".", "").removesuffix("s")
    return plain.lower() if 2 <= len(plain) <= _LONGEST and plain.isalpha() and plain.isupper() else None


def _read(
    words: Sequence[Token],
    start: int,
    wanted: set[str],
    openings: set[str],
    known: dict[tuple[str, ...], str],
) -> None:
    """Note the run of words from a place on that has the initials of an acronym."""
    initials = ""
    stems: list[str] = []
    for token in words[start : start + _LONGEST + 2]:
        if token.word.norm in _SKIPPED:
            if not stems:
                return
            continue
        initials += token.word.norm[0]
        if initials not in openings:
            return
        stems.append(token.word.stem)
        if len(stems) > 1 and initials in wanted:
            known[tuple(stems)] = initials
