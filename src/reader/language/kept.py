"""Tables by stem, kept as they were worked out: to work out all of them takes longer than half a comparison.

``python -m reader.language.kept`` writes the file anew. A table whose words have changed since is worked out again, and
so are all where a version of Python reads the form of the file no more.
"""

from __future__ import annotations

import marshal
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import TypeVar, cast
from zlib import crc32

import Stemmer

T = TypeVar("T")

FILE = Path(__file__).with_name("kept.bin")
"""Name of each table -> the mark of the words and of the stemmer that it was made of, and the table."""


def kept(name: str, written: str, work_out: Callable[[], T]) -> T:
    """A table as it is kept in the file if it was made of the words ``written``, else worked out."""
    mark, table = _file(FILE).get(name, (0, None))
    return cast("T", table) if mark == _mark(written) else work_out()


@lru_cache(maxsize=1)
def _file(path: Path) -> dict[str, tuple[int, object]]:
    try:
        return cast("dict[str, tuple[int, object]]", marshal.loads(path.read_bytes()))
    except (ValueError, TypeError, EOFError):
        return {}


def _mark(written: str) -> int:
    return crc32(f"{Stemmer.version()} {written}".encode())


def main() -> None:
    """Write the file."""
    from reader.language import synonyms  # both import this module
    from reader.language.contrast import contrasts

    tables = {part.__name__: (_mark(part.written()), part.worked_out()) for part in (synonyms, contrasts)}
    FILE.write_bytes(marshal.dumps(tables))


if __name__ == "__main__":
    main()
