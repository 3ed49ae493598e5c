"""How a predicate is said, and which opposed ones that leaves room for."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import told

from reader.comparing.statements.denials.said import Said, exclude
from reader.comparing.statements.sides import sides


def said(text: str, word: str) -> Said:
    """The predicate of a sentence that begins with a word."""
    (side,) = sides(told(text))
    return next(Said(side, p) for p in side.predicates if side.norms[p.first] == word)


@pytest.mark.parametrize(
    ("text", "word", "how"),
    [
        ("The dam was not inspected.", "inspected", "is_denied"),
        ("“The dam was inspected,” Berg said.", "inspected", "is_quoted"),
        ("Berg asked if the dam leaked.", "leaked", "is_supposed"),
        ("The dam that leaked was not inspected.", "leaked", "is_beside_denial"),
        ("The dam has not yet been inspected.", "inspected", "is_pending"),
        ("The dam was not inspected until Friday.", "inspected", "is_bounded"),
        ("The dam will be inspected.", "inspected", "is_to_come"),
        ("Some of the dams leaked.", "leaked", "is_shared_out"),
    ],
)
def test_a_predicate_is_said_in_one_of_many_ways_and_else_plainly(text: str, word: str, how: str) -> None:
    assert getattr(said(text, word), how)
    assert not getattr(said("The dam was inspected.", "inspected"), how)


def test_its_span_holds_what_denies_it() -> None:
    assert said("The dam was not inspected.", "inspected").span.text == "not inspected"


@pytest.mark.parametrize(
    ("denied", "affirmed", "apart"),
    [
        ("The dam was not inspected.", "The dam was inspected.", True),
        ("The dam has not yet been inspected.", "The dam will be inspected.", False),
        ("The dam was not inspected until Friday.", "The dam was inspected.", False),
        ("“The dam was not inspected,” Berg said.", "“The dam was inspected,” Berg said.", False),
    ],
)
def test_a_denial_leaves_room_for_what_is_to_come_or_came_later(
    denied: str, affirmed: str, apart: bool
) -> None:
    one, other = said(denied, "inspected"), said(affirmed, "inspected")
    assert exclude(one, other) is exclude(other, one) is apart
