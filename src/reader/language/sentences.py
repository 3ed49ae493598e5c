"""Text becomes sentences."""

from __future__ import annotations

import re

from reader.language import abbreviations as known

_CLOSERS = "\"'”’“»«›)\\]}」』）】〉》"
_OPENERS = "\"'“‘”„«»‹(\\[{¿¡「『（【—–"
_STOP = re.compile(
    rf"""
    (?P<dots>\.{{2,}}|…)                                               # an ellipsis never ends a sentence
    | (?P<stop>[.!?‼⁇⁈⁉։؟۔।॥။។።፧]+)(?:[{_CLOSERS}]|[ \u00A0\u202F]?»)*\s+(?=[{_OPENERS}\s-]*(?P<next>\S))
    | (?P<wide>[。！？｡]+)(?P<closed>[{_CLOSERS}]*)\s*(?=\S)
    """,
    re.VERBOSE,
)
_LAST_WORD = re.compile(r"[^\s(\[\"“‘'«—–/-]+$")
_NEXT_WORD = re.compile(r"\w+")
_LEADING_NUMBER = re.compile(rf"[{_OPENERS}\s-]*(?:\d{{1,3}}|[ivxIVX]{{1,4}}|[A-Za-z])$")
_HIRAGANA = re.compile(r"[\u3040-\u309F、，]")


def spans(text: str) -> list[tuple[int, int]]:
    """Start and end of each sentence of a paragraph; only blanks lie between and around them.

    A sentence ends at . ? ! with its closing quotation mark when no small letter follows, inside a quotation
    too; it does not end at an ellipsis, an abbreviation or an initial.
    """
    found: list[tuple[int, int]] = []
    start = len(text) - len(text.lstrip())
    for match in _STOP.finditer(text):
        if _ends(text, start, match):
            end = match.start() + len(match[0].rstrip())
            found.append((start, end))
            start = match.end()
    end = len(text.rstrip())
    if start < end:
        found.append((start, end))
    return found


def _ends(text: str, start: int, match: re.Match[str]) -> bool:
    if match["dots"]:
        return False
    if match["wide"]:
        return not (match["closed"] and _HIRAGANA.match(text, match.end()))
    following = match["next"]
    if following.islower() or not (following.isalnum() or following in "$£€#@"):
        return False
    if match["stop"] != ".":
        return True
    return not _abbreviated(text[start : match.start()], text[match.end() :], following)


def _abbreviated(before: str, after: str, following: str) -> bool:
    """Whether the full stop between two pieces of text belongs to an abbreviation, an initial or a numeral."""
    if _LEADING_NUMBER.match(before):
        return True
    last = _LAST_WORD.search(before)
    if last is None:
        return False
    word = last[0]
    folded = word.casefold()
    opener = _NEXT_WORD.search(after)
    next_word = opener[0].casefold() if opener else ""
    if word.isdigit() and len(word) < 3 and next_word in known.AFTER_ORDINALS:
        return True
    if word.isdigit() and len(word) < 3:
        return next_word in known.MONTHS
    if len(word) == 1 and word.isalpha():
        return word.isupper() and next_word not in known.OPENERS
    if folded in known.BEFORE_NAMES:
        return word[0].isupper()
    if folded in known.BEFORE_NUMBERS:
        return following.isdigit()
    if folded in known.INSIDE:
        return next_word not in known.OPENERS
    if folded in ("a.m", "p.m", "am", "pm"):
        return next_word in known.CALENDAR
    if folded in known.EITHER or re.fullmatch(r"(?:\w\.)+\w", word):
        return next_word not in known.OPENERS
    return False
