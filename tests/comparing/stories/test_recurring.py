"""Values of one account that another account has in a fact, though no comparison set them side by side."""

from __future__ import annotations

from tests.comparing.pairing import linked, told

from reader.comparing.stories.combine import combine
from reader.model import Account, Comparison, Difference, Span, StoryRow


def span(account: Account, text: str) -> Span:
    start = account.sentences[0].text.index(text)
    return Span(0, start, start + len(text), text)


def facts(*accounts: str, unlike: tuple[str, ...]) -> list[StoryRow]:
    """The facts of three accounts whose sentences are linked; the first two or all differ in the values ``unlike``."""
    sides = [told(text) for text in accounts]
    differing = {
        n: Difference(
            "number", "conflict", "sure", span(sides[n - 1], unlike[n - 1]), span(sides[n], unlike[n])
        )
        for n in range(1, len(unlike))
    }
    pairs = [
        (0, 1, Comparison(sides[0], sides[1], linked((0, 0)), (differing[1],), ())),
        (0, 2, Comparison(sides[0], sides[2], linked((0, 0)), (), ())),
        (
            1,
            2,
            Comparison(
                sides[1], sides[2], linked((0, 0)), tuple(differing[n] for n in differing if n == 2), ()
            ),
        ),
    ]
    return [row for row in combine(sides, pairs).rows if row.kind != "statement"]


def values(row: StoryRow) -> list[str | None]:
    return [cell.value if cell else None for cell in row.cells]


def test_a_value_that_a_disputed_fact_holds_stands_in_its_row_and_is_counted() -> None:
    (row,) = facts(
        "The ferry hit the wall and 41 were hurt.",
        "43 were hurt on the ferry.",
        "Forty-one were hurt aboard.",
        unlike=("41", "43"),
    )
    assert (values(row), row.note) == (["41", "43", "Forty-one"], "2 say 41, this one 43")


def test_a_small_number_may_be_of_something_else() -> None:
    disputed, *_ = facts(
        "The ferry hit the wall and 4 were hurt.",
        "3 were hurt on the ferry.",
        "Four dogs swam ashore.",
        unlike=("4", "3"),
    )
    assert values(disputed) == ["4", "3", None]


def test_an_account_that_says_something_else_in_the_fact_keeps_a_row_for_the_value() -> None:
    disputed, other = facts(
        "The ferry hit the wall and 41 were hurt.",
        "43 were hurt on the ferry.",
        "Some 52 were hurt, and 41 went home.",
        unlike=("41", "43", "52"),
    )
    assert (values(disputed), values(other)) == (["41", "43", "52"], ["41", None, "41"])
