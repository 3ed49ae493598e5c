"""Events and states that undo one another."""

from __future__ import annotations

import pytest

from reader.language.contrast.contrasts import contrast, reversals
from reader.language.contrast.verbs import FORMS, PLAIN
from reader.language.stems import stem


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("accepted", "rejected"),
        ("rose", "fell"),
        ("kept", "stripped"),
        ("opened", "shut"),
        ("wept", "impassive"),
    ],
)
def test_an_event_contrasts_with_what_undoes_it(one: str, other: str) -> None:
    mine, yours = reversals((stem(one, "en"),)), reversals((stem(other, "en"),))
    assert {line for line, _ in mine} & {line for line, _ in yours}
    assert not set(mine) & set(yours)


def test_qualities_are_no_events() -> None:
    assert contrast(("north",), ("south",)) == "negation"
    assert reversals(("north",)) == ()


def test_a_form_belongs_to_one_verb() -> None:
    forms = [form for verb in FORMS.split("/") for form in verb.split()[1:]]
    assert len(forms) == len(set(forms))
    assert PLAIN["taken"] == "take"
