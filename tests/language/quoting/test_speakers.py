"""The verb of saying beside a quotation, and its subject."""

from __future__ import annotations

import pytest
from tests.language.account import read

from reader.language.people.pronouns import People
from reader.language.quoting import speakers


def after(text: str) -> str | None:
    passages = read(text)
    found = speakers.after(passages[0], 0, len(passages[0].text), People(passages))
    return found.name if found else None


def before(text: str) -> str | None:
    passages = read(text)
    found = speakers.before(passages[0], 0, len(passages[0].text), People(passages))
    return found.name if found else None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (", said Maria Berg of Lune.", "Maria Berg"),
        (", Maria Berg said later.", "Maria Berg"),
        (", said the mayor of Lune, Maria Berg.", "Maria Berg"),
        (", shuddered baker Maria Berg.", "Maria Berg"),
        (", shrugs Maria Berg of Lune.", "Maria Berg"),
        (", notes in Lune Street said.", None),
        (", Maria Berg of Save Our Reeds hollered.", "Maria Berg"),
        (", the chief baker of Lune, Dr Maria Berg, said.", "Maria Berg"),
        (", opened in May.", None),
        (", a spokesman for Lune Foods said.", "a spokesman for Lune Foods"),
        (", the lawsuit says.", "the lawsuit"),
        (", according to the mayor, Maria Berg.", "Maria Berg"),
        ("is what they read.", None),
    ],
)
def test_who_is_named_after_a_quotation(text: str, name: str | None) -> None:
    assert after(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Maria Berg said that", "Maria Berg"),
        ("Maria Berg, who runs Lune Foods, said that", "Maria Berg"),
        ("The mayor, Maria Berg, called it", "Maria Berg"),
        ("Russia's foreign ministry said it was", "Russia's foreign ministry"),
        ("Maria Berg was angry:", "Maria Berg"),
        ("Lund's daughter Maria Berg was angry:", "Maria Berg"),
        ("The bakers, Lund & Berg, put out a statement:", None),
        ("It was described as", None),
        ("On Maria Berg:", None),
    ],
)
def test_who_is_named_before_a_quotation(text: str, name: str | None) -> None:
    assert before(text) == name


def test_a_form_in_ing_that_tells_of_a_noun_is_no_verb_of_saying() -> None:
    assert before("On the new reporting structure, Maria Berg is direct:") is None
    assert before("The mayor, Maria Berg, adding a warning:") == "Maria Berg"
