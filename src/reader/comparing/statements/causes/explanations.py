"""A cause that a sentence gives, what it explains, and the words that tell both."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reader.comparing.statements.meant import Meant, meant, phrases_of, stems_of
from reader.comparing.statements.sides import Side
from reader.language.causes import ATTRIBUTING, BEGINNING, DEATHS, LOOKING, NAMING, TIMES, VAGUE
from reader.language.names.name_words import CALENDAR
from reader.language.speech import REPORTING
from reader.language.word_classes import DETERMINERS, NUMERALS
from reader.model import Span

REACH = 12
"""Tokens of the longest cause looked at."""

_ITEM = 4  # words behind a comma of a list
# words of an effect that do not say what it is
_EVENTLESS = NAMING.union(BEGINNING, "immediate likely main real true".split())
_SILENT = VAGUE | TIMES | DEATHS

_ORDINALS = frozenset(("first", "last"))
_STOPS = frozenset("when after because due who which that while before and but said says as why".split())


@dataclass(frozen=True, slots=True)
class Explanation:
    """A cause that a sentence gives."""

    side: Side
    first: int  # token, the words before the cause included
    last: int
    sort: str  # one of language.causes, finding, death or matter
    cause: Meant
    effect: Meant  # what it explains, as far as the sentence parts it from the rest
    rest: Meant  # all else in its sentence
    attributed: bool  # whether the sentence says who says, thinks or found so

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.side.span(self.first, self.last)


def told(
    side: Side, span: tuple[int, int], sort: str, content: Iterable[int], effect: Iterable[int]
) -> Explanation:
    """A cause of a sort in the words of a span, with the positions of its content words and of what it explains."""
    first, last = span
    beside = [k for k in range(len(side.tokens)) if not first <= k <= last]
    telling_of = [k for k in effect if not first <= k <= last and side.norms[k] not in _EVENTLESS]
    explained = stems_of(side, telling_of) + phrases_of(side, telling_of)
    rest = meant(stems_of(side, (k for k in beside if k not in side.denied)))
    attributed = any(norm in REPORTING or norm in ATTRIBUTING for norm in side.vocabulary)
    return Explanation(
        side, first, last, sort, meant(stems_of(side, content)), meant(explained), rest, attributed
    )


def stretch(side: Side, first: int) -> tuple[int, int]:
    """The first and the last token of a cause that begins at a token, or of the causes of a list."""
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
    return first, last - 1


def _stops(side: Side, first: int, position: int) -> bool:
    """Whether a cause ends before a word: not in "mums and dads revolted", "look after his father"."""
    norm = side.norms[position]
    if norm == "after":
        return side.norm(position - 1) not in LOOKING
    if norm == "and" and first < position < min(first + _ITEM, len(side.tokens) - 1):
        return not (side.tokens[position - 1].word.is_content and side.tokens[position + 1].word.is_content)
    return norm in _STOPS


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


def is_time(side: Side, first: int, last: int) -> bool:
    """Whether a time follows: after more than a decade, after 11 a.m., after six."""
    lead = next((k for k in range(first, last + 1) if not side.tokens[k].is_function), None)
    if lead is None:
        return False
    if side.norms[lead] in NUMERALS or side.norms[lead] in CALENDAR:
        after = side.tokens[lead + 1] if lead < last else None
        return after is None or not after.word.is_content or after.is_number or after.norm in TIMES
    if side.tokens[lead].word.is_capital:
        return False  # because of the Year 6 papers
    if side.norms[lead] in _ORDINALS and lead < last and side.tokens[lead + 1].word.is_content:
        return side.norms[lead + 1] in TIMES
    return side.tokens[lead].is_number or side.norms[lead] in TIMES


def telling(side: Side, first: int, last: int) -> list[int]:
    """The words of a stretch that say something of a cause."""
    return [k for k in side.content(first, last + 1) if side.norms[k] not in _SILENT]
