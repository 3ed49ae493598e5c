"""Headings that only say what sort of text follows, and so tell nothing that another account could tell as well."""

from __future__ import annotations

from reader.language.sections import SECTIONS
from reader.language.tokens import tokens
from reader.model import Account


def is_label(account: Account, sentence: int) -> bool:
    """Whether a sentence is a heading such as "Key points", all its words being names of sections of a text."""
    found = account.sentences[sentence]
    if account.article.blocks[found.block].kind != "heading":
        return False
    words = [t.norm for t in tokens(found.text, account.article.language or "en") if t.word.is_word]
    return all(word in SECTIONS for word in words)
