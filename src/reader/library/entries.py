"""What the library says of an article before anybody opens it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

from reader.model import ReviewState

Sort: TypeAlias = Literal["added", "date", "title", "source", "words", "unread"]
SORTS: tuple[Sort, ...] = get_args(Sort)

REVIEW_STATES: tuple[ReviewState, ...] = get_args(ReviewState)

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
WORDS_A_MINUTE = 238  # silent reading of English non-fiction: Brysbaert, J. Mem. Lang. 109 (2019)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the library."""

    id: int  # below zero for an article that lives only in this session
    title: str  # its own, or the first words of its text
    title_from_text: bool
    source: str | None
    date: str | None  # as written in the article
    day: str | None  # the same as ISO 8601, where day, month and year are known
    words: int
    minutes: int  # to read it, at least 1
    read: bool = False
    tags: tuple[str, ...] = ()
    others: int = 0  # other accounts of the same story in the library
    path: str | None = None  # where it lies, when it was opened or added by path
    url: str | None = None
    added: str = ""  # ISO 8601, UTC
    sample: bool = False  # belongs to the bundled sample story
    digest: str = ""  # SHA-256 of its bytes

    @property
    def shown(self) -> str:
        """The title; first words stand in quotation marks."""
        return f"“{self.title}”" if self.title_from_text else self.title

    @property
    def dated(self) -> str:
        """The date in one form whatever the outlet's, "9 Apr 2025"; as written where it is no certain day."""
        if self.day is None:
            return self.date or ""
        year, month, day = self.day.split("-")
        return f"{int(day)} {MONTHS[int(month) - 1]} {year}"


def minutes_for(words: int) -> int:
    """Minutes that reading takes, at least one."""
    return max(1, round(words / WORDS_A_MINUTE))
