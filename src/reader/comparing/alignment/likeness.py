"""How alike two words are: the same, of one stem, related, or spelled nearly alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from rapidfuzz.distance import Indel

from reader.language.same_words import FORMS, SMALL_KIN
from reader.language.synonyms import groups_of
from reader.language.tokens import Token

Likenesses = dict[tuple[int, int], float]
"""Pairs of word indices -> how alike the words are, 0 to 1; pairs that have nothing in common are missing."""

_SAME, _SMALL, _STEM, _KIN, _SPELLING = 1.0, 0.6, 0.95, 0.8, 0.85
_STANDING_IN = 0.4  # a function word for another
_LETTERS = 3  # that a word needs to be compared by its spelling
_BEGINNING = 5  # letters that two words spelled nearly alike begin with
_NEARLY = 0.75  # else share of their letters in common, in order


def likenesses(left: Sequence[Token], right: Sequence[Token]) -> Likenesses:
    """The pairs of words of two sentences that are alike."""
    places: dict[str, list[int]] = {}
    kin: dict[str | int, list[int]] = {}  # by stem and by group
    spelled: dict[str, list[tuple[int, str]]] = {}  # by first letter
    for j, other in enumerate(right):
        norm = other.norm
        places.setdefault(FORMS.get(norm, norm), []).append(j)
        if other.word.is_content:
            kin.setdefault(other.stem, []).append(j)
            for group in groups_of(other.stem):
                kin.setdefault(group, []).append(j)
            if len(norm) > _LETTERS:
                spelled.setdefault(norm[0], []).append((j, norm))
    found: Likenesses = {}
    for i, word in enumerate(left):
        plain = word.is_word and not word.is_function
        for j in places.get(FORMS.get(word.norm, word.norm), ()):
            found[i, j] = _SAME if plain else _SMALL
        if plain and not word.is_number:
            _add_kin(found, i, word, kin, spelled)
        elif word.norm in SMALL_KIN:
            for norm in SMALL_KIN[word.norm]:
                for j in places.get(norm, ()):
                    found.setdefault((i, j), _STANDING_IN)
    return found


def _add_kin(
    found: Likenesses,
    i: int,
    word: Token,
    kin: Mapping[str | int, Sequence[int]],
    spelled: Mapping[str, Sequence[tuple[int, str]]],
) -> None:
    """Add the words that have the stem of a word, are related to it or spelled nearly alike."""
    for j in kin.get(word.stem, ()):
        found.setdefault((i, j), _STEM)
    for group in groups_of(word.stem):
        for j in kin.get(group, ()):
            found.setdefault((i, j), _KIN)
    if len(word.norm) > _LETTERS:
        for j, norm in spelled.get(word.norm[0], ()):
            if (i, j) not in found and _is_spelled_alike(word.norm, norm):
                found[i, j] = _SPELLING


@lru_cache(maxsize=32768)
def _is_spelled_alike(one: str, other: str) -> bool:
    return one[:_BEGINNING] == other[:_BEGINNING] or Indel.normalized_similarity(one, other) >= _NEARLY
