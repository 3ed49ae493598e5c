"""Words without their endings, by the Snowball stemmers."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

import Stemmer

_NAMES = {
    "ar": "arabic",
    "ca": "catalan",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "eu": "basque",
    "fi": "finnish",
    "fr": "french",
    "hi": "hindi",
    "hu": "hungarian",
    "id": "indonesian",
    "it": "italian",
    "lt": "lithuanian",
    "nl": "dutch",
    "no": "norwegian",
    "pl": "polish",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sr": "serbian",
    "sv": "swedish",
    "ta": "tamil",
    "tr": "turkish",
}


def stem(word: str, language: str) -> str:
    """The stem of a word in lower case; the word itself in a language without a stemmer."""
    return _stem(word, language) if language in _NAMES else word


def stems(words: Collection[str], language: str) -> dict[str, str]:
    """The stem of each of many words, as :func:`stem` has it, without remembering them."""
    if language not in _NAMES:
        return {word: word for word in words}
    written = list(words)
    return dict(zip(written, _stemmer(language).stemWords(written), strict=True))


@lru_cache(maxsize=65536)
def _stem(word: str, language: str) -> str:
    found: str = _stemmer(language).stemWord(word)
    return found


@lru_cache(maxsize=8)
def _stemmer(language: str) -> Stemmer.Stemmer:
    known = _NAMES[language]
    found = Stemmer.Stemmer(known if known in Stemmer.algorithms() else "porter")
    found.maxCacheSize = 0  # the stems that are wanted again are remembered above
    return found
