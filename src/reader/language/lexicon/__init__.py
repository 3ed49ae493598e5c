"""The words that each language writes values with, as data: numbers, shares, months, hedges."""

from __future__ import annotations

from functools import lru_cache

from reader.language.lexicon.form import Bound, Hedge, Lexicon

__all__ = ["Bound", "Hedge", "Lexicon", "lexicon"]


@lru_cache(maxsize=64)
def lexicon(language: str | None) -> Lexicon:
    """The table of a language (ISO 639-1); the English one for a language that has none."""
    from reader.language.lexicon import english, germanic, romance

    tables = {table.language: table for table in (english.ENGLISH, *germanic.TABLES, *romance.TABLES)}
    return tables.get((language or "en")[:2], english.ENGLISH)
