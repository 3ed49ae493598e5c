"""No difference cuts a quotation in half."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import told

from reader.comparing.quoting.balance import balanced
from reader.model import Difference, Span


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ('He said the dykes were "patched a little" last year.', 'were "patched', 'were "patched a little"'),
        ('The "wall" was low.', 'The "wall" was', 'The "wall" was'),
        ("He said the dykes were “patched", "were “patched", "were “patched"),
        ("The gate was shut.", "gate was", "gate was"),
    ],
)
def test_a_half_pair_of_marks_gets_its_partner(text: str, words: str, expected: str) -> None:
    account = told(text)
    start = text.index(words)
    span = Span(0, start, start + len(words), words)
    whole = balanced(account, account, Difference("negation", "conflict", "likely", span, span))
    assert whole.left.text == whole.right.text == expected
    assert text[whole.left.start : whole.left.end] == expected
