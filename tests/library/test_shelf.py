"""Articles are put on the shelf, found again, removed and made anew."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.library.texts import BRIDGE, BRIDGE_AGAIN, CHEESE

from reader import loading
from reader.errors import LibraryError, SourceError
from reader.library import Entry, Library, shelf
from reader.model import Article


def test_an_added_article_is_listed_and_can_be_read(library: Library) -> None:
    entry = library.add(BRIDGE.encode(), name="bridge.txt")
    assert [e.id for e in library.entries()] == [entry.id]
    assert "engineer Mira Solveig found a crack" in library.article(entry.id).text


def test_adding_the_same_bytes_twice_makes_one_entry(library: Library) -> None:
    first = library.add(BRIDGE.encode(), name="a.txt")
    second = library.add(BRIDGE.encode(), name="b.txt")
    assert first.id == second.id
    assert len(library.entries()) == 1


PAGE = """<html><head><title>Footbridge closed</title><meta property="og:site_name" content="{source}"></head>
<body><p class="ad">{junk}</p><article><h1>Footbridge closed</h1><p>{text}</p></article></body></html>"""


def _page(text: str = BRIDGE, junk: str = "Advertisement", source: str = "Orrin Herald") -> bytes:
    return PAGE.format(text=text.replace("\n\n", "</p><p>"), junk=junk, source=source).encode()


def test_the_same_article_in_other_bytes_is_there_already(library: Library) -> None:
    first = library.add(_page(), name="a.html")
    again = library.add(_page(junk="Sponsored"), name="b.html", url="https://herald.example/bridge")
    assert (again.id, again.added, again.url) == (first.id, first.added, "https://herald.example/bridge")
    assert len(library.entries()) == 1
    third = library.add(_page(junk=""), name="c.html", url="https://herald.example/bridge-2")
    assert third.id != first.id


def test_the_same_words_from_another_outlet_are_another_account(library: Library) -> None:
    first = library.add(_page(), name="a.html")
    assert library.add(_page(source="Evening Bell"), name="b.html").id != first.id
    assert library.add(_page(text=BRIDGE + "The ferry runs."), name="c.html").id != first.id
    assert [entry.others for entry in library.entries()] == [2, 2, 2]


def test_an_article_added_from_a_file_outlives_the_file(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "bridge.txt"
    file.write_text(BRIDGE)
    entry = library.add(file)
    file.unlink()
    assert entry.path == str(file)
    assert "girder" in library.article(entry.id).text


def test_a_file_that_was_opened_is_remembered_but_not_copied(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "bridge.txt"
    file.write_text(BRIDGE)
    _, number = library.open_path(file)
    assert library.entry(number).path == str(file)
    file.unlink()
    with pytest.raises(SourceError, match=r"bridge\.txt"):
        library.article(number)


def test_a_remembered_file_that_changes_keeps_its_entry(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "story.txt"
    file.write_text(BRIDGE)
    _, before = library.open_path(file)
    file.write_text(CHEESE)
    article, after = library.open_path(file)
    assert before == after
    assert "Tolmin" in article.text
    assert len([e for e in library.entries() if not e.sample]) == 1


def test_opening_a_file_that_is_not_there_says_which(library: Library, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"gone\.txt"):
        library.open_path(tmp_path / "gone.txt")


def test_a_file_whose_name_is_no_text_is_remembered(library: Library, tmp_path: Path) -> None:
    file = tmp_path / os.fsdecode(b"caf\xe9.txt")
    file.write_text(BRIDGE)
    _, number = library.open_path(file)
    assert library.entry(number).path == str(file)
    assert library.open_path(file)[1] == number
    assert "girder" in library.article(number).text


def test_an_address_stays_with_the_article(library: Library) -> None:
    entry = library.add(BRIDGE.encode(), name="bridge", url="https://example.org/bridge")
    assert entry.url == "https://example.org/bridge"
    assert library.article(entry.id).url == "https://example.org/bridge"


def test_a_removed_article_is_gone_and_undo_brings_it_back_whole(library: Library, entry: Entry) -> None:
    library.add(BRIDGE_AGAIN.encode(), name="b.txt")
    before = library.entries()
    library.remove(entry.id)
    with pytest.raises(LibraryError):
        library.article(entry.id)
    library.undo()
    assert library.entries() == before
    assert library.entries("girder") != ()
    assert library.check() == ()


def test_removing_what_is_not_there_is_an_error(library: Library) -> None:
    with pytest.raises(LibraryError, match="no article 99"):
        library.remove(99)


def test_numbers_are_not_given_twice(library: Library) -> None:
    first = library.add(BRIDGE.encode(), name="a.txt")
    library.remove(first.id)
    assert library.add(CHEESE.encode(), name="c.txt").id > first.id


def test_numbers_follow_one_another_though_articles_are_analysed_anew(library: Library) -> None:
    library.refresh()
    entry = library.add(BRIDGE.encode(), name="a.txt")
    library.add(BRIDGE.encode(), name="a.txt")
    assert (entry.id, library.add(CHEESE.encode(), name="b.txt").id) == (5, 6)


def test_a_better_cleaning_makes_the_articles_anew(
    library: Library, entry: Entry, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert library.refresh() == 4  # the sample accounts, laid out at a glance
    assert library.refresh() == 0
    monkeypatch.setattr(shelf, "cleaning_engine", lambda: 10_000)
    assert library.refresh() == 5
    assert library.entry(entry.id).added == entry.added
    assert library.check() == ()


def test_refreshing_stops_when_nobody_waits(library: Library) -> None:
    assert library.refresh(lambda: True) == 0


def test_one_article_that_trips_the_cleaning_does_not_stop_the_others(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    article_in = loading.article_in

    def stumble(data: bytes, name: str, url: str | None) -> Article:
        if name.startswith("002"):
            raise ZeroDivisionError
        return article_in(data, name, url)

    monkeypatch.setattr(loading, "article_in", stumble)
    assert library.refresh() == 3
    assert len(library.entries()) == 4


def test_the_cleaned_article_is_read_back_as_it_was_made(library: Library, entry: Entry) -> None:
    made = loading.article_in(BRIDGE.encode(), "a.txt", None)
    assert library.article(entry.id) == made
