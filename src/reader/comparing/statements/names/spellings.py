"""Names that one account writes otherwise than the other: Pruett and Prewitt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rapidfuzz.distance import JaroWinkler, Prefix

from reader.comparing.odds import Odds
from reader.comparing.statements.sides import Side
from reader.language.common import RARE, rate
from reader.language.names.first_names import same_first_name, sex_of
from reader.language.names.nationalities import country
from reader.language.names.transliteration import folded, spelled_alike
from reader.language.tokens import Token
from reader.model import Difference, Span

_LIKE = 0.86
"""Jaro-Winkler likeness (Winkler 1990) from which two names are taken for one that somebody got wrong."""

_MAY_BE_LINKED = 0.15  # odds of a pair of sentences
_ROOT = 4  # letters that a place and its people have in common
_ENDINGS = frozenset(
    ("", *"s n ns an ans ian ians ean eans ese ish er ers ite ites istan land ia i is y".split())
)
_SHORTEST = 5  # letters; shorter names are alike by chance
_STEM = 2  # letters that a slip of the pen leaves at the start


def respelled(left: Sequence[Side], right: Sequence[Side], odds: Odds) -> Iterator[Difference]:
    """Two names nearly alike, of which neither account knows the other's, in sentences that may well be linked."""
    ours, theirs = _strangers(left, right), _strangers(right, left)
    for i, j in sorted(pair for pair, likely in odds.items() if likely >= _MAY_BE_LINKED):
        for token in ours.get(i, ()):
            for other in theirs.get(j, ()):
                one, another = _name(left[i], token), _name(right[j], other)
                if (one or another) and is_slip(token.text, other.text):
                    spans = one or _word(left[i], token), another or _word(right[j], other)
                    yield Difference("name", "conflict", "likely", *spans, "")


def _strangers(sides: Sequence[Side], others: Sequence[Side]) -> dict[int, list[Token]]:
    """The words of each sentence that may be names and that the other account does not have."""
    known = {folded(t.text) for side in others for t in side.tokens if t.word.is_capital}
    found = {
        side.sentence: [t for t in side.tokens if _may_be_name(t) and folded(t.text) not in known]
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
    return JaroWinkler.similarity(one, other) >= _LIKE


def of_one_place(left: str, right: str) -> bool:
    """Whether two words are a place, its people or its adjective: Athens and Athenian."""
    root = Prefix.similarity(left, right)
    return root >= _ROOT and {left[root:], right[root:]} <= _ENDINGS


def _may_be_name(token: Token) -> bool:
    """Whether a word has a capital and is none of those that everybody writes."""
    return token.word.is_capital and not token.is_function and rate(token.stem) <= RARE


def _name(side: Side, token: Token) -> Span | None:
    """The name that a word is part of; None for a word that has its capital from the start of the sentence."""
    mention = side.mention_at(side.tokens.index(token))
    return _span(side, mention.start, mention.end) if mention else None


def _word(side: Side, token: Token) -> Span:
    return _span(side, token.start, token.end)


def _span(side: Side, start: int, end: int) -> Span:
    return Span(side.sentence, start, end, side.text[start:end])
