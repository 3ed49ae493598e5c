"""Causes told without a word of causing."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import told

from reader.comparing.statements.causes.explanations import Reason
from reader.comparing.statements.causes.findings import discoveries, findings
from reader.comparing.statements.sides import Side, sides


def read(text: str) -> tuple[tuple[Side, ...], int, list[str]]:
    found = sides(told(text))
    return found, 0, [t.word.norm for t in found[0].tokens]


def words(one: Reason) -> str:
    return one.side.span(one.first, one.last).text


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("Its brakes had failed, the police said.", "Its brakes had failed"),
        ("Inspectors found that a guard had told the crew to go on.", "a guard had told the crew to go on"),
        ("A scan revealed a crack that had never healed.", "a crack that had never healed"),
        (
            "Sand got into the pump and tore its seal, the report says.",
            "Sand got into the pump and tore its seal",
        ),
        ("Early tests suggest a short circuit in the drier.", "a short circuit in the drier"),
        ("The pilot had been drinking.", "The pilot had been drinking"),
    ],
)
def test_what_had_gone_wrong_is_a_cause(text: str, cause: str) -> None:
    assert [words(one) for one in findings(*read(text))] == [cause]


@pytest.mark.parametrize(
    "text",
    [
        "He had broken a promise.",
        "The mayor had opened the school.",
        "The crowd tore down the fence.",
        "Orla Fenwick had lost the key.",
        "Its brakes had not failed.",
    ],
)
def test_what_people_and_crowds_do_is_none(text: str) -> None:
    assert list(findings(*read(text))) == []


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("A sonar survey located the wreck.", "A sonar survey"),
        ("The wreck was found by a fishing crew.", "by a fishing crew"),
        ("The theft came to light when a cleaner saw an empty case.", "when a cleaner saw an empty case"),
        ("Inspectors discovered the leak during a routine visit.", "during a routine visit"),
    ],
)
def test_how_something_came_out_is_read(text: str, way: str) -> None:
    assert [words(one) for one in discoveries(*read(text))] == [way]


def test_what_somebody_found_to_be_so_is_no_discovery() -> None:
    assert list(discoveries(*read("A court found that the wreck was his."))) == []
