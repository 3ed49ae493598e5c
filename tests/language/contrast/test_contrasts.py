"""The tables of contrasts."""

from __future__ import annotations

from itertools import combinations, groupby

import pytest

from reader.language.contrast.contrasts import contrast, groups, is_sequel, reversals
from reader.language.contrast.phrases import Key, keys
from reader.language.irregular_verbs import FORMS, PLAIN
from reader.language.stems import stem

LINES = [[*line] for _, line in groupby(groups(), key=lambda group: group[0][:2])]


def stems_of(phrase: str) -> tuple[str, ...]:
    return tuple(stem(word, "en") for word in phrase.split())


def key_of(entry: str) -> Key:
    return keys(entry)[0]


def test_events_that_exclude_one_another_mean_the_same_nowhere() -> None:
    events = [
        [{k for entry in words for k in keys(entry)} for _, words in line]
        for line in LINES
        if line[0][0][0] in ("sequels", "reversals")
    ]
    assert [
        (a, b)
        for line in events
        for one, other in combinations(line, 2)
        for a in sorted(one)
        for b in sorted(other)
        if set(reversals(a)) & set(reversals(b))
    ] == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("accepted", "rejected"),
        ("kept", "stripped"),
        ("clear_desk", "stay_on"),
        ("put_out", "rage"),
        ("under_control", "out_of_control"),
        ("pulled_out", "remained_committed"),
        ("qualified", "eliminated"),
    ],
)
def test_an_event_excludes_what_undoes_it(one: str, other: str) -> None:
    left, right = key_of(one), key_of(other)
    assert contrast(left, right) == contrast(right, left) == "negation"
    assert {line for line, _ in reversals(left)} & {line for line, _ in reversals(right)}


def test_qualities_are_no_events() -> None:
    assert contrast(("north",), ("south",)) == "negation"
    assert reversals(("north",)) == ()


def test_what_begins_may_end_and_what_is_sold_was_bought() -> None:
    assert is_sequel(("begin",), ("end",)) and is_sequel(("buy",), ("sell",))
    assert not is_sequel(("accept",), ("reject",))


def test_every_contrast_has_two_groups_at_the_least() -> None:
    assert all(len(line) > 1 and all(words for _, words in line) for line in LINES)


def test_a_form_belongs_to_one_verb() -> None:
    forms = [form for verb in FORMS.split("/") for form in verb.split()[1:]]
    assert len(forms) == len(set(forms))
    assert PLAIN["taken"] == "take"


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        ("opened", "closed", "negation"),
        ("rising", "falls", "negation"),
        ("schools", "hospitals", "name"),
        ("mine", "oil rig", "name"),
        ("founder", "chairman", "role"),
        ("Asia".lower(), "africa", "place"),
    ],
)
def test_opposites_and_things_of_a_sort_exclude_one_another(left: str, right: str, kind: str) -> None:
    assert contrast(stems_of(left), stems_of(right)) == contrast(stems_of(right), stems_of(left)) == kind


@pytest.mark.parametrize(
    ("left", "right"), [("rise", "increase"), ("open", "open"), ("boat", "green"), ("big", "huge")]
)
def test_words_of_one_group_or_of_no_common_line_do_not(left: str, right: str) -> None:
    assert contrast(stems_of(left), stems_of(right)) is None
