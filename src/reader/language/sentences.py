"""Text becomes sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.language import abbreviations as known
from reader.language.speech import SAYING

_CLOSERS = "\"'”’“»«›)\\]}」』）】〉》"
_WIDE_CLOSERS = "\"'”’»›)\\]}」』）】〉》"  # where stops are wide, “ and « only open
_OPENERS = "\"'“‘”„«»‹(\\[{¿¡「『（【—–"
_FULL, _WIDE = ".!?‼⁇⁈⁉։؟۔।॥။។።፧", "。！？｡"
_STOP = re.compile(
    rf"""
    (?P<dots>\.{{2,}}|…)                                               # an ellipsis never ends a sentence
    | (?P<stop>[{_FULL}]+)(?:[{_CLOSERS}]|[ \u00A0\u202F]?»)*\s+(?=[{_OPENERS}\s-]*(?P<next>\S))
    | (?P<wide>[{_WIDE}]+)(?P<closed>[{_WIDE_CLOSERS}]*)\s*(?=\S)
    """,
    re.VERBOSE,
)
_MARK = re.compile(f"[{_FULL}{_WIDE}…]")
"""What a match of _STOP begins with; most of a text has none of it."""

_LAST_WORD = re.compile(r"[^\s(\[\"“‘'«—–/-]+$")
_DOTTED = re.compile(r"(?:\w\.)+\w")
_LONGEST = 40  # characters before a full stop among which an abbreviation is looked for
_NEXT_WORD = re.compile(r"\w+")
_LEADING_NUMBER = re.compile(rf"[{_OPENERS}\s-]*(?:\d{{1,3}}|[ivxIVX]{{1,4}}|[A-Za-z])$")
_SAID = re.compile(r"(?:[A-Z][\w.'’-]* ){1,4}?(?:\w+ly )?(?P<verb>[a-z]+)\b(?! (?:that|she|he|it|they)\b)")
_HIRAGANA = re.compile(r"[\u3040-\u309F、，]")


def spans(text: str) -> list[tuple[int, int]]:
    """Start and end of each sentence of a paragraph; only blanks lie between and around them.

    A sentence ends at . ? ! with its closing quotation mark when no small letter follows, inside a quotation
    too; it does not end at an ellipsis, an abbreviation, an initial, or the question mark before "Ann Roe asked".
    """
    found: list[tuple[int, int]] = []
    start = len(text) - len(text.lstrip())
    for match in _stops(text):
        if _ends(text, start, match):
            end = match.start() + len(match[0].rstrip())
            found.append((start, end))
            start = match.end()
    end = len(text.rstrip())
    if start < end:
        found.append((start, end))
    return found


def _stops(text: str) -> Iterator[re.Match[str]]:
    """The marks at which a sentence may end, with what surrounds them."""
    mark = _MARK.search(text)
    while mark:
        found = _STOP.match(text, mark.start())
        if found:
            yield found
        mark = _MARK.search(text, (found or mark).end())


def _ends(text: str, start: int, match: re.Match[str]) -> bool:
    if match["dots"]:
        return False
    if match["wide"]:
        return not (match["closed"] and _HIRAGANA.match(text, match.end()))
    following = match["next"]
    if following.islower() or not (following.isalnum() or following in "$£€#@"):
        return False
    if match["stop"] != ".":
        said = _SAID.match(text, match.end()) if match[0].rstrip()[-1] in _CLOSERS else None
        return said is None or said["verb"] not in SAYING
    return not _abbreviated(text, start, match, following)


def _abbreviated(text: str, start: int, stop: re.Match[str], following: str) -> bool:
    """Whether the full stop behind a piece of text belongs to an abbreviation, an initial or a numeral."""
    end = stop.start()
    if _LEADING_NUMBER.match(text, start, end):
        return True
    last = _LAST_WORD.search(text, max(start, end - _LONGEST), end)
    if last is None:
        return False
    word = last[0]
    folded = word.casefold()
    opener = _NEXT_WORD.search(text, stop.end())
    next_word = opener[0].casefold() if opener else ""
    if word.isdigit() and len(word) < 3:
        return next_word in known.AFTER_ORDINALS
    if len(word) == 1:
        return word.isupper() and next_word not in known.OPENERS
    if folded in known.BEFORE_NAMES:
        return word[0].isupper()
    if folded in known.BEFORE_NUMBERS:
        return following.isdigit()
    if folded in known.HALVES:
        return next_word in known.AFTER_HALVES
    is_short = folded in known.INSIDE or _DOTTED.fullmatch(word) is not None
    return is_short and next_word not in known.OPENERS
