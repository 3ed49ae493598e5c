"""Quotation marks of every style: what stands between them in one block of text."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.language.function_words import FUNCTION_WORDS
from reader.language.speech import REPORTING

CLOSERS = {
    "“": '”"',
    "”": "”",
    "„": '“”"',
    "‟": "”",
    '"': '"”',
    "«": "»",
    "»": "«",
    "「": "」",
    "『": "』",
    "〝": "〞〟",
    "‘": "’'",
    "'": "'’",
    "‚": "‘’",
    "‹": "›",
    "›": "‹",
}
"""The marks that may close what each mark opens."""

SINGLE = frozenset("‘'‚‹›")
"""Opening marks of the inner kind, some of which are also apostrophes."""

_PAIRS = ("’’", "''")  # what some typewriters have for ”
_UNSPACED = frozenset("「『〝")  # marks of scripts that put no blanks around them

ELIDED = frozenset("tis twas em til till cause bout n round cos s".split())
"""What an apostrophe may begin."""

_BEFORE = frozenset("([{—–-/…¡¿:=“‘\"'„«‹").union(" \n\u00a0")
_MARKS = re.compile("[" + "".join(re.escape(mark) for mark in CLOSERS) + "]")
_MARK_OR_CLOSER = re.compile("[" + "".join({*CLOSERS, *"".join(CLOSERS.values())}) + "]")
_REACH = 5000  # characters after which an opened mark is taken not to be closed in its block

_CARRIERS = FUNCTION_WORDS["en"] | REPORTING
"""Words behind a closing mark that carry the sentence on, where a possessive would need a noun."""

_NEXT_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch between quotation marks."""

    start: int  # of the words, after the opening mark
    end: int  # of the words, before the closing mark
    mark: str  # the opening mark
    closed: bool  # false when the block ends first


def with_both(start: int, end: int, quotes: Sequence[Marked]) -> tuple[int, int]:
    """A stretch that has one of the two marks of a quotation, with the other one too."""
    first = bisect_left(quotes, start, key=lambda quote: quote.start)
    last = bisect_right(quotes, end, first, key=lambda quote: quote.start)
    for quote in quotes[first:last]:
        if start < quote.start and end == quote.end and quote.closed:
            end += 1
        elif start == quote.start and end > quote.end:
            start -= 1
    return start, end


def marked(text: str) -> list[Marked]:
    """The stretches between quotation marks in reading order; what is nested is not given again."""
    found: list[Marked] = []
    singles: dict[str, list[int]] = {}
    at = 0
    while match := _MARKS.search(text, at):
        start = match.end()
        at = start
        if not _opens(text, match.start()):
            continue
        end = _closer(text, start, match[0], singles)
        if end is None and match[0] in SINGLE and (match.start() or match[0] not in "‘‹"):
            continue  # a single mark that nothing closes opens a quotation only where a block begins
        stop = len(text) if end is None else end
        inside = text[start:stop]
        if inside.strip():
            lead = len(inside) - len(inside.lstrip())
            found.append(Marked(start + lead, start + len(inside.rstrip()), match[0], end is not None))
        at = stop + 1
    return found


def _opens(text: str, at: int) -> bool:
    mark = text[at]
    if mark in _UNSPACED:
        return True
    if at and text[at - 1] not in _BEFORE:
        return False
    if at + 1 >= len(text) or (text[at + 1].isspace() and mark not in "«»"):
        return False
    if mark not in "‘'":
        return True
    word = _NEXT_WORD.match(text, at + 1)
    if word is None:
        return text[at + 1] in '…[(“"$£€'
    return word[0].lower() not in ELIDED and not word[0][0].isdigit()


def _closer(text: str, start: int, mark: str, singles: dict[str, list[int]]) -> int | None:
    """Where the mark stands that closes what was opened before start; None when nothing does.

    The places of a text that close single marks are kept in ``singles``: many such marks are apostrophes that open nothing.
    """
    if mark not in SINGLE:
        return _outer_closer(text, start, mark)
    if mark not in singles:
        found = (match.start() for match in _MARK_OR_CLOSER.finditer(text) if match[0] in CLOSERS[mark])
        singles[mark] = [at for at in found if _closes(text, at, mark)]
    places = singles[mark]
    first = bisect_left(places, start)
    return _single_closer(text, places[first : bisect_left(places, start + _REACH, first)])


def _outer_closer(text: str, start: int, mark: str) -> int | None:
    """The first mark that closes nothing that is opened inside."""
    inner = 0
    for match in _MARK_OR_CLOSER.finditer(text, start, start + _REACH):
        at = match.start()
        is_pair = mark == "“" and text[at : at + 2] in _PAIRS
        if (match[0] in CLOSERS[mark] or is_pair) and _closes(text, at, mark):
            if not inner:
                return at
            inner -= 1
        elif match[0] == mark and mark not in CLOSERS[mark] and _opens(text, at):
            inner += 1
    return None


def _closes(text: str, at: int, mark: str) -> bool:
    if mark in _UNSPACED or mark in "«»":
        return True
    before, after = text[at - 1], text[at + 1 : at + 2]
    if before.isspace():
        return mark not in SINGLE and (after.isspace() or not after)
    return not (mark in SINGLE and after.isalnum())


def _single_closer(text: str, places: Iterable[int]) -> int | None:
    """The first mark that is no plural possessive, as in the workers' union."""
    held: int | None = None
    for at in places:
        following = re.match(r"\s([a-z]+)", text[at + 1 : at + 20])
        if text[at - 1] not in "sSn" or following is None or following[1] in _CARRIERS:
            return at
        held = at if held is None else held
    return held
