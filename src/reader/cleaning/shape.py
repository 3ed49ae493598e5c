"""The shape of one line: how long it is, how it ends, how much it reads like a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

from reader.cleaning.cues import Cue, cue, fold
from reader.cleaning.rules.labels import LABELS
from reader.language.guess import commonest_words
from reader.model import SourceBlock
from reader.sources.scripts import count

_STOP = re.compile(r"[.!?。！？｡؟।](?:\s?['\"“”‘’«»‹›)\]）」』]|\s?\[\d+\])*$")
_TIME = re.compile(r"\d\d?[:.]\d\d ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?", re.I)
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_DENSE = "\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\u0e00-\u0e7f"
_DENSITY = 2.5  # letters of an alphabet that a character of a denser script stands for
_BOUNDS = (12, 25, 45, 80, 140, 250)  # lengths between the classes of length
_GOOD_LENGTH = 80
_GOOD_WORDS = 0.2  # share of function words in running text
_CONTENT = 4  # letters of a word that carries content
_STEM = 5  # first letters in which the forms of a word agree
_FEW_WORDS = 4  # words of a sentence
_LONGEST_HEADING = 90  # letters
_HEADING_WORDS = 14
_LONGEST_NAME = 50  # letters
_CREDIT_WORDS = 8
_MANY_WORDS = 6  # words below which their kind says little
_TELLING = 30  # commonest words of a language by which its running text is told


@dataclass(frozen=True, slots=True)
class Line:
    """What can be seen of a block without looking at its neighbours."""

    block: SourceBlock
    cue: Cue | None
    length: float  # in letters of an alphabet
    size: int  # class of length, 0 to 6
    words: int
    stops: bool  # ends as a sentence does
    function_share: float | None  # share of function words; None where they do not tell, as of a few words
    capital_share: float  # share of words with a capital
    repeated: bool  # stands in the text more than once
    good: bool  # reads like running text
    content: frozenset[str]  # stems of its content words; pairs of characters in a script without spaces

    @property
    def tells(self) -> bool:
        """Whether it is a sentence, long or short, that does not give itself away."""
        return self.good or (self.stops and self.words >= _FEW_WORDS and self.cue is None)

    @property
    def is_open(self) -> bool:
        """Whether it is short and open as a heading is, whatever it says."""
        return (
            not self.stops
            and not self.block.marker
            and self.length <= _LONGEST_HEADING
            and 0 < self.words <= _HEADING_WORDS
        )

    @property
    def could_head(self) -> bool:
        """Whether it is open and does not give itself away."""
        return self.cue is None and self.is_open

    @property
    def is_name(self) -> bool:
        """Whether it is open and has neither a figure nor a label, as the heading of a part or a box has."""
        return (
            self.is_open
            and self.length <= _LONGEST_NAME
            and not self.text.endswith((",", ";", "…"))
            and not any(sign.isdigit() or sign in ":：" for sign in self.text)
        )

    def heads(self, under: Line) -> bool:
        """Whether it could be the heading of the line that is under it: a sentence or an item of a list."""
        return self.could_head and (under.stops or bool(under.block.marker))

    @property
    def says_kind(self) -> bool:
        """Whether it only says what kind of text follows, with a colon and more or without."""
        return fold(self.text).lower().partition(":")[0].rstrip(" .?") in LABELS

    @property
    def rule(self) -> str:
        """The rule of its cue, "" without one."""
        return self.cue.rule if self.cue else ""

    @property
    def scope(self) -> str:
        """What its cue speaks of, "" without one."""
        return self.cue.scope if self.cue else ""

    @property
    def is_sure(self) -> bool:
        """Whether its cue is a sure one."""
        return self.cue is not None and self.cue.certainty == "sure"

    @property
    def is_imprint(self) -> bool:
        """Whether it says who wrote the article, or when it appeared."""
        return self.rule in ("byline", "date")

    @property
    def is_time(self) -> bool:
        """Whether it is a time of the day alone, as over every post of a page that reports as things happen."""
        return self.rule == "date" and _TIME.fullmatch(self.text) is not None

    @property
    def is_label(self) -> bool:
        """Whether it only says that a picture, its caption or an advertisement comes next."""
        return self.scope == "next"

    @property
    def is_credit(self) -> bool:
        """Whether it only says who made a picture; a longer one tells what the picture shows as well."""
        return self.rule == "caption" and self.scope == "line" and self.words <= _CREDIT_WORDS

    @property
    def is_wordless(self) -> bool:
        """Whether it is a line of signs without a word."""
        return not any(map(str.isalnum, self.text))

    def shares(self, known: Set[str]) -> float:
        """The part of its content words that are among the known ones."""
        return len(self.content & known) / max(1, len(self.content))

    @property
    def text(self) -> str:
        """The text of the block."""
        return self.block.text


def letters(text: str) -> str:
    """The letters and digits of a text in lower case, by which two writings of one name agree."""
    return "".join(filter(str.isalnum, text.lower()))


def lines(blocks: Sequence[SourceBlock], language: str | None) -> list[Line]:
    """The blocks of a document as lines, judged in its language."""
    seen: dict[str, int] = {}
    for block in blocks:
        seen[block.text] = seen.get(block.text, 0) + 1
    common = commonest_words(language)
    telling = language is not None and len(common) >= _TELLING
    return [
        _line(block, cue(block.text, language), common, telling, seen[block.text] > 1) for block in blocks
    ]


def _line(
    block: SourceBlock, found: Cue | None, common: frozenset[str], telling: bool, repeated: bool
) -> Line:
    text = block.text
    words = _WORD.findall(text)
    rare = [lower for word in words if (lower := word.lower()) not in common]
    dense = count(_DENSE, text)
    length = len(text) + dense * (_DENSITY - 1)
    is_dense = dense > len(text) / 4
    share = 1 - len(rare) / len(words) if telling and len(words) >= _MANY_WORDS and not is_dense else None
    capitals = sum(word[0].isupper() for word in words) / len(words) if words else 0.0
    stops = bool(_STOP.search(text))
    good = (
        stops
        and length >= _GOOD_LENGTH
        and (share is None or share >= _GOOD_WORDS)
        and not (found and found.certainty == "sure")
    )
    content = frozenset(
        map("".join, pairwise(text)) if is_dense else [word[:_STEM] for word in rare if len(word) >= _CONTENT]
    )
    size = next((at for at, bound in enumerate(_BOUNDS) if length < bound), len(_BOUNDS))
    return Line(block, found, length, size, len(words), stops, share, capitals, repeated, good, content)
