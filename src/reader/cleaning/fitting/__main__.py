"""Fit the weights of the chain to pages with known articles."""

from __future__ import annotations

import argparse
from pathlib import Path

from reader.cleaning.chain import PARTS, written
from reader.cleaning.fitting.pages import read
from reader.cleaning.fitting.training import fit

_FAVOUR = 0.25  # added to the body's side: a lost paragraph is worse than a leaked line


def main() -> None:
    """Print the weights fitted to all pages."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--rounds", type=int, default=8)
    options = parser.parse_args()
    pages = [page for folder in options.folders for page in read(folder)]
    weights = fit(pages, rounds=options.rounds)
    weights.evidence["always"][PARTS.index("body")] += _FAVOUR
    print(written(weights.evidence, weights.turns), end="")


if __name__ == "__main__":
    main()
