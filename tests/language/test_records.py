"""Records: equal by what they hold, keys of sets, and with no room for anything else."""

from __future__ import annotations

from reader.language.records import record


@record
class Place:
    """Where something stands."""

    sentence: int
    word: int = 0


def test_records_of_equal_content_are_one_key() -> None:
    assert {Place(2), Place(2, 0)} == {Place(2)}
    assert Place(2) != Place(2, 1)


def test_a_record_has_its_fields_and_no_others() -> None:
    assert not hasattr(Place(2), "__dict__")
