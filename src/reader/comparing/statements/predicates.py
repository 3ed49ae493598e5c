"""What the words of a sentence affirm and what they deny."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader.language.contrast.contrasts import phrase_lengths, reversals
from reader.language.contrast.opposites import DENYING_VERBS, LIGHT, NOT, UNDENIED, WIDE
from reader.language.contrast.verbs import PLAIN
from reader.language.quoting.speech import DETERMINERS, PASSIVE, PREPOSITIONS
from reader.language.stems import stem
from reader.language.tokens import Token

SCOPE = 5
"""Content words that a denial reaches."""

BREAKS = frozenset(
    "but although though while whereas because since when after before who which that and if".split()
)
"""Words that open another clause."""

_PARTICLES = frozenset("out off up down in away back over on".split())
_GAP = 3  # words between a verb and its particle
_PHRASE = 4
_TIMES = frozenset("last this next".split())
_TURNING = NOT | DENYING_VERBS | frozenset("yet rule ruled rules ruling".split())


@dataclass(frozen=True, slots=True)
class Predicate:
    """A content word, or a phrase that means one thing, and whether it is denied."""

    first: int  # token
    last: int
    stems: tuple[str, ...]
    cue: int | None  # the token that denies it


def clause(tokens: Sequence[Token], position: int) -> tuple[int, int]:
    """The clause around a token: the positions of its first token and after its last."""
    first = position
    while first and not breaks(tokens[first - 1]):
        first -= 1
    last = position + 1
    while last < len(tokens) and not breaks(tokens[last]):
        last += 1
    return first, last


def breaks(token: Token) -> bool:
    """Whether a token parts two clauses."""
    return token.word.text in ",;:—–()." or token.word.norm in BREAKS


def is_denial(norm: str) -> bool:
    """Whether a folded word denies what follows it."""
    return norm in NOT or norm.endswith("n't")


def denials(tokens: Sequence[Token]) -> dict[int, int]:
    """The denied tokens, each with the one that denies it; what is denied twice is affirmed."""
    found: dict[int, int] = {}
    for cue in range(len(tokens)):
        for position in _denied_by(tokens, cue) if _denies(tokens, cue) else ():
            if position in found:
                del found[position]
            else:
                found[position] = cue
    return found


def _denies(tokens: Sequence[Token], cue: int) -> bool:
    """Whether a token denies something and no word after it takes the edge off."""
    norm = tokens[cue].word.norm
    if not (norm in _TURNING or norm.endswith("n't")):
        return False
    after = tokens[cue + 1].norm if cue + 1 < len(tokens) else ""
    if norm in ("yet", "rule", "ruled", "rules", "ruling"):
        return after == ("to" if norm == "yet" else "out")
    if norm in DENYING_VERBS:
        return True
    return is_denial(norm) and after not in UNDENIED and after != "-" and not _is_numero(tokens, cue)


def _is_numero(tokens: Sequence[Token], cue: int) -> bool:
    """Whether a "no" stands for a number: No. 5, No 10."""
    after = cue + 2 if cue + 1 < len(tokens) and tokens[cue + 1].text == "." else cue + 1
    return tokens[cue].text == "No" and after < len(tokens) and tokens[after].is_number


def _denied_by(tokens: Sequence[Token], cue: int) -> Iterator[int]:
    """The content words behind a denial up to a preposition or an object; the verb before "no" and "nothing" too."""
    if (tokens[cue].norm in WIDE or tokens[cue].norm == "no") and cue and _is_content(tokens[cue - 1]):
        yield cue - 1
    begin = cue + 1
    while begin < len(tokens) and tokens[begin].norm == "that":
        begin += 1
    left = SCOPE
    for position in range(begin, len(tokens)):
        token = tokens[position]
        if not left or breaks(token) or (token.norm in PREPOSITIONS and not _passes(tokens, cue, position)):
            return
        if token.norm in DETERMINERS and left < SCOPE and tokens[position - 1].norm not in PREPOSITIONS:
            return
        if _is_content(tokens[position]):
            left -= 1
            if not (tokens[cue].norm in ("no", "without") and _describes(tokens, position)):
                yield position


def _describes(tokens: Sequence[Token], position: int) -> bool:
    """Whether a participle stands before a noun that it describes, which is what is denied: no banned substance."""
    after = tokens[position + 1] if position + 1 < len(tokens) else None
    participle = tokens[position].norm.endswith(("ed", "ing"))
    return participle and after is not None and _is_content(after)


def _passes(tokens: Sequence[Token], cue: int, position: int) -> bool:
    """Whether a denial goes on behind a preposition: no evidence of, refused to, is not in, none is thought to be."""
    norm, before = tokens[position].norm, tokens[position - 1].norm
    after = tokens[position + 1].norm if position + 1 < len(tokens) else ""
    if tokens[cue].norm in DENYING_VERBS or before in LIGHT or before in PASSIVE:
        return True
    if norm == "to":
        verb = after not in DETERMINERS and not (
            position + 1 < len(tokens) and tokens[position + 1].is_number
        )
        return (position - cue <= 2 and verb) or after in PASSIVE
    return position == cue + 1 and (tokens[cue].norm in WIDE or tokens[cue - 1].norm in PASSIVE)


def plain(token: Token) -> str:
    """The stem of a token, of an irregular verb that of its plain form."""
    word = token.word
    return stem(PLAIN[word.norm], "en") if word.norm in PLAIN else word.stem


def _is_content(token: Token) -> bool:
    word = token.word
    return word.is_word and not (word.is_function or word.is_number or is_denial(word.norm))


def predicates(tokens: Sequence[Token], denied: Mapping[int, int]) -> Iterator[Predicate]:
    """The content words of a sentence, names aside, and the words and phrases that have a contrast.

    ``denied`` are its :func:`denials`. A word inside a phrase stands for nothing by itself.
    """
    stems = [plain(token) for token in tokens]
    found = _longest([phrase for first in range(len(tokens)) for phrase in _phrases(stems, first)])
    inside = {k for first, last in found for k in range(first, last + 1) if last - first < _PHRASE}
    for first, token in enumerate(tokens):
        if first in inside or not _is_content(token) or (first and tokens[first - 1].norm in _TIMES):
            continue
        if not token.is_name or reversals((stems[first],)):
            yield Predicate(first, first, (stems[first],), denied.get(first))
    for first, last in found:
        cue = next((denied[k] for k in range(first, last + 1) if k in denied), None)
        own = cue is not None and first <= cue <= last
        yield Predicate(first, last, _words_of(stems, first, last), None if own else cue)


def _longest(phrases: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The phrases that stand inside no other one."""
    return [
        (first, last)
        for first, last in phrases
        if not any(a <= first and last <= b and (a, b) != (first, last) for a, b in phrases)
    ]


def _phrases(stems: Sequence[str], first: int) -> Iterator[tuple[int, int]]:
    """The phrases with a contrast that begin at a token: its first and last one, a verb and its particle also apart."""
    for size in phrase_lengths(stems[first]):
        if first + size <= len(stems) and reversals(tuple(stems[first : first + size])):
            yield first, first + size - 1
        elif size == 2:
            for last in range(first + 2, min(len(stems), first + _GAP + 2)):
                if stems[last] in _PARTICLES and reversals((stems[first], stems[last])):
                    yield first, last
                    break


def _words_of(stems: Sequence[str], first: int, last: int) -> tuple[str, ...]:
    whole = tuple(stems[first : last + 1])
    return whole if reversals(whole) else (stems[first], stems[last])
