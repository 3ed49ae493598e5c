"""Reports are written whole, under safe names, over nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.bridge import COMPARISON, A, B
from tests.reports.stories import STORY

from reader.errors import ReaderError
from reader.reports.files import NAME_BYTES, free, safe_name, suggested_name, write_new


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Marrow Bridge shut", "Marrow-Bridge-shut.md"),
        ("../../etc/passwd", "etc-passwd.md"),
        ("-rf", "rf.md"),
        (".hidden", "hidden.md"),
        ("a/b\\c:d*e?", "a-b-c-d-e.md"),
        ("\x1b[31mred\u202e", "red.md"),
        ("", "report.md"),
        ("Ünïcode 東京", "Ünïcode-東京.md"),
    ],
)
def test_names_are_safe(title: str, name: str) -> None:
    assert safe_name(title, ".md") == name


def test_long_names_are_cut_between_characters() -> None:
    name = safe_name("東京" * 200, ".html")
    assert len(name.encode()) <= NAME_BYTES
    assert name.endswith(".html")


def test_the_text_is_written_and_the_path_returned(tmp_path: Path) -> None:
    path = write_new(tmp_path, "a.md", "text\n")
    assert path == tmp_path / "a.md"
    assert path.read_text() == "text\n"


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    first = write_new(tmp_path, "a.md", "one")
    second = write_new(tmp_path, "a.md", "two")
    assert (first.read_text(), second.read_text()) == ("one", "two")
    assert second.name == "a-2.md"


def test_no_other_file_is_left_behind(tmp_path: Path) -> None:
    write_new(tmp_path, "a.md", "one")
    assert [file.name for file in tmp_path.iterdir()] == ["a.md"]


def test_a_file_system_without_hard_links_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    write_new(tmp_path, "a.md", "one")
    assert write_new(tmp_path, "a.md", "two").name == "a-2.md"
    assert sorted(file.read_text() for file in tmp_path.iterdir()) == ["one", "two"]


def test_a_directory_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReaderError, match=r"gone.*No such file"):
        write_new(tmp_path / "gone", "a.md", "text")


def test_a_report_is_named_after_what_it_is_about() -> None:
    assert suggested_name(A.article, "html") == "Marrow-Bridge-shut-after-engineers-find-cracks.html"
    assert suggested_name(COMPARISON, "markdown") == "The-Tollgrave-Courier-and-Northern-Wire.md"
    assert suggested_name(STORY, "text") == "3-accounts-The-Tollgrave-Courier.txt"
    one_house = replace(COMPARISON, right=replace(B, article=replace(B.article, source=A.article.source)))
    assert suggested_name(one_house, "markdown") == "courier-and-wire.md"


def test_a_name_under_which_something_lies_gets_a_number(tmp_path: Path) -> None:
    (tmp_path / "ferry.md").touch()
    (tmp_path / "ferry-2.md").touch()
    assert free(tmp_path, "ferry.md") == tmp_path / "ferry-3.md"
    assert free(tmp_path, "quay.md") == tmp_path / "quay.md"
