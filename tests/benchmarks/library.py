"""How long the library takes at a size: `python -m tests.benchmarks.library [ARTICLES]` prints milliseconds.

Only headlines are laid out, which is what the list and its filter touch; nothing is asserted.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from reader.library import Library
from reader.library.shelf import cleaning_engine
from reader.library.store import open_store

T = TypeVar("T")
QUERIES = ("k", "ka", "kato", "kato be", "zzzzq", "zzzzq bebe")


def main(count: int) -> None:
    """Fill a library and time what the interface asks of it."""
    with tempfile.TemporaryDirectory() as home:
        _fill(Path(home), count)
        library = _timed("open", lambda: Library.open(Path(home)))
        _timed("first 200 entries", lambda: library.entries(limit=200))
        _timed("all entries", library.entries)
        _timed("all entries again", library.entries)
        for query in QUERIES:
            _timed(f"filter {query!r}", lambda query=query: library.entries(query))  # type: ignore[misc]
        _timed("sorted by title", lambda: library.entries(sort="title"))
        library.close()


def _fill(home: Path, count: int) -> None:
    chance = random.Random(1)
    words = [_word(chance) for _ in range(20_000)]
    store = open_store(home)
    with store.writing() as c:
        c.executemany(
            """INSERT INTO article (digest, name, title, title_from_text, source, words, added, engine)
            VALUES (?, ?, ?, 0, ?, 500, ?, ?)""",
            (
                (f"{n:064}", str(n), " ".join(chance.choices(words, k=8)), chance.choice(words), f"{n:09}", cleaning_engine())
                for n in range(count)
            ),
        )  # fmt: skip
        c.execute("INSERT INTO setting VALUES ('used', '1')")
    store.close()


def _word(chance: random.Random) -> str:
    syllables = range(chance.randint(1, 4))
    return "".join(chance.choice("bcdfghklmnprst") + chance.choice("aeiou") for _ in syllables)


def _timed(name: str, work: Callable[[], T]) -> T:
    begin = time.perf_counter()
    found = work()
    print(f"{(time.perf_counter() - begin) * 1000:9.1f}  {name}")
    return found


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
