"""Text becomes tokens: words, numbers and marks, each with the folded forms that matching needs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from reader.language.denials import NOT
from reader.language.function_words import BREAKS, FUNCTION_WORDS
from reader.language.irregular_verbs import PLAIN
from reader.language.spelling import american
from reader.language.stems import stem
from reader.sources.scripts import is_common

_LETTER = (
    r"[^\W\d_\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]"
)
_MARK = r"[\u0300-\u036F\u0483-\u0487\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0900-\u0963\u0971-\u0DFF\u200C\u200D]"
_RUN = rf"(?:{_LETTER}|{_MARK})+"
_PLAIN_RUN = r"[^\W\d_]+"  # the same where no letter is of another script: its class is compiled in no time


_ELIDED = {
    "fr": r"(?i:[cdjlmnst]|qu)['’](?=[^\W\d_]) |",
    "it": r"(?i:l|d|un|dell|nell|all|sull|dall)['’](?=[^\W\d_]) |",
}
"""Articles and the like that are written as one with the word behind them."""


@cache
def _token(run: str, language: str) -> re.Pattern[str]:
    """A token, given what is a run of letters."""
    return re.compile(
        rf"""
        [A-Za-z]+(?=[ ,])                          # most words: taken before anything else is tried
        | \d+(?i:st|nd|rd|th)\b                    # 3rd
        | \d+(?:[.,:]\d+)*                         # 14.9  1,000  6:40
        | (?:[^\W\d_]\.){{2,}}                     # U.S.  a.m.
        | {_ELIDED.get(language, "")} ['’](?i:s)\b  # the possessive stands alone
        | {run}(?:['’](?!(?i:s)\b){run})*          # don't  O'Neill
        | [\u30A0-\u30FF]+                         # a run of katakana is a word
        | \.{{2,}} | -{{2,}}
        | \S                                       # a mark, or one character of a script without spaces
        """,
        re.VERBOSE,
    )


_FOLD = str.maketrans("’‘“”«»„‐‑–—", "''" + '"""""' + "----")
_QUOTING = frozenset("“„«‘\"'")
_PARTING = frozenset(",;:—–().")


@dataclass(frozen=True, slots=True)
class Word:
    """What is known of a written form wherever it stands."""

    text: str
    norm: str  # case, quotation marks, hyphens and British spelling folded
    stem: str
    is_word: bool  # letters or digits, no mark
    is_function: bool
    is_number: bool  # begins with a digit
    is_capital: bool  # begins with a capital letter
    is_content: bool  # a word that is neither grammar nor a number
    plain: str  # the stem; of an irregular English verb that of its plain form
    denies: bool  # what follows it: no, never, didn't
    tells: bool  # a content word, and no denial itself
    parts: bool  # two clauses: a comma, but, which


class Token:
    """One word, number or mark of a text; never changed.

    What is asked of its word again and again it has itself, for looking it up there takes a call each time.
    """

    __slots__ = (
        "end",
        "is_function",
        "is_name",
        "is_number",
        "is_word",
        "norm",
        "start",
        "stem",
        "text",
        "word",
    )

    def __init__(self, start: int, end: int, word: Word, is_name: bool) -> None:
        """It stands in a text from ``start`` to ``end``, and is part of a proper name as far as capitals tell."""
        self.start = start
        self.end = end
        self.word = word
        self.is_name = is_name
        self.text = word.text
        self.norm = word.norm
        self.stem = word.stem
        self.is_word = word.is_word
        self.is_function = word.is_function
        self.is_number = word.is_number


@lru_cache(maxsize=65536)
def word(text: str, language: str = "en") -> Word:
    """The folded forms of one written word."""
    norm = unicodedata.normalize("NFKC", text).translate(_FOLD).casefold()
    if language == "en":
        norm = american(norm)
    is_word = text[0].isalnum() or (len(text) > 1 and any(map(str.isalnum, text)))
    own = stem(norm, language) if is_word else norm
    is_function, is_number = norm in FUNCTION_WORDS.get(language, ()), text[0].isdigit()
    is_content, denies = is_word and not is_function and not is_number, norm in NOT or norm.endswith("n't")
    return Word(
        text=text,
        norm=norm,
        stem=own,
        is_word=is_word,
        is_function=is_function,
        is_number=is_number,
        is_capital=text[0].isupper(),
        is_content=is_content,
        plain=stem(PLAIN[norm], "en") if norm in PLAIN else own,
        denies=denies,
        tells=is_content and not denies,
        parts=text in _PARTING or norm in BREAKS,
    )


@lru_cache(maxsize=16384)
def tokens(text: str, language: str = "en") -> tuple[Token, ...]:
    """The tokens of a sentence in order; each slices to its own text, and only blanks lie between them."""
    found: list[Token] = []
    opening = True
    end = 0
    for piece in _token(_PLAIN_RUN if is_common(text) else _RUN, language).findall(text):
        start = text.index(piece, end)
        end = start + len(piece)
        kind = word(piece, language)
        is_name = (
            kind.is_capital
            and not kind.is_function
            # at the start of a sentence a capital tells nothing, unless all letters have one
            and (not opening or (piece.isupper() and len(piece) > 1))
        )
        found.append(Token(start, end, kind, is_name))
        if kind.is_word:
            opening = opening and piece[-1] in "'’"  # an elided article
        elif piece in ".!?:" or (piece in _QUOTING and _opens_behind_comma(found)):
            opening = True
    return tuple(found)


def _opens_behind_comma(found: Sequence[Token]) -> bool:
    """Whether the last of some tokens, a quotation mark, opens what behind a comma begins as a sentence does."""
    before = found[-2] if len(found) > 1 else None
    return before is not None and before.text == "," and before.end < found[-1].start


def phrase(ts: Sequence[Token], first: int, end: int) -> str:
    """The folded words from one position to before another, with blanks between them."""
    return " ".join([token.norm for token in ts[max(0, first) : end]])
