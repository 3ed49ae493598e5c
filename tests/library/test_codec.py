"""Dataclasses go to JSON and come back the same."""

from __future__ import annotations

import pytest

from reader.library import codec
from reader.model import Article, Block, Difference, Origin, Reason

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


def test_fields_at_their_default_take_no_room() -> None:
    assert '"marker"' not in codec.encode(ARTICLE)


@pytest.mark.parametrize("text", ["", "{", "[]", "3", '{"unknown": 1}', '{"kind": "money"}', '"text"'])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        codec.decode(Difference, text)
