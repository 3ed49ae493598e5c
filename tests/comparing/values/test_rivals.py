"""Values that exclude one another, and how likely they tell the same thing."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from tests.comparing.pairing import SURE, aligned, told

from reader.comparing.facts import both_values
from reader.comparing.rivalry import Rivals
from reader.comparing.values.matching import matches
from reader.comparing.values.mentions import ValueMention
from reader.comparing.values.rivals import MODEL, rivals


def found(
    left: list[str], right: list[str], odds: Mapping[tuple[int, int], float] | None = None
) -> list[Rivals[ValueMention]]:
    both = both_values(aligned(told(*left), told(*right), SURE if odds is None else odds))
    return rivals(both, matches(both))


def words(pair: Rivals[ValueMention]) -> tuple[float, float]:
    return pair.left.value.low, pair.right.value.low


def weighed(name: str, left: str, right: str) -> float:
    (pair,) = found([left], [right])
    return pair.features[MODEL.features.index(name)]


def test_values_of_other_sorts_and_equal_values_are_no_rivals() -> None:
    assert found(["The mill burned 41 boats."], ["The mill burned 41 boats worth $43."]) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Olga Renn, 67, survived the fire.", "Ivo Maas, 19, survived the fire."),
        ("Olga Renn, 67, survived the fire.", "Ivo Renn, 19, survived the fire."),
        ("The sale was announced on Tuesday.", "The sale took place on Friday."),
        ("Four children fell ill.", "The other three children fell ill."),
        ("Of 24 boats, 22 burned.", "Of the 24 boats, two burned."),
        ("The woman, 67, survived the fire.", "The man, 19, survived the fire."),
        ("The family keeps 65 percent of the mill.", "A fund takes 35 percent of the mill."),
        ("It was the third fire at the mill.", "The mill closed for the fourth time."),
        ("As many as 55 percent stayed at home.", "Only 45 percent of voters turned up."),
        ("Gifts had passed 18,000 pounds.", "Gifts stood at 18,500 pounds."),
        ("The mill shut on 17 August 2025.", "The mill shut on 17 August."),
        ("The mill shut on Friday, to open on Tuesday.", "The mill opens on Tuesday."),
    ],
)
def test_values_of_different_things_are_no_rivals(left: str, right: str) -> None:
    assert found([left], [right]) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The director, who took over in 2018, said so.", "The director has led it since 2016."),
        ("They altered 63 maths papers.", "They altered 36 of the maths papers."),
        ("The ship carried 268 passengers.", "The ship had 262 people aboard."),
        ("Turnout in Velm was 55 percent.", "In Velm turnout was 45 percent."),
    ],
)
def test_a_year_is_no_day_of_a_statement_and_twisted_digits_are_no_part(left: str, right: str) -> None:
    assert len(found([left], [right])) == 1


def test_the_words_around_two_values_speak_for_and_against_them() -> None:
    assert weighed("shape apart", "The crew left in May 2018.", "The crew left in 2019.") == 1.0


def test_what_two_values_are_speaks_for_and_against_them() -> None:
    assert weighed("money", "The pier cost £41m.", "The pier cost £43m.") == 1.0
    assert weighed("hedged", "Some 41 workers left.", "43 workers left.") == 1.0
    assert weighed("hedged", "Some 41 workers left.", "About 63 workers left.") == 0.0
    near, far = ("The crew left on 4 May 2018.", "The crew left on 4 May 2011.")
    assert weighed("days", "The crew left on 3 May 2018.", near) > 0
    assert weighed("days", "The crew left on 3 May 2018.", near) < weighed(
        "days", "The crew left on 3 May 2018.", far
    )


def test_buying_and_selling_is_one_deal() -> None:
    assert found(["The mill sold 6,000 lambs."], ["Farmers bought 9,000 lambs."])


def test_a_date_by_which_somebody_is_told_to_act_is_no_day_of_telling() -> None:
    assert found(
        ["They were asked to leave the mill by noon on Sunday."], ["The mill must be left by Monday."]
    )


@pytest.mark.parametrize("other", ["The mill opens at dawn.", "The mill opens early on Friday."])
def test_a_part_of_the_day_settles_no_time(other: str) -> None:
    left, right = ["The mill burned at 6.10am."], ["The mill burned at 6.45am.", other]
    assert (370, 405) in [words(pair) for pair in found(left, right, {(0, 0): 0.95, (0, 1): 0.6})]


def test_a_value_that_the_other_account_has_too_has_no_rivals() -> None:
    assert found(["The mill burned 412 boats."], ["The mill burned 412 boats.", "It burned 733 boats."]) == []


@pytest.mark.parametrize(
    ("left", "right", "amounts"),
    [
        ("The pilot, Olga Renn (52), was hurt.", "Olga Renn, the driver, 57, was hurt.", (52, 57)),
        ("Olga Renn, 29, was hurt.", "Olga Rehn, 26, was hurt.", (29, 26)),
        ("The mill won all six of its cases.", "The mill won seven cases.", (6, 7)),
    ],
)
def test_values_of_one_thing_are_rivals_whatever_else_is_said(
    left: str, right: str, amounts: tuple[int, int]
) -> None:
    assert amounts in [(int(one), int(other)) for one, other in map(words, found([left], [right]))]


def test_a_vaguer_amount_in_other_words_settles_nothing() -> None:
    left = ["The fire burned 62 percent of the boats."]
    right = ["The fire burned 40 percent of the boats.", "Most of the town slept."]
    assert [words(pair) for pair in found(left, right, {(0, 0): 0.95, (0, 1): 0.6})] == [(62, 40)]


def test_an_age_without_a_name_is_that_of_who_was_named_before() -> None:
    left = ["Olga Renn survived the fire.", "The 67-year-old was a nurse."]
    right = ["Ivo Maas, 19, survived the fire.", "Olga Renn, 76, did too."]
    assert {words(pair) for pair in found(left, right)} == {(67, 76)}


def test_the_same_words_around_two_values_make_them_likely() -> None:
    left, mill = "The fire at the mill injured 41 workers.", "The mill stood in Arlen."
    (near,) = found([left], ["The fire at the mill injured 43 workers."])
    (far,) = found([left, mill], ["A new bridge cost 93 lambs.", mill], {(0, 0): 0.1, (1, 1): 0.9})
    likely = MODEL.likely(near.features)
    assert likely > 0.8
    assert likely > MODEL.likely(far.features) + 0.2


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The guard, 58, slept.", "Nobody saw the 62-year-old watchman."),
        ("About 9,000 people fled.", "Roughly 19,000 tourists had to go."),
        ("A total of 240 were hurt.", "The list has 420 names."),
    ],
)
def test_values_are_compared_whatever_else_their_sentences_say(left: str, right: str) -> None:
    mill = "The mill stood in Arlen."
    assert len(found([left, mill], [right, mill], {(1, 1): 0.9})) == 1


def test_accounts_of_different_stories_have_rivals_only_in_links() -> None:
    left, right = ["About 9,000 people fled."], ["Roughly 19,000 people fled."]
    assert found(left, right, {(0, 0): 0.4}) == []
    assert found(left, right, {(0, 0): 0.6})


def test_values_that_look_like_slips_and_those_far_apart_are_told_apart() -> None:
    assert weighed("near", "It cost 85 lambs.", "It cost 58 lambs.") == 1.0
    assert weighed("gap", "It cost 19 lambs.", "It cost 190 goats.") == 0.0
    assert weighed("gap", "It cost 9 lambs.", "It cost 700 goats.") == pytest.approx(1.891, abs=0.001)


def test_the_best_rival_of_a_value_is_told_and_no_other() -> None:
    left = ["The fire at the mill injured 41 workers.", "Some 97 boats burned in the harbour."]
    right = ["The fire at the mill injured 43 workers.", "In the harbour 79 boats burned."]
    told_ = MODEL.conflicts(found(left, right, {(0, 0): 0.95, (1, 1): 0.95}))
    assert sorted(words(pair) for pair, _ in told_) == [(41, 43), (97, 79)]


def test_a_value_told_twice_contradicts_in_both_sentences() -> None:
    left = ["The fire at the mill injured 41 workers."]
    right = ["The fire at the mill injured 43 workers.", "The 43 workers injured at the mill went home."]
    told_ = MODEL.conflicts(found(left, right, {(0, 0): 0.95, (0, 1): 0.7}))
    assert [pair.right.sentence for pair, _ in told_] == [0, 1]


@pytest.mark.parametrize("likely", [0.5, 0.7, 0.95])
def test_leaving_out_values_that_cannot_become_likely_enough_leaves_out_no_contradiction(
    likely: float,
) -> None:
    left = told("The mill burned 41 boats.", "It cost 9 million dollars.")
    right = told("The mill burned 43 boats.", "It cost 800 dollars, said 7,000 people.")
    both = both_values(aligned(left, right, {(i, j): likely for i in range(2) for j in range(2)}))
    few, all_ = (rivals(both, [], least=least) for least in (MODEL.conflict, 0.0))
    assert MODEL.conflicts(few) == MODEL.conflicts(all_)
    assert len(few) < len(all_)


@pytest.mark.parametrize(
    ("left", "right", "odds", "count"),
    [
        ("A 58-year-old guard was hurt.", "The crash hurt a 62-year-old guard.", 0.1, 0),
        ("A 58-year-old guard was hurt.", "The crash hurt a 62-year-old guard.", 0.6, 1),
        ("The 58-year-old guard was hurt.", "The crash hurt the 62-year-old guard.", 0.1, 1),
        ("Ida Fenwick, 58, was hurt.", "The crash hurt Ida Fenwick, a 62-year-old guard.", 0.1, 1),
    ],
)
def test_an_age_of_somebody_new_is_anothers_unless_the_sentences_tell_one_thing(
    left: str, right: str, odds: float, count: int
) -> None:
    mill = "The mill stood in Arlen."
    assert len(found([left, mill], [right, mill], {(0, 0): odds, (1, 1): 0.9})) == count


def test_two_dates_that_stand_together_in_both_accounts_exclude_nothing() -> None:
    left = "The spills were in 2023 and 2024."
    assert found([left], ["Fish died of it in 2023 and 2024."]) == []
    assert found([left], ["Fish died of it in 2022 and 2024."])
