"""Topics: the words that say what a statement is about."""

from __future__ import annotations

from reader.comparing.stories.statements import topic


def test_the_words_that_the_texts_share_come_first_in_the_order_of_the_first() -> None:
    texts = ["Yesterday the council of Arlen closed the old mill.", "Arlen's council is closing its mill."]
    assert topic(texts) == "council · Arlen · closed · mill"


def test_function_words_say_nothing() -> None:
    assert topic(["He was there and it was so."]) == ""


def test_nothing_has_no_topic() -> None:
    assert topic([]) == ""
