"""Values of linked sentences that agree."""

from __future__ import annotations

from tests.comparing.pairing import aligned, told

from reader.comparing.facts import both_values
from reader.comparing.values.matching import matches, mutual

LEFT = "The storm sank 41 boats and 43 rafts."


def agreeing(left: str, right: str, *, best: bool = False) -> list[tuple[str, str, str]]:
    found = matches(both_values(aligned(told(left), told(right))))
    return [(m.left.span.text, m.right.span.text, m.finding) for m in (mutual(found) if best else found)]


def test_values_of_linked_sentences_agree_or_round_one_another_or_are_no_match() -> None:
    assert agreeing(LEFT, "It sank 41 boats.") == [("41", "41", "same")]
    assert agreeing("It sank 412 boats.", "It sank about 400 boats.") == [("412", "about 400", "rounding")]
    assert agreeing(LEFT, "It sank 97 boats.") == []


def test_a_sum_is_no_conversion_of_another_where_both_sentences_give_its_currency() -> None:
    assert agreeing("She paid €54,000.", "She paid $52,000.") == [("€54,000", "$52,000", "less precise")]
    assert agreeing("She paid €54,000.", "She paid 45,000 euros ($52,000).") == []


def test_of_several_matches_those_stay_that_are_the_best_of_both_their_values() -> None:
    right = "It sank about 40 rafts and 41 boats."
    assert len(agreeing(LEFT, right)) == 3
    assert agreeing(LEFT, right, best=True) == [("41", "41", "same")]
