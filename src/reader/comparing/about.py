"""What a value belongs to, in words of its sentence."""

from __future__ import annotations

from reader.comparing.slots import Slot

_WORDS = 2


def about(place: Slot) -> str:
    """The name and the words that stand closest to a value, as "Llama 4 · shipped"; "" where nothing does."""
    return " · ".join(part for part in (_name(place), " ".join(_nearest(place))) if part)


def _name(place: Slot) -> str:
    """The closest proper name, whole, with a number that belongs to it."""
    if not place.names:
        return ""
    words = place.words
    first = last = max(sorted(place.names), key=lambda i: place.weights[i])
    while first - 1 in place.names:
        first -= 1
    while last + 1 in place.names or (last + 1 < place.first and words[last + 1].is_number):
        last += 1
    return " ".join(token.text for token in words[first : last + 1])


def _nearest(place: Slot) -> list[str]:
    """What is counted, or else the closest content words, in the order of the sentence."""
    plain = [i for i in sorted(place.weights, key=lambda i: (-place.weights[i], i)) if i not in place.names]
    chosen = [i for i in plain if i in place.head] or plain[:_WORDS]
    if len(chosen) < _WORDS:
        chosen += [i for i in plain if i not in chosen][:1]
    return [place.words[i].text for i in sorted(chosen)]
