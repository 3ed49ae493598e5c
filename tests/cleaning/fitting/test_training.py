"""Fitting the weights of the chain."""

from reader.cleaning import chain
from reader.cleaning.fitting.pages import Page
from reader.cleaning.fitting.training import fit, true_parts

KEPT = [False, True, False, True, False]


def page(number: int) -> Page:
    names = [["short"], ["long"], ["short"], ["long"], ["short"]]
    return Page(f"text/{number}", f"site{number}", names, KEPT, [1.0] * len(KEPT))


def test_lines_before_between_and_after_the_article_have_their_parts() -> None:
    assert [chain.PARTS[part] for part in true_parts(KEPT)] == ["head", "body", "inset", "body", "tail"]


def test_fitted_weights_find_the_article() -> None:
    weights = fit([page(number) for number in range(20)], rounds=6)
    known = {name: tuple(values) for name, values in weights.evidence.items()}
    found = chain.parts(page(0).evidence, weights.turns, known)
    assert [part == "body" for part in found] == KEPT


def test_the_same_pages_give_the_same_weights() -> None:
    pages = [page(number) for number in range(10)]
    assert fit(pages, rounds=2) == fit(pages, rounds=2)
