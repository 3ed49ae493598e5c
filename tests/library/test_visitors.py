"""Articles that are here for one session only."""

from __future__ import annotations

import pytest
from tests.library.texts import BRIDGE

from reader.errors import LibraryError
from reader.library import Library
from reader.loading import article_in


def test_a_visitor_can_be_read_but_is_not_listed(library: Library) -> None:
    number = library.receive("-", article_in(BRIDGE.encode(), "-", None))
    assert number < 0
    assert "girder" in library.article(number).text
    assert library.entry(number).words > 30
    assert all(entry.id > 0 for entry in library.entries())


def test_a_visitor_is_found_by_the_name_it_was_asked_for(library: Library) -> None:
    number = library.receive("-", article_in(BRIDGE.encode(), "-", None))
    article, found = library.open_path("-")
    assert found == number
    assert article == library.article(number)


def test_what_is_said_of_a_visitor_holds_when_it_is_added(library: Library) -> None:
    number = library.receive("-", article_in(BRIDGE.encode(), "-", None))
    library.set_note(library.entry(number).digest, "from the clipboard")
    assert library.note(library.add(BRIDGE.encode(), name="-").digest) == "from the clipboard"


def test_a_visitor_that_never_came_is_an_error(library: Library) -> None:
    with pytest.raises(LibraryError):
        library.article(-1)
