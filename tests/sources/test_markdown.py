"""Markdown becomes blocks."""

from reader.model import Document
from reader.sources import document


def read(text: str) -> Document:
    return document(text, name="article.md")


def shown(text: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in read(text).blocks]


def test_headings_have_levels() -> None:
    found = read("# The dome\n\n## Costs\n\nUnder a line\n---\n").blocks
    assert [(b.kind, b.text, b.level) for b in found] == [
        ("heading", "The dome", 1),
        ("heading", "Costs", 2),
        ("heading", "Under a line", 2),
    ]


def test_lines_of_a_paragraph_are_joined() -> None:
    assert shown("The dome\nis green.\n\nIt leaks.") == [
        ("paragraph", "The dome is green."),
        ("paragraph", "It leaks."),
    ]


def test_list_items_keep_their_marker_apart() -> None:
    found = read("- one\n  goes on\n- two\n1. first").blocks
    assert [(b.kind, b.marker, b.text) for b in found] == [
        ("list_item", "-", "one goes on"),
        ("list_item", "-", "two"),
        ("list_item", "1.", "first"),
    ]


def test_quotations_and_code_are_kinds_of_block() -> None:
    assert shown("> It leaks,\n> she said.\n\n```\nx = 1\n```") == [
        ("quotation", "It leaks, she said."),
        ("code", "x = 1"),
    ]


def test_inline_marks_go_and_their_words_stay() -> None:
    assert shown('A **bold** _claim_ in [a report](https://example.org/r "t") and `code`.') == [
        ("paragraph", "A bold claim in a report and code.")
    ]


def test_stars_and_underlines_in_running_text_stay() -> None:
    assert shown("2 * 3 * 4 and end_of_word") == [("paragraph", "2 * 3 * 4 and end_of_word")]


def test_front_matter_becomes_metadata() -> None:
    found = read(
        '---\ntitle: "The dome"\nauthor: Priya Lindqvist\ndate: 2025-06-12\nlang: en\n---\nIt leaks.'
    )
    said = found.metadata
    assert (said.title, said.byline, said.date, said.language) == (
        "The dome",
        "Priya Lindqvist",
        "2025-06-12",
        "en",
    )
    assert [block.text for block in found.blocks] == ["It leaks."]


def test_front_matter_without_an_author_has_none() -> None:
    said = read("---\ntitle: The dome\n---\nIt leaks.").metadata
    assert (said.title, said.byline, said.url, said.language) == ("The dome", None, None, None)


def test_three_hyphens_without_an_end_are_a_line_across() -> None:
    assert shown("---\n\nIt leaks.") == [("paragraph", "It leaks.")]


def test_a_number_inside_a_paragraph_begins_no_list() -> None:
    assert shown("The tower was built in\n1986. It leans.") == [
        ("paragraph", "The tower was built in 1986. It leans.")
    ]


def test_links_go_whatever_their_addresses_hold() -> None:
    assert shown("[The dome](https://example.org/dome_(hall)) leaks, see <https://example.org/a>.") == [
        ("paragraph", "The dome leaks, see https://example.org/a.")
    ]


def test_rows_of_a_table_are_blocks_of_their_cells() -> None:
    assert shown("The figures:\n| Year | Cost |\n|:-----|-----:|\n| 1986 | 12 |") == [
        ("paragraph", "The figures:"),
        ("table", "Year | Cost"),
        ("table", "1986 | 12"),
    ]


def test_tags_are_no_text() -> None:
    assert shown('<div class="a">The <b>dome</b><br>leaks, at 3 < 4 degrees.</div>') == [
        ("paragraph", "The dome leaks, at 3 < 4 degrees.")
    ]


def test_footnotes_are_text_and_definitions_of_links_are_not() -> None:
    assert shown("The dome[^1] [leaks][r].\n\n[r]: https://example.org/r\n\n[^1]: Built in 1986.") == [
        ("paragraph", "The dome leaks."),
        ("paragraph", "Built in 1986."),
    ]
