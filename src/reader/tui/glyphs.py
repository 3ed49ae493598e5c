"""The few signs that the interface draws beside those of the rows, each with a form that every terminal has."""

from __future__ import annotations

from typing import Final

from reader.layout.spelling import can_spell

GLYPHS: Final[dict[str, tuple[str, str]]] = {
    "unread": ("●", "*"),
    "read": (" ", " "),
    "untitled": ("¶", "#"),
    "cursor": ("▎", ">"),
    "focus": ("▌", "|"),
    "done": ("✓", "v"),
    "dot": ("·", "-"),
    "ellipsis": ("…", "..."),
}


def ascii_wanted(setting: str, encoding: str) -> bool:
    """Whether to draw with ASCII alone: as set, else where the terminal's encoding knows no more."""
    return setting == "always" or (setting == "auto" and not can_spell(encoding))
