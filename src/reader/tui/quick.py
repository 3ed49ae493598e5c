"""A quick start: imported before anything of Textual, it leaves out what the first screen does not need.

What the imports and the first screen make is there to stay, so looking for garbage among it is lost time, and asyncio
would load TLS, which a terminal program never asks of it.
"""

from __future__ import annotations

import gc
import sys

gc.disable()
if "ssl" not in sys.modules and "asyncio" not in sys.modules:
    sys.modules["ssl"] = None  # type: ignore[assignment]  # asyncio takes a missing ssl for a Python without it
    import asyncio  # noqa: F401

    del sys.modules["ssl"]


def collect() -> None:
    """From now on garbage is looked for, though not among what is there already."""
    gc.freeze()
    gc.enable()
