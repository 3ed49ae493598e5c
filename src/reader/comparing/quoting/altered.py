"""The very words in which altered quotations differ."""

from __future__ import annotations

from collections.abc import Sequence

from reader.comparing.accounts import tokens_of
from reader.comparing.odds import pairs_of
from reader.comparing.quoting.closest import closest
from reader.comparing.quoting.speakers import spoken
from reader.comparing.reading import reading
from reader.language.extents import pieces
from reader.language.quoting.quotations import Utterance
from reader.language.quoting.rewording import PRONOUNS
from reader.language.same_words import spelled_out
from reader.model import Account, Difference, Link, Span


def changed_wording(left: Account, right: Account, links: Sequence[Link]) -> tuple[Difference, ...]:
    """The very words in which quotations differ that are altered, as differences."""
    a, b = reading(left).utterances, reading(right).utterances
    found = []
    for (i, j), hit in closest(a, b, frozenset(pairs_of(links))).items():
        if hit.changed is None:
            continue
        ours, theirs = _word_spans(left, a[i]), _word_spans(right, b[j])
        here, there = hit.changed
        if here[0] == here[1] or there[0] == there[1]:
            here, there = _wider(here, len(ours)), _wider(there, len(theirs))
        one, other = _stretch(left, ours, *here), _stretch(right, theirs, *there)
        if not _is_fitted(one.text, other.text):
            speaker = spoken(a[i].speaker, b[j].speaker, hit.change)
            found.append(Difference("quote", "conflict", "sure", one, other, speaker or ""))
    return tuple(found)


def _is_fitted(left: str, right: str) -> bool:
    """Whether two words differ only as grammar makes them: his and your."""
    return {left.casefold(), right.casefold()} <= PRONOUNS


def _word_spans(account: Account, utterance: Utterance) -> list[Span]:
    """Where each word of a quotation stands."""
    found = []
    for part in utterance.parts:
        for number, start, end in pieces(account, part):
            for token in tokens_of(account, number):
                if token.is_word and start <= token.start and token.end <= end:
                    place = Span(number, token.start, token.end, token.text)
                    found += [place] * len(spelled_out(token.norm))
    return found


def _wider(place: tuple[int, int], size: int) -> tuple[int, int]:
    """A stretch of words with the ones before and after it."""
    return max(0, place[0] - 1), min(size, place[1] + 1)


def _stretch(account: Account, words: Sequence[Span], first: int, last: int) -> Span:
    """From one word to another, in the sentence of the first."""
    begin, end = words[first], words[last - 1]
    if end.sentence != begin.sentence:
        end = next(w for w in reversed(words[first:last]) if w.sentence == begin.sentence)
    text = account.sentences[begin.sentence].text
    return Span(begin.sentence, begin.start, end.end, text[begin.start : end.end])
