"""Weights of contradictions are fitted and judged."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.comparing.fitting.contradictions import Compared, fitted, module, precision_and_recall


@dataclass(frozen=True)
class Rival:
    features: tuple[float, ...]


NEAR, FAR, OPEN = Rival((1.0,)), Rival((0.0,)), Rival((0.5,))
PAIR = Compared("mill", ((NEAR, "fire"), (FAR, "none"), (OPEN, "open")), frozenset(("fire", "flood")))


def test_of_what_is_open_nothing_is_learned() -> None:
    without = Compared("mill", PAIR.examples[:2], PAIR.known)
    assert fitted([PAIR], 0.1) == fitted([without], 0.1)
    assert fitted([PAIR], 0.1)[0] > 0


def test_precision_passes_over_what_is_open_and_recall_counts_each_contradiction_once() -> None:
    def told(found: Sequence[Rival], weights: Sequence[float]) -> Sequence[tuple[Rival, float]]:
        return [(one, 1.0) for one in found if weights[0] * one.features[0] >= 0]

    assert precision_and_recall([PAIR], {"mill": [1.0, 0.0]}, told) == "P 0.500 (1 wrong) R 0.500 (1/2)"


def test_the_module_holds_the_weights_by_name_and_the_bias() -> None:
    held: dict[str, object] = {}
    exec(module("Weights.", ("near",), (1.25, -0.5)), held)
    assert (held["WEIGHTS"], held["BIAS"], held["__doc__"]) == ({"near": 1.25}, -0.5, "Weights.")
