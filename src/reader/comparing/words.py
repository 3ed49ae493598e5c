"""Word alignment: which words of two sentences say the same."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.fuzz import ratio

from reader.language.tokens import Token, Word, tokens, word
from reader.model import Account

_WINDOW = 3


def align(left: Sequence[str], right: Sequence[str], language: str = "en") -> set[tuple[int, int]]:
    """The pairs (i, j) of words of two tokenised sentences that correspond to one another."""
    return set(_aligned([word(text, language) for text in left], [word(text, language) for text in right]))


class WordAlignments:
    """The word alignments between two accounts, each worked out when it is first asked for."""

    __slots__ = ("_found", "left", "right")

    def __init__(self, left: Account, right: Account) -> None:
        self.left = left
        self.right = right
        self._found: dict[tuple[int, int], tuple[tuple[int, int], ...]] = {}

    def left_tokens(self, sentence: int) -> tuple[Token, ...]:
        """The tokens of a sentence of the left account."""
        return tokens(self.left.sentences[sentence].text, self.left.article.language or "en")

    def right_tokens(self, sentence: int) -> tuple[Token, ...]:
        """The tokens of a sentence of the right account."""
        return tokens(self.right.sentences[sentence].text, self.right.article.language or "en")

    def pairs(self, left: int, right: int) -> tuple[tuple[int, int], ...]:
        """The pairs of token indices of a left and a right sentence that correspond, in order."""
        known = self._found.get((left, right))
        if known is None:
            known = self._found[left, right] = _aligned(
                [token.word for token in self.left_tokens(left)],
                [token.word for token in self.right_tokens(right)],
            )
        return known


def _aligned(left: Sequence[Word], right: Sequence[Word]) -> tuple[tuple[int, int], ...]:
    alike = _alike(left, right)
    scored = sorted(
        ((-_in_context(pair, strength, alike, left, right), *pair) for pair, strength in alike.items())
    )
    found: dict[int, int] = {}
    taken: set[int] = set()
    for score, i, j in scored:
        if i not in found and j not in taken and score <= -0.9:
            found[i] = j
            taken.add(j)
    _fill_gaps(found, taken, left, right)
    return tuple(sorted(found.items()))


def _alike(left: Sequence[Word], right: Sequence[Word]) -> dict[tuple[int, int], float]:
    found: dict[tuple[int, int], float] = {}
    for i, a in enumerate(left):
        for j, b in enumerate(right):
            strength = _likeness(a, b)
            if strength:
                found[i, j] = strength
    return found


def _likeness(a: Word, b: Word) -> float:
    if a.norm == b.norm:
        return 0.7 if a.is_function or not a.is_word else 1.0
    if a.is_number or b.is_number or a.is_function or b.is_function or not a.is_word or not b.is_word:
        return 0.0
    if a.stem == b.stem:
        return 0.95
    if len(a.norm) > 3 and len(b.norm) > 3 and a.norm[0] == b.norm[0] and ratio(a.norm, b.norm) >= 75:
        return 0.85
    return 0.0


def _in_context(
    pair: tuple[int, int],
    strength: float,
    alike: dict[tuple[int, int], float],
    left: Sequence[Word],
    right: Sequence[Word],
) -> float:
    """The strength of a pair and of the pairs around it, less how far it is off the diagonal."""
    i, j = pair
    around = sum(
        alike.get((i + step, j + step), 0.0) / abs(step) for step in range(-_WINDOW, _WINDOW + 1) if step
    )
    skew = abs(i / max(1, len(left)) - j / max(1, len(right)))
    return strength + 0.3 * around - 0.1 * skew


def _fill_gaps(found: dict[int, int], taken: set[int], left: Sequence[Word], right: Sequence[Word]) -> None:
    """Pair single words that are left over between two pairs of neighbours."""
    for i in range(len(left)):
        if i in found:
            continue
        before, after = (
            found.get(i - 1, -1 if i == 0 else None),
            found.get(i + 1, len(right) if i + 1 == len(left) else None),
        )
        if before is None or after is None or after != before + 2 or before + 1 in taken:
            continue
        j = before + 1
        if left[i].is_word and right[j].is_word and left[i].is_function == right[j].is_function:
            found[i] = j
            taken.add(j)
