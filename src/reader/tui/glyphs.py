"""The few signs that the interface draws, each with a form that every terminal has."""

from __future__ import annotations

from typing import Final

GLYPHS: Final[dict[str, tuple[str, str]]] = {
    "unread": ("●", "*"),
    "read": (" ", " "),
    "untitled": ("¶", "~"),
    "same": ("=", "="),
    "reworded": ("≈", "~"),
    "conflict": ("≠", "!"),
    "only_left": ("◂", "<"),
    "only_right": ("▸", ">"),
    "cursor": ("▎", ">"),
    "quotation": ("│", "|"),
    "rule": ("─", "-"),
    "bullet": ("•", "*"),
    "dot": ("·", "-"),
    "ellipsis": ("…", "..."),
    "dash": ("–", "-"),
    "accounts": ("⧉", "="),
    "stripped": ("╌", "-"),
    "divider": ("│", "|"),
    "up": ("↑", "^"),
    "down": ("↓", "v"),
    "to": ("→", "->"),
}


def glyph(name: str, *, ascii_only: bool) -> str:
    """The sign of that name."""
    return GLYPHS[name][ascii_only]


def ascii_wanted(setting: str, encoding: str | None) -> bool:
    """Whether to draw with ASCII alone: as set, else where the terminal's encoding knows no more."""
    if setting in ("always", "never"):
        return setting == "always"
    try:
        "".join(sign for sign, _ in GLYPHS.values()).encode(encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return True
    return False
