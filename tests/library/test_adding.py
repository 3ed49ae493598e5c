"""What somebody names or pastes, taken in one after the other."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from tests.library.texts import BRIDGE, BRIDGE_AGAIN, CHEESE

from reader.errors import Cancelled, SourceError
from reader.library import Library
from reader.library.adding import PASTED, became, take_in
from reader.model import never


def test_each_article_is_told_before_it_is_taken_in(library: Library, tmp_path: Path) -> None:
    told: list[str] = []
    (tmp_path / "one.txt").write_text(BRIDGE)
    (tmp_path / "two.txt").write_text(CHEESE)
    names = f"{tmp_path}/one.txt\n\n{tmp_path}/two.txt\n{tmp_path}/three.txt"
    done = take_in(library, names, told.append, never)
    assert told[0] == f"Adding {tmp_path}/one.txt … 3 to go" and len(told) == 3
    assert done.sentence.startswith("2 articles added, 1 not readable; ")
    assert (done.added, done.number) == (2, None)
    assert library.size() == 2


@pytest.mark.parametrize(
    "text", [BRIDGE, " ".join([CHEESE.replace("\n", " ")] * 4)], ids=["lines", "a long line"]
)
def test_what_names_nothing_is_the_article_itself(library: Library, text: str) -> None:
    done = take_in(library, text, lambda _: None, never)
    assert done.sentence.startswith("Added “")
    (entry,) = library.entries()
    assert (done.added, done.number) == (1, entry.id)
    assert library.article(entry.id).origin.name == PASTED


def test_one_that_is_there_already_is_told_so(library: Library) -> None:
    first = take_in(library, BRIDGE, lambda _: None, never)
    again = take_in(library, BRIDGE, lambda _: None, never)
    assert again.sentence.endswith("is there already.")
    assert (again.added, again.number) == (0, first.number)


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ({"added": 2, "there": 1_200}, "2 articles added, 1,200 there already"),
        ({"there": 3, "failed": 1}, "3 articles there already, 1 not readable"),
        ({"failed": 1}, "1 article not readable"),
        ({}, "0 articles added"),
    ],
)
def test_only_what_became_of_some_is_counted(counts: dict[str, int], words: str) -> None:
    assert became(Counter(counts)) == words


def test_a_name_of_nothing_is_an_error(library: Library) -> None:
    with pytest.raises(SourceError, match="there is no such file"):
        take_in(library, "nowhere.txt", lambda _: None, never)


def test_taking_in_can_be_given_up(library: Library) -> None:
    with pytest.raises(Cancelled):
        take_in(library, BRIDGE, lambda _: None, lambda: True)


def test_what_was_taken_in_is_taken_back_as_a_whole_and_comes_again(library: Library, tmp_path: Path) -> None:
    def names() -> list[str]:
        return [entry.title for entry in library.entries()]

    def kin() -> list[int]:
        return [entry.others for entry in library.entries()]

    sample = names()
    for name, text in (("a", BRIDGE), ("b", BRIDGE_AGAIN), ("c", CHEESE)):
        (tmp_path / f"{name}.txt").write_text(text)
    take_in(library, str(tmp_path / "a.txt"), lambda _: None, never)
    one, alone = names(), kin()
    take_in(library, str(tmp_path), lambda _: None, never)
    three, together = names(), kin()
    assert (len(one), len(three)) == (1, 3) and sum(together) == 2
    assert library.undo() == "Undone: Added 2 articles"
    assert (names(), kin()) == (one, alone)
    assert (library.undo() or "").startswith("Undone: Added “Inspectors closed")
    assert names() == sample
    library.redo()
    library.redo()
    assert (names(), kin()) == (three, together)
    assert library.check() == ()


def test_taking_back_what_another_program_has_taken_out_already(library: Library) -> None:
    take_in(library, BRIDGE, lambda _: None, never)
    (entry,) = library.entries()
    library.remove(entry.id)
    library.undo()
    with library._store.writing() as c:
        c.execute("DELETE FROM article WHERE id = ?", (entry.id,))
    assert (library.undo() or "").startswith("Undone: Added")
