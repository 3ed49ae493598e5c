"""Lines that are marked up like the article, and lists."""

from __future__ import annotations

from reader.sources.html.blocks import pieces
from reader.sources.html.choice import with_likes
from reader.sources.html.page import page
from reader.sources.html.parse import tree

PROSE = "The harbour board of Saint Edda sold its last rowing boat on Monday, for less than the paint on it had cost."


def kept(body: str, chosen: list[str], odds: float = -0.4) -> list[str]:
    """The lines of a body that are taken, where some were chosen and the others have these odds."""
    root = tree(f"<html><body><main>{body}</main></body></html>", name="page")
    assert root is not None
    measured = page(pieces(root))
    first = [line.text in chosen for line in measured.lines]
    found = with_likes(measured, first, [1.0 if yes else odds for yes in first])
    return [line.text for line, yes in zip(measured.lines, found, strict=True) if yes]


def test_a_line_in_the_container_of_chosen_prose_with_its_markup_is_taken() -> None:
    assert kept(f"<div><p>{PROSE}</p><p>Nobody bid twice</p></div>", [PROSE]) == [PROSE, "Nobody bid twice"]


def test_a_line_in_a_sibling_of_the_container_with_the_same_tags_is_taken() -> None:
    body = f"<div class=one><p>{PROSE}</p></div><div class=two><p>Nobody bid twice</p></div>"
    assert kept(body, [PROSE]) == [PROSE, "Nobody bid twice"]


def test_other_tags_another_place_by_name_and_a_link_are_left() -> None:
    for other in ("<span>Nobody</span>", "<p class=related>Nobody</p>", "<p><a href=a>Nobody</a></p>"):
        assert kept(f"<div><p>{PROSE}</p><section>{other}</section></div>", [PROSE]) == [PROSE]
    assert kept(f"<div><p>{PROSE}</p><p class=related>Nobody</p></div>", [PROSE]) == [PROSE]


def test_a_line_that_much_speaks_against_is_left_and_prose_less_easily() -> None:
    other = PROSE.replace("Monday", "Friday")
    body = f"<div><p>{PROSE}</p><p>{other}</p><p>Nobody bid twice</p></div>"
    assert kept(body, [PROSE], odds=-1.0) == [PROSE, other]
    assert kept(body, [PROSE], odds=-2.0) == [PROSE]


def test_a_heading_right_over_what_is_taken_is_taken_too() -> None:
    body = f"<div><h3>An auction</h3><p>{PROSE}</p></div>"
    assert kept(body, [PROSE]) == ["An auction", PROSE]
    assert kept(body, [PROSE], odds=-2.0) == [PROSE]


def test_a_list_is_taken_whole_where_most_of_it_is() -> None:
    items = ["Two oars, one of them new", "An anchor without a chain", "Rope"]
    body = f"<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>"
    assert kept(body, items[:2]) == items


def test_no_item_of_a_list_is_taken_where_most_of_it_is_not() -> None:
    items = ["Two oars, one of them new", "An anchor without a chain", "A rope of sixty feet"]
    assert kept(f"<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>", items[:1], odds=-3.0) == []


def test_a_list_that_is_in_doubt_stays_as_it_was_judged() -> None:
    items = ["Two oars, one of them new", "An anchor without a chain", "A rope of sixty feet"]
    body = f"<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>"
    assert kept(body, items[:1], odds=-0.8) == items[:1]
