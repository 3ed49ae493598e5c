"""Where a sentence stands in its account, as a person cites it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from reader.model import Account


@lru_cache(maxsize=16)
def places(account: Account) -> tuple[tuple[int, int], ...]:
    """Paragraph and sentence in the paragraph of each sentence, both counted from 1.

    Paragraphs are the blocks that have sentences, in reading order; the title is none of them.
    """
    found: list[tuple[int, int]] = []
    paragraph = sentence = 0
    block: int | None = None
    for each in account.sentences:
        if each.block != block:
            block, paragraph, sentence = each.block, paragraph + 1, 0
        sentence += 1
        found.append((paragraph, sentence))
    return tuple(found)


def cite(account: Account, sentence: int) -> str:
    """The citation of one sentence: "¶7 s2" is the second sentence of the seventh paragraph."""
    paragraph, number = places(account)[sentence]
    return f"¶{paragraph} s{number}"


def cite_all(account: Account, sentences: Iterable[int]) -> str:
    """The citations of some sentences, the paragraph once: "¶7 s2, s4, ¶9 s1"."""
    found: list[str] = []
    before = 0
    for sentence in sentences:
        paragraph, number = places(account)[sentence]
        found.append(f"s{number}" if paragraph == before else f"¶{paragraph} s{number}")
        before = paragraph
    return ", ".join(found)


def named(account: Account) -> str:
    """By what an account is cited: its source, else its title, else the name of its file."""
    article = account.article
    return article.source or article.title or article.origin.name


def title(account: Account, words: int = 9) -> tuple[str, bool]:
    """The title of an account, or its first words; and whether it is a title."""
    if account.article.title:
        return account.article.title, True
    start = account.sentences[0].text.split() if account.sentences else []
    if not start:
        return account.article.origin.name, False
    if len(start) <= words:
        return " ".join(start), False
    return " ".join(start[:words]).rstrip(",;:–—-") + "…", False
