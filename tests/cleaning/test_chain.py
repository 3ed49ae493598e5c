"""The chain of parts, against trying every way through a short page."""

from itertools import pairwise, product
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reader.cleaning import chain

NAMES = ["a", "b", "c", "d"]
NUMBERS = st.floats(-5, 5, allow_nan=False)
WEIGHTS = st.fixed_dictionaries({name: st.tuples(NUMBERS, NUMBERS, NUMBERS, NUMBERS) for name in NAMES})
TURNS = st.fixed_dictionaries(dict.fromkeys(chain.TURNS, NUMBERS))
PAGES = st.lists(st.lists(st.sampled_from(NAMES), max_size=3), min_size=1, max_size=5)

Weights = dict[str, tuple[float, ...]]
Turns = dict[tuple[int, int], float]


def worth(page: list[list[str]], way: tuple[int, ...], turns: Turns, weights: Weights) -> float:
    own = sum(weights[name][part] for names, part in zip(page, way, strict=True) for name in names)
    return own + sum(turns[turn] for turn in pairwise(way))


def is_way(way: tuple[int, ...]) -> bool:
    follows = all(turn in chain.TURNS for turn in pairwise(way))
    return follows and way[0] in chain.STARTS and way[-1] in chain.ENDS


@given(PAGES, TURNS, WEIGHTS)
def test_no_way_through_a_page_is_better(page: list[list[str]], turns: Turns, weights: Weights) -> None:
    found = tuple(chain.PARTS.index(part) for part in chain.parts(page, turns, weights))
    assert is_way(found)
    ways = filter(is_way, product(range(len(chain.PARTS)), repeat=len(page)))
    best = max(worth(page, way, turns, weights) for way in ways)
    assert abs(worth(page, found, turns, weights) - best) < 1e-6


def test_an_empty_page_has_no_parts() -> None:
    assert chain.parts([]) == []


def test_unknown_evidence_weighs_nothing() -> None:
    assert chain.emission(["never seen"], {}) == [0.0, 0.0, 0.0, 0.0]


def test_the_fitted_weights_are_as_they_are_written() -> None:
    turns, known = chain._weights()
    weights = {name: row for name, row in known.items() if len(row) == len(chain.PARTS)}
    text = (Path(chain.__file__).parent / "weights.txt").read_text("utf-8")
    assert chain.written(weights, turns) == text
