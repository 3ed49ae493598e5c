"""Facts that one account gives and the others leave out of the same statement, or tell in a fact that is disputed."""

from __future__ import annotations

from itertools import combinations, pairwise

from tests.comparing.pairing import linked, told

from reader.comparing.stories.combine import combine
from reader.comparing.stories.lone_facts import lone_facts
from reader.comparing.values.mentions import account_values
from reader.model import Comparison, Difference, Span, StoryRow


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


def disputed_facts(*accounts: str, unlike: tuple[str, ...]) -> list[StoryRow]:
    """The facts of three accounts whose sentences are linked; the first two or all differ in the values ``unlike``."""
    sides = [told(text) for text in accounts]
    starts = [side.sentences[0].text.index(value) for side, value in zip(sides, unlike, strict=False)]
    spans = [Span(0, n, n + len(value), value) for n, value in zip(starts, unlike, strict=True)]
    differing = {
        (n, n + 1): (Difference("number", "conflict", "sure", *two),) for n, two in enumerate(pairwise(spans))
    }
    pairs = [
        (i, j, Comparison(sides[i], sides[j], linked((0, 0)), differing.get((i, j), ()), ()))
        for i, j in combinations(range(3), 2)
    ]
    return [row for row in combine(sides, pairs).rows if row.kind != "statement"]


def test_a_value_that_a_disputed_fact_holds_stands_in_its_row_and_is_counted() -> None:
    (row,) = disputed_facts(
        "The ferry hit the wall and 41 were hurt.",
        "43 were hurt on the ferry.",
        "Forty-one were hurt aboard.",
        unlike=("41", "43"),
    )
    assert (values(row), row.note) == (["41", "43", "Forty-one"], "2 say 41, this one 43")


def test_a_small_number_may_be_of_something_else() -> None:
    disputed, *_ = disputed_facts(
        "The ferry hit the wall and 4 were hurt.",
        "3 were hurt on the ferry.",
        "Four dogs swam ashore.",
        unlike=("4", "3"),
    )
    assert values(disputed) == ["4", "3", None]


def test_an_account_that_says_something_else_in_the_fact_keeps_a_row_for_the_value() -> None:
    disputed, other = disputed_facts(
        "The ferry hit the wall and 41 were hurt.",
        "43 were hurt on the ferry.",
        "Some 52 were hurt, and 41 went home.",
        unlike=("41", "43", "52"),
    )
    assert (values(disputed), values(other)) == (["41", "43", "52"], ["41", None, "41"])
