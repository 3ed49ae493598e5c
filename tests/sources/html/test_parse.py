"""A page as a tree, and which pages are too intricate for it."""

from __future__ import annotations

import pytest

from reader.errors import SourceError
from reader.sources.html.parse import suspicious, tree

PAGE = "<html><body><p class='a'>" + "word " * 500 + "</p></body></html>"


@pytest.mark.parametrize(
    "page",
    [
        "<p>" + "<br>" * 20_001,
        "<p>" + "<BR/>" * 20_001,
        "<i>" * 50_001,
        "x" * 5_000_001,
    ],
    ids=["breaks", "capital breaks", "tags", "length"],
)
def test_intricate_pages_are_told_before_they_are_parsed(page: str) -> None:
    assert suspicious(page)


@pytest.mark.parametrize(
    "page",
    [
        PAGE,
        f"<img src='data:image/png;base64,{'QUJD' * 20_000}'>",
        f'<div data-state="{"a = b " * 2000}">x</div>',
        "a < b and " * 2000,
    ],
    ids=["common", "picture in an attribute", "long value", "less than"],
)
def test_common_pages_are_not_taken_for_intricate(page: str) -> None:
    assert not suspicious(page)


def test_a_tag_with_more_attributes_than_anybody_writes_is_read_without_them() -> None:
    many = " ".join(f"a{at}=1" for at in range(2000))
    root = tree(f"<body><p {many}>text</p><p {'b' * 5000}='1'>more</p>", name="page")
    assert root is not None
    assert [(node.text, len(node.attrib)) for node in root.iter("p")] == [("text", 0), ("more", 1)]


def test_deep_nesting_is_read_and_half_a_page_never_passes_for_a_page() -> None:
    root = tree("<body>" + "<div>" * 1000 + "deep" + "</div>" * 1000 + "<p>after</p>", name="page")
    assert root is not None
    assert "".join(map(str, root.itertext())) == "deepafter"
    with pytest.raises(SourceError, match="nests its elements too deeply"):
        tree("<body>" + "<div>" * 5000 + "deep", name="page")


def test_entities_of_the_page_s_own_are_not_expanded() -> None:
    bomb = '<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><html><body>&b;</body></html>'
    root = tree(bomb, name="page")
    assert root is not None
    assert "haha" not in "".join(map(str, root.itertext()))


def test_a_page_with_nothing_in_it_has_no_tree() -> None:
    assert tree("", name="page") is None


@pytest.mark.parametrize("head", ["", "<head>", "<head><meta name=a>"])
@pytest.mark.parametrize("body", ["", "<body>"])
def test_what_a_head_cannot_hold_begins_the_body(head: str, body: str) -> None:
    root = tree(
        f"<!doctype html>{head}<title>Pier</title>{body}<main><p>text</p></main><p>more</p>", name="page"
    )
    assert root is not None
    assert [node.tag for node in root] == ["head", "body"]
    assert "".join(map(str, root[1].itertext())) == "textmore"


def test_what_follows_the_end_of_a_page_belongs_to_it() -> None:
    root = tree("<html><body><p>one</p></body></html><p>two</p></html><div>three</div>", name="page")
    assert root is not None
    assert "".join(map(str, root.itertext())) == "onetwothree"
