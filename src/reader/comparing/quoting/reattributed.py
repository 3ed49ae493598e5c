"""Who is given a quotation here, and who there."""

from __future__ import annotations

from collections.abc import Iterator

from reader.comparing.accounts import tokens_of
from reader.comparing.quoting.pairs import Counterparts, Quoted
from reader.comparing.reading import reading
from reader.language.extents import pieces, sentences_of
from reader.language.quoting.speakers import Speaker
from reader.model import Account, Difference, Span

_WORDS = 6  # of a quotation that say which it is


def reattributed(both: Counterparts) -> Iterator[Difference]:
    """The two speakers of each quotation that the accounts give to different people, as differences.

    Where the sentence of a quotation has a pronoun for its speaker, or nothing, the names stand before the words said.
    """
    for pair in both.pairs.values():
        if pair.relation == "reattributed":
            one, other = _speaker(pair.left), _speaker(pair.right)
            words = _beginning(min(pair.left.utterance.words, pair.right.utterance.words, key=len))
            unnamed = any(span.text.casefold() in ("he", "she") for span in (one, other))
            about = f"{pair.speaker('reattributed')} · {words}" if unnamed else words
            yield Difference("attribution", "conflict", "likely", one, other, about)


def _beginning(quoted: str) -> str:
    """The first of some quoted words."""
    words = quoted.split()
    return " ".join(words[:_WORDS]).rstrip(",") + " …" * (len(words) > _WORDS)


def _speaker(quoted: Quoted) -> Span:
    """Where the speaker is named, or stands as a pronoun, in the sentences of a quotation and outside its marks."""
    account, utterance = quoted.account, quoted.utterance
    for sentence in sentences_of(utterance.span):
        for start, end in _named(account, sentence, utterance.speaker) if utterance.speaker else ():
            if not any(_holds(account, part, sentence, start) for part in utterance.parts):
                text = account.sentences[sentence].text
                return Span(sentence, start, end, text[start:end])
    return utterance.parts[0]


def _named(account: Account, sentence: int, speaker: Speaker) -> Iterator[tuple[int, int]]:
    """The stretches of a sentence that may stand for a speaker, the surest first."""
    for mention in reading(account).mentions[sentence]:
        if mention.entity == speaker.name:
            yield mention.start, mention.end
    for token in tokens_of(account, sentence):
        if token.norm in ("he", "she"):
            yield token.start, token.end


def _holds(account: Account, part: Span, sentence: int, start: int) -> bool:
    """Whether a place lies inside the marks of a part of a quotation."""
    return any(number == sentence and a <= start < b for number, a, b in pieces(account, part))
