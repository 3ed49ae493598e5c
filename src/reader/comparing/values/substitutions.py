"""A word put in the place of another in sentences that are otherwise nearly the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein, Opcode
from rapidfuzz.fuzz import ratio

from reader.comparing.odds import pairs_of
from reader.comparing.values.slots import is_name
from reader.comparing.words import WordAlignments
from reader.language.contrast.contrasts import contrast
from reader.language.names.name_words import CALENDAR
from reader.language.names.nationalities import country
from reader.language.speech import is_saying
from reader.language.tokens import Token
from reader.model import Account, Difference, DifferenceKind, Link, Span

_ALIKE = 0.6  # share of the longer sentence that must stand in both, in order
_LEAST = 5  # content words that must stand in both
_LONGEST = 6  # words that a replaced stretch may have
_SPELLING = 75.0
_SHORT = 3  # letters of a name that has no spelling variants


@dataclass(frozen=True, slots=True)
class Swap:
    """A word or phrase of the left sentence and the one in its place, as ranges of tokens."""

    kind: DifferenceKind
    left: tuple[int, int]
    right: tuple[int, int]


def differences(
    left: Account, right: Account, links: Sequence[Link], aligned: WordAlignments
) -> tuple[Difference, ...]:
    """Opposites and other things of the same sort in the same place of nearly identical sentences."""
    found: list[Difference] = []
    for i, j in pairs_of(links):
        words, others = aligned.left_tokens(i), aligned.right_tokens(j)
        for swap in swaps(words, others):
            found.append(
                Difference(
                    swap.kind,
                    "conflict",
                    "likely",
                    _span(left, i, words, swap.left),
                    _span(right, j, others, swap.right),
                )
            )
    return tuple(found)


def _span(account: Account, sentence: int, words: Sequence[Token], piece: tuple[int, int]) -> Span:
    start, end = words[piece[0]].start, words[piece[1] - 1].end
    return Span(sentence, start, end, account.sentences[sentence].text[start:end])


def swaps(left: Sequence[Token], right: Sequence[Token]) -> Iterator[Swap]:
    """The words that exclude those in their place; none where the sentences are not nearly the same."""
    a, b = [token.word.norm for token in left], [token.word.norm for token in right]
    if a == b or min(len(a), len(b)) < 0.5 * max(len(a), len(b)):
        return
    changes = list(Levenshtein.opcodes(a, b))
    same = [i for change in changes if change.tag == "equal" for i in range(change.src_start, change.src_end)]
    content = sum(left[i].is_word and not left[i].is_function for i in same)
    if content < _LEAST or len(same) < _ALIKE * max(len(a), len(b)):
        return
    for one, other in _stretches(changes):
        yield from _in_stretch(left, right, one, other)


def _stretches(changes: Sequence[Opcode]) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """What stands between two equal words on either side, as ranges of tokens."""
    at, end = (0, 0), (changes[-1].src_end, changes[-1].dest_end)
    for change in changes:
        if change.tag == "equal":
            if at != (change.src_start, change.dest_start):
                yield (at[0], change.src_start), (at[1], change.dest_start)
            at = change.src_end, change.dest_end
    if at != end:
        yield (at[0], end[0]), (at[1], end[1])


def _in_stretch(
    left: Sequence[Token], right: Sequence[Token], one: tuple[int, int], other: tuple[int, int]
) -> Iterator[Swap]:
    if not 0 < one[1] - one[0] <= _LONGEST or not 0 < other[1] - other[0] <= _LONGEST:
        return
    name = _names(left, right, one, other)
    if name:
        yield name
        return
    shared = {token.stem for token in left[slice(*one)]} & {token.stem for token in right[slice(*other)]}
    for i, j in _phrases(left, one):
        for k, m in _phrases(right, other):
            phrase, rival = _stems(left, i, j), _stems(right, k, m)
            kind = None if shared & {*phrase, *rival} else contrast(phrase, rival)
            if kind:
                yield Swap(kind, (i, j), (k, m))  # type: ignore[arg-type]
                return


def _phrases(tokens: Sequence[Token], piece: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """Every two words and every single word of a stretch."""
    start, end = piece
    yield from ((i, i + 2) for i in range(start, end - 1))
    yield from ((i, i + 1) for i in range(start, end) if tokens[i].is_word)


def _stems(tokens: Sequence[Token], start: int, end: int) -> tuple[str, ...]:
    return tuple(token.stem for token in tokens[start:end])


def _names(
    left: Sequence[Token], right: Sequence[Token], one: tuple[int, int], other: tuple[int, int]
) -> Swap | None:
    """Another proper name in the place of a name; variants and short forms of one name are the same."""
    beside = (*left[max(0, one[0] - 1) : one[0]], *left[one[1] : one[1] + 1])
    if any(is_saying(token.norm) for token in beside):
        return None  # who said it is another question
    mine = [i for i in range(*one) if is_name(left, i) and left[i].norm not in CALENDAR]
    theirs = [j for j in range(*other) if is_name(right, j) and right[j].norm not in CALENDAR]
    if not mine or not theirs:
        return None
    a, b = [left[i].norm for i in mine], [right[j].norm for j in theirs]
    if {*a} & {token.norm for token in right} or {*b} & {token.norm for token in left}:
        return None
    lands, others = {country(x) for x in a} - {None}, {country(y) for y in b} - {None}
    known = bool(lands and others)
    if lands & others or (not known and any(_is_variant(x, y) for x in a for y in b)):
        return None
    return Swap("place" if known else "name", (mine[0], mine[-1] + 1), (theirs[0], theirs[-1] + 1))


def _is_variant(one: str, other: str) -> bool:
    """Whether two names are spellings or shortenings of one."""
    short, long = sorted((one.replace(".", ""), other.replace(".", "")), key=len)
    if len(short) <= 2 and short[0] == long[0]:
        return True  # "Mt" and "Mount"
    return (len(short) > _SHORT and ratio(short, long) >= _SPELLING) or (
        len(short) > 1 and long.startswith(short)
    )
