"""Fit the weights of the chain to pages with known articles, and say how well they do on sites they have not seen."""

from __future__ import annotations

import argparse
import json
import re
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import fmean

from reader.cleaning import chain
from reader.cleaning.fitting.pages import Page, read
from reader.cleaning.fitting.training import Weights, fit

_FAVOUR = 0.25  # added to the body's side: a lost paragraph is worse than a leaked line
_WORD = re.compile(r"\w+")
_SIZE = 4  # words of a shingle


def main() -> None:
    """Cross-validate, then write the weights fitted to all pages."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--folds", type=int, default=0, help="cross-validate by site in so many folds")
    parser.add_argument("--rounds", type=int, default=8)
    parser.add_argument("--write", type=Path, help="where to write the weights")
    options = parser.parse_args()
    sets = {folder.name: list(read(folder)) for folder in options.folders}
    pages = [page for found in sets.values() for page in found]
    for fold in range(options.folds):
        _cross_validate(sets, fold, options.folds, options.rounds)
    if options.write:
        options.write.write_text(_written(fit(pages, rounds=options.rounds)), "utf-8")


def _cross_validate(sets: dict[str, list[Page]], fold: int, folds: int, rounds: int) -> None:
    def held_out(page: Page) -> bool:
        return zlib.crc32(page.site.encode()) % folds == fold

    weights = fit([page for found in sets.values() for page in found if not held_out(page)], rounds=rounds)
    known = _with_favour(weights)
    for name, found in sets.items():
        for door in sorted({page.name.split("/")[0] for page in found}):
            own = [p for p in found if held_out(p) and not p.trimmed and p.name.startswith(f"{door}/")]
            precision, recall = _figures(own, weights, known)
            print(f"fold {fold} {name} {door}: P {precision:.4f} R {recall:.4f} pages {len(own)}")


def _figures(
    pages: Sequence[Page], weights: Weights, known: dict[str, tuple[float, ...]]
) -> tuple[float, float]:
    """Mean precision and recall over four-word shingles, as scrapinghub's article-extraction-benchmark counts."""
    precisions, recalls = [], []
    for page in pages:
        parts = chain.parts(page.evidence, weights.turns, known)
        mine = _shingles(text for text, part in zip(page.texts, parts, strict=True) if part == "body")
        gold = _shingles([page.gold])
        both = sum((mine & gold).values())
        precisions.append(both / max(1, sum(mine.values())))
        recalls.append(both / max(1, sum(gold.values())))
    return (fmean(precisions), fmean(recalls)) if pages else (0.0, 0.0)


def _shingles(texts: Sequence[str] | Iterator[str]) -> Counter[tuple[str, ...]]:
    words = _WORD.findall("\n\n".join(texts))
    return (
        Counter(tuple(words[at : at + _SIZE]) for at in range(max(1, len(words) - _SIZE + 1)))
        if words
        else Counter()
    )


def _with_favour(weights: Weights) -> dict[str, tuple[float, ...]]:
    known = {name: tuple(values) for name, values in weights.evidence.items()}
    head, body, inset, tail = known["always"]
    return {**known, "always": (head, body + _FAVOUR, inset, tail)}


def _written(weights: Weights) -> str:
    """The weights as the JSON that the chain reads, a line for each piece of evidence."""
    turns = {f"{chain.PARTS[a]} {chain.PARTS[b]}": round(value, 2) for (a, b), value in weights.turns.items()}
    rows = [
        f"  {json.dumps(name)}: {json.dumps([round(value, 2) for value in values])}"
        for name, values in sorted(_with_favour(weights).items())
    ]
    return f'{{\n "turns": {json.dumps(turns)},\n "weights": {{\n' + ",\n".join(rows) + "\n }\n}\n"


if __name__ == "__main__":
    main()
