"""Tables at any width."""

from __future__ import annotations

from dataclasses import replace

import pytest
from rich.cells import cell_len
from tests.bridge import COMPARISON

from reader.layout.discrepancies import ALL
from reader.layout.findings import difference_table, fact_table, quotation_table
from reader.layout.rows import rows
from reader.layout.tables import Table, TableRow, header, lines, widths
from reader.model import Review


def drawn(table: Table, width: int) -> list[str]:
    found = []
    for entry in table.entries:
        for parts in lines(table, entry, width):
            text = ""
            for part in parts:
                text = text.ljust(part.at) + part.text
            found.append(text)
    return found


@pytest.mark.parametrize("width", [8, 30, 59, 60, 76, 120, 200])
@pytest.mark.parametrize(
    "table",
    [
        difference_table(COMPARISON, rows(COMPARISON), {}, ALL),
        fact_table(COMPARISON, {}),
        quotation_table(COMPARISON, {}),
    ],
)
def test_no_line_of_a_table_is_wider_than_the_room_it_has(table: Table, width: int) -> None:
    assert all(cell_len(line) <= width for line in drawn(table, width))


def test_a_narrow_table_names_its_cells_instead_of_having_headers() -> None:
    table = fact_table(COMPARISON, {})
    assert widths(table, 40) == () and header(table, 40) == ()
    assert drawn(table, 40)[:4] == [
        "≠  date  conflict",
        "  about: closed to all traffic on …",
        "  A: 3 March",
        "  B: 5 March",
    ]


def test_a_narrow_table_begins_with_the_cells_that_no_header_names() -> None:
    first = difference_table(COMPARISON, rows(COMPARISON), {0: Review()}, ALL).entries[0]
    table = difference_table(COMPARISON, rows(COMPARISON), {0: Review()}, ALL)
    head = [first.cells[n][0] for n in (0, 1, 5)]
    told = drawn(table, 50)
    assert told[0] == "  ".join(head)
    assert [line.strip().partition(":")[0] for line in told[1:]].count("kind") == 0
    assert any(line.startswith("  A: ") for line in told) and "  review: open" in told
    assert drawn(table, 8)[0] == head[0]


def test_what_a_column_does_not_need_goes_to_the_others_and_no_word_is_cut() -> None:
    cells = (("who", ""), ("a" * 10 + " " + "b" * 60, "")), (("Brathwaite", ""), ("c", ""))
    table = Table("", ("", ""), (1, 9), tuple(TableRow(row) for row in cells), "")
    assert widths(table, 80) == (10, 68)
    assert widths(replace(table, weights=(9, 1)), 90) == (10, 71)


def test_how_wide_the_columns_are_is_worked_out_once_and_not_for_each_row() -> None:
    table = fact_table(COMPARISON, {})
    assert widths(table, 100) is widths(table, 100)
