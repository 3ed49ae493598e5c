"""An inverted index: what is found again by a key, so that no two accounts are read all by all."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


def index(entries: Iterable[tuple[K, V]]) -> dict[K, list[V]]:
    """All that stands under each key, in the order of the entries."""
    found: dict[K, list[V]] = {}
    for key, value in entries:
        if key in found:
            found[key].append(value)
        else:
            found[key] = [value]
    return found
