"""The system's clipboard, through the program that has it; the terminal's own way (OSC 52) is the caller's."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import Final

PROGRAMS: Final = (
    # variable of the environment that must be set, program, its arguments
    ("WAYLAND_DISPLAY", "wl-copy", ()),
    ("DISPLAY", "xclip", ("-selection", "clipboard")),
    ("DISPLAY", "xsel", ("--clipboard", "--input")),
    ("", "pbcopy", ()),
    ("", "clip.exe", ()),
    ("TMUX", "tmux", ("load-buffer", "-")),
)
DEADLINE: Final = 3.0  # seconds


def copy(text: str, what: str) -> str:
    """Hand ``text`` to the first clipboard program that is there and takes it; what happened, for the user."""
    for variable, program, arguments in PROGRAMS:
        if variable and not os.environ.get(variable):
            continue
        path = shutil.which(program)
        if path and _feed([path, *arguments], text):
            if program == "tmux":
                return f"Copied {what} to tmux's buffer; sent to the terminal too, which may not take it."
            return f"Copied {what} with {program}."
    return (
        f"Sent {what} to the terminal (OSC 52), which may or may not take it: no clipboard program was found."
    )


def _feed(command: list[str], text: str) -> bool:
    try:
        done = subprocess.run(
            command,
            input=text.encode(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=DEADLINE,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return done.returncode == 0
