"""The one gate that foreign text passes before it is stored or shown.

Total, idempotent, and linear in the length of the text. Most text has nothing to remove: one search says so.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from reader.sources.scripts import is_common, letters

TITLE_LIMIT = 300
BYLINE_LIMIT = 100
URL_LIMIT = 2000

_MARKS_A_BASE = 4

# A text without any of these, in its normal form, is already clean.
_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_INVISIBLE = "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb"
_NONCHARACTERS = "\ufdd0-\ufdef\ufffe\uffff"
_BEYOND = "\U0001d173-\U0001d17a\U000e0000-\U000e0fff" + "".join(
    f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(1, 17)
)
_CONTROLS = "\x00-\x09\x0b-\x1f\x7f-\x9f"
_SURROGATES = "\ud800-\udfff"
_JOINERS = "\u200c\u200d"

_BREAK = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
# A text without any of these has nothing to remove. Beyond the basic plane every character is worth a look, since
# a class that names single ones there is slow.
_LOOK = re.compile(
    f"[{_CONTROLS}\u2028\u2029{_BIDI}{_INVISIBLE}{_NONCHARACTERS}{_SURROGATES}\U00010000-\U0010ffff]"
)
_UNWANTED = f"{_CONTROLS}{_BIDI}{_INVISIBLE}{_NONCHARACTERS}{_BEYOND}"
# Cosmetic: the controls themselves go whatever these say, but a whole sequence leaves no debris behind. The body of
# a string sequence is bounded, so that a text full of openings without an end stays linear.
_SEQUENCE = re.compile(
    "(?:\x1b\\[|\x9b)[0-?]{0,64}[ -/]{0,16}[@-~]"
    "|(?:\x1b[\\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\n]{0,4096}(?:\x07|\x1b\\\\|\x9c)"
    "|\x1b[ -/]{0,4}[0-~]"
)

_JOINING_SCRIPTS = (
    "\u0600-\u07ff\u0840-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u17ff\u1800-\u18af\ua840-\ua87f"
    "\ufb50-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc\U00010a00-\U00010aff\U00011000-\U000118ff\U0001e900-\U0001e95f"
)
_EMOJI = "\u00a9\u00ae\u2190-\u2bff\u3030\u303d\u3297\u3299\ufe0f\U0001f000-\U0001fbff"

# Where combining marks and joiners live, and much else: a text without any of it needs no count of marks.
_COMBINING_BLOCKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u1cff\u1dc0-\u1dff\u200c\u200d\u20d0-\u20ff\u2cef-\u2cf1\u2d7f\u2de0-\u2dff"
    "\u302a-\u302f\u3099\u309a\ua66f-\ua67d\ua69e-\ua6f1\ua802-\uabed\ufb1e\ufe00-\ufe2f\U000101fd-\U0001e94a"
)
# Sorting marks takes NFC the square of their number, so runs that could be long are cut short before it.
_RUN = 16


def clean(text: str, *, multiline: bool, limit: int | None = None) -> str:
    """Text that is safe to store and to show.

    Line and page breaks of every kind become a newline, tabs a blank, escape sequences and every character that
    commands a terminal, reorders text or hides in it go; joiners stay between letters that join; a base carries
    at most four combining marks; the form is NFC. Without ``multiline`` blanks collapse and the text is cut at
    ``limit`` characters with an ellipsis.
    """
    if _LOOK.search(text):
        text = _SEQUENCE.sub("", _BREAK.sub("\n", text).replace("\t", " "))
        text = letters(_SURROGATES).sub("\ufffd", letters(_UNWANTED).sub("", text))
    if not text.isascii():
        common = is_common(text)
        if not common and _long_run().search(text):
            text = "".join(_seated(text, _RUN))
        text = unicodedata.normalize("NFC", text)
        if not common and letters(_COMBINING_BLOCKS).search(text):
            text = unicodedata.normalize("NFC", "".join(_seated(text, _MARKS_A_BASE)))
    if not multiline:
        text = " ".join(text.split())
        if limit is not None and len(text) > limit:
            text = text[: max(0, limit - 1)].rstrip() + "…" if limit > 0 else ""
    return text


@cache
def _long_run() -> re.Pattern[str]:
    return re.compile(f"[{_COMBINING_BLOCKS}]{{{_RUN + 1}}}")


def _seated(text: str, most: int) -> Iterator[str]:
    """The characters of a text with at most ``most`` marks a base and joiners only between what they join.

    One walk decides on both, and only by what it has let through, so that walking again changes nothing.
    """
    scripts = (letters(_JOINING_SCRIPTS), letters(_EMOJI))
    script: re.Pattern[str] | None = None  # what the last base can join within
    marks, joiner = 0, ""
    for character in text:
        if character in _JOINERS:
            joiner = joiner or (character if script else "")
            continue
        mark = unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me")
        if mark:
            marks += 1
            if marks > most:
                continue
        if joiner and script and script.match(character):
            yield joiner
        joiner = ""
        if not mark:
            marks = 0
            script = next((s for s in scripts if s.match(character)), None)
        yield character
