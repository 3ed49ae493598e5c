"""The article in plain text, copied from a page or written as it is."""

from __future__ import annotations

from reader.cleaning import keep_all
from reader.model import Article, Document


def clean_text(document: Document) -> Article:
    """The article in a document of lines."""
    return keep_all(document)
