"""A few words of the accounts that say what a statement is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reader.language.tokens import tokens

LENGTH = 4


def topic(texts: Sequence[str]) -> str:
    """Up to four content words that most of the texts share, as the first of them writes them: "Wang · hired · lab".

    A text alone gives its own first content words. Words are the same when their stems are.
    """
    spoken = [[t for t in tokens(text) if t.is_word and not t.is_function] for text in texts]
    count = Counter(stem for words in spoken for stem in {word.stem for word in words})
    lead = spoken[0] if spoken else []
    unique = list({word.stem: word for word in reversed(lead)}.values())[::-1]
    best = sorted(unique, key=lambda word: (-count[word.stem], not word.is_name, -len(word.text), word.start))
    return " · ".join(word.text for word in sorted(best[:LENGTH], key=lambda word: word.start))
