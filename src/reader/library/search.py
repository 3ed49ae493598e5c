"""A filter that forgives typing: exact words first, then words of the bodies, then headlines nearly like them."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from reader.errors import Cancelled
from reader.library.entries import Entry
from reader.model import Cancel

CHUNK = 2_000  # titles in one rapidfuzz call, which holds the interpreter for its whole length
ENOUGH = 50  # matches beside which headlines that are only nearly like the query say nothing
_CLOSE = 80  # partial_ratio of rapidfuzz, of 100
_LEAST = 4  # letters of a word that may be misspelt


def fold(text: str) -> str:
    """Text without case and accents, as it is searched."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text).casefold()  # only taken apart has every letter a case
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def head(entry: Entry) -> str:
    """What the filter looks at: title, source, date as written and as shown, tags; folded."""
    tags = (f"#{tag}" for tag in entry.tags)
    return fold(" ".join(filter(None, (entry.title, entry.source, entry.date, entry.dated, *tags))))


@dataclass(frozen=True, slots=True)
class Narrowed:
    """The headlines that have every word of a query."""

    heads: Sequence[str] = ()  # those that were looked at
    words: tuple[str, ...] = ()
    places: Sequence[int] = ()

    def to(self, heads: Sequence[str], words: tuple[str, ...], cancelled: Cancel) -> Narrowed:
        """The headlines that have other words; where these go on from the last, only its result is looked at.

        Raises :class:`Cancelled`.
        """
        goes_on = heads is self.heads and all(any(last in word for word in words) for last in self.words)
        places = self.places if goes_on else range(len(heads))
        for word in sorted(words, key=len, reverse=True):
            if cancelled():
                raise Cancelled("the search was left")
            places = [place for place in places if word in heads[place]]
        return Narrowed(heads, words, places)


def ranked(
    entries: Sequence[Entry], exact: Narrowed, bodies: Collection[int], cancelled: Cancel
) -> list[int]:
    """The places of the entries that match, each group in the order in which they came; the near ones by likeness.

    ``bodies`` are the numbers of the articles that have the words in their text. Headlines nearly like the query
    follow only where the others are few. Raises :class:`Cancelled`.
    """
    found = list(exact.places)
    known = set(found)
    if bodies:
        found += [n for n, entry in enumerate(entries) if entry.id in bodies and n not in known]
    if len(found) >= ENOUGH:
        return found
    known.update(found)
    near = _near(exact.words, exact.heads, cancelled)
    return found + [place for place in near if place not in known]


def _near(words: Sequence[str], heads: Sequence[str], cancelled: Cancel) -> list[int]:
    """Places of headlines that have every word, or nearly; the most like first. Short words and tags are not guessed at."""
    if max(map(len, words), default=0) < _LEAST:
        return []
    likeness: dict[int, float] = dict.fromkeys(range(len(heads)), 0.0)
    for word in sorted(words, key=len, reverse=True):
        places = list(likeness)
        if len(word) < _LEAST or word.startswith("#"):
            likeness = {place: likeness[place] for place in places if word in heads[place]}
            continue
        hits = _like(word, [heads[place] for place in places], cancelled)
        likeness = {places[n]: likeness[places[n]] + score for n, score in hits}
    return sorted(likeness, key=lambda place: (-likeness[place], place))


def _like(word: str, heads: Sequence[str], cancelled: Cancel) -> list[tuple[int, float]]:
    """The headlines in which something like a word stands: index and likeness."""
    from rapidfuzz import fuzz, process

    found: list[tuple[int, float]] = []
    for start in range(0, len(heads), CHUNK):
        if cancelled():
            raise Cancelled("the search was left")
        hits = process.extract(
            word, heads[start : start + CHUNK], scorer=fuzz.partial_ratio, score_cutoff=_CLOSE, limit=None
        )
        found.extend((start + place, score) for _, score, place in hits)
    return found
