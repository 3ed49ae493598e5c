"""Fit the weights of rivals to stories, and say how well they do on stories they have not seen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.comparing.fitting.learning import module
from reader.comparing.fitting.leaving_out import run
from reader.comparing.fitting.stories import Comparison, comparisons
from reader.comparing.fitting.training import fit
from reader.comparing.values.rivals import NAMES, conflicts

_PENALTY = 1.0
_DOC = "The weights of what speaks for and against two rivals, written by :mod:`reader.comparing.fitting`."


def main() -> None:
    """Leave each story out once, then write the weights fitted to all."""
    run(__doc__, _PENALTY, read=comparisons, fitted=_fitted, figures=_figures, written=_written)


def _fitted(known: Sequence[Comparison], penalty: float) -> list[float]:
    learned = [
        (example, comparison.worth)
        for comparison in known
        for example in comparison.examples
        if example.label != "open"
    ]
    return fit(
        [(example.rivals.features, example.label == "conflict") for example, _ in learned],
        penalty,
        [worth for _, worth in learned],
    )


def _figures(known: Sequence[Comparison], weights: Mapping[str, Sequence[float]]) -> str:
    """Precision and recall of what would be told."""
    right = told = found = wanted = 0
    for comparison in known:
        labels = {id(example.rivals): example for example in comparison.examples}
        chosen = conflicts([e.rivals for e in comparison.examples], weights[comparison.story])
        examples = [labels[id(pair)] for pair, _ in chosen]
        right += sum(example.label == "conflict" for example in examples)
        told += sum(example.label != "open" for example in examples)
        found += len({example.known for example in examples} - {""})
        wanted += len(comparison.conflicts)
    return f"P {right / max(1, told):.3f} ({told - right} wrong) R {found / max(1, wanted):.3f} ({found}/{wanted})"


def _written(weights: Sequence[float]) -> str:
    """The module that holds the weights."""
    return module(_DOC, NAMES, weights)


if __name__ == "__main__":
    main()
