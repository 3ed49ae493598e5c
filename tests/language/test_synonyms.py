"""The table of related words is in order, and words are found in it by any of their forms."""

from __future__ import annotations

import re
from itertools import combinations

import pytest

from reader.language.contrast.contrasts import contrast
from reader.language.spelling import american
from reader.language.stems import stem
from reader.language.synonyms import any_related, groups, groups_of, meanings, phrase_openings, table

_WRITTEN = re.compile(r"[a-z]+(?:_[a-z0-9]+)*")


def _stems(entry: str) -> tuple[str, ...]:
    return tuple(stem(american(word), "en") for word in entry.split("_"))


def _are_related(one: str, other: str) -> bool:
    return bool(set(groups_of("_".join(_stems(one)))) & set(groups_of("_".join(_stems(other)))))


def test_every_group_has_two_words_of_different_stems_at_least() -> None:
    assert [group for group in table() if len({_stems(entry) for entry in group}) < 2] == []


def test_no_group_names_a_stem_twice() -> None:
    assert [group for group in table() if len({_stems(entry) for entry in group}) < len(group)] == []


def test_no_group_is_part_of_another() -> None:
    written = [frozenset(map(_stems, group)) for group in table()]
    holders: dict[tuple[str, ...], set[int]] = {}
    for number, keys in enumerate(written):
        for key in keys:
            holders.setdefault(key, set()).add(number)
    within = [set.intersection(*(holders[key] for key in keys)) for keys in written]
    assert [table()[number] for number, found in enumerate(within) if found != {number}] == []


def test_words_are_written_in_small_letters_and_joined_by_low_lines() -> None:
    assert [entry for group in table() for entry in group if not _WRITTEN.fullmatch(entry)] == []


def test_words_are_spelled_as_tokens_fold_them() -> None:
    words = {word for group in table() for entry in group for word in entry.split("_")}
    assert sorted(word for word in words if american(word) != word) == []


def test_no_group_holds_words_that_exclude_one_another() -> None:
    assert [
        pair for group in table() for pair in combinations(group, 2) if contrast(*map(_stems, pair))
    ] == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("resigned", "stepped_down"),
        ("killing", "murder"),
        ("crash", "collided"),
        ("lost_life", "dead"),
        ("pensioner", "retired"),
        ("postponed", "put_off"),
        ("labour_union", "trade_union"),
        ("defence", "defend"),
        ("poll", "election"),
        ("heatwave", "hot_spell"),
        ("lorry", "truck"),
        ("boffin", "scientist"),
    ],
)
def test_words_that_report_the_same_share_a_group(one: str, other: str) -> None:
    assert _are_related(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("bought", "acquire"), ("forbade", "ban"), ("took_over", "successor"), ("sank", "founder")],
)
def test_irregular_forms_stand_for_their_verb(one: str, other: str) -> None:
    assert _are_related(one, other)


def test_the_forms_of_an_irregular_verb_are_related_whether_it_has_synonyms_or_not() -> None:
    assert _are_related("clung", "cling")


@pytest.mark.parametrize(
    ("one", "other"),
    [("ferry", "vaccine"), ("rise", "fall"), ("win", "defeat"), ("arrive", "depart"), ("buyer", "seller")],
)
def test_other_words_and_opposites_share_none(one: str, other: str) -> None:
    assert not _are_related(one, other)


def test_phrases_are_keyed_by_the_stems_of_their_words() -> None:
    assert "step_down" in groups()
    assert 2 in phrase_openings()["step"]["down"]


def stem_of(word: str) -> str:
    return stem(word, "en")


def test_one_related_word_is_enough() -> None:
    assert any_related([stem_of("tree"), stem_of("boat")], [stem_of("ship")])
    assert not any_related([stem_of("tree")], [stem_of("ship")])
    assert not any_related([], [stem_of("ship")])


def test_a_stem_has_itself_for_a_meaning() -> None:
    assert "quorvex" in meanings("quorvex")
