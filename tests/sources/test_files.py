"""Reading files that somebody names."""

import os
from pathlib import Path

import pytest

from reader.errors import SourceError
from reader.sources.files import is_there, read, typed


def test_a_regular_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"text")
    assert read(path) == b"text"


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"gone\.txt: there is no such file"):
        read(tmp_path / "gone.txt")


def test_a_directory_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="this is a directory, not a file"):
        read(tmp_path)


def test_a_named_pipe_is_refused_without_waiting_for_a_writer(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(SourceError, match="this is a named pipe, not a file"):
        read(tmp_path / "pipe")


def test_a_device_is_refused() -> None:
    with pytest.raises(SourceError, match="this is a device, not a file"):
        read(Path("/dev/zero"))


def test_a_loop_of_links_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises(SourceError, match="this is a loop of symbolic links"):
        read(tmp_path / "a")


def test_the_limit_is_named(tmp_path: Path) -> None:
    path = tmp_path / "big.txt"
    path.write_bytes(b"x" * (2 * 1024 * 1024 + 1))
    with pytest.raises(SourceError, match=r"big\.txt: this file is larger than 2 MB, the limit"):
        read(path, limit=2 * 1024 * 1024)


def test_a_name_with_a_nul_is_refused() -> None:
    with pytest.raises(SourceError, match="this is no valid name for a file"):
        read(Path("a\0b"))


def test_a_name_cannot_command_the_terminal(tmp_path: Path) -> None:
    with pytest.raises(SourceError) as caught:
        read(tmp_path / "a\x1b[31m.txt")
    assert "\x1b" not in str(caught.value)


@pytest.mark.parametrize("name", [" {0}/a b.txt\n", "'{0}/a b.txt' ", '"{0}/a b.txt"'])
def test_a_path_is_known_as_it_is_typed_and_as_a_terminal_quotes_it(tmp_path: Path, name: str) -> None:
    assert typed(name.format(tmp_path)) == tmp_path / "a b.txt"


def test_a_home_that_nobody_has_and_a_name_that_is_too_long_lead_nowhere() -> None:
    assert typed("~nobody-at-all/a.txt") == Path("~nobody-at-all/a.txt")
    assert not is_there(Path("a" * 5000))
