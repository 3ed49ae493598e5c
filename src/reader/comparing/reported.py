"""A quotation of one account that the other gives in indirect speech."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from reader.comparing.reading import reading
from reader.comparing.synonyms import related
from reader.language.quotations import Utterance
from reader.language.related import groups_of
from reader.language.tokens import Token, tokens
from reader.model import Account, Span

LEAST = 3
"""Content words that a report must share with what was said."""

SHARE = 0.35
"""Share of the quoted content words that a report must have."""

PLENTY = 5
"""Shared content words that tell a report in a sentence that is not linked."""


def reported(
    account: Account, quoted: Utterance, other: Account, linked: frozenset[tuple[int, int]]
) -> Span | None:
    """Where the other account reports the words of a quotation in its own, else None."""
    said = _said(account, quoted)
    if len({t.stem for t in said}) < LEAST:
        return None
    best: tuple[float, Span] | None = None
    for number in _near_in_words({t.stem for t in said}, other):
        sentence = other.sentences[number]
        near = any((s, number) in linked for s in _sentences(quoted))
        words = [t for t in _plain(other, number) if not t.is_function]
        shared = [t for t in words if any(related(t.stem, s.stem) for s in said)]
        stems = {s.stem for s in said if any(related(t.stem, s.stem) for t in shared)}
        share = len(stems) / len({s.stem for s in said})
        if share >= SHARE and len(stems) >= (LEAST if near else PLENTY) and (best is None or share > best[0]):
            start, end = shared[0].start, shared[-1].end
            best = share, Span(number, start, end, sentence.text[start:end])
    return best[1] if best else None


def _near_in_words(stems: set[str], other: Account) -> list[int]:
    """The sentences of an account that hold words related to enough of the stems, in order."""
    holders = _holders(other)
    counts: Counter[int] = Counter()
    for stem in stems:
        keys: tuple[str | int, ...] = (stem, *groups_of(stem))
        counts.update({number for key in keys for number in holders.get(key, ())})
    return sorted(number for number, count in counts.items() if count >= LEAST)


@lru_cache(maxsize=8)
def _holders(account: Account) -> dict[str | int, list[int]]:
    """Each stem and each group of related words -> the sentences that hold it."""
    language = account.article.language or "en"
    found: dict[str | int, list[int]] = {}
    for number, sentence in enumerate(account.sentences):
        stems = {t.stem for t in tokens(sentence.text, language) if t.word.is_word and not t.is_function}
        keys: set[str | int] = {*stems, *(group for stem in stems for group in groups_of(stem))}
        for key in keys:
            found.setdefault(key, []).append(number)
    return found


def _sentences(quoted: Utterance) -> range:
    span = quoted.span
    return range(span.sentence, (span.sentence if span.end_sentence is None else span.end_sentence) + 1)


def _said(account: Account, quoted: Utterance) -> list[Token]:
    """The content words inside the marks."""
    return [
        t
        for part in quoted.parts
        for t in tokens(part.text, account.article.language or "en")
        if t.word.is_word and not t.is_function
    ]


def _plain(account: Account, number: int) -> Iterator[Token]:
    """The words of a sentence that stand outside quotation marks."""
    inside = []
    for utterance in reading(account).utterances:
        for part in utterance.parts:
            last = part.sentence if part.end_sentence is None else part.end_sentence
            if part.sentence <= number <= last:
                start = part.start if number == part.sentence else 0
                end = part.end if number == last else 1 << 30
                inside.append((start, end))
    for token in tokens(account.sentences[number].text, account.article.language or "en"):
        if token.word.is_word and not any(start <= token.start < end for start, end in inside):
            yield token
