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
    """Keep the collector off inside; where several threads are inside, until the first one is out that found it on.

    On the way out all there is counts as old, or the next new object would have it looked through: freezing moves
    everything out of the generations, thawing into the oldest one. What a program has frozen for good is left alone.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            if not gc.get_freeze_count():
                gc.freeze()
                gc.unfreeze()
            gc.enable()
