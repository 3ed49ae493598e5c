"""Dataclasses of which a comparison makes thousands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True)
def record(cls: type[T]) -> type[T]:
    """A dataclass with slots that is never changed, to which the type checker sees.

    One that saw to it itself would be made three times as slowly.
    """
    return dataclass(slots=True, unsafe_hash=True)(cls)
