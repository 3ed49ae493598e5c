"""Facts that one account gives and the others leave out of the same statement."""

from __future__ import annotations

from itertools import combinations

from tests.comparing.pairing import linked, told

from reader.comparing.stories.lone_facts import lone_facts
from reader.comparing.values.mentions import account_values
from reader.model import Comparison, StoryRow


def rows(*accounts: list[str]) -> list[StoryRow]:
    """The rows of accounts whose first sentences are linked."""
    sides = [told(*blocks) for blocks in accounts]
    pairs = [
        (i, j, Comparison(sides[i], sides[j], linked((0, 0)), (), ()))
        for i, j in combinations(range(len(sides)), 2)
    ]
    return list(lone_facts([account_values(side) for side in sides], pairs))


def values(row: StoryRow) -> list[str | None]:
    return [cell.value if cell else None for cell in row.cells]


def test_a_value_that_others_leave_out_of_the_statement_has_a_row() -> None:
    (row,) = rows(
        ["The old ferry was sold."], ["The ferry was sold for $3 million."], ["Somebody bought it."]
    )
    assert (row.kind, values(row)) == ("money", [None, "$3 million", None])


def test_a_value_of_a_sentence_that_nobody_else_has_makes_no_row() -> None:
    assert rows(["The old ferry was sold.", "It cost $3 million."], ["The ferry was sold."]) == []


def test_a_telling_value_that_stands_elsewhere_in_another_account_is_found() -> None:
    (row,) = rows(
        ["The ferry went for $3 million."], ["The ferry was sold.", "They paid three million dollars."]
    )
    assert values(row) == ["$3 million", "three million dollars"]


def test_a_small_number_that_others_have_too_makes_no_row() -> None:
    assert rows(["The ferry has three decks."], ["The ferry was sold.", "It has three decks."]) == []


def test_vague_numbers_and_parts_of_the_day_make_no_row() -> None:
    assert rows(["Dozens saw the ferry leave in the evening."], ["The ferry left."]) == []
