"""Numbers in text, written in digits or in words: where they stand and what they amount to."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from math import floor, log10
from typing import Literal, TypeAlias

from reader.language.figures.forms import DIGIT, Form, Forms
from reader.language.figures.patterns import Covered, any_of
from reader.language.lexicon import Lexicon, lexicon

Writing: TypeAlias = Literal["digits", "words", "crowd", "part"]
_LARGEST = 1e15  # beyond it, scales are no number that anybody means
_LONGEST = 24  # digits and marks of a number; more are a code
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b", re.IGNORECASE)
_COMPARED = tuple("more less fewer higher lower larger smaller".split())  # behind "a quarter"
_CHANGED = (
    "rose fell grew dropped jumped climbed shrank sank slumped gained lost up down".split()
)  # before "a third"
_MARKS = re.compile(r"[ -]+")
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
_FORMS = Forms(
    (
        Form(
            "number",
            # every piece begins with a letter or a digit: nothing is tried inside words
            r"\b(?:(?P<digits>(?<![\w.,])(?:\d{1,3}(?:<mark>\d{3})+(?![\d])|\d+)(?:<point>\d+)?<fraction>?(?![.,]?\d))"
            r"|(?P<fraction><fraction>)"
            r"|(?:(?P<crowd><crowds>)|(?P<scale><scales>)(?:s(?=\s))?|(?P<half><halves>)|(?P<part><parts>)"
            r"|(?P<number><numbers>)|(?P<article><articles>))(?!\w))",
            (f"<numbers> <scales> <crowds> <halves> <parts> {DIGIT}",),
        ),
    ),
    {
        "mark": lambda words: words.group,
        "point": lambda words: words.decimal,
        "fraction": lambda _: _FRACTIONS,
    },
)


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written: "6.2 million", "forty-one", "dozens", "two-thirds"."""

    start: int
    end: int
    low: float  # equal to high but for a crowd: "dozens" is 24 to 119
    high: float
    grain: float  # what the last written place counts: 0.1 million in "6.2 million"
    form: Writing  # a "part" is a share of a whole, 0 to 1
    scale: float = 1.0  # what the words such as million behind it come to
    bare_one: bool = False  # "one", as likely a pronoun as a number


@dataclass(frozen=True, slots=True)
class _Piece:
    kind: str  # the name of the group of the pattern that matched
    start: int
    end: int
    text: str


def numbers(text: str, language: str | None = "en") -> list[Number]:
    """The numbers of a text in order; none overlaps another."""
    words = lexicon(language)
    pieces = [
        _Piece(match.lastgroup or "", match.start(), match.end(), match[0])
        for _, match, _ in _FORMS.found(text, words, Covered(len(text)))
    ]
    return list(_grouped(pieces, text, words))


@lru_cache(maxsize=16)
def _suffix(language: str) -> re.Pattern[str]:
    words = lexicon(language)
    return re.compile(
        rf"[ \u00a0\u202f]?(?P<scale>{any_of([*words.suffixes, *words.scales])})(?!\w)", re.IGNORECASE
    )


def _grouped(pieces: list[_Piece], text: str, words: Lexicon) -> Iterator[Number]:
    at = 0
    while at < len(pieces):
        reader = _READERS.get(pieces[at].kind)
        found = reader(pieces, at, text, words) if reader else None
        if found is None:
            at += 1
            continue
        number, at = found
        while at < len(pieces) and pieces[at].start < number.end:
            at += 1
        yield number


_Found: TypeAlias = tuple[Number, int] | None


