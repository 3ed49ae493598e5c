"""Fitting the weights of the chain: a conditional random field with a softmax margin, by AdaGrad, one page a step.

Softmax margin (Gimpel and Smith 2010): while it learns, every wrong way through a page is made as much better as its
errors cost, so that lines with many words are learned with more care. AdaGrad: Duchi, Hazan and Singer 2011.
"""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from reader.cleaning.chain import ENDS, PARTS, STARTS, TURNS
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
    """Weights of evidence for each part and of the turns from part to part, with AdaGrad's sums of squares."""

    evidence: dict[str, list[float]]
    turns: dict[tuple[int, int], float] = field(default_factory=lambda: dict.fromkeys(TURNS, 0.0))
    squares: dict[str, list[float]] = field(default_factory=dict)
    turn_squares: dict[tuple[int, int], float] = field(default_factory=lambda: dict.fromkeys(TURNS, 1e-6))


def fit(pages: Sequence[Page], *, rounds: int = 8) -> Weights:
    """Weights that lead through the pages; the same pages give the same weights."""
    seen = Counter(name for page in pages for names in page.evidence for name in names)
    names = sorted(name for name, count in seen.items() if count >= _LEAST)
    weights = Weights({name: [0.0] * _SIZE for name in names})
    weights.squares = {name: [1e-6] * _SIZE for name in names}
    order = list(range(len(pages)))
    chance = random.Random(11)
    total = Weights({name: [0.0] * _SIZE for name in names})
    for number in range(rounds):
        chance.shuffle(order)
        for at in order:
            _step(pages[at], weights)
        if number >= rounds // 2:
            _add(total, weights)
    return _mean(total, rounds - rounds // 2)


def true_parts(kept: Sequence[bool]) -> list[int]:
    """The parts of a page by its labels: before the first line of the article, after the last, in between."""
    inside = [at for at, own in enumerate(kept) if own]
    first, last = inside[0], inside[-1]
    return [0 if at < first else 3 if at > last else 1 if own else 2 for at, own in enumerate(kept)]


def _step(page: Page, weights: Weights) -> None:
    """Move the weights by the gradient of one page."""
    rows = [_scores(names, weights) for names in page.evidence]
    for row, own, cost in zip(rows, page.kept, page.costs, strict=True):
        for part in range(_SIZE):
            row[part] += cost if (part == _BODY) != own else 0.0
    marginals, pairs = _expected(rows, weights.turns)
    true = true_parts(page.kept)
    scale = (_TRIMMED_WEIGHT if page.trimmed else 1.0) * math.sqrt(_TYPICAL / len(rows))
    gradient: dict[str, list[float]] = {}
    for names, marginal, part in zip(page.evidence, marginals, true, strict=True):
        marginal[part] -= 1.0
        for name in names:
            if name in weights.evidence:
                slopes = gradient.setdefault(name, [0.0] * _SIZE)
                for at in range(_SIZE):
                    slopes[at] += marginal[at]
    for name, slopes in gradient.items():
        values, squares = weights.evidence[name], weights.squares[name]
        for at, slope in enumerate(slopes):
            slope = scale * slope + _SHRINK * values[at]
            squares[at] += slope * slope
            values[at] -= _RATE * slope / math.sqrt(squares[at])
    for before, after in pairwise(true):
        pairs[before, after] -= 1.0
    for turn, slope in pairs.items():
        slope = scale * slope + _SHRINK * weights.turns[turn]
        weights.turn_squares[turn] += slope * slope
        weights.turns[turn] -= _RATE * slope / math.sqrt(weights.turn_squares[turn])


def _scores(names: Sequence[str], weights: Weights) -> list[float]:
    row = [0.0] * _SIZE
    for name in names:
        if known := weights.evidence.get(name):
            for part in range(_SIZE):
                row[part] += known[part]
    return row


def _expected(
    rows: Sequence[Sequence[float]], turns: dict[tuple[int, int], float]
) -> tuple[list[list[float]], dict[tuple[int, int], float]]:
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


def _sum(logarithms: object) -> float:
    values = list(logarithms)  # type: ignore[call-overload]
    most = max(values)
    return float(most + math.log(sum(math.exp(value - most) for value in values)))


def _add(total: Weights, weights: Weights) -> None:
    for name, values in weights.evidence.items():
        own = total.evidence[name]
        for at, value in enumerate(values):
            own[at] += value
    for turn, value in weights.turns.items():
        total.turns[turn] += value


def _mean(total: Weights, count: int) -> Weights:
    return Weights(
        {name: [value / count for value in values] for name, values in total.evidence.items()},
        {turn: value / count for turn, value in total.turns.items()},
    )
