"""What goes wrong unforeseen is written to a log: the lines of code, never the variables, which hold articles."""

from __future__ import annotations

import sys
import tempfile
import traceback
from datetime import UTC, datetime
from pathlib import Path

NAME = "reader.log"
LIMIT = 1_000_000  # bytes after which the log begins anew


def log(store: Path | None) -> Path | None:
    """Append the exception being handled to the log beside the store; where it is, or None if that failed."""
    folder = store.parent if store else Path(tempfile.gettempdir())
    path = folder / NAME
    try:
        mode = "w" if path.exists() and path.stat().st_size > LIMIT else "a"
        with path.open(mode, encoding="utf-8", errors="replace") as file:
            file.write(f"\n{datetime.now(UTC):%Y-%m-%d %H:%M:%S}\n{_frames()}\n")
    except OSError:
        return None
    return path


def _frames() -> str:
    kind, error, trace = sys.exc_info()
    lines = traceback.format_list(traceback.extract_tb(trace))
    return "".join(lines) + f"{kind.__name__ if kind else 'no exception'}: {error}"[:300]
