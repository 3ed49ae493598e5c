"""Accounts of one story find each other; other stories stay apart."""

from __future__ import annotations

from tests.library.texts import BRIDGE, BRIDGE_AGAIN, CHEESE

from reader.library import Library, kin
from reader.loading import article_in


def test_two_accounts_of_one_story_are_kin_and_another_story_is_not(library: Library) -> None:
    one = library.add(BRIDGE.encode(), name="a.txt")
    cheese = library.add(CHEESE.encode(), name="c.txt")
    other = library.add(BRIDGE_AGAIN.encode(), name="b.txt")
    assert [e.id for e in library.same_story(one.id)] == [other.id]
    assert [e.id for e in library.same_story(other.id)] == [one.id]
    assert library.same_story(cheese.id) == ()
    assert library.entry(one.id).others == 1


def test_a_removed_account_is_no_longer_counted(library: Library) -> None:
    one = library.add(BRIDGE.encode(), name="a.txt")
    other = library.add(BRIDGE_AGAIN.encode(), name="b.txt")
    library.remove(other.id)
    assert library.entry(one.id).others == 0
    library.undo()
    assert library.entry(one.id).others == 1


def test_names_weigh_more_than_other_words() -> None:
    found = kin.terms(article_in(BRIDGE.encode(), "a.txt", None))
    assert found["ulverholm"] > found["closed"] > 0
    assert "would" not in found


def test_the_weights_of_an_article_have_length_one() -> None:
    found = kin.terms(article_in(CHEESE.encode(), "c.txt", None))
    assert abs(sum(weight**2 for weight in found.values()) - 1) < 1e-9
    assert len(found) <= kin.TERMS


def test_an_article_without_words_has_no_kin(library: Library) -> None:
    entry = library.add(b"12 34 56. 78 90!", name="n.txt")
    assert library.same_story(entry.id) == ()
