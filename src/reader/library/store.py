"""The file of the library: opening it whatever state it is in, and transactions."""

from __future__ import annotations

import os
import sqlite3
import stat
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from reader.errors import LibraryError
from reader.library.schema import migrate

FILE_NAME = "library.sqlite3"
BUSY_MS = 5_000
_COPY_LIMIT = 200_000_000  # bytes of a read-only file that are still copied into memory
_DAMAGE = {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT}


def now() -> str:
    """This moment, ISO 8601 in UTC, to the microsecond so that order of adding is kept."""
    return datetime.now(UTC).isoformat()


@dataclass(slots=True)
class Store:
    """One connection, shared by the threads of the program one at a time."""

    connection: sqlite3.Connection
    path: Path | None  # None when it lives in memory
    trouble: str | None = None  # the sentence to show when the file could not be used as it should
    _lock: threading.RLock = field(default_factory=threading.RLock)

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection for one or more reads; raises :class:`LibraryError` when SQLite cannot."""
        with self._lock, _in_words(self.path):
            yield self.connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """The connection inside one transaction, which a nested call joins."""
        with self._lock, _in_words(self.path):
            if self.connection.in_transaction:
                yield self.connection
                return
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
            except BaseException:
                self.connection.execute("ROLLBACK")
                raise
            self.connection.execute("COMMIT")

    def version(self) -> int:
        """A number that is another one after another program has written to the file."""
        with self.reading() as c:
            return int(c.execute("PRAGMA data_version").fetchone()[0])

    def close(self) -> None:
        """Leave the file as one piece, the log folded in."""
        with self._lock:
            self.connection.close()


@contextmanager
def _in_words(path: Path | None) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        place = str(path) if path else "the library in memory"
        raise LibraryError(f"{place}: {error}{_advice(error)}") from error


def _advice(error: sqlite3.Error) -> str:
    if _code(error) in _DAMAGE:
        return "; `reader check` tells more"
    return "; another program holds it" if _code(error) == sqlite3.SQLITE_BUSY else ""


def _code(error: sqlite3.Error) -> int:
    """The primary result code; 0 where the error did not come from SQLite itself."""
    return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF


def open_store(directory: Path) -> Store:
    """The store in a directory, made when there is none.

    Never raises: a damaged file is set aside by name and a new one begun; one that cannot be written is
    copied into memory; else an empty one in memory takes its place. ``trouble`` says which.
    """
    path = directory / FILE_NAME
    try:
        return _on_disk(path)
    except sqlite3.DatabaseError as error:
        if _code(error) in _DAMAGE:
            return _set_aside(path)
        return _in_memory(path, str(error))
    except (FileExistsError, NotADirectoryError):
        return _in_memory(path, f"{directory} is no directory")
    except OSError as error:
        return _in_memory(path, error.strerror or str(error))
    except LibraryError as error:
        return _empty(f"{path}: {error}. What you do is not kept after this session.")


def _on_disk(path: Path) -> Store:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # the file is made by hand, because SQLite would make it readable for everyone
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NONBLOCK | os.O_CLOEXEC, 0o600)
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError(0, "this is not a regular file")
    finally:
        os.close(handle)
    connection = _connect(str(path))
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        migrate(connection)
    except BaseException:
        connection.close()
        raise
    return Store(connection, path)


def _connect(place: str) -> sqlite3.Connection:
    connection = sqlite3.connect(place, isolation_level=None, check_same_thread=False, timeout=BUSY_MS / 1000)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = NORMAL")
    return connection


def _set_aside(path: Path) -> Store:
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    aside = path.with_name(f"{path.name}.damaged-{stamp}")
    try:
        for ending in ("-wal", "-shm", ""):
            with suppress(FileNotFoundError):
                path.with_name(path.name + ending).rename(aside.with_name(aside.name + ending))
        store = _on_disk(path)
    except (OSError, sqlite3.Error) as error:
        return _empty(
            f"{path}: the library is damaged and cannot be set aside ({error}). "
            "What you do is not kept after this session."
        )
    store.trouble = f"The library was damaged. It is kept as {aside}; a new one was begun."
    return store


def _in_memory(path: Path, reason: str) -> Store:
    """A copy of a file that cannot be written, or an empty store."""
    sentence = (
        f"{path}: the library cannot be written ({reason}). What you do is not kept after this session."
    )
    store = _empty(sentence)
    try:
        if not 0 < path.stat().st_size <= _COPY_LIMIT:
            return store
        _copy(path, store.connection)
    except (OSError, sqlite3.Error, LibraryError):
        store.connection.close()
        return _empty(sentence)
    return store


def _copy(path: Path, into: sqlite3.Connection) -> None:
    """Copy a file that cannot be written, with its log where that can be read."""
    address = f"{path.absolute().as_uri()}?mode=ro"
    for place in (address, f"{address}&immutable=1"):
        source = sqlite3.connect(place, uri=True)
        try:
            source.backup(into)
            break
        except sqlite3.OperationalError:
            if place != address:
                raise
        finally:
            source.close()
    migrate(into)


def _empty(trouble: str) -> Store:
    connection = _connect(":memory:")
    migrate(connection)
    return Store(connection, None, trouble)
