"""The tables of denial."""

from __future__ import annotations

import pytest

from reader.language import denials
from reader.language.tokens import word

TABLES = {name: value for name, value in vars(denials).items() if isinstance(value, frozenset)}


@pytest.mark.parametrize("name", sorted(TABLES))
def test_every_word_is_folded_as_tokens_are(name: str) -> None:
    assert [w for w in sorted(TABLES[name]) if word(w).norm != w] == []


def test_a_wide_denial_is_a_denial() -> None:
    assert denials.WIDE <= denials.NOT