def _digits(pieces: list[_Piece], at: int, text: str, words: Lexicon) -> _Found:
    piece = pieces[at]
    value, grain = _amount(piece.text, words)
    if piece.start and text[piece.start - 1] in "-–" and text[piece.start - 2 : piece.start - 1].isalpha():
        return None  # part of a name: "VB-217"
    if _ORDINAL.match(text, piece.end) or len(piece.text) > _LONGEST:
        return None
    after = pieces[at + 1] if at + 1 < len(pieces) else None
    if after and after.kind == "scale" and _gap(text, piece, after) in ("", " ", "-", "\u00a0", "\u202f"):
        scale = words.scales[after.text.lower()]
        return Number(
            piece.start, after.end, value * scale, value * scale, grain * scale, "digits", scale
        ), at + 2
    suffix = _suffix(words.language).match(text, piece.end)
    if suffix:
        written = suffix["scale"].lower()
        scale = float(words.suffixes.get(written) or words.scales[written])
        if not (suffix["scale"] in "mkb" and suffix.start("scale") > piece.end):
            grain *= scale
            return Number(
                piece.start, suffix.end(), value * scale, value * scale, grain, "digits", scale
            ), at + 1
    return Number(piece.start, piece.end, value, value, grain, "digits"), at + 1


def _amount(written: str, words: Lexicon) -> tuple[float, float]:
    """The value of digits and what their last place counts."""
    extra = _FRACTIONS.get(written[-1], 0.0)
    plain = written[:-1] if extra else written
    whole, _, decimals = plain.partition(words.decimal)
    for mark in words.group:
        whole = whole.replace(mark, "")
    value = float(f"{whole}.{decimals}") if decimals else float(whole)
    grain = 10.0 ** -len(decimals) if decimals else _zeros(whole)
    return value + extra, 0.25 if extra else grain


def _zeros(whole: str) -> float:
    return 10.0 ** (len(whole) - len(whole.rstrip("0"))) if whole.strip("0") else 1.0


def _spoken(pieces: list[_Piece], at: int, text: str, words: Lexicon) -> _Found:
    """A run of number words; None where it is an article alone."""
    first = pieces[at]
    after = pieces[at + 1] if at + 1 < len(pieces) else None
    if after and after.kind == "part" and _gap(text, first, after) in ("-", " "):
        return _share(pieces, at, text, words)
    if first.kind == "article" and not (after and after.kind == "scale" and _gap(text, first, after) == " "):
        return None
    total, current, ceiling, scale, step = 0.0, _plain(first, words), 0.0, 1.0, at + 1
    while step < len(pieces):
        piece, gap = pieces[step], _gap(text, pieces[step - 1], pieces[step]).strip()
        if piece.kind == "scale" and gap in ("", "-") and 0 < current < _LARGEST:
            ceiling = words.scales[piece.text.lower()]
            current *= ceiling
            scale = current / _plain(first, words) if scale * total == 0 else ceiling
            if ceiling >= 1000:
                total, current = total + current, 0.0
        elif piece.kind == "number" and gap in ("", *words.joiners) and _plain(piece, words) < ceiling:
            current += _plain(piece, words)
            ceiling = 0.0
        else:
            break
        step += 1
    value, end = total + current, pieces[step - 1].end
    grain = _zeros(str(int(value)))
    if more := more_behind(text, end, words):
        share, end = more
        after = next((piece for piece in pieces[step:] if piece.start >= end), None)
        value, grain = value + share * scale, share * scale
        if scale == 1 and after and after.kind == "scale" and text[end : after.start] in (" ", "-"):
            scale, end = words.scales[after.text.lower()], after.end
            value, grain = value * scale, grain * scale
    one = first.kind == "number" and value == 1
    return Number(first.start, end, value, value, grain, "words", scale, one), step


def more_behind(text: str, at: int, words: Lexicon) -> tuple[float, int] | None:
    """The part of one more behind a number or a unit, as in "two and a half", and where it ends."""
    match = _more(words.language).match(text, at)
    share = words.more[_MARKS.sub(" ", match["more"].lower())] if match else 0.0
    if not match or (share != 0.5 and text.startswith(f" {words.of} ", match.end())):
        return None  # "two and a quarter of the boats"
    return share, match.end()


