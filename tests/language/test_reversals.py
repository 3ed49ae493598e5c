"""Events and states that undo one another."""

from __future__ import annotations

import pytest

from reader.language.contrast.contrasts import TABLES, contrast, is_sequel, reversals
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


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("pulled out", "remained committed"),
        ("laid off", "hired"),
        ("qualified", "eliminated"),
        ("erased", "kept"),
        ("defused", "exploded"),
        ("nodded off", "on patrol"),
    ],
)
def test_one_outcome_excludes_another(one: str, other: str) -> None:
    left, right = (tuple(stem(PLAIN.get(w, w), "en") for w in text.split()) for text in (one, other))
    assert contrast(left, right) == "negation"


def test_what_begins_may_end_and_what_is_sold_was_bought() -> None:
    assert is_sequel(("begin",), ("end",)) and is_sequel(("buy",), ("sell",))
    assert not is_sequel(("accept",), ("reject",))


def test_every_contrast_has_two_groups_at_the_least() -> None:
    lines = [line for table in TABLES.values() for line in table.strip().splitlines()]
    assert all(len(line.split(" | ")) > 1 and all(map(str.split, line.split("|"))) for line in lines)
