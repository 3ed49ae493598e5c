"""A story as a matrix."""

from __future__ import annotations

from dataclasses import replace

import pytest
from rich.cells import cell_len
from tests.bridge_story import STORY
from tests.library.texts import BRIDGE, BRIDGE_AGAIN, CHEESE

import reader
from reader.layout.story import MatrixLayout, matrix, name, remarks

ROWS = matrix(STORY)
QUAY = (
    "Pilot Ewan Strachan brought the tanker Norland Spirit into Port Callow at dawn, the coastguard said.\n\n"
    "Captain Ivo Bratt thanked the crew of the tug Sea Harrier, which had stood by all night off Callow Head.\n"
)


def test_what_is_told_differently_comes_first_then_what_is_told_alike_then_statements() -> None:
    sections = list(dict.fromkeys(row.section for row in ROWS))
    assert sections == [
        "Told differently",
        "Told alike",
        "Statements",
        "Only in A",
        "Only in B",
        "Only in C",
        "Who is quoted, and how much",
    ]


def test_what_somebody_tells_less_exactly_stands_apart_from_what_is_told_alike() -> None:
    vague = replace(STORY.rows[2], exact=False)
    found = matrix(replace(STORY, rows=(*STORY.rows[:2], vague)))
    assert found[2].section == "Told more or less exactly"


def test_a_fact_that_one_account_tells_stands_apart() -> None:
    row = STORY.rows[2]
    lone = replace(row, cells=(row.cells[0], *(None for _ in row.cells[1:])))
    assert matrix(replace(STORY, rows=(*STORY.rows[:2], lone)))[2].section == "Told by one account only"


def test_a_fact_is_named_by_the_words_around_it() -> None:
    assert ROWS[0].about == "closed to all traffic on …"


def test_the_account_that_departs_is_marked() -> None:
    assert [cell.departs for cell in ROWS[0].cells] == [False, True, False]
    assert ROWS[0].note == "2 say 3 March, this one 5 March"
    assert ROWS[0].remark == "B: 2 say 3 March, this one 5 March"
    apart = tuple(replace(cell, departs=True) for cell in ROWS[0].cells)
    assert replace(ROWS[0], cells=apart).remark == ROWS[0].note


def test_an_account_alone_in_its_silence_leaves_something_out() -> None:
    statement = next(row for row in ROWS if row.section == "Statements")
    layout = MatrixLayout(ROWS, 3, 120)
    assert layout.cell_lines(statement.cells[2]) == ("– left out",)


def test_a_sentence_that_only_one_account_has_stands_in_its_column() -> None:
    choir = next(row for row in ROWS if row.section == "Only in C")
    assert [cell.text for cell in choir.cells] == ["", "", "A choir sang at its opening."]


def test_who_is_quoted_is_counted_in_words() -> None:
    assert [cell.text for cell in ROWS[-2].cells] == ["22 words", "15 words", ""]
    shouted = matrix(replace(STORY, voices=(replace(STORY.voices[0], words=(1, 0, 2)),)))
    assert [cell.text for cell in shouted[-1].cells] == ["1 word", "", "2 words"]


def test_only_what_is_told_differently_can_be_left() -> None:
    assert {row.section for row in matrix(STORY, only_disputed=True)} == {"Told differently"}


def test_a_statement_in_which_accounts_depart_repeats_what_its_facts_say_and_is_not_counted() -> None:
    statement = next(row for row in STORY.rows if row.kind == "statement")
    loud = replace(statement, cells=tuple(cell and replace(cell, departs=True) for cell in statement.cells))
    row = next(row for row in matrix(replace(STORY, rows=(loud,))) if row.statement)
    assert row.departing == () and any(cell.departs for cell in row.cells)


def test_the_shared_source_is_named_with_a_warning() -> None:
    warning = "A, B and C, 1 source: Tollgrave Council. Agreement is not confirmation."
    assert remarks(STORY) == (warning,)
    assert remarks(replace(STORY, shared_source=None)) == ()


@pytest.mark.parametrize(
    ("texts", "remark"),
    [
        ((BRIDGE, BRIDGE_AGAIN, CHEESE), "C seems not to be of this story."),
        ((CHEESE, BRIDGE, BRIDGE_AGAIN, QUAY), "A and D seem not to be of this story."),
        ((CHEESE, BRIDGE, QUAY), "These seem not to be accounts of one story."),
    ],
)
def test_accounts_that_have_nothing_to_do_with_the_others_are_named(
    texts: tuple[str, ...], remark: str
) -> None:
    assert remarks(reader.story([reader.parse(text) for text in texts])) == (remark,)


def test_an_account_goes_by_its_source_and_else_by_its_title_or_first_words() -> None:
    account = STORY.accounts[1]
    assert name(account, 1) == "B  Northern Wire"
    bare = replace(account, article=replace(account.article, source=None))
    assert name(bare, 1).startswith("B  Engineers who discovered")


@pytest.mark.parametrize("width", [1, 20, 60, 80, 120, 200])
def test_cells_fit_their_columns_and_heights_add_up(width: int) -> None:
    layout = MatrixLayout(ROWS, 3, width)
    room = layout.column if layout.across else max(width - 6, 1)
    assert all(
        cell_len(line) <= room for row in ROWS for cell in row.cells for line in layout.cell_lines(cell)
    )
    assert layout.tops[-1] == sum(layout.heights)
    if layout.across:
        assert layout.about + 3 * (2 + layout.column) <= width


def test_all_accounts_have_a_column_or_none_has() -> None:
    assert MatrixLayout(ROWS, 3, 76).across and not MatrixLayout(ROWS, 3, 73).across
    assert MatrixLayout((), 4, 96).across and not MatrixLayout((), 8, 150).across


def test_what_rows_are_about_gives_way_where_the_last_column_would_find_no_room() -> None:
    assert MatrixLayout((), 4, 96).about < MatrixLayout((), 3, 96).about
