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
    sizes: dict[str, tuple[int, ...]]  # of the written-out names, in words, by their first stem
    short: dict[str, str]  # stem of an acronym -> the acronym in lower case

    def short_forms(self, content: Sequence[str]) -> list[str]:
        """The acronyms that a sentence holds, written out or as such."""
        if not self.known:
            return []
        found = [self.short[stem] for stem in content if stem in self.short]
        spelled = [
            (size, start)
            for start, stem in enumerate(content)
            for size in self.sizes.get(stem, ())
            if start + size <= len(content) and tuple(content[start : start + size]) in self.known
        ]
        return found + [self.known[tuple(content[start : start + size])] for size, start in sorted(spelled)]


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
    sizes: dict[str, tuple[int, ...]] = {}
    for phrase in sorted(known, key=len):
        if len(phrase) not in (before := sizes.get(phrase[0], ())):
            sizes[phrase[0]] = (*before, len(phrase))
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
