"""How near two runs of English words are in what they speak of, by a table of word vectors.

The table, word_vectors.bin beside this file, is derived from a public model of sentences, all-MiniLM-L6-v2 (Apache
License 2.0); :mod:`reader.comparing.fitting.word_vectors` says how. It holds the 9,000 commonest stems and 128 figures of
four bits for each.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from math import dist, hypot
from pathlib import Path

from reader.language.rounding import fine

MIDDLE = 8
"""What nought is written as; a figure runs from 1 to 15."""

USUAL = 0.25
"""How near two sentences of one story are on average; what is said where nothing is known of one of them."""

_LANE = 4  # bytes for each figure of a sum
_FINE = 64  # how many steps of weight there are to one
_LOW = bytes(byte & 15 for byte in range(256))
_HIGH = bytes(byte >> 4 for byte in range(256))


@dataclass(frozen=True, slots=True)
class Direction:
    """Where the words of a sentence point together; without figures where none of them is known."""

    figures: bytes = b""  # one behind the other, as they take less room so
    length: float = 0.0


NOWHERE = Direction()


@dataclass(frozen=True, slots=True)
class _Table:
    places: dict[str, int]
    figures: bytes  # two to a byte, the lower one first
    width: int  # figures of a word


@lru_cache(maxsize=1)
def _table() -> _Table:
    """The table as :func:`reader.comparing.fitting.word_vectors.packed` writes it."""
    data = Path(__file__).with_name("word_vectors.bin").read_bytes()
    head, rest = data.split(b"\n", 1)
    words = head.decode("ascii").split(" ")
    return _Table(dict(zip(words, range(len(words)), strict=True)), rest, 2 * len(rest) // len(words))


@lru_cache(maxsize=16384)
def _lanes(stem: str) -> int:
    """The figures of a stem as one number with a lane for each, so that to add numbers is to add vectors; 0 if unknown.

    A figure below nought borrows one from the next lane: that is a part in some hundreds of the figures of a sentence.
    """
    table = _table()
    place = table.places.get(stem)
    if place is None:
        return 0
    half = table.width // 2
    pairs = table.figures[place * half : (place + 1) * half]
    spread = bytearray(table.width * _LANE)
    spread[:: 2 * _LANE] = pairs.translate(_LOW)
    spread[_LANE :: 2 * _LANE] = pairs.translate(_HIGH)
    return int.from_bytes(spread, "little") - _nought()


@lru_cache(maxsize=1)
def _nought() -> int:
    """What nought is written as, in every lane."""
    return int.from_bytes(MIDDLE.to_bytes(_LANE, "little") * _table().width, "little")


def lanes(stem: str, weight: float) -> int:
    """The vector of a stem counted with its weight, which is 0 or more, to be added up to a direction."""
    return int(weight * _FINE + 0.5) * _lanes(stem)


def direction(lanes: Iterable[int]) -> Direction:
    """The sum of the vectors of some stems, as :func:`lanes` gives them."""
    total = sum(lanes)
    if not total:
        return NOWHERE
    figures = total.to_bytes(_table().width * _LANE, "little", signed=True)
    return Direction(figures, hypot(*_numbers(figures)))


@lru_cache(maxsize=512)
def _numbers(figures: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(figures) // _LANE}i", figures)


def nearness(one: Direction, other: Direction) -> float:
    """The cosine of two directions by the law of cosines, -1 to 1; :data:`USUAL` where one is not known."""
    if not one.figures or not other.figures:
        return USUAL
    a, b, c = one.length, other.length, dist(_numbers(one.figures), _numbers(other.figures))
    return fine((a * a + b * b - c * c) / (2 * a * b))
