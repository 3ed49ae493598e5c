"""Verbs beside a quotation that tell that something is said."""

from __future__ import annotations

import pytest
from tests.language.account import read

from reader.language.quoting.verbs import is_active, is_inverted, is_verb


@pytest.mark.parametrize(
    ("text", "verb", "tells"),
    [
        ("Maria Berg said so.", 2, True),
        ("It was said so.", 2, False),
        ("Maria Berg could say so.", 3, False),
        ("Maria Berg would say so.", 3, True),
        ("Its saying is old.", 1, False),
    ],
)
def test_a_verb_in_the_active_voice_tells_who_speaks(text: str, verb: int, tells: bool) -> None:
    (passage,) = read(text)
    assert is_active(passage.between(0, len(text)), verb) is tells


@pytest.mark.parametrize(
    ("text", "is_it"),
    [
        ("shrugs Maria Berg.", True),
        ("shrugs baker Maria Berg.", True),
        ("shrugs in a hall of Maria Berg.", False),
        ("shrugs.", False),
    ],
)
def test_a_name_right_behind_a_verb_is_its_subject(text: str, is_it: bool) -> None:
    (passage,) = read(text)
    assert is_inverted(passage, passage.between(0, len(text)), 0) is is_it


@pytest.mark.parametrize(
    ("text", "word", "is_it"),
    [
        ("She claims it.", 1, True),
        ("Maria Berg claims it.", 2, True),
        ("The lawsuit claims he fell.", 2, True),
        ("The lawsuit claims of Lune.", 2, False),
        ("Bold claims fell.", 1, False),
    ],
)
def test_a_word_that_is_a_noun_as_often_is_a_verb_behind_its_subject(
    text: str, word: int, is_it: bool
) -> None:
    (passage,) = read(text)
    assert is_verb(passage, passage.between(0, len(text)), word) is is_it
