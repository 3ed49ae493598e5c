"""Links, addresses and names with numbers and days in them."""

from __future__ import annotations

import pytest

from reader.language.figures.values import values


@pytest.mark.parametrize(
    "text",
    [
        "It is at https://pips.example/2019/12",
        "It is at pips.example.com/4p",
        "He lives at 1140 N. Alder Street.",
        "Ibsen, of 1907 Alder Drive, sang.",
        "They met near 17th Street.",
        "They met on Seventh Avenue.",
        "She told the Sunday Times.",
        "She told USA Today.",
        "It sold well on Black Friday.",
        "They sell 5G phones.",
        "She called 911.",
        "They had a 999 call.",
        "They want to double down on it.",
        "3. Nobody came",
        "ARLEN, Wessland, Oct 2 (Pellmark) - A mill burned.",
    ],
)
def test_links_addresses_names_and_points_of_a_list_hold_no_values(text: str) -> None:
    assert values(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "In 2008 Wall Street fell.",
        "They lent to 30 Alder Road traders.",
        "They met today.",
        "She left on Sunday.",
        "They saw 999 seals.",
        "It rose to 3. Nobody came",
    ],
)
def test_what_stands_beside_such_names_does(text: str) -> None:
    assert len(values(text)) == 1
