"""Writing to a terminal, a file or a pipe that may have been closed."""

from __future__ import annotations

import os
import sys
from typing import TextIO

from reader.errors import ReaderError

TROUBLE = 2  # the exit status when something went wrong
DEFAULT_WIDTH = 80


def width(asked: int | None) -> int:
    """Columns of text: what was asked for, else those of the terminal."""
    if asked or not is_terminal(sys.stdout):
        return asked or DEFAULT_WIDTH
    import shutil

    return shutil.get_terminal_size((DEFAULT_WIDTH, 24)).columns


def has_color(asked: str) -> bool:
    """Whether text has colour: "always", "never", or "auto" for what standard output can do."""
    able = is_terminal(sys.stdout) and not os.environ.get("NO_COLOR") and not is_dumb()
    return asked == "always" or (asked == "auto" and able)


def has_signs() -> bool:
    """Whether the encoding of standard output has the signs that we draw."""
    from reader.layout.spelling import can_spell

    return can_spell(_encoding())


def write(text: str, *, exact: bool = False) -> None:
    """Text to standard output. A reader that went away ends it quietly.

    What is for programs is written ``exact``, in UTF-8; other text loses what the encoding of the terminal lacks.

    Raises :class:`ReaderError` when it cannot be written for another reason, such as a full disk.
    """
    if sys.stdout is None:
        raise ReaderError("standard output is closed")
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8" if exact else None, errors="replace")
    if not _encoding().lower().startswith("utf"):
        from reader.layout.spelling import encodable

        text = encodable(text, _encoding())
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        _silence()
    except OSError as error:
        _silence()
        raise ReaderError(f"standard output: {error.strerror or error}") from error


def tell(text: str) -> None:
    """Lines about articles and files to standard output; titles and names are foreign text and pass the gate again."""
    from reader.sources.sanitize import clean

    write(clean(text, multiline=True))


def complain(sentence: str) -> int:
    """One line on standard error; returns the exit status for trouble."""
    say(f"reader: {sentence}")
    return TROUBLE


def say(sentence: str) -> None:
    """One line on standard error, whatever is in it; nothing when nobody can hear it."""
    if sys.stderr is None:
        return
    from reader.sources.sanitize import clean

    try:
        if hasattr(sys.stderr, "reconfigure"):
            sys.stderr.reconfigure(errors="backslashreplace")
        print(clean(sentence, multiline=False), file=sys.stderr, flush=True)
    except OSError:
        return


def progress(sentence: str) -> None:
    """What is going on, for somebody who watches; nothing where standard error is no terminal."""
    if is_terminal(sys.stderr):
        say(sentence)


def is_terminal(stream: TextIO | None) -> bool:
    """Whether a stream is a terminal; a closed one is not."""
    try:
        return stream is not None and stream.isatty()
    except (ValueError, OSError):
        return False


def is_dumb() -> bool:
    """Whether the terminal understands no escapes."""
    return os.environ.get("TERM", "") in ("", "dumb")


def _encoding() -> str:
    return getattr(sys.stdout, "encoding", None) or "utf-8"


def _silence() -> None:
    """Let nothing more go to standard output, or the interpreter complains when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
