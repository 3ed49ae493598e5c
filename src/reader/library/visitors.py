"""Articles that are here for this session only: standard input, an address that was just looked at."""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.errors import LibraryError
from reader.library.entries import Entry, minutes_for
from reader.library.store import now
from reader.model import Article


@dataclass(slots=True)
class Visitors:
    """The articles of the session, numbered -1, -2, …"""

    _articles: list[tuple[str, Article]] = field(default_factory=list)

    def receive(self, name: str, article: Article) -> int:
        """Take one in under the name it was asked for by; returns its number."""
        self._articles.append((name, article))
        return -len(self._articles)

    def named(self, name: str) -> int | None:
        """The number of the article last taken in under a name."""
        numbers = (
            number for number in range(-len(self._articles), 0) if self._articles[-number - 1][0] == name
        )
        return next(numbers, None)

    def article(self, number: int) -> Article:
        """The article with a number below zero."""
        if not 0 < -number <= len(self._articles):
            raise LibraryError(f"this session has no article {number}")
        return self._articles[-number - 1][1]

    def entry(self, number: int) -> Entry:
        """Its line, as the list would show it."""
        from reader.library.headlines import count_words, title_of

        article = self.article(number)
        title, from_text = title_of(article)
        words = count_words(article.text)
        about = (article.source, article.date, None, words, minutes_for(words))
        return Entry(
            number, title, from_text, *about, url=article.url, added=now(), digest=article.origin.digest
        )
