"""Every line gets its part of the page: the head, the body, an inset in it, or the tail.

The parts follow one another in a fixed order, so what a line is depends on all the others: a linear-chain
conditional random field (Lafferty, McCallum and Pereira 2001), decoded by Viterbi. The weights in weights.txt were
fitted with a softmax margin (Gimpel and Smith 2010) to development halves of two public collections, unpacked in the
folders aeb (article-extraction-benchmark) and wcxb (web-content-extraction-benchmark)::

    python -m reader.cleaning.fitting aeb wcxb > src/reader/cleaning/weights.txt
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Literal, TypeAlias

Part: TypeAlias = Literal["head", "body", "inset", "tail"]
Turn: TypeAlias = tuple[int, int]

PARTS: tuple[Part, ...] = ("head", "body", "inset", "tail")
TURNS: tuple[Turn, ...] = ((0, 0), (0, 1), (1, 1), (1, 2), (1, 3), (2, 2), (2, 1), (3, 3))
"""Which part may follow which: head, then body with insets, then tail."""

KINDS = ("text", "sentence", "phrase", "word")
"""Of lines; by its kind speaks what stands around a line."""

STARTS = (0, 1)
ENDS = (1, 3)
_NEVER = float("-inf")
_BEFORE = tuple(tuple(a for a, b in TURNS if b == part) for part in range(len(PARTS)))


def parts(
    evidence: Sequence[Sequence[str]],
    turns: Mapping[Turn, float] | None = None,
    weights: Mapping[str, Sequence[float]] | None = None,
) -> list[Part]:
    """The likeliest parts of a page whose lines have this evidence; by the fitted weights unless others are given."""
    if turns is None or weights is None:
        turns, weights = _weights()
    scores: list[float] = []
    ways: list[list[int]] = []
    for names in evidence:
        own = emission(names, weights)
        if not scores:
            scores = [own[part] if part in STARTS else _NEVER for part in range(len(PARTS))]
            continue
        way = [max(before, key=lambda a: scores[a] + turns[a, part]) for part, before in enumerate(_BEFORE)]
        scores = [scores[way[part]] + turns[way[part], part] + own[part] for part in range(len(PARTS))]
        ways.append(way)
    if not scores:
        return []
    found = [max(ENDS, key=lambda end: scores[end])]
    for way in reversed(ways):
        found.append(way[found[-1]])
    return [PARTS[part] for part in reversed(found)]


def emission(names: Sequence[str], weights: Mapping[str, Sequence[float]]) -> list[float]:
    """How well some evidence fits each part."""
    head = body = inset = tail = 0.0
    for name in names:
        if known := weights.get(name):
            head += known[0]
            body += known[1]
            inset += known[2]
            tail += known[3]
    return [head, body, inset, tail]


def written(weights: Mapping[str, Sequence[float]], turns: Mapping[Turn, float]) -> str:
    """Weights as weights.txt has them: a row for each turn and for what a line says by itself, one for all kinds of line."""
    numbers = {name: " ".join(f"{value:.2f}" for value in row) for name, row in weights.items()}
    whole = {name: row for name, row in numbers.items() if name.partition(" ")[0] not in KINDS}
    whole |= {_turn(turn): f"{value:.2f}" for turn, value in turns.items()}
    rows = [f"{name} | {row}" for name, row in sorted(whole.items())]
    for name in sorted({name.partition(" ")[2] for name in numbers.keys() - whole.keys()}):
        rows.append(f"{name} | {' | '.join(numbers.get(f'{kind} {name}', '-') for kind in KINDS)}")
    return "\n".join(rows) + "\n"


def _turn(turn: Turn) -> str:
    return " to ".join(PARTS[part] for part in turn)


@cache
def _weights() -> tuple[Mapping[Turn, float], Mapping[str, Sequence[float]]]:
    found: dict[str, Sequence[float]] = {}
    for line in Path(__file__).with_name("weights.txt").read_text("utf-8").splitlines():
        name, *rows = line.split(" | ")
        for kind, row in zip(KINDS if rows[1:] else ("",), rows, strict=True):
            if row != "-":
                found[f"{kind} {name}".strip()] = [float(number) for number in row.split()]
    return {turn: found[_turn(turn)][0] for turn in TURNS}, found
