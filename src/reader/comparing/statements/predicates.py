"""What the words of a sentence affirm and what they deny."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.comparing.statements.scope import CARRYING_STEMS
from reader.language.common import rates
from reader.language.contrast.contrasts import phrases, reversals
from reader.language.contrast.phrases import Key, among
from reader.language.denials import DEGREES, PARTS, REVERSING, STATES
from reader.language.irregular_verbs import PLAIN
from reader.language.stems import stem
from reader.language.tokens import Token, Word

_LEAVE = stem("leave", "en")
_DOERS = ("er", "or")
_TIMES = frozenset("last this next".split())


@dataclass(slots=True, eq=False)
class Predicate:
    """A content word, or a phrase that means one thing, and whether it is denied; never changed."""

    first: int  # token
    last: int
    stems: tuple[str, ...]
    cue: int | None  # the token that denies it


def predicates(tokens: Sequence[Token], denied: Mapping[int, int]) -> Iterator[Predicate]:
    """The content words of a sentence, names aside, and the words and phrases that have a contrast.

    ``denied`` are its :func:`reader.comparing.statements.scope.denials`. A word inside a phrase stands for nothing by itself, unless it means the same.
    """
    stems = [_said(token.word) if token.word.denies else token.word.plain for token in tokens]
    held = among(phrases(), stems, [token.norm for token in tokens])
    found = _longest([one for one in held if tokens[one[0]].norm != "going"])
    inside = {k for first, last, key in found for k in range(first, last + 1) if not _means(stems[k], key)}
    denied = {k: cue for k, cue in denied.items() if not (cue in inside and tokens[cue].word.denies)}
    for first, token in enumerate(tokens):
        if first in inside or not token.word.tells or _is_doer(token.norm, token.stem):
            continue
        if first and tokens[first - 1].norm in _TIMES:
            continue
        after = tokens[first + 1] if first + 1 < len(tokens) else None
        if token.norm == "going" and after and after.norm == "to":
            continue  # to do something
        if stems[first] == _LEAVE and after and (after.norm in PARTS or after.is_number):
            continue  # left three dead: nobody went
        if first in denied and tokens[first - 1].norm in DEGREES:
            continue
        if not token.is_name or reversals((stems[first],)):
            yield Predicate(first, first, (stems[first],), denied.get(first))
        if (affirmed := _reversed(token.norm)) and first not in denied and not reversals((stems[first],)):
            yield Predicate(first, first, (affirmed,), first)
    for first, last, key in found:
        cues = (denied[k] for k in range(first, last + 1) if k in denied)
        yield Predicate(first, last, key, next((cue for cue in cues if not first <= cue <= last), None))


@lru_cache(maxsize=16384)
def _is_doer(norm: str, stem: str) -> bool:
    """Whether a noun only tells who does something, which is not said to be done: a publisher."""
    return norm.removesuffix("s").endswith(_DOERS) and not stem.endswith(_DOERS)


@lru_cache(maxsize=16384)
def _reversed(norm: str) -> str | None:
    """The stem of what a word with an "un" before it denies: unpaid."""
    rest = norm.removeprefix("un")
    if rest == norm or norm in REVERSING or not rest.endswith(STATES) or stem(rest, "en") not in rates():
        return None
    return stem(PLAIN.get(rest, rest), "en")


def _means(stem: str, key: Key) -> bool:
    """Whether a word inside a phrase means the same by itself."""
    if stem == key[-1] and key[0] in CARRYING_STEMS:
        return True  # reached an agreement
    return not reversals(key) or not set(reversals((stem,))).isdisjoint(reversals(key))


def _said(word: Word) -> str:
    """The plain stem of a word that denies; of a verb in n't that of the denial."""
    return "not" if word.norm.endswith("n't") else word.plain


def _longest(found: Sequence[tuple[int, int, Key]]) -> list[tuple[int, int, Key]]:
    """The phrases that stand inside no other one; what has no contrast covers nothing that has one."""
    return [
        one
        for one in found
        if not any(
            a <= one[0] and one[1] <= b and (a, b) != one[:2] and (reversals(key) or not reversals(one[2]))
            for a, b, key in found
        )
    ]
