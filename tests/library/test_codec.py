"""Dataclasses go to JSON and come back the same."""

from __future__ import annotations

import pytest

from reader.library import codec
from reader.model import Article, Block, Difference, Link, Origin, Reason, Span

ARTICLE = Article(
    "Crack in the bridge",
    None,
    "5 May",
    None,
    None,
    "en",
    (
        Block("title", "Crack in the bridge"),
        Block("paragraph", "Ad", False, Reason("advertisement", "sure", "Ad")),
    ),
    Origin("a.txt", "text", "0" * 64),
)


def test_an_article_comes_back_the_same() -> None:
    assert codec.decode(Article, codec.encode(ARTICLE)) == ARTICLE


def test_fields_at_their_default_take_no_room() -> None:
    assert '"marker"' not in codec.encode(ARTICLE)


def test_tuples_of_tuples_come_back_as_tuples() -> None:
    span = Span(0, 1, 2, "x", 3)
    link = Link((1, 2), (3,), "reworded", "likely", ("names: Wang",), 0.5, (1, 2), ((span,), ()))
    assert codec.decode(Link, codec.encode(link)) == link


@pytest.mark.parametrize("text", ["", "{", "[]", "3", '{"unknown": 1}', '{"kind": "money"}', '"text"'])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        codec.decode(Difference, text)
