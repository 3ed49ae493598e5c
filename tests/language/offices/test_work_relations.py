"""What somebody is to somebody else at work."""

from __future__ import annotations

from reader.language.offices.work_relations import PLACED, RELATIONS


def test_relations_at_work_stand_in_one_row_each() -> None:
    names = [name for row in RELATIONS for name in row]
    assert len(names) == len(set(names))


def test_every_way_to_tell_a_relation_tells_one_that_has_a_name() -> None:
    assert set(PLACED.values()) <= {name for row in RELATIONS for name in row}
