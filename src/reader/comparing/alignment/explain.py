"""Why two sentences were linked, in words for a person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from reader.comparing.accounts import language_of, tokens_of
from reader.comparing.alignment.features import run
from reader.comparing.alignment.term_match import TermMatch
from reader.comparing.alignment.terms import Ground
from reader.comparing.reading import mentions
from reader.comparing.values.verdicts import verdict
from reader.language.tokens import tokens
from reader.model import Account

_PHRASE = 5  # words in a row that are worth quoting
_MOST = 5  # words named
_MARKS = frozenset('"“”„«»‘’')


def evidence(
    left: Account, right: Account, common: Ground, pair: tuple[int, int], shared: Sequence[TermMatch]
) -> tuple[str, ...]:
    """What two sentences share, the strongest first: a phrase or quotation, names, numbers, words."""
    i, j = pair
    found = [_phrase(left, right, common, i, j), _names(left, common, i, j), _numbers(left, common, i, j)]
    found += _words(left, right, common, pair, shared)
    return tuple(line for line in found if line) or ("the place in the text",)


def _phrase(left: Account, right: Account, common: Ground, i: int, j: int) -> str:
    start, length = run(common.left.sentences[i], common.right.sentences[j])
    if length < _PHRASE:
        return ""
    text = left.sentences[i].text
    ours = [t for t in tokens_of(left, i) if t.is_word]
    quoted = not _MARKS.isdisjoint(text) and not _MARKS.isdisjoint(right.sentences[j].text)
    phrase = text[ours[start].start : ours[start + length - 1].end]
    return f"{'quotation' if quoted else 'phrase'}: {phrase}"


def _names(left: Account, common: Ground, i: int, j: int) -> str:
    theirs = common.right.sentences[j].entities
    ours = dict.fromkeys(
        mention.entity for mention in mentions(left)[i] if mention.entity.casefold() in theirs
    )
    return f"names: {', '.join(ours)}" if ours else ""


def _numbers(left: Account, common: Ground, i: int, j: int) -> str:
    text = left.sentences[i].text
    theirs = common.right.sentences[j].values
    equal = dict.fromkeys(
        text[value.start : value.end]
        for value in common.left.sentences[i].values
        if any(verdict(value, other) == "same" for other in theirs)
    )
    return f"{'number' if len(equal) == 1 else 'numbers'}: {', '.join(equal)}" if equal else ""


def _words(
    left: Account, right: Account, common: Ground, pair: tuple[int, int], shared: Sequence[TermMatch]
) -> list[str]:
    i, j = pair
    ours, theirs = (
        _written(account.sentences[k].text, language_of(account)) for account, k in ((left, i), (right, j))
    )
    names = common.left.sentences[i].names | common.left.sentences[i].numbers
    by_weight = sorted(shared, key=lambda m: (-m.ours, m.left, m.right))
    same = [ours[m.left] for m in by_weight if m.left == m.right and m.left in ours and m.left not in names]
    kin = [
        f"{ours[m.left]} – {theirs[m.right]}"
        for m in by_weight
        if m.left != m.right and m.left in ours and m.right in theirs
    ]
    found = [f"words: {', '.join(same[:_MOST])}"] if same else []
    return found + ([f"related words: {', '.join(kin[:_MOST])}"] if kin else [])


@lru_cache(maxsize=1024)
def _written(text: str, language: str) -> Mapping[str, str]:
    """Each stem of a sentence as it is written there first."""
    return {token.stem: token.text for token in reversed(tokens(text, language)) if token.is_word}
