"""Values that are hardly met twice by chance."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import told

from reader.comparing.values.mentions import account_values
from reader.comparing.values.telling import Index, is_telling, telling
from reader.language.figures.values import values


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("They sold 347 eels.", True),
        ("They sold 7 eels.", False),
        ("They sold 14 eels.", True),
        ("They paid £5 for it.", True),
        ("Half of them left.", False),
        ("Some 49% of them left.", True),
        ("It opened on 3 March 2026.", True),
        ("It opened in March.", False),
    ],
)
def test_large_numbers_sums_and_whole_dates_are_telling(text: str, tells: bool) -> None:
    (value,) = values(text, "en")
    assert is_telling(value) is tells


def test_a_telling_value_is_known_with_all_its_places() -> None:
    found = telling(account_values(told("They sold 347 eels.", "All 347 eels were gone by 5 pm.")))
    assert sorted(len(mentions) for mentions in found.values()) == [1, 2]


def test_what_may_be_a_rounding_is_found_by_its_size() -> None:
    eels = [value for text in ("347 eels", "350 eels", "900 eels") for value in values(text, "en")]
    assert Index(eels).like(eels[0]) == eels[:2]
