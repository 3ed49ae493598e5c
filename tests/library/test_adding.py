"""What somebody names or pastes, taken in one after the other."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.library.texts import BRIDGE, CHEESE

from reader.errors import Cancelled, SourceError
from reader.library import Library
from reader.library.adding import PASTED, take_in
from reader.model import never


def test_each_article_is_told_before_it_is_taken_in(library: Library, tmp_path: Path) -> None:
    told: list[str] = []
    (tmp_path / "one.txt").write_text(BRIDGE)
    (tmp_path / "two.txt").write_text(CHEESE)
    names = f"{tmp_path}/one.txt\n\n{tmp_path}/two.txt\n{tmp_path}/three.txt"
    done = take_in(library, names, told.append, never)
    assert told[0] == f"Adding {tmp_path}/one.txt … 3 to go" and len(told) == 3
    assert done.startswith("2 articles added, 1 not readable; ")
    assert library.size() == 2


@pytest.mark.parametrize(
    "text", [BRIDGE, " ".join([CHEESE.replace("\n", " ")] * 4)], ids=["lines", "a long line"]
)
def test_what_names_nothing_is_the_article_itself(library: Library, text: str) -> None:
    assert take_in(library, text, lambda _: None, never).startswith("Added “")
    (entry,) = library.entries()
    assert library.article(entry.id).origin.name == PASTED


def test_one_that_is_there_already_is_told_so(library: Library) -> None:
    take_in(library, BRIDGE, lambda _: None, never)
    assert take_in(library, BRIDGE, lambda _: None, never).endswith("is there already.")


def test_a_name_of_nothing_is_an_error(library: Library) -> None:
    with pytest.raises(SourceError, match="there is no such file"):
        take_in(library, "nowhere.txt", lambda _: None, never)


def test_taking_in_can_be_given_up(library: Library) -> None:
    with pytest.raises(Cancelled):
        take_in(library, BRIDGE, lambda _: None, lambda: True)
