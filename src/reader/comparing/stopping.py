"""Long work that is stopped when nobody waits for its result any more."""

from __future__ import annotations

from reader.errors import Cancelled
from reader.model import Cancel


def stop_if(cancelled: Cancel) -> None:
    """Raise :class:`reader.errors.Cancelled` where that answers true."""
    if cancelled():
        raise Cancelled("The comparison was stopped.")
