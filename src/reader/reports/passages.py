"""A piece of an account as a report shows it: the words, where they stand, and what in them is marked."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from reader.layout.citations import places
from reader.layout.spelling import in_marks
from reader.model import Account, Span
from reader.sources.sanitize import clean

if TYPE_CHECKING:
    from reader.layout.marks import Mark

Shown: TypeAlias = Literal["wording", "quotation", "cut", "rounding", "conflict"]
SHOWN: tuple[Shown, ...] = get_args(Shown)
"""The marks that reports show; a later one lies on top of an earlier one."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of one account, or several in a row."""

    letter: str  # "A"
    paragraph: int  # both counted from 1
    sentence: int
    text: str  # sanitised, on one line
    marks: tuple[Mark, ...] = ()
    last: tuple[int, int] | None = None  # paragraph and sentence of its last sentence, where it has several
    language: str | None = None  # of the account

    @property
    def place(self) -> str:
        """Where it stands in its account: "¶3 s2", "¶3 s2 – ¶4 s1"."""
        here = f"¶{self.paragraph} s{self.sentence}"
        if self.last is None:
            return here
        paragraph, sentence = self.last
        return f"{here}–{sentence}" if paragraph == self.paragraph else f"{here} – ¶{paragraph} s{sentence}"

    @property
    def citation(self) -> str:
        """The account and the place: "A ¶3 s2"."""
        return f"{self.letter} {self.place}"

    @property
    def spoken(self) -> str:
        """The place in words, for a voice: "paragraph 3, sentence 2", "paragraph 3, sentences 2 to 4"."""
        here = f"paragraph {self.paragraph}, sentence"
        if self.last is None:
            return f"{here} {self.sentence}"
        paragraph, sentence = self.last
        if paragraph == self.paragraph:
            return f"{here}s {self.sentence} to {sentence}"
        return f"{here} {self.sentence}, to paragraph {paragraph}, sentence {sentence}"

    @property
    def quoted(self) -> str:
        """The words of somebody in quotation marks; those that go on after a "he said" have theirs."""
        return in_marks(self.text)

    @property
    def anchor(self) -> str:
        """A name for the place inside a page: "A-3-2"."""
        return f"{self.letter}-{self.paragraph}-{self.sentence}"


def passage(account: Account, sentence: int, letter: str, marks: tuple[Mark, ...] = ()) -> Passage:
    """One sentence of an account."""
    paragraph, number = places(account)[sentence]
    text = account.sentences[sentence].text
    shown = clean(text, multiline=False)
    return Passage(
        letter, paragraph, number, shown, marks if shown == text else (), None, account.article.language
    )


def passage_of(account: Account, span: Span, letter: str) -> Passage:
    """The words of a span, which may run over several sentences."""
    paragraph, number = places(account)[span.sentence]
    last = None if span.end_sentence in (None, span.sentence) else places(account)[span.end_sentence or 0]
    text = clean(span.text, multiline=False)
    return Passage(letter, paragraph, number, text, (), last, account.article.language)


def pieces(text: str, marks: tuple[Mark, ...]) -> tuple[tuple[str, Shown | None], ...]:
    """A text cut where marks begin and end, each piece with the mark that lies on top; joined, the text."""
    cuts = sorted(
        {0, len(text), *(at for mark in marks for at in (mark.start, mark.end) if 0 < at < len(text))}
    )
    found: list[tuple[str, Shown | None]] = []
    for start, end in pairwise(cuts):
        here = {mark.style for mark in marks if mark.start <= start and end <= mark.end}
        style = next((shown for shown in reversed(SHOWN) if shown in here), None)
        if found and found[-1][1] == style:
            found[-1] = (found[-1][0] + text[start:end], style)
        else:
            found.append((text[start:end], style))
    return tuple(found)
