"""A quotation of one account that the other gives in indirect speech."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from reader.comparing.accounts import language_of, tokens_of
from reader.comparing.index import index
from reader.comparing.reading import quoted
from reader.language.extents import sentences_of
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


def reports(
    account: Account, quoted: Mapping[int, Utterance], other: Account, beside: Mapping[int, Sequence[int]]
) -> dict[int, Span]:
    """Where another account says in its own words what some quotations of an account do, by the meanings of the words.

    Sentences that stand ``beside`` one another in links need less in common.
    """
    wanted = {number: said(account, utterance) for number, utterance in quoted.items()}
    asked = frozenset().union(*(meanings(stem) for stems in wanted.values() for stem in stems))
    sentences = plain(other)
    holders = index((token.stem, k) for k, words in enumerate(sentences) for token in words)
    known = index(
        (meaning, k) for stem, found in holders.items() for meaning in meanings(stem) & asked for k in found
    )
    told = {}
    for number, stems in wanted.items():
        shared = Counter(k for stem in stems for k in {k for m in meanings(stem) for k in known.get(m, ())})
        near = {t for s in sentences_of(quoted[number].span) for t in beside.get(s, ())}
        least = max(LEAST, SHARE * len(stems))
        fitting = [
            (count, -k)
            for k, count in shared.items()
            if count >= (least if k in near else max(least, PLENTY))
        ]
        if fitting:
            place = -max(fitting)[1]
            own = frozenset().union(*map(meanings, stems))
            hits = [t for t in sentences[place] if not meanings(t.stem).isdisjoint(own)]
            start, end = hits[0].start, hits[-1].end
            told[number] = Span(place, start, end, other.sentences[place].text[start:end])
    return told


def said(account: Account, quoted: Utterance) -> tuple[str, ...]:
    """The stems of the content words inside the marks, each once."""
    language = language_of(account)
    words = (t for part in quoted.parts for t in tokens(part.text, language))
    return tuple(dict.fromkeys(t.stem for t in words if t.is_word and not t.is_function))


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
