"""The file of the library is opened whatever state it is in."""

from __future__ import annotations

import os
import signal
import sqlite3
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from tests.library.texts import BRIDGE, CHEESE
from tests.processes import environment

from reader.errors import LibraryError
from reader.library import Entry, Library, shelf
from reader.library.schema import STEPS
from reader.library.store import FILE_NAME, open_store


@pytest.mark.parametrize("umask", [0o000, 0o077])
def test_the_directory_and_the_files_are_for_the_user_alone(data: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        with Library.open(data) as library:
            library.add(BRIDGE.encode(), name="a.txt")
            assert stat.S_IMODE(data.stat().st_mode) == 0o700
            assert {stat.S_IMODE(file.stat().st_mode) for file in data.iterdir()} == {0o600}
    finally:
        os.umask(before)


def test_a_directory_that_is_there_keeps_its_mode(data: Path) -> None:
    data.mkdir(mode=0o755)
    data.chmod(0o755)
    Library.open(data).close()
    assert stat.S_IMODE(data.stat().st_mode) == 0o755


def test_the_log_is_written_ahead_and_the_version_is_kept(data: Path) -> None:
    Library.open(data).close()
    other = sqlite3.connect(data / FILE_NAME)
    assert other.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert other.execute("PRAGMA user_version").fetchone() == (len(STEPS),)
    other.close()


def test_what_was_added_is_there_the_next_time(data: Path) -> None:
    with Library.open(data) as library:
        entry = library.add(BRIDGE.encode(), name="a.txt")
    with Library.open(data) as library:
        assert library.entries() == (entry,)
        assert library.trouble is None


@pytest.mark.parametrize("content", [b"this is no database" * 100, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_damaged_file_is_set_aside_by_name_and_a_new_one_begun(data: Path, content: bytes) -> None:
    data.mkdir()
    (data / FILE_NAME).write_bytes(content)
    with Library.open(data) as library:
        assert library.durable
        assert "damaged" in (library.trouble or "")
        aside = [file for file in data.iterdir() if "damaged" in file.name]
        assert [file.read_bytes() for file in aside] == [content]
        assert str(aside[0]) in (library.trouble or "")
        library.add(BRIDGE.encode(), name="a.txt")
        assert library.check() == ()


def test_a_file_of_a_newer_program_is_left_alone(data: Path) -> None:
    Library.open(data).close()
    connection = sqlite3.connect(data / FILE_NAME)
    connection.execute("PRAGMA user_version = 999")
    connection.commit()
    connection.close()
    before = (data / FILE_NAME).read_bytes()
    with Library.open(data) as library:
        assert "newer Reader" in (library.trouble or "")
        assert not library.durable
        library.add(BRIDGE.encode(), name="a.txt")
        assert len(library.entries()) == 1
    assert (data / FILE_NAME).read_bytes() == before


def test_a_directory_in_the_place_of_the_file_means_a_library_in_memory(data: Path) -> None:
    (data / FILE_NAME).mkdir(parents=True)
    with Library.open(data) as library:
        assert not library.durable
        assert str(data) in (library.trouble or "")
        assert len(library.entries()) == 4


def test_a_file_in_the_place_of_the_directory_means_a_library_in_memory(data: Path) -> None:
    data.write_text("in the way")
    with Library.open(data) as library:
        assert not library.durable
        assert library.add(BRIDGE.encode(), name="a.txt").words > 20


def test_a_library_that_cannot_be_written_can_still_be_read(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Library.open(data) as library:
        entry = library.add(BRIDGE.encode(), name="a.txt")

    def refuse(*_: object, **__: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("reader.library.store.os.open", refuse)
    with Library.open(data) as library:
        assert "Permission denied" in (library.trouble or "")
        assert library.entries() == (entry,)
        library.set_read(entry.digest, True)
        assert library.entry(entry.id).read
    monkeypatch.undo()
    with Library.open(data) as library:
        assert not library.entry(entry.id).read


def test_a_file_locked_by_another_program_is_named_as_the_reason(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.library.store.BUSY_MS", 10)
    with Library.open(data) as library:
        other = sqlite3.connect(data / FILE_NAME, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryError, match="another program holds it"):
            library.set_read("0" * 64, True)
        other.execute("ROLLBACK")
        other.close()
        library.set_read("0" * 64, True)


def test_two_programs_see_what_the_other_does(data: Path) -> None:
    with Library.open(data) as one, Library.open(data) as other:
        one.add(BRIDGE.encode(), name="a.txt")
        other.add(CHEESE.encode(), name="b.txt")
        assert {e.title for e in one.entries()} == {e.title for e in other.entries()}
        assert len(one.entries()) == 2


def test_a_failure_inside_a_transaction_leaves_nothing_behind(data: Path) -> None:
    store = open_store(data)
    with pytest.raises(ZeroDivisionError), store.writing() as c:
        c.execute("INSERT INTO setting VALUES ('half', 'done')")
        raise ZeroDivisionError
    with store.reading() as c:
        assert c.execute("SELECT * FROM setting WHERE name = 'half'").fetchall() == []
    store.close()


def test_a_full_disk_is_one_sentence_and_reading_goes_on(library: Library, entry: Entry) -> None:
    with library._store.reading() as c:
        pages = c.execute("PRAGMA page_count").fetchone()[0]
        c.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(LibraryError, match="full"):
        library.add(("Something new was said at length. " * 40_000).encode(), name="b.txt")
    assert library.article(entry.id).text
    assert library.check() == ()


def test_a_full_disk_does_not_stop_a_better_cleaning_from_being_read(
    library: Library, entry: Entry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelf, "cleaning_engine", lambda: 10_000)
    monkeypatch.setattr(shelf, "renew", _full)
    assert "girder" in library.article(entry.id).text


def test_a_full_disk_does_not_stop_a_file_from_being_opened(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.txt"
    file.write_text(BRIDGE)
    monkeypatch.setattr(shelf, "put", _full)
    article, number = library.open_path(file)
    assert number < 0
    assert library.article(number) == article


def _full(*_: object, **__: object) -> int:
    raise LibraryError("database or disk is full")


def test_many_threads_may_use_one_library(library: Library) -> None:
    texts = [
        f"Report {n} from the harbour of Ulverholm is long enough to be kept.".encode() for n in range(24)
    ]

    def work(text: bytes) -> int:
        entry = library.add(text, name="a.txt")
        library.set_read(entry.digest, True)
        return len(library.entries("harbour")) and entry.id

    with ThreadPoolExecutor(6) as pool:
        numbers = list(pool.map(work, texts))
    assert len(set(numbers)) == len(texts)
    assert all(entry.read for entry in library.entries())
    assert library.check() == ()


def test_a_program_that_is_killed_loses_nothing_it_has_confirmed(data: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from reader.library import Library\n"
        f"library = Library.open(Path({str(data)!r}))\n"
        "for n in range(10_000):\n"
        "    entry = library.add(f'Report {n} on the harbour of Ulverholm says enough to be kept.'.encode(), name=str(n))\n"
        "    print(entry.digest, flush=True)\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, env=environment()
    )
    assert process.stdout is not None
    confirmed = [process.stdout.readline().strip() for _ in range(20)]
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    with Library.open(data) as library:
        assert library.trouble is None
        assert set(confirmed) <= {entry.digest for entry in library.entries()}
        assert library.check() == ()


def test_what_another_program_writes_counts_and_what_one_writes_oneself_does_not(data: Path) -> None:
    with Library.open(data) as one, Library.open(data) as other:
        first = one.version()
        one.add(BRIDGE.encode(), name="a.txt")
        assert one.version() == first
        other.add(CHEESE.encode(), name="b.txt")
        assert one.version() != first
