"""The README shows the keys that the program has."""

from __future__ import annotations

from pathlib import Path

from tests.tui.keytable import COLUMNS, markdown

from reader.tui.commands import COMMANDS, labels

README = Path(__file__).parents[2] / "README.md"


def test_the_readme_holds_the_table_of_keys_as_it_is_now() -> None:
    text = README.read_text(encoding="utf-8")
    between = text.partition("<!-- keys -->")[2].partition("<!-- /keys -->")[0]
    assert between.strip() == markdown().strip()


def test_every_command_stands_in_it() -> None:
    table = markdown()
    assert [c.id for c in COMMANDS if f"`{labels(c.keys)[0]}`" not in table] == []


def test_every_row_has_a_cell_for_each_screen() -> None:
    rows = [line for line in markdown().splitlines() if line.startswith("|")]
    assert all(row.count("|") == len(COLUMNS) + 2 for row in rows)
