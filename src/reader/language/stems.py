"""Words without their endings, by the Snowball stemmers."""

from __future__ import annotations

from functools import lru_cache

import Stemmer


@lru_cache(maxsize=65536)
def stem(word: str, language: str) -> str:
    """The stem of a word in lower case; the word itself in a language without a stemmer."""
    stemmer = _stemmer(language)
    return str(stemmer.stemWord(word)) if stemmer else word


@lru_cache(maxsize=8)
def _stemmer(language: str) -> Stemmer.Stemmer | None:
    """The stemmer of a language (ISO 639-1), where there is one."""
    try:
        found = Stemmer.Stemmer(language)
    except KeyError:
        return None
    found.maxCacheSize = 0  # the stems that are wanted again are remembered above
    return found
