"""A cause that a sentence gives, what it explains, and the words that tell both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.comparing.statements.meant import Meant, meant, phrases_of, stems_of
from reader.comparing.statements.sides import Side
from reader.language.causes import ATTRIBUTING, NAMING, VAGUE
from reader.language.speech import REPORTING
from reader.language.word_classes import DETERMINERS
from reader.model import Span

REACH = 12
"""Tokens of the longest cause looked at."""

_ITEM = 4  # words behind a comma of a list
# words of an effect that do not say what it is
_EVENTLESS = NAMING | REPORTING | ATTRIBUTING | frozenset("immediate likely main real true".split())
_STOPS = frozenset("when after because due who which that while before and but said says as why".split())


@dataclass(frozen=True, slots=True)
class Given:
    """Where a sentence gives a cause, by its tokens."""

    shown: int  # the first of the words of causing, or of the cause
    first: int
    last: int
    sort: str  # of an event, of an act, of a death or a dispute; a finding, or only an occasion
    effect: Sequence[int] = ()  # all that tells what it explains


@dataclass(frozen=True, slots=True)
class Explanation:
    """A cause that a sentence gives."""

    side: Side
    first: int  # token, the words before the cause included
    last: int
    sort: str
    cause: Meant
    effect: Meant  # what happened or was done for it, names aside, where the sentence parts it from the rest
    rest: Meant  # all else in its sentence

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.side.span(self.first, self.last)


def told(side: Side, given: Given) -> Explanation | None:
    """A cause with what it explains; None if its words say nothing."""
    content = telling(side, given.first, given.last)
    if not content:
        return None
    event = [
        k
        for k in given.effect
        if not (side.norms[k] in _EVENTLESS or side.tokens[k].is_name or side.mention_at(k))
    ]
    explained = meant(stems_of(side, event) + phrases_of(side, event))
    around = (k for k in range(len(side.tokens)) if not (given.shown <= k <= given.last or k in side.denied))
    cause, rest = meant(stems_of(side, content)), meant(stems_of(side, around))
    return Explanation(side, given.shown, given.last, given.sort, cause, explained, rest)


def stretch(side: Side, first: int) -> int:
    """The last token of a cause that begins at a token, or of the causes of a list."""
    last, listed = first, False
    while last < len(side.tokens) and last - first < REACH:
        token = side.tokens[last]
        if token.text == "," and _is_item(side, last + 1):
            listed = True
        elif token.norm == "and" and listed:
            listed = False
        elif (not token.is_word and token.text not in "-'’") or _stops(side, first, last):
            break
        last += 1
    return last - 1


def _stops(side: Side, first: int, position: int) -> bool:
    """Whether a cause ends before a word: not in "mums and dads revolted"."""
    norm = side.norms[position]
    if norm == "and" and first < position < min(first + _ITEM, len(side.tokens) - 1):
        return not (side.tokens[position - 1].word.is_content and side.tokens[position + 1].word.is_content)
    return norm in _STOPS and not (norm == "after" and side.norm(position - 1) == "look")


def _is_item(side: Side, first: int) -> bool:
    """Whether a thing of a list stands behind a comma: wages, rents and bills; a name there is in apposition."""
    first += side.norm(first) in DETERMINERS
    if first < len(side.tokens) and side.tokens[first].word.is_capital:
        return False
    words = side.tokens[first : first + _ITEM]
    end = next((k for k, token in enumerate(words) if not token.word.is_content), 0)
    return end > 0 and words[end].norm in ("and", ",")


def reported_from(side: Side, first: int, end: int) -> int:
    """Where what is reported begins in a stretch: behind its last verb of saying, else with its first token."""
    return next((k + 1 for k in range(end - 1, first - 1, -1) if side.norms[k] in REPORTING), first)


def telling(side: Side, first: int, last: int) -> list[int]:
    """The words of a stretch that say something of a cause."""
    return [k for k in side.content(first, last + 1) if side.norms[k] not in VAGUE]
