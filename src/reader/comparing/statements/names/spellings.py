"""Names that one account writes otherwise than the other: Pruett and Prewitt."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import product

from rapidfuzz.distance import DamerauLevenshtein, JaroWinkler

from reader.comparing.index import index
from reader.comparing.odds import Odds
from reader.comparing.reading import Reading
from reader.comparing.statements.sides import Side, first_linked
from reader.language.common import RARE, rate
from reader.language.names.first_names import same_first_name, sex_of
from reader.language.names.full_names import are_misspelled, of_one_place
from reader.language.names.names import Mention
from reader.language.names.nationalities import country
from reader.language.names.transliteration import folded, spelled_alike
from reader.language.tokens import Token
from reader.model import Difference, Span

_LIKE = 0.86
"""Jaro-Winkler likeness (Winkler 1990) from which two names are taken for one that somebody got wrong."""

_MAY_BE_LINKED = 0.15  # odds of a pair of sentences
_SHORTEST = 5  # letters; shorter names are alike by chance
_LETTERS = 3  # of which a slip of the pen gets one wrong
_STEM = 2  # letters that a slip of the pen leaves at the start


def misspelled(left: Reading, right: Reading, linked: Collection[tuple[int, int]]) -> Iterator[Difference]:
    """Names that the two accounts write differently, at the first linked sentences that have both."""
    ours, theirs = left.full_names, right.full_names
    holders = index((word, other) for other in theirs for word in dict.fromkeys(other.split()))
    for name, places in ours.items():
        if name in theirs:
            continue
        for other in dict.fromkeys(other for word in name.split() for other in holders.get(word, ())):
            if other not in ours and are_misspelled(name, other):
                here, there = first_linked(product(places, theirs[other]), linked)
                yield Difference("name", "conflict", "sure", here, there, name.split()[0])


def respelled(left: Sequence[Side], right: Sequence[Side], odds: Odds) -> Iterator[Difference]:
    """Two names nearly alike, of which neither account knows the other's, in sentences that may well be linked."""
    ours, theirs = _strangers(left, right), _strangers(right, left)
    for i, j in sorted(pair for pair, likely in odds.items() if likely >= _MAY_BE_LINKED):
        for token in ours.get(i, ()):
            for other in theirs.get(j, ()):
                one, another = _name(left[i], token), _name(right[j], other)
                if (
                    (one or another)
                    and _is_body(one) == _is_body(another)
                    and is_slip(token.text, other.text)
                ):
                    spans = _span(left[i], one or token), _span(right[j], another or other)
                    yield Difference("name", "conflict", "likely", *spans, "")


def _strangers(sides: Sequence[Side], others: Sequence[Side]) -> dict[int, list[Token]]:
    """The words of each sentence that may be names and that the other account does not have."""
    known = others[0].reading.capitals if others else frozenset()
    found = {
        side.sentence: [
            t for t in side.tokens if t.word.is_capital and _is_rare(t) and folded(t.text) not in known
        ]
        for side in sides
    }
    return {sentence: names for sentence, names in found.items() if names}


def is_slip(left: str, right: str) -> bool:
    """Whether two words look like one name of which one was written by mistake."""
    one, other = left.casefold(), right.casefold()
    if min(len(one), len(other)) < _SHORTEST or one[:_STEM] != other[:_STEM] or spelled_alike(left, right):
        return False
    if sex_of(one) or sex_of(other) or same_first_name(one, other):
        return False  # another first name is another person
    if country(one) is not None or country(other) is not None or of_one_place(one, other):
        return False
    if DamerauLevenshtein.distance(one, other) * _LETTERS > min(len(one), len(other)):
        return False
    return JaroWinkler.similarity(one, other) >= _LIKE


def _is_rare(token: Token) -> bool:
    """Whether a word is none of those that everybody writes."""
    return not token.is_function and rate(token.stem) <= RARE


def _name(side: Side, token: Token) -> Mention | None:
    """The name that a word is part of; None for a word that has its capital from the start of the sentence."""
    return side.mention_at(side.tokens.index(token))


def _is_body(mention: Mention | None) -> bool:
    return mention is not None and mention.kind == "organisation"


def _span(side: Side, written: Mention | Token) -> Span:
    return side.cut(written.start, written.end)
