"""Articles as accounts."""

from __future__ import annotations

from reader.comparing.accounts import account
from reader.model import Article, Block, Origin, Reason


def article(*blocks: Block) -> Article:
    return Article(None, None, None, None, None, "en", blocks, Origin("-", "text", ""))


def test_the_sentences_of_kept_blocks_stand_in_order() -> None:
    found = account(
        article(
            Block("title", "The pier fell. Really."),
            Block("paragraph", "It fell. It was old."),
            Block("paragraph", "Subscribe now.", kept=False, reason=Reason("promotion", "sure", "")),
            Block("paragraph", "Nobody was hurt."),
        )
    )
    assert [(s.block, s.text) for s in found.sentences] == [
        (1, "It fell."),
        (1, "It was old."),
        (3, "Nobody was hurt."),
    ]


def test_a_heading_and_a_list_item_are_one_sentence_each() -> None:
    found = account(
        article(Block("heading", "It fell. Why?"), Block("list_item", "It was old. It was wet.", marker="•"))
    )
    assert [s.text for s in found.sentences] == ["It fell. Why?", "It was old. It was wet."]


def test_equal_articles_have_one_account() -> None:
    one, other = (article(Block("paragraph", "It fell at noon. We ran.", True)) for _ in range(2))
    assert account(one) is account(other)
