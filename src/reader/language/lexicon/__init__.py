"""The words that each language writes values with, as data: numbers, shares, months, hedges."""

from __future__ import annotations

from functools import lru_cache

from reader.language.lexicon.form import Bound, Hedge, Lexicon

__all__ = ["Bound", "Hedge", "Lexicon", "lexicon"]


@lru_cache(maxsize=64)
def lexicon(language: str | None) -> Lexicon:
    """The table of a language (ISO 639-1), made when it is asked for; the English one for a language that has none."""
    from reader.language.lexicon.english import ENGLISH

    code = (language or ENGLISH.language)[:2]
    if code == ENGLISH.language:
        return ENGLISH
    from reader.language.lexicon import germanic, romance

    return {table.language: table for table in (*germanic.TABLES, *romance.TABLES)}.get(code, ENGLISH)
