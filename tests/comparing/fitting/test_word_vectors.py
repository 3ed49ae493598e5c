"""Word vectors are packed into the table of relatedness."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.comparing.fitting.word_vectors import main, packed, vectors


def test_the_first_stems_are_read() -> None:
    assert vectors(["storm 1 -2", "rain 0.5 0", "ship 1 1"], 2) == {"storm": [1.0, -2.0], "rain": [0.5, 0.0]}


def test_stems_are_sorted_and_figures_lie_two_to_a_byte_around_eight() -> None:
    plain = {word: [0.0, 0.0] for word in ("ash", "bay", "cove", "dune", "elm", "fog", "gale", "hail", "ice")}
    head, figures = packed({"storm": [9.0, -9.0], **plain}).split(b"\n", 1)
    assert head == b"ash bay cove dune elm fog gale hail ice storm"
    assert figures == bytes([8 | 8 << 4] * 9 + [15 | 1 << 4])


def test_the_program_writes_the_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source, target = tmp_path / "vectors.txt", tmp_path / "table.bin"
    source.write_text("storm 1 1\nrain -1 1\n", encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["word_vectors", str(source), "--write", str(target)])
    main()
    assert target.read_bytes().startswith(b"rain storm\n")
