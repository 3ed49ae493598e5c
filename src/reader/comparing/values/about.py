"""What a value belongs to, in words of its sentence."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from reader.comparing.values.slot_likeness import likes
from reader.comparing.values.slots import Slot
from reader.language.figures.around import LIGHT

_WORDS = 2
_BESIDE = 3  # steps from an age within which a name is that of whose age it is
_NEAR = 0.25  # weight under which a shared word stands too far away to say what a value is


def about(kind: str, slot: Slot, other: Slot | None = None) -> str:
    """The name and the words that say what a value is of, as "Llama 4 · shipped"; "" where nothing does.

    They are the closest ones; where there is the slot of the other account's value too, the words that both share
    come first. An age beside a name is that of the person alone.
    """
    shared = _shared(slot, other) if other else frozenset()
    if kind == "age" and any(i in shared or not shared for i in _beside(slot)):
        return _name(slot, [*_beside(slot)])
    return " · ".join(part for part in (_name(slot, shared), " ".join(_nearest(slot, shared))) if part)


def _beside(slot: Slot) -> Iterator[int]:
    """The names right beside a value."""
    return (i for i in sorted(slot.names) if slot.first - _BESIDE <= i <= slot.last + _BESIDE)


def _shared(slot: Slot, other: Slot) -> frozenset[int]:
    found = likes(slot.content, other.content)
    return frozenset(i for i, j in found if slot.weights.get(i, 0.0) >= _NEAR and j in other.weights)


def _name(slot: Slot, shared: Collection[int]) -> str:
    """The closest proper name, whole, with a number that belongs to it."""
    names = [i for i in sorted(slot.names) if i in shared or not shared]
    if not names:
        return ""
    words = slot.words
    first = last = max(names, key=lambda i: slot.weights[i])
    while first - 1 in slot.names:
        first -= 1
    while last + 1 in slot.names or (last + 1 < slot.first and words[last + 1].is_number):
        last += 1
    return " ".join(token.text for token in words[first : last + 1])


def _nearest(slot: Slot, shared: Collection[int]) -> list[str]:
    """What is counted, or else the closest content words, in the order of the sentence."""
    plain = [i for i in slot.weights if i not in slot.names and slot.words[i].norm not in LIGHT]
    plain.sort(key=lambda i: (i not in slot.head, i not in shared, -slot.weights[i], i))
    chosen = plain[:_WORDS] if plain and plain[0] not in slot.head else _with_head(slot, plain)
    return [slot.words[i].text for i in sorted(chosen)]


def _with_head(slot: Slot, plain: list[int]) -> list[int]:
    head = [i for i in plain if i in slot.head]
    return head if len(head) >= _WORDS else plain[:_WORDS]
