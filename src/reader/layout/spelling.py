"""Our own signs where only ASCII is wanted: one character for one, so that no width changes."""

from __future__ import annotations

_SIGNS = str.maketrans("↗↕¶–—…·•≠≈◂▸“”„«»‘’‚", ">^#--~.*!~<>\"\"\"\"\"'''")


def spelled(text: str, *, ascii_only: bool) -> str:
    """Text of ours as it is drawn."""
    return text.translate(_SIGNS) if ascii_only else text
