"""Sentences that stand in both accounts in the same words."""

from __future__ import annotations

from reader.language.tokens import tokens
from reader.model import Account


def twins(left: Account, right: Account) -> tuple[tuple[int, int], ...]:
    """The pairs of sentences with the same words; of repeated ones the first with the first, and so on."""
    waiting: dict[tuple[str, ...], list[int]] = {}
    for number in range(len(right.sentences)):
        waiting.setdefault(_words(right, number), []).append(number)
    taken = dict.fromkeys(waiting, 0)
    found = []
    for number in range(len(left.sentences)):
        words = _words(left, number)
        places = waiting.get(words, [])
        if words and taken.get(words, 0) < len(places):
            found.append((number, places[taken[words]]))
            taken[words] += 1
    return tuple(found)


def _words(account: Account, number: int) -> tuple[str, ...]:
    text, language = account.sentences[number].text, account.article.language or "en"
    return tuple(token.norm for token in tokens(text, language) if token.word.is_word)
