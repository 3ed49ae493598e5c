"""What stands right before a name and says what somebody is."""

from __future__ import annotations

import pytest
from tests.language.account import read

from reader.language.people.titles import before


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("They met chief inspector Orla Fenwick.", "chief inspector"),
        ("The captain, Orla Fenwick, slept.", "captain"),
        ("They met director of football Orla Fenwick.", "director of football"),
        ("The head of the port authority, Orla Fenwick, slept.", "head"),
        ("It was said by scrap metal merchant Orla Fenwick.", "scrap metal merchant"),
        ("The ministry of justice Orla Fenwick left.", None),
        ("And poor old Orla Fenwick slept.", None),
        ("Yesterday Orla Fenwick slept.", None),
        ("The board accused Orla Fenwick.", None),
        ("He left with his brother's wife, Orla Fenwick.", "brother 's wife"),
    ],
)
def test_a_title_stands_before_a_name_or_before_its_comma(text: str, title: str | None) -> None:
    (passage,) = read(text)
    (mention,) = passage.mentions
    first = next(n for n, token in enumerate(passage.tokens) if token.start == mention.start)
    found = before(passage.tokens, first, True)
    words = [token.text for token in passage.tokens[slice(*found)]] if found else []
    assert " ".join(words).removeprefix("The ") == (title or "")
