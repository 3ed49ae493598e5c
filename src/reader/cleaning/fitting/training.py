"""Fitting the weights of the chain: a conditional random field with a softmax margin, by AdaGrad, one page a step.

Softmax margin (Gimpel and Smith 2010): while it learns, every wrong way through a page is made as much better as its
errors cost, so that lines with many words are learned with more care. AdaGrad: Duchi, Hazan and Singer 2011.
"""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from reader.cleaning.chain import ENDS, PARTS, STARTS, TURNS, Turn, emission
from reader.cleaning.fitting.pages import Page

_RATE = 0.25
_SHRINK = 0.01  # L2 penalty for a page
_TRIMMED_WEIGHT = 0.5  # of a trimmed copy against a page
_LEAST = 8  # lines that evidence must have been seen in
_TYPICAL = 100  # lines of a page whose step is not scaled
_NEVER = -1e30
_BODY, _SIZE = PARTS.index("body"), len(PARTS)


@dataclass(slots=True)
class Weights:
    """Numbers for each piece of evidence, one a part, and for each turn from part to part: weights, slopes or squares."""

    evidence: dict[str, list[float]]
    turns: dict[Turn, float] = field(default_factory=lambda: dict.fromkeys(TURNS, 0.0))


def fit(pages: Sequence[Page], *, rounds: int = 8) -> Weights:
    """Weights that lead through the pages, the mean of the later rounds; the same pages give the same weights."""
    seen = Counter(name for page in pages for names in page.evidence for name in names)
    names = sorted(name for name, count in seen.items() if count >= _LEAST)
    weights, total = (Weights({name: [0.0] * _SIZE for name in names}) for _ in range(2))
    squares = Weights({name: [1e-6] * _SIZE for name in names}, dict.fromkeys(TURNS, 1e-6))
    order = list(range(len(pages)))
    chance = random.Random(11)
    later = rounds - rounds // 2
    for number in range(rounds):
        chance.shuffle(order)
        for at in order:
            _step(pages[at], weights, squares)
        if number >= rounds // 2:
            for name, values in weights.evidence.items():
                total.evidence[name] = [a + b for a, b in zip(total.evidence[name], values, strict=True)]
            total.turns = {turn: value + weights.turns[turn] for turn, value in total.turns.items()}
    return Weights(
        {name: [value / later for value in values] for name, values in total.evidence.items()},
        {turn: value / later for turn, value in total.turns.items()},
    )


def true_parts(kept: Sequence[bool]) -> list[int]:
    """The parts of a page by its labels: before the first line of the article, after the last, in between."""
    inside = [at for at, own in enumerate(kept) if own]
    first, last = inside[0], inside[-1]
    return [0 if at < first else 3 if at > last else 1 if own else 2 for at, own in enumerate(kept)]


def _step(page: Page, weights: Weights, squares: Weights) -> None:
    """Move the weights by the gradient of one page."""
    scale = (_TRIMMED_WEIGHT if page.trimmed else 1.0) * math.sqrt(_TYPICAL / len(page.kept))

    def moved(value: float, slope: float, square: float) -> tuple[float, float]:
        slope = scale * slope + _SHRINK * value
        square += slope * slope
        return value - _RATE * slope / math.sqrt(square), square

    gradient = _gradient(page, weights)
    for name, slopes in gradient.evidence.items():
        values, own = weights.evidence[name], squares.evidence[name]
        for part, slope in enumerate(slopes):
            values[part], own[part] = moved(values[part], slope, own[part])
    for turn, slope in gradient.turns.items():
        weights.turns[turn], squares.turns[turn] = moved(weights.turns[turn], slope, squares.turns[turn])


def _gradient(page: Page, weights: Weights) -> Weights:
    """What a page would have of the weights less: the expected parts and turns without the true ones."""
    rows = [emission(names, weights.evidence) for names in page.evidence]
    for row, own, cost in zip(rows, page.kept, page.costs, strict=True):
        for part in range(_SIZE):
            row[part] += cost if (part == _BODY) != own else 0.0
    marginals, turns = _expected(rows, weights.turns)
    true = true_parts(page.kept)
    gradient = Weights({}, turns)
    for names, marginal, part in zip(page.evidence, marginals, true, strict=True):
        marginal[part] -= 1.0
        for name in names:
            if name in weights.evidence:
                slopes = gradient.evidence.setdefault(name, [0.0] * _SIZE)
                for at in range(_SIZE):
                    slopes[at] += marginal[at]
    for turn in pairwise(true):
        turns[turn] -= 1.0
    return gradient


def _expected(
    rows: Sequence[Sequence[float]], turns: dict[Turn, float]
) -> tuple[list[list[float]], dict[Turn, float]]:
    """The probability of each part for each line and the expected number of each turn (forward-backward)."""
    ahead = [[rows[0][part] if part in STARTS else _NEVER for part in range(_SIZE)]]
    for row in rows[1:]:
        ahead.append(
            [row[b] + _sum(ahead[-1][a] + turns[a, b] for a, to in TURNS if to == b) for b in range(_SIZE)]
        )
    behind = [[0.0 if part in ENDS else _NEVER for part in range(_SIZE)]]
    for row in reversed(rows[1:]):
        behind.append(
            [_sum(turns[a, b] + row[b] + behind[-1][b] for frm, b in TURNS if frm == a) for a in range(_SIZE)]
        )
    behind.reverse()
    whole = _sum(ahead[-1][part] for part in ENDS)
    marginals = [
        [math.exp(min(0.0, f + b - whole)) for f, b in zip(fs, bs, strict=True)]
        for fs, bs in zip(ahead, behind, strict=True)
    ]
    pairs = dict.fromkeys(TURNS, 0.0)
    for at in range(1, len(rows)):
        for a, b in TURNS:
            way = ahead[at - 1][a] + turns[a, b] + rows[at][b] + behind[at][b] - whole
            pairs[a, b] += math.exp(min(0.0, way)) if way > -60 else 0.0
    return marginals, pairs


def _sum(logarithms: Iterable[float]) -> float:
    values = list(logarithms)
    most = max(values)
    return most + math.log(sum(math.exp(value - most) for value in values))
