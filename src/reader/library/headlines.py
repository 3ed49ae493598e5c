"""What the list shows of an article: its title or first words, and how long it is."""

from __future__ import annotations

import re

from reader.model import Article

_TITLE_WORDS = 12
_WORD = re.compile(r"\w+(?:['’.,-]\w+)*")
_IDEOGRAPHS = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"


def title_of(article: Article) -> tuple[str, bool]:
    """The title to show, and whether it had to be taken from the text."""
    if article.title:
        return article.title, False
    first = next((block.text for block in article.blocks if block.kept), "")
    return _first_words(first) or article.origin.name, True


def _first_words(text: str) -> str:
    """The first words of a text, with an ellipsis where it goes on."""
    words = text.split()
    return " ".join(words[:_TITLE_WORDS])[:120] + (" …" if len(words) > _TITLE_WORDS else "")


def count_words(text: str) -> int:
    """Words in a text; two ideographs or kana count as one word."""
    from reader.sources.scripts import count, letters

    ideographs = count(_IDEOGRAPHS, text)
    spaced = letters(_IDEOGRAPHS).sub(" ", text) if ideographs else text
    return len(_WORD.findall(spaced)) + (ideographs + 1) // 2
