"""What the library says of one account by itself."""

from __future__ import annotations

from pathlib import Path

from tests.library.texts import BRIDGE

import reader
from reader.comparing.accounts import account
from reader.library import Library


def test_a_directory_can_be_named_by_a_string(tmp_path: Path) -> None:
    with Library.open(str(tmp_path / "data")) as library:
        assert library.path == tmp_path / "data" / "library.sqlite3"


def test_the_facts_of_an_account_stand_in_reading_order(library: Library) -> None:
    found = library.facts(account(reader.parse(BRIDGE, name="bridge.txt")))
    assert found
    assert sorted(found, key=lambda fact: (fact.span.sentence, fact.span.start)) == list(found)


def test_what_an_article_says_against_itself_is_a_guess(library: Library) -> None:
    article = reader.parse(
        "The council of Ulverholm met on Monday, 3 March 2026, in the old hall.", name="x.txt"
    )
    (found,) = library.against_itself(article)
    assert (found.left.text, found.right.text, found.certainty) == ("Monday", "3 March 2026", "guess")
