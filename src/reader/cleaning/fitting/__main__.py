"""Fit the weights of the chain to pages with known articles."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from reader.cleaning.chain import PARTS
from reader.cleaning.fitting.pages import read
from reader.cleaning.fitting.training import Weights, fit

_FAVOUR = 0.25  # added to the body's side: a lost paragraph is worse than a leaked line


def main() -> None:
    """Print the weights fitted to all pages."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--rounds", type=int, default=8)
    options = parser.parse_args()
    pages = [page for folder in options.folders for page in read(folder)]
    print(_written(fit(pages, rounds=options.rounds)), end="")


def _written(weights: Weights) -> str:
    """The weights as the JSON that the chain reads, a line for each piece of evidence."""
    weights.evidence["always"][PARTS.index("body")] += _FAVOUR
    turns = {f"{PARTS[a]} {PARTS[b]}": round(value, 2) for (a, b), value in weights.turns.items()}
    rows = [
        f"  {json.dumps(name)}: {json.dumps([round(value, 2) for value in values])}"
        for name, values in sorted(weights.evidence.items())
    ]
    return f'{{\n "turns": {json.dumps(turns)},\n "weights": {{\n' + ",\n".join(rows) + "\n }\n}\n"


if __name__ == "__main__":
    main()
