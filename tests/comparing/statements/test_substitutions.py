"""A word in the place of another."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import against, told

from reader.comparing.statements.substitutions import differences

SENTENCE = "The Arlen council will open its old swimming hall to local schools before the winter holidays."


def found(left: str, right: str) -> list[tuple[str, str, str]]:
    told_ = differences(against(told(left), told(right)))
    return [(d.kind, d.left.text, d.right.text) for d in told_]


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("open", "close", "negation"),
        ("schools", "hospitals", "name"),
        ("winter", "summer", "negation"),
        ("local", "foreign", None),
        ("old", "new", "negation"),
        ("Arlen", "Tollgrave", "name"),
        ("swimming hall", "oil rig", None),
        ("before", "after", "negation"),
    ],
)
def test_words_that_exclude_one_another_are_a_difference(old: str, new: str, kind: str | None) -> None:
    assert found(SENTENCE, SENTENCE.replace(old, new)) == ([(kind, old, new)] if kind else [])


@pytest.mark.parametrize(
    ("old", "new"),
    [("will open", "is to open"), ("old", "former"), ("schools", "pupils"), ("holidays", "break")],
)
def test_words_that_mean_the_same_are_none(old: str, new: str) -> None:
    assert found(SENTENCE, SENTENCE.replace(old, new)) == []


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("company", "union", True),
        ("union", "trade union", False),
        ("company", "firm", False),
        ("company", "council", False),
        ("company", "who", False),
        ("owner", "Corvane", False),
    ],
)
def test_who_says_it_is_told_by_a_noun_too(old: str, new: str, told: bool) -> None:
    text = "On Monday the {} said that it had warned the council of leaking pipes in the old harbour."
    expected = [("attribution", old, new)] if told else []
    assert found(text.format(old), text.format(new)) == expected


def test_the_rank_before_a_name_is_not_who_says_it() -> None:
    text = "The council had been warned of leaking pipes in the old harbour, said {} Ada Roe on Monday."
    assert found(text.format("Superintendent"), text.format("Supt")) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("British", "U.K."),
        ("Portmarrow", "Portmarow"),
        ("ODB", "Orwen Deep Bay"),
        ("Orwen Falcons", "Portmarrow"),
        ("O.", "Portmarrow"),
    ],
)
def test_a_variant_of_a_name_is_the_same_name(old: str, new: str) -> None:
    text = "Yesterday the {} fishing fleet left its harbour for the northern grounds again."
    assert found(text.format(old), text.format(new)) == []


def test_a_surname_is_no_team() -> None:
    text = "Yesterday {}, 40, took the fishing fleet out of its harbour for the northern grounds again."
    names = ("Peter Lunds", "Oscar Berg")
    assert found(*(text.format(name) for name in names)) == [("name", *names)]


def test_capitals_of_a_headline_are_no_names() -> None:
    headline = "{} Fleet Leaves Its Harbour For Northern Grounds Again"
    assert found(headline.format("Painted"), headline.format("Borrowed")) == []


def test_another_country_is_another_place() -> None:
    text = "Yesterday the {} fishing fleet left its harbour for the northern grounds again."
    assert found(text.format("Danish"), text.format("Spanish")) == [("place", "Danish", "Spanish")]


def test_sentences_that_share_little_are_not_asked() -> None:
    assert found("The council opened the hall.", "Nobody closed the mill in Tollgrave last year.") == []


def test_a_sentence_does_not_differ_from_itself() -> None:
    assert found(SENTENCE, SENTENCE) == []


def test_names_beside_one_quotation_are_not_in_one_place() -> None:
    quoted = "was heard: \u201cThe council will open its old swimming hall to local schools before the winter.\u201d"
    assert found(f"In Arlen it {quoted}", f"In Tollgrave it {quoted}") == []
    plain = quoted.replace("\u201c", "").replace("\u201d", "")
    assert found(f"In Arlen it {plain}", f"In Tollgrave it {plain}") == [("name", "Arlen", "Tollgrave")]
