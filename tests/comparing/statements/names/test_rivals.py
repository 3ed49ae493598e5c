"""Two names for one thing."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import against, spans, told

from reader.comparing.rivalry import Rivals
from reader.comparing.statements.names.rivals import MODEL, differences, rivals
from reader.comparing.statements.names.strangers import Stranger


def compared(left: str, right: str, odds: float = 0.9) -> list[tuple[str, str]]:
    a, b = told(left), told(right)
    found = spans(differences(against(a, b, {(0, 0): odds})))
    assert found == [(one, other) for other, one in spans(differences(against(b, a, {(0, 0): odds})))]
    return found


def only(left: str, right: str) -> Rivals[Stranger]:
    (found,) = rivals(against(told(left), told(right), {(0, 0): 0.9}))
    return found


@pytest.mark.parametrize(
    ("left", "right", "names"),
    [
        (
            "Peter Lund will run the mill from May.",
            "Maria Berg takes over the mill in May.",
            ("Peter Lund", "Maria Berg"),
        ),
        ("Then Peter Lund, 58, left.", "Then Oscar Lund, 58, left.", ("Peter Lund", "Oscar Lund")),
        ("The fair will be held in Trudwell.", "The fair is to be in Castrel.", ("Trudwell", "Castrel")),
        ("The vase was kept in a barn.", "The vase was kept in a hangar.", ("in a barn", "in a hangar")),
        (
            "Both were flown to Trudwell Hospital.",
            "They were driven to the Castrel Clinic.",
            ("Trudwell Hospital", "Castrel Clinic"),
        ),
        ("The owner, Quorvex, will pay.", "The owner, Brellan, will pay.", ("Quorvex", "Brellan")),
    ],
)
def test_two_names_for_one_thing_are_found(left: str, right: str, names: tuple[str, str]) -> None:
    assert compared(left, right) == [names]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The mill was old, Peter Lund said.", "The mill was old, Maria Berg said."),
        ("Then William Lund, 58, left.", "Then Bill Lund, 58, left."),
        ("The fair will be held in Trudwell.", "The fair will be held in the barn in Trudwell."),
        ("The fair will be held in Trudwell.", "The fair will be held in the Castrels."),
        ("The fair will be held in Trudwell.", "The fair will be held in Castrel Street."),
        ("The fair will be held at the Trudwell Hotel.", "The fair will be held in Castrel."),
        ("The fair will be held in Portugal.", "The fair will be held in the Castrels."),
    ],
)
def test_who_speaks_and_forms_of_one_name_are_silent(left: str, right: str) -> None:
    assert compared(left, right) == []


def test_two_names_written_alike_are_one() -> None:
    left = told("Then Fenwick's Mill closed, which Orla Fenwick ran.")
    right = told("Then Fenwick's Mill closed, which Piers Fenwick ran.")
    found = rivals(against(left, right, {(0, 0): 0.9}))
    assert [(pair.left.span.text, pair.right.span.text) for pair in found if pair.left.type == "person"]
    assert all(pair.left.span.text != pair.right.span.text for pair in found)


def test_sentences_that_are_hardly_a_link_are_not_asked() -> None:
    assert compared("The fair will be held in Trudwell.", "They swam in Castrel.", 0.01) == []


@pytest.mark.parametrize(
    ("name", "left", "right"),
    [
        ("shared", "Then Peter Lund left.", "Then Oscar Lund left."),
        ("place", "They met in Trudwell.", "They met in Castrel."),
        ("preposition", "They met in Trudwell.", "They met in Castrel."),
        ("hanging", "They built a mill in Trudwell.", "They built the mill in Castrel."),
        ("nouns", "They met in the barn.", "They met in the hangar."),
        ("buildings", "They met at the Trudwell Hotel.", "They met at Castrel Tower."),
        ("buildings", "They met at the Trudwell Hotel.", "They met in the barn."),
        ("owner", "They saw Quorvex's mill.", "They saw Brellan."),
    ],
)
def test_what_speaks_for_and_against_two_names_is_weighed(name: str, left: str, right: str) -> None:
    plain = only("Then Ulla Marn left.", "Then Ute Castrel left.")
    at = MODEL.features.index(name)
    assert only(left, right).features[at] > 0
    assert plain.features[at] == 0


def test_the_word_for_a_street_is_no_name_in_common() -> None:
    at = MODEL.features.index("shared")
    assert only("They met in Trudwell Street.", "They met in Castrel Street.").features[at] == 0


def test_of_several_counterparts_the_likeliest_is_told() -> None:
    a = told("The fair will be held in Trudwell.")
    b = told("The fair will be held in Castrel.", "They swam in Norvale.")
    found = rivals(against(a, b, {(0, 0): 0.9, (0, 1): 0.4}))
    assert len(found) == 2
    assert [pair.right.name for pair, _ in MODEL.conflicts(found)] == ["Castrel"]
