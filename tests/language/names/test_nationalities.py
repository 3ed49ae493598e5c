"""Countries, their people, and parts of the world."""

from __future__ import annotations

from reader.language.names import nationalities
from reader.language.names.nationalities import REGIONS, country


def test_a_country_has_one_number_under_all_its_names() -> None:
    assert country("britain") == country("british") == country("u.k.")
    assert country("britain") != country("france")
    assert country("boat") is None


def test_no_name_stands_for_two_countries() -> None:
    names = [name for row in nationalities._ROWS for part in row for name in part]
    assert len(names) == len(set(names))


def test_regions_are_names_and_no_adjectives() -> None:
    assert {"new zealand", "france", "u.k."} <= REGIONS
    assert not {"french", "british", "americans"} & REGIONS
    assert all(name == name.strip().casefold() and name for name in REGIONS)
