"""The comparison as drawn lines."""

from __future__ import annotations

import pytest
from rich.cells import cell_len
from tests.bridge import COMPARISON

from reader.layout.columns import columns
from reader.layout.comparison import ComparisonLayout
from reader.layout.discrepancies import ALL, Group
from reader.layout.folds import Choice
from reader.layout.rows import rows

ROWS = rows(COMPARISON)


def layout(
    width: int = 120,
    *,
    beside: bool = True,
    hide: tuple[Group, ...] = (),
    folded: bool = False,
    only_differences: bool = False,
    stripped: bool = False,
) -> ComparisonLayout:
    choice = Choice(ALL - set(hide), folded, only_differences, stripped)
    return ComparisonLayout(COMPARISON, ROWS, columns(width, beside), choice)


def drawn(made: ComparisonLayout) -> list[str]:
    """What a person would read, one string a line, the two accounts divided by a bar."""
    lines = [made.line(y) for y in range(made.height)]
    return [
        f"{line.left.text if line.left else ''} | {line.right.text if line.right else ''}" for line in lines
    ]


def test_linked_sentences_begin_on_the_same_line() -> None:
    line = layout().line(0)
    assert line.left and line.left.text.startswith("The Marrow Bridge in Tollgrave")
    assert line.right and line.right.text.startswith("Engineers who discovered cracks")


@pytest.mark.parametrize("width", [20, 44, 80, 120, 200])
@pytest.mark.parametrize("beside", [True, False])
def test_no_line_is_wider_than_its_column(width: int, beside: bool) -> None:
    made = layout(width, beside=beside, stripped=True)
    for y in range(made.height):
        line = made.line(y)
        for cell, room in ((line.left, made.columns.left_width), (line.right, made.columns.right_width)):
            if cell and cell.role != "fold":
                assert cell_len(cell.text) + cell.indent <= max(room, cell.indent + 2)


def test_a_row_is_as_tall_as_its_taller_side_and_rows_add_up() -> None:
    made = layout()
    for number in range(len(made.items)):
        top, bottom = made.extent(number)
        assert bottom - top == len(made.lines(number))
    assert made.height == made.tops[-1] == made.extent(len(made.items) - 1)[1]


def test_a_sentence_whose_counterpart_stands_elsewhere_says_where() -> None:
    assert any(line.startswith("A winter of warnings") and "↗ B ¶3 s1" in line for line in drawn(layout(200)))


def test_a_sentence_out_of_its_accounts_order_says_where_it_comes_from() -> None:
    assert any("↕ from B ¶2 s2" in line for line in drawn(layout()))


def test_a_list_item_has_its_marker_and_an_indent() -> None:
    made = layout()
    cells = [made.line(y).left for y in range(made.height)]
    (cell,) = (cell for cell in cells if cell and (cell.sentence, cell.start) == (12, 0))
    assert (cell.marker, cell.indent) == ("•", 2)


def test_only_the_sentences_of_one_paragraph_follow_each_other_without_a_blank_line() -> None:
    made = layout()
    first, second = made.row_of(("right", 6)), made.row_of(("right", 7))
    assert first is not None and second is not None
    assert made.extent(made.item_of_row(first))[1] == made.extent(made.item_of_row(second))[0]


def test_stacked_the_left_account_stands_above_the_right_one() -> None:
    made = layout(80, beside=False)
    sides = [("left" if line.left else "right") for line in made.lines(0)]
    assert sides == sorted(sides) and set(sides) == {"left", "right"}


def test_agreement_folds_to_a_line_that_counts_it() -> None:
    lines = drawn(layout(folded=True))
    assert "1 sentence agrees | " in lines
    assert not any("opened in 1931" in line for line in lines)


def test_a_fold_does_not_say_that_sentences_agree_whose_differences_are_hidden() -> None:
    lines = drawn(layout(folded=True, hide=("conflicts", "values", "quotations")))
    assert "1 sentence agrees, 6 with differences that are hidden | " in lines


def test_hidden_sentences_of_one_account_fold_to_a_line_that_counts_them() -> None:
    assert any(line.startswith("2 sentences only in A") for line in drawn(layout(hide=("only",))))


def test_only_differences_leave_agreement_out() -> None:
    lines = drawn(layout(only_differences=True))
    assert not any("agree" in line or "1931" in line for line in lines)
    assert any("£2.4 million" in line for line in lines)


def test_hiding_conflicts_makes_their_rows_agree() -> None:
    shown = layout(only_differences=True, hide=("only",))
    hidden = layout(only_differences=True, hide=("only", "conflicts", "quotations", "values"))
    assert len(hidden.items) < len(shown.items)


def test_stripped_blocks_stand_in_their_place_with_their_reason() -> None:
    made = layout(stripped=True)
    found = [
        number for number, item in enumerate(made.items) if item.kind == "stripped" and item.side == "left"
    ]
    cell = made.lines(found[0])[0].left
    assert cell and cell.text == "Advertisement  [advertisement, sure]"
    assert made.rows[made.items[found[0] + 1].rows[0]].left[0] == 4


def test_a_row_that_is_left_out_leads_to_the_nearest_one_shown() -> None:
    made = layout(only_differences=True)
    row = made.row_of(("left", 11))
    assert row is not None
    assert made.items[made.item_of_row(row)].rows[0] > row


def test_an_empty_comparison_has_no_lines() -> None:
    from dataclasses import replace

    nothing = replace(COMPARISON.left, sentences=())
    empty = replace(COMPARISON, left=nothing, right=nothing, links=(), differences=(), quotations=())
    assert ComparisonLayout(empty, rows(empty), columns(80, True), Choice(ALL)).height == 0
