"""Running the program, in this process or in one of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from io import BytesIO, TextIOWrapper
from pathlib import Path
from unittest.mock import patch

from reader.cli import run

ROOT = Path(__file__).resolve().parents[1]
SEEDS = tuple(sorted(str(path) for path in (ROOT / "seeds").glob("*.txt")))


def environment(data: Path | None = None, **more: str) -> dict[str, str]:
    """An environment that knows nothing of the developer's machine."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "PYTHONPATH") if name in os.environ}
    if data is not None:
        kept["READER_DATA_DIR"] = str(data)
    return {**kept, "LANG": "C.UTF-8", "HOME": "/nonexistent", **more}


def python(code: str) -> str:
    """What a fresh interpreter prints for some code."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env=environment(),
        timeout=60,
    )
    return done.stdout


def program(
    words: Sequence[str], *, data: Path, given: bytes = b"", encoding: str = "utf-8"
) -> subprocess.CompletedProcess[bytes]:
    """`reader` with some words in this process, which costs a tenth; the standard streams are files."""
    out, err = BytesIO(), BytesIO()
    streams = patch.multiple(
        sys,
        stdin=TextIOWrapper(BytesIO(given), "utf-8"),
        stdout=TextIOWrapper(out, encoding),
        stderr=TextIOWrapper(err, encoding),
    )
    with patch.dict(os.environ, environment(data), clear=True), streams:
        status = run(words)
        sys.stdout.flush()
        sys.stderr.flush()
        return subprocess.CompletedProcess(words, status, out.getvalue(), err.getvalue())
