"""Where in two accounts a known contradiction stands."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.comparing.fitting.stories import compared, hits, is_in, named
from reader.model import Span

Stretch = tuple[str, int, int]

LEFT, RIGHT = "The mill fire injured 41 workers.", "It left 43 workers hurt."
ROW = {"left": "41", "right": "43", "left_sentence": LEFT, "right_sentence": RIGHT}


def test_the_pairs_of_a_story_are_read_with_what_people_say(tmp_path: Path) -> None:
    place = tmp_path / "stories" / "mill"
    place.mkdir(parents=True)
    (place / "a.txt").write_text(LEFT, "utf-8")
    (tmp_path / "b.txt").write_text(RIGHT, "utf-8")
    gold = {
        "accounts": {"a": {"file": "a.txt"}, "b": {"file": "b.txt"}},
        "pairs": [{"left": "a", "right": "b", "conflicts": [ROW]}],
    }
    (place / "gold.json").write_text(json.dumps(gold), "utf-8")
    ((story, left, right, known),) = compared(tmp_path / "stories", tmp_path)
    assert story == "mill"
    assert [left.sentences[0].text, right.sentences[0].text] == [LEFT, RIGHT]
    assert named(known) == [("0", ROW)]


@pytest.mark.parametrize(
    ("left", "right", "count"),
    [
        ((LEFT, 22, 24), (RIGHT, 8, 10), 3),
        ((LEFT, 22, 24), (RIGHT, 11, 18), 2),
        ((LEFT, 4, 8), (RIGHT, 11, 18), 0),
        (("There were 41 of them.", 11, 13), ("And 43 here.", 4, 6), 2),
        (("There were 41 of them.", 11, 13), (RIGHT, 11, 18), 0),
    ],
)
def test_a_place_hits_the_sentences_and_the_words_of_a_contradiction(
    left: Stretch, right: Stretch, count: int
) -> None:
    one, other = ((text, Span(0, start, end, "")) for text, start, end in (left, right))
    assert hits(ROW, one, other) == count


def test_a_sentence_may_be_given_in_part() -> None:
    assert is_in("the mill fire", LEFT)
    assert not is_in("the mill fires", LEFT)
