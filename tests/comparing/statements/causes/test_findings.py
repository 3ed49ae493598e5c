"""Causes told without a word of causing."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import told

from reader.comparing.statements.causes.findings import findings
from reader.comparing.statements.sides import sides


def causes(text: str) -> list[str]:
    return [found.span.text for found in findings(sides(told(text))[0])]


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("Its brakes failed, the inspectors said.", "Its brakes failed"),
        ("A cable had snapped, according to a report.", "A cable had snapped"),
    ],
)
def test_what_went_wrong_is_a_cause_where_an_inquiry_says_so(text: str, cause: str) -> None:
    assert causes(text) == [cause]


@pytest.mark.parametrize(
    "text",
    [
        "Its brakes had failed.",
        "The inspectors opened the school.",
        "Its brakes had not failed, the inspectors said.",
        "The report says that Orla Fenwick failed to sell a dinner.",
    ],
)
def test_what_nobody_looked_into_and_what_people_do_is_none(text: str) -> None:
    assert causes(text) == []
