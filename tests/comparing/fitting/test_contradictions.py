"""Weights of contradictions are fitted and judged."""

from __future__ import annotations

from dataclasses import replace

from reader.comparing.fitting.contradictions import Compared, rewritten
from reader.comparing.fitting.kinds import FITS
from reader.comparing.rivalry import Model, Rivals
from reader.model import Span

PLACES = [type("Place", (), {"span": Span(n, 0, 1, "a")})() for n in range(3)]
NEAR, FAR, OPEN = (Rivals(at, at, (share,)) for at, share in zip(PLACES, (1.0, 0.0, 0.5), strict=True))
PAIR = Compared("mill", ((NEAR, "fire"), (FAR, "none"), (OPEN, "open")), frozenset(("fire", "flood")))
MODEL = Model({"near": (1.25, "how near they are"), "bias": (-0.5, "")}, conflict=0.0)
FIT = replace(FITS["values"], model=MODEL, penalty=0.1)


def test_of_what_is_open_nothing_is_learned() -> None:
    without = Compared("mill", PAIR.examples[:2], PAIR.known)
    assert FIT.fitted([PAIR]).weights == FIT.fitted([without]).weights
    assert FIT.fitted([PAIR]).weights[0] > 0


def test_precision_passes_over_what_is_open_and_recall_counts_each_contradiction_once() -> None:
    assert FIT.precision_and_recall([PAIR], {"mill": MODEL}) == "P 0.500 (1 wrong) R 0.500 (1/2)"


def test_the_module_of_the_table_gets_other_weights_and_stays_as_it_is() -> None:
    module = 'TABLE = {"near": (9.0, "how near they are"), "bias": (-9.0, "")}\n'
    written = 'TABLE = {"near": (1.2500, "how near they are"), "bias": (-0.5000, "")}\n'
    assert rewritten(module, MODEL.table) == written
