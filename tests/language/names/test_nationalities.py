"""Countries and their people."""

from __future__ import annotations

from reader.language.names.nationalities import COUNTRIES, country


def test_a_country_has_one_number_under_all_its_names() -> None:
    assert country("britain") == country("british") == country("u.k.")
    assert country("britain") != country("france")
    assert country("boat") is None


def test_no_name_stands_for_two_countries() -> None:
    names = COUNTRIES.replace("/", " ").split()
    assert len(names) == len(set(names))
