"""The words of a linked pair that have no counterpart on the other side, as spans of whole words and phrases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rapidfuzz.distance import Indel, Levenshtein

from reader.comparing.accounts import tokens_of
from reader.comparing.words import WordAlignments
from reader.language.tokens import Token
from reader.model import Account, Link, Span

_REVISED = 0.75  # share of words in common, in order, above which the pair is an edit and every word counts
_IN_VERSIONS = 0.4  # the same in two versions of one text
_LITTLE = 0.45  # mean share of content words with a counterpart, below which nothing is marked

Wording = tuple[tuple[Span, ...], tuple[Span, ...]]


def with_wording(links: Sequence[Link], aligned: WordAlignments, *, versions: bool) -> tuple[Link, ...]:
    """The links with the spans that only one side has; none where little is shared.

    In two ``versions`` of one text sentences are taken for edits of one another that in other accounts are not.
    """
    least = _IN_VERSIONS if versions else _REVISED
    return tuple(
        link if wording == ((), ()) else replace(link, wording=wording)
        for link in links
        for wording in (_wording(link, aligned, least),)
    )


def _wording(link: Link, aligned: WordAlignments, least: float) -> Wording:
    i, j = link.left[0], link.right[0]
    if aligned.left.sentences[i].text == aligned.right.sentences[j].text:
        return (), ()
    left, right = tokens_of(aligned.left, i), tokens_of(aligned.right, j)
    ours, theirs = _edited(left, right, least) or _reworded(left, right, aligned.pairs(i, j))
    return _spans(aligned.left, i, left, ours), _spans(aligned.right, j, right, theirs)


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


def _reworded(
    left: Sequence[Token], right: Sequence[Token], pairs: Sequence[tuple[int, int]]
) -> tuple[set[int], set[int]]:
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
