"""The sample story greets a new user and makes way for the first article."""

from __future__ import annotations

from pathlib import Path

from tests.library.texts import BRIDGE, CHEESE

from reader.library import Library, samples


def test_a_new_library_shows_the_four_sample_accounts_in_order(library: Library) -> None:
    entries = library.entries()
    assert [entry.sample for entry in entries] == [True] * 4
    assert entries[1].title == "Meta’s AI chief scientist leaves with parting shots"


def test_the_first_list_says_what_analysing_the_sample_accounts_gives(library: Library) -> None:
    before = library.entries()
    assert [entry.others for entry in before] == [3, 3, 3, 3]
    assert library.refresh() == 4
    assert library.entries() == before


def test_the_sample_story_goes_when_something_is_added(library: Library) -> None:
    library.add(BRIDGE.encode(), name="bridge.txt")
    assert [entry.sample for entry in library.entries()] == [False]


def test_the_sample_story_does_not_come_back(data: Path) -> None:
    with Library.open(data) as library:
        library.remove(library.add(BRIDGE.encode(), name="bridge.txt").id)
        assert library.entries() == ()
    with Library.open(data) as library:
        assert library.entries() == ()


def test_opening_a_file_leaves_the_sample_story_in_the_list(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "cheese.txt"
    file.write_text(CHEESE)
    library.open_path(file)
    assert [entry.sample for entry in library.entries()] == [False, True, True, True, True]


def test_a_sample_account_that_is_added_becomes_an_article_like_any_other(library: Library) -> None:
    entry = library.add(samples.files()[1])
    assert (entry.id, entry.sample) == (2, False)
    assert [e.id for e in library.entries()] == [2]
