"""Stories become training material for opposed predicates."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.comparing.fitting.opposing import FIT
from reader.comparing.statements.denials.bearing import NAMES

LEFT = "The board of Tarnmouth mill accepted the offer of its rival on Monday."
RIGHT = "The board of Tarnmouth mill rejected the offer of its rival on Monday."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for story in ("mill", "pier"):
        place = tmp_path / "stories" / story
        place.mkdir(parents=True)
        (place / "a.txt").write_text(LEFT, "utf-8")
        (place / "b.txt").write_text(RIGHT, "utf-8")
        conflict = {
            "id": "offer", "kind": "negation", "left": "accepted", "right": "rejected",
            "left_sentence": LEFT, "right_sentence": RIGHT,
        }  # fmt: skip
        known = [conflict] if story == "mill" else []
        gold = {
            "accounts": {"a": {"file": "a.txt"}, "b": {"file": "b.txt"}},
            "pairs": [{"left": "a", "right": "b", "conflicts": known}],
        }
        (place / "gold.json").write_text(json.dumps(gold), "utf-8")
    return tmp_path / "stories"


def test_an_opposition_bears_the_name_of_the_contradiction_it_tells(folder: Path) -> None:
    mill, pier = FIT.pairs(folder, None)
    assert mill.known == {"offer"} and not pier.known
    assert {label for _, label in mill.examples} == {"offer"}
    assert {label for _, label in pier.examples} == {"none"}


def test_the_weights_are_written_as_a_module_and_are_the_same_each_time(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = []
    for name in ("one.py", "two.py"):
        monkeypatch.setattr("sys.argv", ["opposing", str(folder), "--write", str(tmp_path / name)])
        FIT.main(None)
        written.append((tmp_path / name).read_text("utf-8"))
    assert written[0] == written[1]
    assert all(f'"{name}"' in written[0] for name in NAMES)
