"""Weights of sentence alignment learned from texts with known links."""

from __future__ import annotations

import json
from inspect import getsource
from pathlib import Path

import pytest

from reader.comparing.alignment import weights
from reader.comparing.fitting.alignment import (
    examples,
    first,
    first_odds,
    rewritten,
    second,
    second_odds,
    second_rows,
)
from reader.comparing.fitting.linked_texts import aligned

LEFT = ["The pier of Sandhaven fell on Tuesday.", "The mayor blamed the storm.", "Nobody was hurt."]
RIGHT = ["Nobody in Sandhaven was hurt.", "Taxes will rise in May.", "Sandhaven's pier fell on Tuesday."]


@pytest.fixture
def links(tmp_path: Path) -> Path:
    docs = {
        "a": {"sents": LEFT, "scored": [0, 1, 2], "topic": 1},
        "b": {"sents": RIGHT, "scored": [0, 2], "topic": 1},
    }
    path = tmp_path / "pier.json"
    pairs = [{"a": "a", "b": "b", "links": [[0, 2], [2, 0]]}]
    path.write_text(json.dumps({"docs": docs, "pairs": pairs}), "utf-8")
    return path


def test_a_file_of_links_is_read_with_what_nobody_looked_at(links: Path) -> None:
    (found,) = aligned(links)
    assert [s.text for s in found.right.sentences] == RIGHT
    assert found.links == {(0, 2), (2, 0)} and (found.name, found.story) == ("pier", "pier 1")
    assert not found.open


def test_a_folder_of_stories_is_read_with_its_optional_links(tmp_path: Path) -> None:
    sides = [{"left": [LEFT[0]], "right": [RIGHT[2]]}], [{"left": [LEFT[2]], "right": [RIGHT[0]]}]
    gold = {
        "accounts": {"a": {"sentences": [LEFT[:2], LEFT[2:]]}, "b": {"sentences": [RIGHT[0], RIGHT[1:]]}},
        "pairs": [{"left": "a", "right": "b", "links": sides[0], "optional_links": sides[1]}],
    }
    (tmp_path / "pier").mkdir()
    (tmp_path / "pier" / "gold.json").write_text(json.dumps(gold), "utf-8")
    (found,) = aligned(tmp_path)
    assert (found.kind, found.story, found.links, found.open) == (
        "stories",
        "pier",
        frozenset({(0, 2)}),
        frozenset({(2, 0)}),
    )


def rounded(look: weights.Weights) -> dict[str, list[float]]:
    return {name: [round(part, 4) for part in weight] for name, weight in look.items()}


def test_both_looks_learn_to_prefer_the_links(links: Path) -> None:
    known = examples(list(aligned(links)))
    look = first(known)
    odds = [first_odds(example, look) for example in known]
    again = [second_rows(example, found) for example, found in zip(known, odds, strict=True)]
    table = second(again)
    shares = second_odds(again[0], look, table)
    assert min(shares[0, 2], shares[2, 0]) > max(
        share for pair, share in shares.items() if pair not in known[0].known.links
    )
    module: dict[str, weights.Weights] = {}
    exec(rewritten(getsource(weights), look, table), module)
    assert rounded(module["FIRST"]) == rounded(look)
    assert rounded(module["SECOND"]) == rounded(table)
