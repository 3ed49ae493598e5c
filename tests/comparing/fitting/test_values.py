"""Stories with known contradictions become training material for rival values."""

from __future__ import annotations

import json
from pathlib import Path

from reader.comparing.fitting.__main__ import pairs

LEFT = """Mill fire hurts 41

The fire at the old mill in Arlen injured 41 workers on Sunday.

The owner had paid $14 million for the mill in 2019."""
RIGHT = """Dozens hurt in Arlen

A fire in a mill at Arlen left 43 workers hurt.

The mill was sold for $19 million five years ago."""
HURT = {
    "kind": "number",
    "left_sentence": "The fire at the old mill in Arlen injured 41 workers on Sunday.",
    "right_sentence": "A fire in a mill at Arlen left 43 workers hurt.",
    "left": "41",
    "right": "43",
}
PAID = {
    "kind": "money",
    "left_sentence": "The owner had paid $14 million for the mill in 2019.",
    "right_sentence": "The mill was sold for $19 million five years ago.",
    "left": "$14 million",
    "right": "$19 million",
}


def folder(path: Path) -> Path:
    gold = {
        "accounts": {"a": {"file": "a.txt"}, "b": {"file": "b.txt"}},
        "pairs": [{"left": "a", "right": "b", "conflicts": [HURT], "doubtful": [PAID]}],
    }
    (path / "mill").mkdir()
    (path / "mill" / "a.txt").write_text(LEFT)
    (path / "mill" / "b.txt").write_text(RIGHT)
    (path / "mill" / "gold.json").write_text(json.dumps(gold))
    return path


def test_rivals_are_labelled_by_what_is_known(tmp_path: Path) -> None:
    (found,) = pairs(folder(tmp_path))
    labels = {(one.left.value.kind, one.left.value.low): label for one, label in found.examples}
    assert labels["number", 41] == "0"
    assert labels["money", 14e6] == "open"
    assert found.story == "mill"
    assert found.known == {"0"}


def test_accounts_may_lie_in_another_folder(tmp_path: Path) -> None:
    stories = tmp_path / "stories"
    stories.mkdir()
    here = list(pairs(folder(stories)))
    (stories / "mill" / "a.txt").rename(tmp_path / "a.txt")
    assert list(pairs(stories, tmp_path)) == here


def test_in_sentences_of_look_alike_events_that_are_not_linked_nothing_contradicts(tmp_path: Path) -> None:
    left = [
        "The fire at the old Arlen mill injured 41 workers, Rosa Kempf said.",
        "The fire at the old Arlen mill burned 97 boats in the harbour, Ivo Brandt said.",
        "Rosa Kempf had bought the old Arlen mill from Ivo Brandt.",
    ]
    right = [line.replace("41", "43").replace("97", "79") for line in left]
    known = {
        "docs": {
            "a": {"sents": left, "scored": [0, 1, 2], "topic": 1},
            "b": {"sents": right, "scored": [0, 1, 2], "topic": 1},
        },
        "pairs": [{"a": "a", "b": "b", "links": [[0, 0]]}],
    }
    path = tmp_path / "mills.json"
    path.write_text(json.dumps(known))
    (found,) = pairs(path)
    labels = {(one.left.sentence, one.right.sentence): label for one, label in found.examples}
    assert labels[0, 0] == "open"
    assert labels[1, 1] == "none"
    assert found.worth < 1
