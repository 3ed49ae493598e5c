"""What a value belongs to, in words of its sentence."""

from __future__ import annotations

from collections.abc import Sequence

from reader.comparing.slots import Slot, slot
from reader.language.tokens import Token
from reader.language.value import Value

_WORDS = 2


def about(tokens: Sequence[Token], value: Value, others: Sequence[Value]) -> str:
    """The name and the word that stand closest to a value, as "Llama 4 · shipped"; "" where nothing does."""
    place = slot(tokens, value, others)
    name = _name(tokens, place)
    words = _nearest(tokens, place)
    return " · ".join(part for part in (name, " ".join(words)) if part)


def _name(tokens: Sequence[Token], place: Slot) -> str:
    """The closest proper name, whole, with a number that belongs to it."""
    names = [i for i in place.weights if tokens[i].is_name]
    if not names:
        return ""
    first = last = max(names, key=lambda i: place.weights[i])
    while first > 0 and tokens[first - 1].is_name and first - 1 not in range(place.first, place.last + 1):
        first -= 1
    while (
        last + 1 < len(tokens)
        and (tokens[last + 1].is_name or tokens[last + 1].is_number)
        and last + 1 < place.first
    ):
        last += 1
    return " ".join(token.text for token in tokens[first : last + 1])


def _nearest(tokens: Sequence[Token], place: Slot) -> list[str]:
    """What is counted, or else the closest content words, in the order of the sentence."""
    plain = {i: weight for i, weight in place.weights.items() if not tokens[i].is_name}
    chosen = sorted(place.head & plain.keys()) or sorted(sorted(plain, key=lambda i: -plain[i])[:_WORDS])
    if place.head and len(chosen) < _WORDS:
        chosen += [i for i in sorted(plain, key=lambda i: -plain[i]) if i not in chosen][:1]
    return [tokens[i].text for i in sorted(chosen)]
