"""An article becomes an account: the sentences of its kept text."""

from __future__ import annotations

from functools import lru_cache

from reader.language.sentences import spans
from reader.language.tokens import Token, tokens
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
            Sentence(number, start, end, text)
            for number, block in enumerate(article.blocks)
            if block.kept and block.kind != "title"
            for start, end, text in _pieces(block)
        ),
    )


def language_of(account: Account) -> str:
    """The language of an account, by ISO 639-1; English where nothing tells."""
    return account.article.language or "en"


def tokens_of(account: Account, sentence: int) -> tuple[Token, ...]:
    """The tokens of a sentence of an account."""
    return tokens(account.sentences[sentence].text, language_of(account))


def _pieces(block: Block) -> tuple[tuple[int, int, str], ...]:
    """Where the sentences of a block stand; a heading or a list item is one, whatever stands in it."""
    if block.kind in ("heading", "list_item") and block.text.strip():
        return ((0, len(block.text), block.text),)
    return _split(block.text)


@lru_cache(maxsize=16384)
def _split(text: str) -> tuple[tuple[int, int, str], ...]:
    """The sentences of a paragraph; the next version of a text mostly has the same, and then they are one object."""
    return tuple((start, end, text[start:end]) for start, end in spans(text))
