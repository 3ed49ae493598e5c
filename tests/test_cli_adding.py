"""`reader add`: what is added, counted and left out."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.library.texts import BRIDGE, BRIDGE_AGAIN, CHEESE
from tests.processes import program


@pytest.fixture
def clippings(tmp_path: Path) -> Path:
    """A folder with three articles among other things."""
    folder = tmp_path / "clippings"
    (folder / "page_files").mkdir(parents=True)
    (folder / "one.txt").write_text(BRIDGE)
    (folder / "two").write_text(BRIDGE_AGAIN)
    (folder / "empty.md").write_text("")
    (folder / "mail.eml").write_text(f"MIME-Version: 1.0\nContent-Type: text/plain\n\n{CHEESE}")
    (folder / "photo.JPG").write_bytes(bytes(range(256)))
    (folder / ".hidden.txt").write_text(CHEESE)
    (folder / "page_files" / "three.txt").write_text(CHEESE)
    return folder


def test_of_a_folder_each_text_is_added_and_counted(data: Path, clippings: Path) -> None:
    done = program(["add", str(clippings)], data=data)
    lines = done.stdout.decode().splitlines()
    assert len(lines) == 4
    left = "left out: 1 other file (.jpg) and 1 folder"
    assert lines[-1] == f"{clippings}: 3 articles added, 1 not readable; {left}"


def test_a_file_of_a_folder_that_cannot_be_read_has_its_sentence(data: Path, clippings: Path) -> None:
    done = program(["add", str(clippings)], data=data)
    assert done.returncode == 2
    assert done.stderr.decode() == f"reader: {clippings / 'empty.md'}: there is no text in this file\n"


def test_who_opens_a_folder_is_told_how_to_add_it(data: Path, clippings: Path) -> None:
    done = program([str(clippings)], data=data)
    assert done.returncode == 2
    assert f"`reader add {clippings}` keeps the articles in it" in done.stderr.decode()


def test_a_folder_without_articles_is_trouble(data: Path, tmp_path: Path) -> None:
    (tmp_path / "bare").mkdir()
    done = program(["add", str(tmp_path / "bare")], data=data)
    assert done.returncode == 2
    assert b"there is no text and no page in this folder" in done.stderr


def test_what_is_in_the_library_already_is_told_so(data: Path, clippings: Path) -> None:
    one = str(clippings / "one.txt")
    assert b"there already" not in program(["add", one], data=data).stdout
    assert b"there already" in program(["add", one], data=data).stdout
    (clippings / "empty.md").unlink()
    done = program(["add", str(clippings)], data=data)
    assert b"2 articles added, 1 there already" in done.stdout
    assert done.returncode == 0


def test_a_file_that_cannot_be_read_is_called_as_it_was_given(data: Path, clippings: Path) -> None:
    done = program(["add", f"{clippings.parent}/clippings/./empty.md", "7"], data=data)
    first, second = done.stderr.decode().splitlines()
    assert first == f"reader: {clippings.parent}/clippings/./empty.md: there is no text in this file"
    assert second == "reader: 7: there is no such file"
