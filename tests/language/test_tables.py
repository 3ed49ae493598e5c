"""Tables of words as text."""

from __future__ import annotations

from pathlib import Path

from reader.language.tables import alternatives, phrases, tables


def test_a_table_has_the_lines_under_its_heading(tmp_path: Path) -> None:
    file = tmp_path / "words.txt"
    file.write_text("# what they are\n[one]\na b\n\nc\n[two]\nd\n", encoding="utf-8")
    assert tables(file) == {"one": ["a b", "c"], "two": ["d"]}


def test_words_between_strokes_stand_for_one_another() -> None:
    assert [*alternatives("is/are due to")] == [("is", "due", "to"), ("are", "due", "to")]
    assert phrases("may, is/are to\n  open to") == ("may", "is to", "are to", "open to")
