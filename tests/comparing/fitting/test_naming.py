"""Stories become training material for two names of one thing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.comparing.fitting.naming import main, pairs
from reader.comparing.statements.names.counterparts import NAMES

LEFT = "The fair of Tarnmouth mill will be held in Trudwell on Monday."
RIGHT = "The fair of Tarnmouth mill will be held in Castrel on Monday."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for story in ("mill", "pier"):
        place = tmp_path / "stories" / story
        place.mkdir(parents=True)
        (place / "a.txt").write_text(LEFT, "utf-8")
        (place / "b.txt").write_text(RIGHT, "utf-8")
        conflict = {
            "id": "fair", "kind": "place", "left": "in Trudwell", "right": "in Castrel",
            "left_sentence": LEFT, "right_sentence": RIGHT,
        }  # fmt: skip
        known = [conflict] if story == "mill" else []
        gold = {
            "accounts": {"a": {"file": "a.txt"}, "b": {"file": "b.txt"}},
            "pairs": [{"left": "a", "right": "b", "conflicts": known}],
        }
        (place / "gold.json").write_text(json.dumps(gold), "utf-8")
    return tmp_path / "stories"


def test_two_names_bear_the_name_of_the_contradiction_they_tell(folder: Path) -> None:
    mill, pier = pairs(folder, None)
    assert mill.known == {"fair"} and not pier.known
    assert {label for _, label in mill.examples} == {"fair"}
    assert {label for _, label in pier.examples} == {"none"}


def test_look_alike_events_contradict_nothing_but_by_names_nearly_alike(tmp_path: Path) -> None:
    texts = ("They met in Trudwell.", "They met in Castrel.", "They met in Trudwick.")
    docs = {
        name: {"sents": [text], "scored": [0], "topic": "1"} for name, text in zip("abc", texts, strict=True)
    }
    rows = [{"a": "a", "b": other, "links": [[0, 0]]} for other in "bc"]
    path = tmp_path / "links.json"
    path.write_text(json.dumps({"docs": docs, "pairs": rows}), "utf-8")
    assert [[label for _, label in pair.examples] for pair in pairs(path, None)] == [["none"], ["open"]]


def test_the_weights_are_written_as_a_module_and_are_the_same_each_time(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = []
    for name in ("one.py", "two.py"):
        monkeypatch.setattr("sys.argv", ["naming", str(folder), "--write", str(tmp_path / name)])
        main()
        written.append((tmp_path / name).read_text("utf-8"))
    assert written[0] == written[1]
    assert all(f'"{name}"' in written[0] for name in NAMES)
