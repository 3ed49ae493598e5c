"""Whether the terminal's background is dark, asked of the terminal itself (OSC 11, xterm's control sequences).

The question about its kind (DA1) goes with it: every terminal answers that one, so nobody waits for an answer to the
first that never comes.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from time import monotonic
from typing import Final

QUESTION: Final = b"\x1b]11;?\x1b\\\x1b[c"
PATIENCE: Final = 0.15  # seconds; a terminal on this machine answers within a few milliseconds

_COLOUR = re.compile(rb"\x1b\]11;rgba?:([0-9a-fA-F]{1,4})/([0-9a-fA-F]{1,4})/([0-9a-fA-F]{1,4})")
_KIND = re.compile(rb"\x1b\[\?[\d;]*c")


def is_dark(answer: bytes) -> bool | None:
    """What an answer says: by the luma of the colour (ITU-R BT.601); None when it names no colour."""
    found = _COLOUR.search(answer)
    if found is None:
        return None
    red, green, blue = (int(part, 16) / (16 ** len(part) - 1) for part in found.groups())
    return bool(0.299 * red + 0.587 * green + 0.114 * blue < 0.5)


def may_ask(environment: Mapping[str, str]) -> bool:
    """Whether the answer is sure to come at once: an answer that is late would be taken for keys."""
    far = any(environment.get(name) for name in ("SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT"))
    return not far and environment.get("TERM", "dumb") not in ("dumb", "linux")


def ask(keys: int = 0, screen: int = 2, patience: float = PATIENCE) -> bool | None:
    """Ask the terminal on two descriptors; None when it is none or does not say. Its settings are put back."""
    try:
        import termios

        before = termios.tcgetattr(keys)
    except (ImportError, OSError, termios.error):
        return None
    quiet = [*before[:3], before[3] & ~(termios.ECHO | termios.ICANON), *before[4:]]
    try:
        termios.tcsetattr(keys, termios.TCSANOW, quiet)
        os.write(screen, QUESTION)
        return is_dark(_answer(keys, monotonic() + patience))
    except OSError:
        return None
    finally:
        termios.tcsetattr(keys, termios.TCSANOW, before)


def _answer(keys: int, deadline: float) -> bytes:
    """What comes until the terminal has told its kind."""
    from select import select

    found = b""
    while (left := deadline - monotonic()) > 0 and not _KIND.search(found):
        if select([keys], [], [], left)[0]:
            found += os.read(keys, 1024)
    return found
