"""Which door a text comes in by."""

import pytest

from reader.sources import document, door_of


@pytest.mark.parametrize("name", ["a.html", "A.HTM", "page.xhtml"])
def test_a_name_can_tell_a_page(name: str) -> None:
    assert door_of("plain words", name=name) == "html"


@pytest.mark.parametrize(
    "text",
    ["<!DOCTYPE html><p>x", "  <html lang='en'>", "<?xml version='1.0'?>\n<html>", "<!-- x -->\n<head>"],
)
def test_the_beginning_can_tell_a_page(text: str) -> None:
    assert door_of(text, name="-") == "html"


def test_text_that_speaks_of_a_tag_is_no_page() -> None:
    assert door_of("The <html> tag is old.", name="a.txt") == "text"


def test_markdown_is_told_by_its_name() -> None:
    assert door_of("# A", name="notes.md") == "markdown"
    assert door_of("# A", name="notes.txt") == "text"


def test_the_digest_is_of_the_bytes_as_they_came() -> None:
    assert (
        document(b"\xef\xbb\xbftext", name="a.txt").origin.digest
        != document(b"text", name="a.txt").origin.digest
    )
    assert document("text", name="a.txt").origin.digest == document(b"text", name="a.txt").origin.digest


def test_a_name_passes_the_gate() -> None:
    assert document("text", name="a\x1b[31m.txt").origin.name == "a.txt"
