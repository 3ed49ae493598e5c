"""A comparison without the interruptions of the collector of cyclic garbage.

A comparison makes hundreds of thousands of small objects that live until it ends and hold no cycles. The collector
goes by the number of new objects, so it looks through all of them again and again and finds nothing; that is a
tenth of the time of a short comparison and a fifth of that of a long one. What is not used any more is freed at once
as ever, by its count of references.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_off() -> Iterator[None]:
    """Keep the collector off inside; where several threads are inside, until the first one is out that found it on."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            _grow_old()
            gc.enable()


def _grow_old() -> None:
    """Count all there is as old without looking through it, which the next new object would set off.

    Freezing moves everything out of the generations, thawing moves it into the oldest one. What a program has frozen
    for good is left alone.
    """
    if not gc.get_freeze_count():
        gc.freeze()
        gc.unfreeze()
