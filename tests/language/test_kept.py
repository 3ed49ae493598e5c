"""The tables that are kept are what their words give today."""

from __future__ import annotations

import marshal
from pathlib import Path

import pytest

from reader.language import kept as module
from reader.language import synonyms
from reader.language.contrast import contrasts
from reader.language.kept import FILE, kept

_HINT = "write the tables anew: python -m reader.language.kept"


def test_the_tables_are_kept_as_their_words_are_written() -> None:
    tables = {name: table for name, (_, table) in marshal.loads(FILE.read_bytes()).items()}
    now = {part.__name__: part.worked_out() for part in (synonyms, contrasts)}
    assert tables == now, _HINT


def test_a_table_whose_words_have_changed_is_worked_out_again() -> None:
    assert kept(synonyms.__name__, synonyms.written() + "halt stop", lambda: {"halt": [1]}) == {"halt": [1]}


def test_a_table_that_is_not_kept_is_worked_out() -> None:
    assert kept("nowhere", "halt stop", lambda: {"halt": [1]}) == {"halt": [1]}


@pytest.mark.parametrize("data", [b"", b"a line of text", b"\xff\x00"])
def test_a_file_that_cannot_be_read_leaves_its_tables_to_be_worked_out(
    data: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    strange = tmp_path / "kept.bin"
    strange.write_bytes(data)
    monkeypatch.setattr(module, "FILE", strange)
    assert kept(synonyms.__name__, synonyms.written(), lambda: {"halt": [1]}) == {"halt": [1]}
