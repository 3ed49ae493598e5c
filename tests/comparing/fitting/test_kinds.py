"""Stories with known contradictions become training material, and that becomes weights."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import reader.comparing
from reader.comparing.fitting.__main__ import main
from reader.comparing.fitting.kinds import FITS

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


pairs = FITS["values"].pairs


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


def fairs(path: Path, kind: str, *told: str) -> Path:
    """Two stories of one sentence in which the accounts tell two things differently; in the first that is known."""
    texts = [f"On Monday the board of Tarnmouth mill {words}." for words in told]
    for story in ("mill", "pier"):
        place = path / "stories" / story
        place.mkdir(parents=True)
        for name, text in zip("ab", texts, strict=True):
            (place / f"{name}.txt").write_text(text, "utf-8")
        known = {"id": "it", "kind": kind, "left": told[0], "right": told[1]}
        known |= {"left_sentence": texts[0], "right_sentence": texts[1]}
        gold = {
            "accounts": {name: {"file": f"{name}.txt"} for name in "ab"},
            "pairs": [{"left": "a", "right": "b", "conflicts": [known] if story == "mill" else []}],
        }
        (place / "gold.json").write_text(json.dumps(gold), "utf-8")
    return path / "stories"


@pytest.mark.parametrize(
    ("what", "kind", "told"),
    [
        ("names", "place", ("will meet in Trudwell", "will meet in Castrel")),
        ("denials", "negation", ("accepted the offer of its rival", "rejected the offer of its rival")),
        ("moods", "modality", ("will shut the northern plant", "may shut the northern plant")),
    ],
)
def test_each_kind_names_the_contradictions_it_tells_and_its_weights_are_the_same_each_time(
    what: str, kind: str, told: tuple[str, str], tmp_path: Path
) -> None:
    stories = fairs(tmp_path, kind, *told)
    mill, pier = FITS[what].pairs(stories)
    assert mill.known == {"it"} and not pier.known
    assert {label for _, label in mill.examples} == {"it"}
    assert {label for _, label in pier.examples} == {"none"}
    table = (
        Path(reader.comparing.__file__).parent.joinpath("statements", what, "features.py").read_text("utf-8")
    )
    for name in ("one.py", "two.py"):
        (tmp_path / name).write_text(table, "utf-8")
        main([what, str(stories), "--write", str(tmp_path / name)])
    written = (tmp_path / "one.py").read_text("utf-8")
    assert written == (tmp_path / "two.py").read_text("utf-8") != table


def test_look_alike_events_contradict_nothing_but_by_names_nearly_alike(tmp_path: Path) -> None:
    texts = ("They met in Trudwell.", "They met in Castrel.", "They met in Trudwick.")
    docs = {
        name: {"sents": [text], "scored": [0], "topic": "1"} for name, text in zip("abc", texts, strict=True)
    }
    rows = [{"a": "a", "b": other, "links": [[0, 0]]} for other in "bc"]
    path = tmp_path / "links.json"
    path.write_text(json.dumps({"docs": docs, "pairs": rows}), "utf-8")
    found = [[label for _, label in pair.examples] for pair in FITS["names"].pairs(path)]
    assert found == [["none"], ["open"]]
