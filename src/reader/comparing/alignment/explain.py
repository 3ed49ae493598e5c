"""Why two sentences were linked, in words for a person."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from reader.comparing.accounts import language_of, tokens_of
from reader.comparing.alignment.features import run
from reader.comparing.alignment.term_match import TermMatch
from reader.comparing.alignment.terms import Ground
from reader.comparing.odds import Pair
from reader.comparing.reading import mentions
from reader.comparing.values.verdicts import verdict
from reader.language.tokens import tokens
from reader.model import Account

_PHRASE = 5  # words in a row that are worth quoting
_MOST = 5  # words named
_MARKS = frozenset('"“”„«»‘’')
_MARK = re.compile('["“”„«»]')


def evidence(
    left: Account, right: Account, common: Ground, pair: Pair, shared: Sequence[TermMatch]
) -> tuple[str, ...]:
    """What two sentences share, the strongest first: a phrase or quotation, names, numbers, words."""
    i, j = pair
    text, other = left.sentences[i].text, right.sentences[j].text
    mine, yours = common.left.sentences[i], common.right.sentences[j]
    found: list[tuple[str, Iterable[str]]] = []
    start, length = run(mine, yours)
    if length >= _PHRASE:
        words = [t for t in tokens_of(left, i) if t.is_word]
        quoted = not _MARKS.isdisjoint(text) and not _MARKS.isdisjoint(other)
        begin, end = words[start].start, words[start + length - 1].end
        phrase = _said(text, begin, end) if quoted else text[begin:end]
        found.append(("quotation" if quoted else "phrase", [phrase]))
    found.append(("names", (m.entity for m in mentions(left)[i] if m.entity.casefold() in yours.entities)))
    equal = {
        text[value.start : value.end]: None
        for value in mine.values
        if any(verdict(value, rival) == "same" for rival in yours.values)
    }
    found.append(("number" if len(equal) == 1 else "numbers", equal))
    here, there = _written(text, language_of(left)), _written(other, language_of(right))
    plain = [m for m in sorted(shared, key=lambda m: (-m.ours, m.left, m.right)) if m.left in here]
    told = mine.names | mine.numbers
    same = [here[m.left] for m in plain if m.left == m.right and m.left not in told]
    kin = [f"{here[m.left]} – {there[m.right]}" for m in plain if m.left != m.right and m.right in there]
    found += [("words", same[:_MOST]), ("related words", kin[:_MOST])]
    lines = ((what, ", ".join(dict.fromkeys(words))) for what, words in found)
    return tuple(f"{what}: {words}" for what, words in lines if words) or ("the place in the text",)


def _said(text: str, begin: int, end: int) -> str:
    """The part of a stretch that stands between marks, unless most of it stands beside them.

    What goes on from the sentence before is quoted too, and has no mark that opens it.
    """
    parts = _MARK.split(text[begin:end])
    opened = len(_MARK.findall(text[:begin])) % 2
    quoted, longest = max(parts[1 - opened :: 2], key=len, default=""), max(parts, key=len)
    return (quoted if 2 * len(quoted) >= len(longest) else longest).strip(" ,.;:")


@lru_cache(maxsize=1024)
def _written(text: str, language: str) -> Mapping[str, str]:
    """Each stem of a sentence as it is written there first."""
    return {token.stem: token.text for token in reversed(tokens(text, language)) if token.is_word}
