"""The program in a terminal of its own: keys go in, a screen comes out."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Any

import pyte
from tests.processes import environment

PATIENCE = 60.0  # seconds until a screen that does not come is a failure


class Terminal:
    """`reader` with some words in a pseudo terminal.

    ``stdin``, ``stdout`` and ``stderr`` replace the terminal as in :class:`subprocess.Popen`; with ``closed`` the
    program starts without any standard input.
    """

    def __init__(
        self,
        words: Sequence[str],
        *,
        data: Path,
        columns: int = 120,
        rows: int = 40,
        term: str = "xterm-256color",
        stdin: int | IO[bytes] | None = None,
        closed: bool = False,
        stdout: int | IO[bytes] | None = None,
        stderr: int | IO[bytes] | None = None,
    ) -> None:
        self._master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self._slave = slave  # kept open, so that the terminal can be looked at when the program has gone
        self.before = termios.tcgetattr(slave)
        self.screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self.screen)
        self.written = b""

        def take_terminal() -> None:
            fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
            if closed:
                os.close(0)

        self.process: subprocess.Popen[bytes] = subprocess.Popen(
            [sys.executable, "-m", "reader", *words],
            stdin=slave if stdin is None else stdin,
            stdout=slave if stdout is None else stdout,
            stderr=slave if stderr is None else stderr,
            env=environment(data, TERM=term),
            start_new_session=True,
            preexec_fn=take_terminal,
            pass_fds=(slave,),
        )

    def __enter__(self) -> Terminal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        os.close(self._master)
        os.close(self._slave)

    def press(self, keys: str) -> None:
        """Type some keys."""
        os.write(self._master, keys.encode())

    def text(self) -> str:
        """What stands on the screen."""
        return "\n".join(self.screen.display)

    def wait_for(self, *words: str) -> str:
        """Read until all the words stand on the screen; the screen."""
        self._read_until(lambda: all(word in self.text() for word in words), " and ".join(words))
        return self.text()

    def wait_until_written(self, sequence: bytes) -> None:
        """Read no further than to some bytes, such as an escape sequence."""
        self._read_until(lambda: sequence in self.written, repr(sequence), self._read_a_part)

    def wait_for_end(self) -> int:
        """Read until the program has ended; its exit status."""
        self._read_until(lambda: self.process.poll() is not None, "the end")
        self._read()
        return self.process.wait()

    def attributes(self) -> list[Any]:
        """The attributes of the terminal now."""
        return termios.tcgetattr(self._slave)

    def _read_until(
        self, done: Callable[[], bool], what: str, read: Callable[[], object] | None = None
    ) -> None:
        end = time.monotonic() + PATIENCE
        while not done():
            if time.monotonic() > end:
                raise AssertionError(f"waited in vain for {what}; the screen is\n{self.text()}")
            (read or self._read)()

    def _read(self) -> None:
        while self._read_a_part():
            pass

    def _read_a_part(self) -> bool:
        """Read what is there; False when nothing came."""
        if not select.select([self._master], [], [], 0.05)[0]:
            return False
        data = os.read(self._master, 65536)
        self.written += data
        self._stream.feed(data)
        return True