@lru_cache(maxsize=16)
def _more(language: str) -> re.Pattern[str]:
    words = lexicon(language)
    more = any_of(words.more).replace(r"\s+", "[ -]")
    return re.compile(rf"[ -]{any_of(words.joiners)}[ -](?P<more>{more})(?!\w)", re.IGNORECASE)


def _plain(piece: _Piece, words: Lexicon) -> float:
    return 1.0 if piece.kind == "article" else float(words.numbers[" ".join(piece.text.lower().split())])


def _share(pieces: list[_Piece], at: int, text: str, words: Lexicon) -> _Found:
    """A written fraction: "two-thirds"; "a third" only where a whole or a hedge shows that it is no ordinal."""
    first, part = pieces[at], pieces[at + 1]
    top = _plain(first, words)
    value = top / words.parts[part.text.lower()]
    if value >= 1 or top > 9:
        return None
    if first.kind == "article" and not _is_share(text, first.start, part.end, words):
        return None
    if whole := _scale_behind(pieces, at + 2, text, words):
        scale, end, step = whole
        return Number(first.start, end, value * scale, value * scale, scale / 20, "words", scale), step
    return Number(first.start, part.end, value, value, 0.01, "part"), at + 2


def _is_share(text: str, start: int, end: int, words: Lexicon) -> bool:
    after = text[end:].lstrip().lower()
    before = text[:start].rstrip().lower()
    return after.startswith((words.of + " ", *_COMPARED)) or before.endswith(
        (*(hedge.phrase for hedge in words.before), " by", " to", *(f" {word}" for word in _CHANGED))
    )


def _halves(pieces: list[_Piece], at: int, text: str, words: Lexicon) -> _Found:
    """ "half", and "half a million"."""
    piece = pieces[at]
    if whole := _scale_behind(pieces, at + 1, text, words):
        scale, end, step = whole
        return Number(piece.start, end, scale / 2, scale / 2, scale / 10, "words", scale), step
    return Number(piece.start, piece.end, 0.5, 0.5, 0.01, "part"), at + 1


def _scale_behind(pieces: list[_Piece], at: int, text: str, words: Lexicon) -> tuple[float, int, int] | None:
    """The scale that a part is one of, "a million" in "half a million", where it ends, and the next piece."""
    if at < len(pieces) and pieces[at].kind == "article":
        if _gap(text, pieces[at - 1], pieces[at]).strip(" -").lower() not in ("", words.of):
            return None
        at += 1
    if (
        at == len(pieces)
        or pieces[at].kind != "scale"
        or _gap(text, pieces[at - 1], pieces[at]) not in (" ", "-")
    ):
        return None
    return words.scales[pieces[at].text.lower()], pieces[at].end, at + 1


def _crowds(pieces: list[_Piece], at: int, text: str, words: Lexicon) -> _Found:
    """ "dozens", and "tens of thousands"."""
    piece = pieces[at]
    low, high = words.crowds[piece.text.lower()]
    end, step = piece.end, at + 1
    if step < len(pieces) and _gap(text, piece, pieces[step]).strip().lower() == words.of:
        factor = pieces[step]
        if factor.kind == "crowd":
            least, _ = words.crowds[factor.text.lower()]
            unit = 10.0 ** floor(log10(least))
            low, high, end, step = low * unit, min(high, 999) * unit, factor.end, step + 1
    return Number(piece.start, end, low, high, low, "crowd"), step


def _fraction(pieces: list[_Piece], at: int, _: str, __: Lexicon) -> _Found:
    piece = pieces[at]
    value = _FRACTIONS[piece.text]
    return Number(piece.start, piece.end, value, value, 0.01, "part"), at + 1


def _gap(text: str, left: _Piece, right: _Piece) -> str:
    return text[left.end : right.start]


_READERS: dict[str, Callable[[list[_Piece], int, str, Lexicon], _Found]] = {
    "digits": _digits,
    "number": _spoken,
    "article": _spoken,
    "half": _halves,
    "crowd": _crowds,
    "fraction": _fraction,
}
