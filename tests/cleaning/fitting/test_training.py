"""Fitting the weights of the chain."""

from reader.cleaning import chain
from reader.cleaning.fitting.pages import Page
from reader.cleaning.fitting.training import fit, true_parts

KEPT = [False, True, False, True, False]


PAGE = Page([["short"], ["long"], ["short"], ["long"], ["short"]], KEPT, [1.0] * len(KEPT))


def test_lines_before_between_and_after_the_article_have_their_parts() -> None:
    assert [chain.PARTS[part] for part in true_parts(KEPT)] == ["head", "body", "inset", "body", "tail"]


def test_fitted_weights_find_the_article() -> None:
    weights = fit([PAGE] * 20, rounds=6)
    found = chain.parts(PAGE.evidence, weights.turns, weights.evidence)
    assert [part == "body" for part in found] == KEPT


def test_the_same_pages_give_the_same_weights() -> None:
    assert fit([PAGE] * 10, rounds=2) == fit([PAGE] * 10, rounds=2)
