"""Headings that tell nothing."""

from __future__ import annotations

import pytest

from reader.comparing.align import align
from reader.comparing.headings import is_label
from reader.model import Account, Article, Block, Origin, Sentence


def page(*blocks: Block) -> Account:
    article = Article(None, None, None, None, None, "en", blocks, Origin("text", "text", "0"))
    return Account(article, tuple(Sentence(k, 0, len(b.text), b.text) for k, b in enumerate(blocks)))


@pytest.mark.parametrize(
    "text", ["Key points", "KEY TAKEAWAYS", "What happens next?", "At a glance", "Summary"]
)
def test_names_of_sections_are_labels(text: str) -> None:
    assert is_label(page(Block("heading", text)), 0)


def test_headings_about_the_story_and_other_text_are_no_labels() -> None:
    assert not is_label(page(Block("heading", "Key points of the Sandhaven plan")), 0)
    assert not is_label(page(Block("paragraph", "Key points")), 0)


def test_a_label_is_linked_to_no_other_heading() -> None:
    fact = Block("paragraph", "The pier of Sandhaven fell into the sea on Tuesday.")
    left = page(Block("heading", "Key points"), fact)
    right = page(Block("heading", "Key insights"), fact)
    assert [(link.left, link.right) for link in align(left, right)] == [((1,), (1,))]
    other = page(Block("heading", "The key point that Sandhaven missed"), fact)
    assert [(link.left, link.right) for link in align(left, other)] == [((1,), (1,))]
