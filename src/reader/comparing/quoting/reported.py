"""A quotation of one account that the other gives in indirect speech."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from reader.comparing.accounts import language_of, tokens_of
from reader.comparing.index import index
from reader.comparing.reading import quoted
from reader.language.quoting.quotations import Utterance
from reader.language.synonyms import meanings
from reader.language.tokens import Token, tokens
from reader.model import Account, Span

LEAST = 3
"""Content words that a report must share with what was said."""

SHARE = 0.35
"""Share of the quoted content words that a report must have."""

PLENTY = 5
"""Shared content words that tell a report in a sentence that is not linked."""


class Reports:
    """What an account says in its own words of what the other one quotes, by the meanings of the words."""

    def __init__(self, account: Account, wanted: Iterable[Sequence[str]]) -> None:
        """``wanted`` are the stems of each quotation that is looked for."""
        self._account = account
        self._plain = plain(account)
        holders = index((token.stem, number) for number, words in enumerate(self._plain) for token in words)
        asked = frozenset().union(*(meanings(stem) for said in wanted for stem in said))
        self._index = index(
            (meaning, number)
            for stem, numbers in holders.items()
            for meaning in meanings(stem) & asked
            for number in numbers
        )

    def of(self, said: tuple[str, ...], linked: frozenset[int]) -> Span | None:
        """Where the account reports words that have these stems, else None; linked sentences need less in common."""
        wanted = {stem: meanings(stem) for stem in said}
        if len(wanted) < LEAST:
            return None
        shared: Counter[int] = Counter()
        for own in wanted.values():
            shared.update(set().union(*(self._index.get(meaning, ()) for meaning in own)))
        fitting = [
            (count, -number)
            for number, count in shared.items()
            if count >= SHARE * len(wanted) and count >= (LEAST if number in linked else PLENTY)
        ]
        return self._stretch(-max(fitting)[1], frozenset().union(*wanted.values())) if fitting else None

    def _stretch(self, number: int, wanted: frozenset[str | int]) -> Span:
        """From the first to the last word of a sentence that has one of the meanings."""
        hits = [t for t in self._plain[number] if not meanings(t.stem).isdisjoint(wanted)]
        start, end = hits[0].start, hits[-1].end
        return Span(number, start, end, self._account.sentences[number].text[start:end])


def said(account: Account, quoted: Utterance) -> tuple[str, ...]:
    """The stems of the content words inside the marks, each once."""
    language = language_of(account)
    words = (
        t for part in quoted.parts for t in tokens(part.text, language) if t.is_word and not t.is_function
    )
    return tuple(dict.fromkeys(t.stem for t in words))


def plain(account: Account) -> list[list[Token]]:
    """The content words of each sentence that stand outside quotation marks."""
    return [
        [
            token
            for k, token in enumerate(tokens_of(account, number))
            if k not in inside and token.is_word and not token.is_function
        ]
        for number, inside in enumerate(quoted(account))
    ]
