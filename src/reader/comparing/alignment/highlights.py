"""The words of a linked pair that have no counterpart on the other side, as spans of whole words and phrases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rapidfuzz.distance import Indel, Levenshtein

from reader.comparing.accounts import tokens_of
from reader.comparing.words import aligned
from reader.language.tokens import Token
from reader.model import Account, Link, Span

_REVISED = 0.75  # share of words in common, in order, above which the pair is an edit and every word counts
_IN_VERSIONS = 0.4  # the same in two versions of one text
_LITTLE = 0.45  # mean share of content words with a counterpart, below which nothing is marked


def with_wording(left: Account, right: Account, links: Sequence[Link], *, versions: bool) -> tuple[Link, ...]:
    """The links with the spans that only one side has; none where little is shared.

    In two ``versions`` of one text sentences are taken for edits of one another that in other accounts are not.
    """
    least = _IN_VERSIONS if versions else _REVISED
    return tuple(_marked(left, right, link, least) for link in links)


def _marked(left: Account, right: Account, link: Link, least: float) -> Link:
    i, j = link.left[0], link.right[0]
    if left.sentences[i].text == right.sentences[j].text:
        return link
    one, other = tokens_of(left, i), tokens_of(right, j)
    ours, theirs = _edited(one, other, least) or _reworded(one, other)
    return replace(link, wording=(_spans(left, i, one, ours), _spans(right, j, other, theirs)))


def _edited(left: Sequence[Token], right: Sequence[Token], least: float) -> tuple[set[int], set[int]] | None:
    """The changed words of two versions of a sentence; None where they are no versions of one another."""
    ours = [k for k, token in enumerate(left) if token.is_word]
    theirs = [k for k, token in enumerate(right) if token.is_word]
    one, other = [left[k].word.norm for k in ours], [right[k].word.norm for k in theirs]
    if Indel.normalized_similarity(one, other) < least:
        return None
    lost: set[int] = set()
    gained: set[int] = set()
    for change in Levenshtein.opcodes(one, other):
        if change.tag != "equal":
            lost.update(ours[change.src_start : change.src_end])
            gained.update(theirs[change.dest_start : change.dest_end])
    return lost, gained


def _reworded(left: tuple[Token, ...], right: tuple[Token, ...]) -> tuple[set[int], set[int]]:
    pairs = aligned(left, right)
    matched, met = {i for i, _ in pairs}, {j for _, j in pairs}
    sides = []
    for tokens, known in ((left, matched), (right, met)):
        content = {k for k, t in enumerate(tokens) if t.is_word and not t.is_function}
        sides.append((content - known, len(content & known) / max(1, len(content))))
    (ours, share), (theirs, other_share) = sides
    return (set(), set()) if share + other_share < 2 * _LITTLE else (ours, theirs)


def _spans(account: Account, sentence: int, tokens: Sequence[Token], marked: set[int]) -> tuple[Span, ...]:
    """Marked words, neighbours joined into one span, with the hyphen between them."""
    text = account.sentences[sentence].text
    found: list[tuple[int, int]] = []
    for k in sorted(marked):
        if found and (k == found[-1][1] + 1 or _joins(tokens, found[-1][1] + 1, k)):
            found[-1] = (found[-1][0], k)
        else:
            found.append((k, k))
    return tuple(
        Span(sentence, tokens[first].start, tokens[last].end, text[tokens[first].start : tokens[last].end])
        for first, last in found
    )


def _joins(tokens: Sequence[Token], first: int, after: int) -> bool:
    """Whether the one token between two marked words is a mark inside a word."""
    return (
        after == first + 1 and tokens[first].text in "-–'’/&" and tokens[first].start == tokens[first - 1].end
    )
