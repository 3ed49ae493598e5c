"""Taking a page apart in a process of its own, which may use so much time and memory and no more."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import suppress
from dataclasses import asdict

from reader.errors import SourceError
from reader.model import Document, Metadata, Origin, SourceBlock

DEADLINE = 10.0  # seconds of wall-clock time
_MEMORY = 1 << 30  # bytes
_TROUBLE = 3  # exit status where the page is the trouble and standard output says why


def document(text: str, origin: Origin, *, deadline: float = DEADLINE) -> Document:
    """The blocks and the metadata of a page, as :func:`reader.sources.html.document.document` gives them.

    Raises :class:`SourceError` when it cannot be done within ``deadline`` seconds and a gigabyte.
    """
    trouble = f"{origin.name}: this page is too intricate to be taken apart"
    try:
        done = subprocess.run(
            [sys.executable, "-m", "reader.sources.html.child"],
            input=json.dumps({"text": text, "origin": asdict(origin)}).encode(),
            capture_output=True,
            timeout=deadline,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        )
    except (subprocess.TimeoutExpired, OSError) as error:
        raise SourceError(trouble) from error
    if done.returncode:
        raise SourceError(done.stdout.decode("utf-8", "replace") if done.returncode == _TROUBLE else trouble)
    found = json.loads(done.stdout)
    blocks = tuple(SourceBlock(**block) for block in found["blocks"])
    return Document(origin, blocks, Metadata(**found["metadata"]))


def _bound() -> None:
    """Bound this process, where the system can."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (int(DEADLINE), int(DEADLINE) + 1))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def main() -> int:
    """Read a page from standard input and write its blocks to standard output, both as JSON."""
    _bound()
    from reader.sources.html.document import take_apart

    given = json.load(sys.stdin.buffer)
    try:
        found = take_apart(given["text"], Origin(**given["origin"]))
    except SourceError as error:
        sys.stdout.buffer.write(str(error).encode("utf-8", "replace"))
        return _TROUBLE
    sys.stdout.buffer.write(json.dumps(asdict(found)).encode())
    return 0


if __name__ == "__main__":
    sys.exit(main())
