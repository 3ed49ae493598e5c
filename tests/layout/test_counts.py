"""The figures above a comparison."""

from __future__ import annotations

from tests.bridge import COMPARISON
from tests.versions import two_versions

from reader.layout.counts import Counts, count
from reader.layout.discrepancies import ALL
from reader.layout.findings import difference_table
from reader.layout.rows import rows

ROWS = rows(COMPARISON)


def test_the_counts_are_those_of_what_is_told_differently() -> None:
    assert count(COMPARISON, ROWS) == Counts(11, 10, 4, 2, 2, 3, 2, 2, None)


def test_the_count_above_and_the_list_name_as_many_differences() -> None:
    assert len(difference_table(COMPARISON, ROWS, {}, ALL).entries) == count(COMPARISON, ROWS).differences


def test_of_two_versions_the_changes_are_counted_as_they_are_listed() -> None:
    versions = two_versions()
    laid = rows(versions)
    assert count(versions, laid).differences == 0
    assert count(versions, laid).changes == len(difference_table(versions, laid, {}, ALL).entries) == 2
