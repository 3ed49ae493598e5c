"""The article in a web page."""

from __future__ import annotations

from reader.cleaning.text import clean_text
from reader.model import Article, Document


def clean_page(document: Document) -> Article:
    """The article in the blocks of a page."""
    return clean_text(document)
