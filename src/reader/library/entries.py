"""What the library says of an article before anybody opens it, and what a person has said of a difference."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, TypeAlias

from reader.model import Article

Sort: TypeAlias = Literal["added", "date", "title", "source", "words", "unread"]
SORTS: tuple[Sort, ...] = ("added", "date", "title", "source", "words", "unread")

ReviewState: TypeAlias = Literal["open", "checked", "not material"]
REVIEW_STATES: tuple[ReviewState, ...] = ("open", "checked", "not material")

WORDS_A_MINUTE = 238  # silent reading of English non-fiction: Brysbaert, J. Mem. Lang. 109 (2019)
_TITLE_WORDS = 12
_WORD = re.compile(r"\w+(?:['’.,-]\w+)*")
_IDEOGRAPH = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the library."""

    id: int  # below zero for an article that lives only in this session
    title: str  # its own, or the first words of its text
    title_from_text: bool
    source: str | None
    date: str | None  # as written in the article
    words: int
    minutes: int  # to read it, at least 1
    read: bool
    tags: tuple[str, ...]
    others: int  # other accounts of the same story in the library
    path: str | None  # where it lies, when it was opened or added by path
    url: str | None
    added: str  # ISO 8601, UTC
    sample: bool  # belongs to the bundled sample story
    digest: str = ""  # SHA-256 of its bytes


@dataclass(frozen=True, slots=True)
class Review:
    """Where a person stands with one difference."""

    state: ReviewState = "open"
    note: str = ""


def title_of(article: Article) -> tuple[str, bool]:
    """The title to show, and whether it had to be taken from the text."""
    if article.title:
        return article.title, False
    first = next((block.text for block in article.blocks if block.kept), "")
    return first_words(first) or article.origin.name, True


def first_words(text: str) -> str:
    """The first words of a text, with an ellipsis where it goes on."""
    words = text.split()
    return " ".join(words[:_TITLE_WORDS])[:120] + (" …" if len(words) > _TITLE_WORDS else "")


def count_words(text: str) -> int:
    """Words in a text; two ideographs or kana count as one word."""
    ideographs = len(_IDEOGRAPH.findall(text))
    return len(_WORD.findall(_IDEOGRAPH.sub(" ", text))) + (ideographs + 1) // 2


def minutes_for(words: int) -> int:
    """Minutes that reading takes, at least one."""
    return max(1, round(words / WORDS_A_MINUTE))
