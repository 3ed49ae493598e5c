"""Causes told without a word of causing."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import told

from reader.comparing.statements.causes.findings import findings
from reader.comparing.statements.sides import sides


def causes(text: str) -> list[str]:
    (side,) = sides(told(text))
    return [side.span(one.first, one.last).text for one in findings(side)]


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("Its brakes had failed, the police said.", "Its brakes had failed"),
        ("Inspectors found that a guard had told the crew to go on.", "a guard had told the crew to go on"),
        (
            "Sand got into the pump and tore its seal, the report says.",
            "Sand got into the pump and tore its seal",
        ),
        ("Early tests suggest a jammed valve.", "a jammed valve"),
        ("A stone is believed to have cracked the pane.", "A stone is believed to have cracked the pane"),
    ],
)
def test_what_had_gone_wrong_is_a_cause(text: str, cause: str) -> None:
    assert causes(text) == [cause]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor had opened the school.",
        "The crowd tore down the fence.",
        "Its brakes had not failed.",
        "The cracks have spread.",
        "The mayor suggested a jammed valve.",
        "A court found that the wreck was his.",
        "The report says that Orla Fenwick failed to sell a dinner.",
    ],
)
def test_what_people_do_and_what_is_so_is_none(text: str) -> None:
    assert causes(text) == []
