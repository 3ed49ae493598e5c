"""Places of values."""

from __future__ import annotations

import pytest

from reader.comparing.values.slot_likeness import closeness, likeness, opposed
from reader.comparing.values.slots import Slot, slots


def pair(left: str, right: str) -> tuple[Slot, Slot]:
    (one, *_), (other, *_) = slots(left, "en"), slots(right, "en")
    return one, other


def text(found: Slot, indices: frozenset[int] | tuple[int, ...]) -> set[str]:
    return {found.words[i].text for i in indices}


def test_a_word_says_the_more_the_nearer_it_stands() -> None:
    (found,) = slots("The fire at the old mill injured 41 workers.", "en")
    by_text = {found.words[i].text: weight for i, weight in found.weights.items()}
    assert by_text["workers"] >= by_text["injured"] > by_text["mill"] > by_text["fire"]


def test_what_is_counted_stands_behind_the_number() -> None:
    (found,) = slots("They saw 12 small fishing boats at sea.", "en")
    assert text(found, found.head) == {"small", "fishing", "boats"}


def test_a_verb_behind_the_number_is_not_what_is_counted() -> None:
    (found,) = slots("More than 5,000 marched.", "en")
    assert not found.head


def test_the_same_sentence_is_the_same_place() -> None:
    one, other = pair("The fire injured 41 workers.", "The fire injured 43 workers.")
    assert likeness(one, other) == pytest.approx(1.0)
    assert closeness(one, other) == pytest.approx(1.0)


def test_likeness_is_the_same_from_either_side() -> None:
    one, other = pair("The fire at the mill injured 41 workers.", "At a mill 43 men were hurt in a big fire.")
    assert likeness(one, other) == pytest.approx(likeness(other, one))


def test_another_sentence_is_another_place() -> None:
    one, other = pair("The fire injured 41 workers.", "Shares rose by 3 euros.")
    assert likeness(one, other) == 0.0
    assert closeness(one, other) == 0.0


def test_a_related_word_close_by_brings_two_places_near() -> None:
    one, other = pair("The fire injured 41 workers.", "In the fire 43 were hurt.")
    assert closeness(one, other) > 0.5


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("The fire killed three workers.", "The fire injured 27 workers.", True),
        ("Shares fell 4 percent.", "Shares rose 22 percent.", True),
        ("The fire injured 41 workers.", "The fire left 43 workers hurt.", False),
    ],
)
def test_words_that_exclude_one_another_part_two_places(left: str, right: str, expected: bool) -> None:
    assert opposed(*pair(left, right)) is expected


@pytest.mark.parametrize(
    "text", ["Police named Olga Renn, 67, as the victim.", "Dead is Olga Renn, 67, Judge Ivo Lund said."]
)
def test_an_age_belongs_to_the_name_beside_it_of_two_to_the_one_before(text: str) -> None:
    (found,) = slots(text, "en")
    assert found.holder == {"olga", "renn"}


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("She wrote, and the letter came on Monday, late.", "the letter came on Monday"),
        (
            "The letter to the mayor, Ada Brandt, came on Monday.",
            "The letter to the mayor , Ada Brandt , came on Monday",
        ),
    ],
)
def test_the_clause_of_a_value_reaches_over_names_between_commas(text: str, own: str) -> None:
    slot = next(iter(slots(text, "en")))
    first, end = slot.clause
    assert " ".join(token.text for token in slot.words[first:end]) == own
