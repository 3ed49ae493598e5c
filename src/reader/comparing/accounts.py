"""An article becomes an account: the sentences of its kept text."""

from __future__ import annotations

from functools import lru_cache

from reader.language.sentences import spans
from reader.model import Account, Article, Block, Sentence


@lru_cache(maxsize=16)
def account(article: Article) -> Account:
    """The sentences of the kept blocks in reading order, the title excluded.

    The last few are kept: what is read out of an account is found again by the object it is, and two equal ones would
    be compared word for word each time.
    """
    return Account(
        article,
        tuple(
            Sentence(number, start, end, block.text[start:end])
            for number, block in enumerate(article.blocks)
            if block.kept and block.kind != "title"
            for start, end in _spans(block)
        ),
    )


def _spans(block: Block) -> list[tuple[int, int]]:
    """A heading or a list item is one sentence, whatever stands in it."""
    whole = block.kind in ("heading", "list_item") and block.text.strip()
    return [(0, len(block.text))] if whole else spans(block.text)
