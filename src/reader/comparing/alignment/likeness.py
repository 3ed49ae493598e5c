"""How alike two words are: the same, of one stem, related, or spelled nearly alike."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import Indel

from reader.language.same_words import FORMS, SMALL_KIN
from reader.language.synonyms import groups_of, meanings
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
    written: dict[str, list[int]] = {}
    kin: dict[str | int, list[int]] = {}  # by stem and by group
    spelled: dict[str, list[tuple[int, str]]] = {}  # by first letter
    for j, token in enumerate(right):
        norm = token.norm
        written.setdefault(FORMS.get(norm, norm), []).append(j)
        if token.word.is_content:
            for key in meanings(token.stem):
                kin.setdefault(key, []).append(j)
            if len(norm) > _LETTERS:
                spelled.setdefault(norm[0], []).append((j, norm))
    found: Likenesses = {}
    for i, token in enumerate(left):
        norm, plain = token.norm, token.is_word and not token.is_function
        for j in written.get(FORMS.get(norm, norm), ()):
            found[i, j] = _SAME if plain else _SMALL
        if not plain:
            for other in SMALL_KIN.get(norm, ()):
                for j in written.get(other, ()):
                    found.setdefault((i, j), _STANDING_IN)
        elif not token.is_number:
            for j in kin.get(token.stem, ()):
                found.setdefault((i, j), _STEM)
            for group in groups_of(token.stem):
                for j in kin.get(group, ()):
                    found.setdefault((i, j), _KIN)
            if len(norm) > _LETTERS:
                for j, other in spelled.get(norm[0], ()):
                    if (i, j) not in found and _is_spelled_alike(norm, other):
                        found[i, j] = _SPELLING
    return found


@lru_cache(maxsize=32768)
def _is_spelled_alike(one: str, other: str) -> bool:
    return one[:_BEGINNING] == other[:_BEGINNING] or Indel.normalized_similarity(one, other) >= _NEARLY
