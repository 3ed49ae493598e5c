"""Spans that would cut a quotation, stretched so that each quotation mark in them has its partner."""

from __future__ import annotations

from dataclasses import replace

from reader.model import Account, Difference, Span

CLOSING = {'"': '"', "“": "”", "„": "“", "«": "»"}
"""Opening mark -> the mark that closes it."""

FURTHEST = 80
"""Characters behind a span in which the partner is looked for."""


def balanced(left: Account, right: Account, difference: Difference) -> Difference:
    """A difference whose words hold no half of a pair of quotation marks."""
    one, other = _balanced(left, difference.left), _balanced(right, difference.right)
    if one is difference.left and other is difference.right:
        return difference
    return replace(difference, left=one, right=other)


def _balanced(account: Account, span: Span) -> Span:
    if span.end_sentence is not None or CLOSING.keys().isdisjoint(span.text):
        return span
    text = account.sentences[span.sentence].text
    opened = _opened(span.text)
    end = text.find(CLOSING[opened], span.end, span.end + FURTHEST) + 1 if opened else 0
    return Span(span.sentence, span.start, end, text[span.start : end]) if end else span


def _opened(text: str) -> str:
    """The mark of a quotation that goes on behind some words; "" where none does."""
    opened = ""
    for at, character in enumerate(text):
        if opened and character == CLOSING[opened]:
            opened = ""
        elif character in CLOSING and text[at + 1 : at + 2].isalnum():
            opened = character
    return opened
