"""The very words in which altered quotations differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.comparing.accounts import tokens_of
from reader.comparing.quoting.pairs import Counterparts, Quoted
from reader.comparing.quoting.wording import uttered
from reader.language.extents import pieces
from reader.language.quoting.rewording import PRONOUNS
from reader.language.same_words import spelled_out
from reader.model import Difference, Span


def changed_wording(both: Counterparts) -> Iterator[Difference]:
    """The very words in which quotations differ that are altered, as differences."""
    for pair in both.pairs.values():
        if pair.same.changed is None:
            continue
        ours, theirs = _word_spans(pair.left), _word_spans(pair.right)
        here, there = pair.same.changed
        if here[0] == here[1] or there[0] == there[1]:
            here, there = _wider(here, len(ours)), _wider(there, len(theirs))
        one, other = _stretch(pair.left, ours, *here), _stretch(pair.right, theirs, *there)
        if not _is_fitted(one.text, other.text):
            yield Difference("quote", "conflict", "sure", one, other, pair.speaker(pair.same.change) or "")


def _is_fitted(left: str, right: str) -> bool:
    """Whether two words differ only as grammar makes them: his and your."""
    return {left.casefold(), right.casefold()} <= PRONOUNS


def _word_spans(quoted: Quoted) -> list[Span]:
    """Where each word of a quotation stands."""
    found = []
    for part in quoted.utterance.parts:
        for number, start, end in pieces(quoted.account, part):
            inside = [t for t in tokens_of(quoted.account, number) if start <= t.start and t.end <= end]
            for token in uttered(inside):
                if token.is_word:
                    place = Span(number, token.start, token.end, token.text)
                    found += [place] * len(spelled_out(token.norm))
    return found


def _wider(place: tuple[int, int], size: int) -> tuple[int, int]:
    """A stretch of words with the ones before and after it."""
    return max(0, place[0] - 1), min(size, place[1] + 1)


def _stretch(quoted: Quoted, words: Sequence[Span], first: int, last: int) -> Span:
    """From one word to another, in the sentence of the first."""
    begin, end = words[first], words[last - 1]
    if end.sentence != begin.sentence:
        end = next(w for w in reversed(words[first:last]) if w.sentence == begin.sentence)
    text = quoted.account.sentences[begin.sentence].text
    return Span(begin.sentence, begin.start, end.end, text[begin.start : end.end])
