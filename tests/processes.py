"""Running the program in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

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
    words: Sequence[str], *, data: Path, given: bytes = b"", env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """`reader` with some words, standard input and output being pipes."""
    return subprocess.run(
        [sys.executable, "-m", "reader", *words],
        input=given,
        capture_output=True,
        env=environment(data, **(env or {})),
        timeout=60,
        check=False,
    )
