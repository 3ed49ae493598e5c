"""Spans that would cut a quotation, stretched so that each quotation mark in them has its partner."""

from __future__ import annotations

from dataclasses import replace

from reader.model import Account, Difference, Span

CLOSING = {'"': '"', "“": "”", "„": "“", "«": "»"}
"""Opening mark -> the mark that closes it."""

MARKS = frozenset(CLOSING) | frozenset(CLOSING.values())

FURTHEST = 80
"""Characters behind a span, or before it, in which the partner is looked for."""


def balanced(left: Account, right: Account, difference: Difference) -> Difference:
    """A difference whose words hold no half of a pair of quotation marks."""
    one, other = _balanced(left, difference.left), _balanced(right, difference.right)
    if one is difference.left and other is difference.right:
        return difference
    return replace(difference, left=one, right=other)


def _balanced(account: Account, span: Span) -> Span:
    if span.end_sentence is not None or not any(mark in span.text for mark in MARKS):
        return span
    text = account.sentences[span.sentence].text
    before, behind = _halves(span.text)
    start, end = span.start, span.end
    if before:
        start = max(
            text.rfind(opening, max(0, start - FURTHEST), start)
            for opening, mark in CLOSING.items()
            if mark == before
        )
    if behind:
        end = text.find(CLOSING[behind], end, end + FURTHEST) + 1
    return Span(span.sentence, start, end, text[start:end]) if start >= 0 and end > span.start else span


def _halves(text: str) -> tuple[str, str]:
    """The mark that closes what was opened in front of the words, and the one that stays open behind them."""
    before = opened = ""
    for at, character in enumerate(text):
        if opened and character == CLOSING[opened]:
            opened = ""
        elif character in CLOSING and text[at + 1 : at + 2].isalnum():
            opened = character
        elif character in CLOSING.values():
            before = character
    return before, opened
