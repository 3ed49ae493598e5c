"""A filter that forgives typing: exact words first, then words of the bodies, then headlines nearly like them."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Sequence

from reader.errors import Cancelled
from reader.library.entries import Entry
from reader.model import Cancel

CHUNK = 2_000  # titles in one rapidfuzz call, which holds the interpreter for its whole length
_CLOSE = 80  # partial_ratio of rapidfuzz, of 100


def fold(text: str) -> str:
    """Text without case and accents, as it is searched."""
    if text.isascii():
        return text.lower()
    return "".join(
        letter
        for letter in unicodedata.normalize("NFKD", text.casefold())
        if not unicodedata.combining(letter)
    )


def head(entry: Entry) -> str:
    """What the filter looks at: title, source, date and tags, folded."""
    return fold(" ".join(filter(None, (entry.title, entry.source, entry.date, *entry.tags))))


def ranked(
    entries: Sequence[Entry],
    heads: Sequence[str],
    words: Sequence[str],
    bodies: Collection[int],
    cancelled: Cancel,
) -> tuple[Entry, ...]:
    """The entries that match, each group in the order in which they came; the near ones by likeness.

    ``bodies`` are the numbers of the articles that have the words in their text. Raises :class:`Cancelled`.
    """
    exact, body, rest = [], [], []
    for position, entry in enumerate(entries):
        if position % CHUNK == 0 and cancelled():
            raise Cancelled("the search was left")
        text = heads[position]
        if all(word in text for word in words):
            exact.append(entry)
        elif entry.id in bodies:
            body.append(entry)
        else:
            rest.append(position)
    near = [entries[position] for position in _near(" ".join(words), rest, heads, cancelled)]
    return (*exact, *body, *near)


def _near(query: str, positions: Sequence[int], heads: Sequence[str], cancelled: Cancel) -> list[int]:
    """Positions of headlines that nearly hold the query, best first."""
    if len(query) < 4 or not positions:
        return []
    from rapidfuzz import fuzz, process

    scored: list[tuple[float, int]] = []
    for start in range(0, len(positions), CHUNK):
        if cancelled():
            raise Cancelled("the search was left")
        part = positions[start : start + CHUNK]
        hits = process.extract(
            query, [heads[p] for p in part], scorer=fuzz.partial_ratio, score_cutoff=_CLOSE, limit=None
        )
        scored.extend((-score, part[place]) for _, score, place in hits)
    return [position for _, position in sorted(scored)]
