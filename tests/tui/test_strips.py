"""Fewer pieces that look the same."""

from rich.segment import Segment
from rich.style import Style

from reader.tui.strips import merged

RED, BOLD, MARKED = Style(color="red"), Style(bold=True), Style(bgcolor="blue")


def test_pieces_of_one_style_become_one() -> None:
    assert merged([Segment("a", RED), Segment("b", RED)]) == [Segment("ab", RED)]


def test_blanks_take_the_style_before_them() -> None:
    assert merged([Segment("a", RED), Segment("  ", BOLD), Segment("b", BOLD)]) == [
        Segment("a  ", RED),
        Segment("b", BOLD),
    ]


def test_blanks_at_the_beginning_take_the_style_after_them() -> None:
    assert merged([Segment("  ", BOLD), Segment("a", RED)]) == [Segment("  a", RED)]


def test_blanks_on_another_ground_stay() -> None:
    pieces = [Segment("a", RED), Segment("  ", MARKED)]
    assert merged(pieces) == pieces


def test_blanks_that_are_underlined_or_reversed_stay() -> None:
    for style in (Style(underline=True), Style(reverse=True)):
        assert len(merged([Segment("a", RED), Segment(" ", style)])) == 2
