"""What a value belongs to, in words of its sentence."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from reader.comparing.values.slots import Slot, likes

_WORDS = 2
_LIGHT = frozenset("part total number sum amount lot kind time back no not say says got".split())
"""Words that stand close to many values and name none of them."""

_BESIDE = 3  # steps from an age within which a name is that of whose age it is
_NEAR = 0.25  # weight under which a shared word stands too far away to say what a value is


def about(kind: str, place: Slot, other: Slot | None = None) -> str:
    """The name and the words that say what a value is of, as "Llama 4 · shipped"; "" where nothing does.

    They are the closest ones; where there is the place of the other account's value too, the words that both share
    come first. An age beside a name is that of the person alone.
    """
    shared = _shared(place, other) if other else frozenset()
    if kind == "age" and any(i in shared or not shared for i in _beside(place)):
        return _name(place, [*_beside(place)])
    return " · ".join(part for part in (_name(place, shared), " ".join(_nearest(place, shared))) if part)


def _beside(place: Slot) -> Iterator[int]:
    """The names right beside a value."""
    return (i for i in sorted(place.names) if place.first - _BESIDE <= i <= place.last + _BESIDE)


def _shared(place: Slot, other: Slot) -> frozenset[int]:
    found = likes(place, other)
    return frozenset(i for i, j in found if place.weights.get(i, 0.0) >= _NEAR and j in other.weights)


def _name(place: Slot, shared: Collection[int]) -> str:
    """The closest proper name, whole, with a number that belongs to it."""
    names = [i for i in sorted(place.names) if i in shared or not shared]
    if not names:
        return ""
    words = place.words
    first = last = max(names, key=lambda i: place.weights[i])
    while first - 1 in place.names:
        first -= 1
    while last + 1 in place.names or (last + 1 < place.first and words[last + 1].is_number):
        last += 1
    return " ".join(token.text for token in words[first : last + 1])


def _nearest(place: Slot, shared: Collection[int]) -> list[str]:
    """What is counted, or else the closest content words, in the order of the sentence."""
    plain = [i for i in place.weights if i not in place.names and place.words[i].norm not in _LIGHT]
    plain.sort(key=lambda i: (i not in place.head, i not in shared, -place.weights[i], i))
    chosen = plain[:_WORDS] if plain and plain[0] not in place.head else _with_head(place, plain)
    return [place.words[i].text for i in sorted(chosen)]


def _with_head(place: Slot, plain: list[int]) -> list[int]:
    head = [i for i in plain if i in place.head]
    return head if len(head) >= _WORDS else plain[:_WORDS]
