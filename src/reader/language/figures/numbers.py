"""Numbers in text, written in digits or in words: where they stand and what they amount to."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from math import floor, log10
from typing import Literal, TypeAlias

from reader.language.figures.endings import PLURAL
from reader.language.figures.forms import Covered, Form, Forms
from reader.language.figures.templates import Pieces, Template, Text, ends_with, folded, phrase_before
from reader.language.lexicon import Lexicon

Writing: TypeAlias = Literal["digits", "words", "crowd", "part"]
_LARGEST = 1e15  # beyond it, scales are no number that anybody means
_LONGEST = 24  # digits and marks of a number; more are a code
_HIGHEST_TOP = 9  # of a fraction in words
_ORDINAL = re.compile(r"(?:(?<!11)(?<=1)st|nd|rd|th)\b(?!\s?\d+\s?lb)", re.IGNORECASE)  # but 11st, a weight
_IN_NAME = re.compile(r"[^\W\d_][-–]$|§ ?$")  # "VB-217", "§ 4"
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
_MIXED = re.compile(r"[ -]([1-7])/([2348])$")  # "3-1/2 miles"
_PIECES = Pieces(
    mark=lambda words: tuple(words.group),
    point=lambda words: (words.decimal,),
    fraction=lambda _: _FRACTIONS,
    more_words=lambda words: (phrase.replace(" ", gap) for phrase in words.more for gap in " -"),
)
_SCALE = Template(
    r"(?P<gap>[ \u00a0\u202f-]?)(?:(?P<scale><scales>)(?:s(?=\s))?|(?P<short><suffixes>))(?!\w)"
)
_LENGTH = Template("<measured>")
_MORE = Template(r"[ -]<joiners>[ -](?P<more><more_words>)(?!\w)", _PIECES)
_WHOLE_BEHIND = Template(r"\s*(?:<of>\s|<compared>)")


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
class _Written:
    """The digits and words of a text that numbers consist of, in order."""

    text: Text
    pieces: list[re.Match[str]]

    def kind(self, at: int) -> str:
        """What a piece is, "number" or "scale" …; nothing behind the last one."""
        return self.pieces[at].lastgroup or "" if at < len(self.pieces) else ""

    def gap(self, at: int) -> str:
        """What stands between a piece and the one before it."""
        return self.text[self.pieces[at - 1].end() : self.pieces[at].start()]

    def folded(self, at: int) -> str:
        """A piece as the tables have it."""
        return folded(self.pieces[at][self.kind(at)])

    def amount(self, at: int) -> float:
        """What a word comes to; an article is one."""
        return 1.0 if self.kind(at) == "article" else float(self.text.words.numbers[self.folded(at)])


def numbers(text: Text) -> list[Number]:
    """The numbers of a text in order; none overlaps another."""
    written = _Written(text, [match for _, match, _ in NUMBER_FORMS.found(text, Covered(len(text)))])
    found: list[Number] = []
    end = 0
    for at, piece in enumerate(written.pieces):
        read = _READERS.get(written.kind(at)) if piece.start() >= end else None
        if number := read(written, at) if read else None:
            found.append(number)
            end = number.end
    return found


def _digits(written: _Written, at: int) -> Number | None:
    text, words, (start, end) = written.text, written.text.words, written.pieces[at].span()
    if _ORDINAL.match(text, end) or end - start > _LONGEST or _IN_NAME.search(text, max(0, start - 2), start):
        return None
    value, grain = _amount(text[start:end], words)
    behind = _SCALE.at(text, end)
    if behind and behind["short"] == "K" and _is_picture(text, start, end):
        return None
    scale = _scale(behind, words) if behind else 1.0
    if behind and behind["short"] == "m" and _is_length(text, start, value, behind.end()):
        scale = 1.0
    if behind and scale != 1:
        end = behind.end()
    number = Number(start, end, value * scale, value * scale, grain * scale, "digits", scale)
    more = more_behind(text, end)
    return _with_more(number, *more, written) if more else number


def _is_picture(text: Text, start: int, end: int) -> bool:
    """Whether "4K" is how fine a picture is, or a race: a capital behind one digit, where nothing is counted or paid."""
    return end - start == 1 and text[start - 1 : start] not in {*"$£€"} and not PLURAL.match(text, end + 1)


def _is_length(text: Text, start: int, value: float, end: int) -> bool:
    """Whether "m" behind digits stands for metres: "1.3m deep", "the 10,000m"; a sum has a sign."""
    return text[start - 1 : start] not in {*"$£€"} and bool(value >= 1000 or _LENGTH.at(text, end))


def _scale(behind: re.Match[str], words: Lexicon) -> float:
    """What a word or an abbreviation behind digits comes to; 1 where it is a unit, as in "5 m", or no scale."""
    if behind["scale"]:
        return words.scales[folded(behind["scale"])]
    is_other = behind["gap"] == "-" or (behind["gap"] and behind["short"] in "mkb")
    return 1.0 if is_other else words.suffixes[behind["short"].lower()]


def _amount(digits: str, words: Lexicon) -> tuple[float, float]:
    """The value of digits and what their last place counts."""
    mixed = _MIXED.search(digits)
    extra = int(mixed[1]) / int(mixed[2]) if mixed else _FRACTIONS.get(digits[-1], 0.0)
    if extra:
        digits = digits[: mixed.start() if mixed else -1]
    whole, _, decimals = digits.replace(" ", "").partition(words.decimal)
    whole = re.sub(r"\D", "", whole)
    grain = 0.25 if extra else 10.0 ** -len(decimals) if decimals else zeros(whole)
    return float(f"{whole}.{decimals}") + extra, grain


def zeros(whole: str) -> float:
    """What the last digit counts that is no nought of a whole number in digits."""
    return 10.0 ** (len(whole) - len(whole.rstrip("0"))) if whole.strip("0") else 1.0


def _spoken(written: _Written, at: int) -> Number | None:
    """A run of number words; None where it is an article alone."""
    behind = written.kind(at + 1)
    if behind == "part" and written.gap(at + 1) in ("-", " "):
        return _share(written, at)
    if written.kind(at) == "article" and not (behind == "scale" and written.gap(at + 1) == " "):
        return None
    if ends_with(_IN_NAME, written.text, written.pieces[at].start()) and written.pieces[at][0][0].isupper():
        return None
    value, scale, last = _run(written, at)
    start, end, is_one = written.pieces[at].start(), written.pieces[last].end(), written.kind(at) == "number"
    number = Number(start, end, value, value, zeros(str(int(value))), "words", scale, is_one and value == 1)
    more = more_behind(written.text, end)
    return _with_more(number, *more, written) if more else number


def _run(written: _Written, at: int) -> tuple[float, float, int]:
    """What the number words from a position on come to, the scale of the last of them, and where that stands.

    "Two million three hundred" is 2 at first, times a million, and 3, times a hundred. A smaller number may follow a scale.
    """
    words, first, last = written.text.words, written.amount(at), at
    total, current, ceiling, scale = 0.0, first, 0.0, 1.0
    while kind := written.kind(last + 1):
        gap = written.gap(last + 1).strip()
        if kind == "scale" and gap in ("", "-") and 0 < current < _LARGEST:
            ceiling = words.scales[written.folded(last + 1)]
            current *= ceiling
            scale = ceiling if total else current / first
            if ceiling >= 1000:
                total, current = total + current, 0.0
        elif kind == "number" and gap in ("", *words.joiners) and written.amount(last + 1) < ceiling:
            current += written.amount(last + 1)
            ceiling = 0.0
        else:
            break
        last += 1
    return total + current, scale, last


def _with_more(number: Number, share: float, end: int, written: _Written) -> Number:
    """A number and a part of one more of its scale, which may stand behind both: "two and a half million"."""
    scale = number.scale
    if scale == 1 and (larger := _SCALE.at(written.text, end)) and larger["gap"] and larger["scale"]:
        times, end = written.text.words.scales[folded(larger["scale"])], larger.end()
    else:
        times = 1.0
    value, scale = (number.low + share * scale) * times, scale * times
    return replace(number, end=end, low=value, high=value, grain=share * scale, scale=scale, bare_one=False)


def more_behind(text: Text, at: int) -> tuple[float, int] | None:
    """The part of one more behind a number or a unit, as in "two and a half", and where it ends."""
    match = _MORE.at(text, at)
    share = text.words.more[folded(match["more"]).replace("-", " ")] if match else 0.0
    if not match or (share != 0.5 and text.startswith(f" {text.words.of} ", match.end())):
        return None  # "two and a quarter of the boats"
    return share, match.end()


def _share(written: _Written, at: int) -> Number | None:
    """A written fraction: "two-thirds"; "a third" only where a whole or a hedge shows that it is no ordinal."""
    words, text = written.text.words, written.text
    start, end = written.pieces[at].start(), written.pieces[at + 1].end()
    top = written.amount(at)
    value = top / words.parts[written.folded(at + 1)]
    is_told = _WHOLE_BEHIND.at(text, end) or phrase_before(text, start, {*words.before, *words.changed})
    if value >= 1 or top > _HIGHEST_TOP or (written.kind(at) == "article" and not is_told):
        return None
    return _of_scale(written, at + 1, start, value, 20)


def _half(written: _Written, at: int) -> Number:
    """ "half", "¼", and "half a million"."""
    start, share = written.pieces[at].start(), _FRACTIONS.get(written.folded(at), 0.5)
    return _of_scale(written, at, start, share, 10)


def _of_scale(written: _Written, at: int, start: int, share: float, fineness: int) -> Number:
    """A share, or that share of the scale behind it: of "a million" in "half a million"."""
    end, step = written.pieces[at].end(), at + 1
    if written.kind(step) == "article" and written.gap(step).strip(" -").lower() in (
        "",
        written.text.words.of,
    ):
        step += 1
    if written.kind(step) != "scale" or written.gap(step) not in (" ", "-"):
        return Number(start, end, share, share, 0.01, "part")
    scale = written.text.words.scales[written.folded(step)]
    end = written.pieces[step].end()
    return Number(start, end, share * scale, share * scale, scale / fineness, "words", scale)


def _crowd(written: _Written, at: int) -> Number:
    """ "dozens", and "tens of thousands"."""
    crowds, (start, end) = written.text.words.crowds, written.pieces[at].span()
    low, high = crowds[written.folded(at)]
    if written.kind(at + 1) == "crowd" and written.gap(at + 1).strip().lower() == written.text.words.of:
        unit = 10.0 ** floor(log10(crowds[written.folded(at + 1)][0]))
        low, high, end = low * unit, min(high, 999) * unit, written.pieces[at + 1].end()
    return Number(start, end, low, high, low, "crowd")


_READERS = {
    "digits": _digits,
    "number": _spoken,
    "article": _spoken,
    "half": _half,
    "fraction": _half,
    "crowd": _crowd,
}
NUMBER_FORMS = Forms(
    (
        Form(
            None,
            # every piece begins with a letter or a digit: nothing is tried inside words, or at their end
            # a blank may stand in them where nothing else can be meant: "20, 000", "a 6. 1 magnitude quake"
            r"\b(?=\w)(?:(?P<digits>(?<![\w.,])(?:\d{1,3}(?:<mark>\d{3}|, 000)+(?![\d])|\d+)"
            r"(?:<point>(?: (?=\d[ -]magnitude))?\d+)?(?:<fraction>|[ -][1-7]/[2348](?![/\w]))?(?![.,]?\d))"
            r"|(?P<fraction><fraction>)"
            r"|(?:(?P<crowd><crowds>)|(?P<scale><scales>)(?:s(?=\s))?|(?P<half><halves>)|(?P<part><parts>)"
            r"|(?P<number><numbers>)|(?P<article><articles>))(?!\w))",
            "<numbers> <scales> <crowds> <halves> <parts> digit",
        ),
    ),
    _PIECES,
)
