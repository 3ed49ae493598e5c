"""Learn the weights of reader/sources/html/weights.py: python tests/benchmarks/fit_page_weights.py FOLDER…

A folder holds html/NAME.html and gold/NAME.txt, the text of the article, as in the public collections of pages. A line
is part of the article when 60 % of its words stand in the gold in the same order (longest common subsequence). The
weights minimise the logistic loss over all lines, each weighted by its words, a page by its length at most five times
over, with a ridge penalty on evidence scaled to variance one; plain gradient descent with momentum (Nesterov 1983).
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from math import exp, sqrt
from pathlib import Path

from rapidfuzz.distance import Indel

from reader.sources.decode import decode
from reader.sources.html.blocks import pieces
from reader.sources.html.data import article_body
from reader.sources.html.evidence import evidence
from reader.sources.html.page import page
from reader.sources.html.parse import tree

Line = tuple[dict[str, float], bool, float]  # its evidence, whether it is of the article, what it weighs
_WORD = re.compile(r"\w+")
_IN_GOLD = 0.6
_PENALTY = 50.0
_STEPS = 400
_RARE = 40  # lines that a piece of evidence must stand on
_SLIGHT = 0.04  # of a weight per standard deviation: less is left out


def main(folders: Sequence[str]) -> None:
    """Print the module of weights that the pages in some folders teach."""
    lines = [line for folder in folders for line in _lines(Path(folder))]
    print(f"# {len(lines)} lines", file=sys.stderr)
    bias, weights = fit(lines)
    print(f"BIAS = {bias:.2f}\nWEIGHTS: dict[str, float] = {{")
    for name, weight in sorted(weights.items()):
        print(f'    "{name}": {weight:.2f},')
    print("}")


def _lines(folder: Path) -> Iterator[Line]:
    for gold in sorted((folder / "gold").glob("*.txt")):
        data = (folder / "html" / f"{gold.stem}.html").read_bytes()
        root = tree(decode(data, name=gold.stem), name=gold.stem)
        if root is None or not (found := pieces(root)):
            continue
        measured = page(found, article_body(root))
        labels = _labels([piece.text for piece in found], gold.read_text(encoding="utf-8"))
        length = sum(len(piece.text) for piece, label in zip(found, labels, strict=True) if label)
        for at, label in enumerate(labels):
            words = len(found[at].text.split())
            said = {name: float(value) for name, value in evidence(measured, at) if value}
            yield said, label, 5 * (3 + words) / max(100.0, length / 5)


def _labels(texts: Sequence[str], gold: str) -> list[bool]:
    numbers: dict[str, int] = {}
    split = [_WORD.findall(text) for text in texts]
    owners = [at for at, words in enumerate(split) for _ in words]
    ours = [numbers.setdefault(word, len(numbers)) for words in split for word in words]
    theirs = [numbers.setdefault(word, len(numbers)) for word in _WORD.findall(gold)]
    hits = Counter(
        owners[at]
        for step in Indel.opcodes(ours, theirs)
        if step.tag == "equal"
        for at in range(step.src_start, step.src_end)
    )
    return [bool(words) and hits[at] / len(words) >= _IN_GOLD for at, words in enumerate(split)]


def fit(lines: Sequence[Line]) -> tuple[float, dict[str, float]]:
    """Bias and weights of a logistic regression."""
    names = [
        name for name, count in Counter(name for line in lines for name in line[0]).items() if count >= _RARE
    ]
    scale = {name: _deviation([line[0].get(name, 0.0) for line in lines]) for name in sorted(names)}
    number = {name: at for at, name in enumerate(scale)}
    spread = list(scale.values())
    rows = [
        (
            [(number[name], value / scale[name]) for name, value in found.items() if name in number],
            label,
            weight,
        )
        for found, label, weight in lines
    ]
    bias, weights = _descend(rows, len(spread))
    return bias, {
        name: weight / scale[name]
        for name, weight in zip(scale, weights, strict=True)
        if abs(weight) >= _SLIGHT
    }


def _deviation(values: Sequence[float]) -> float:
    mean = sum(values) / len(values)
    return sqrt(sum((value - mean) ** 2 for value in values) / len(values)) or 1.0


def _descend(
    rows: Sequence[tuple[list[tuple[int, float]], bool, float]], size: int
) -> tuple[float, list[float]]:
    total = sum(weight for _, _, weight in rows)
    bias, weights = 0.0, [0.0] * size
    moved_bias, moved = 0.0, [0.0] * size
    for step in range(_STEPS):
        ahead = [weight + 0.9 * move for weight, move in zip(weights, moved, strict=True)]
        ahead_bias = bias + 0.9 * moved_bias
        slope, slope_bias = [_PENALTY * weight for weight in ahead], 0.0
        for row, label, weight in rows:
            odds = ahead_bias + sum(ahead[at] * value for at, value in row)
            error = weight * (1 / (1 + exp(-max(-30.0, min(30.0, odds)))) - label)
            slope_bias += error
            for at, value in row:
                slope[at] += error * value
        rate = 1.5 / (1 + 0.002 * step) / total
        moved = [0.9 * move - rate * change for move, change in zip(moved, slope, strict=True)]
        moved_bias = 0.9 * moved_bias - rate * slope_bias
        weights = [weight + move for weight, move in zip(weights, moved, strict=True)]
        bias += moved_bias
    return bias, weights


if __name__ == "__main__":
    main(sys.argv[1:])
