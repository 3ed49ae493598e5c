from __future__ import annotations

import pytest

from reader.sources.html.blocks import Piece, pieces
from reader.sources.html.parse import tree


def found(body: str) -> list[Piece]:
    root = tree(f"<html><head><title>x</title></head><body>{body}</body></html>", name="page")
    assert root is not None
    return pieces(root)


def texts(body: str) -> list[str]:
    return [piece.text for piece in found(body)]


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("<p>One.</p><p>Two.</p>", ["One.", "Two."]),
        ("before<div>in</div>after", ["before", "in", "after"]),
        ("One<br>Two<br/><br>Three", ["One", "Two", "Three"]),
        ("<p>A <b>bold</b> <i>word</i></p>", ["A bold word"]),
        ("<p><span class=cap><span>O</span></span>nce upon</p>", ["Once upon"]),
        ("<p>She said <q>no</q>.</p>", ["She said “no”."]),
        ("<p>a\n  b\t c</p>", ["a b c"]),
        ("<p>1&nbsp;000 &amp; more</p>", ["1\u00a0000 & more"]),
        ("<p>&nbsp;</p><p> </p>", []),
        ("<p>x</p><iframe>&lt;a href=ad&gt;Ad&lt;/a&gt;</iframe>z", ["x", "z"]),
        ("<p>seen<!-- not seen --> too</p>", ["seen too"]),
        (
            "<button>Go</button><label>Name</label><select><option>A<option>B</select>",
            ["Go", "Name", "A", "B"],
        ),
        (
            "<p>x<script>1</script><style>2</style><noscript>3</noscript><svg><text>4</text></svg><template>5</template>y</p>",
            ["xy"],
        ),
    ],
)
def test_lines_are_those_that_a_browser_would_begin(body: str, lines: list[str]) -> None:
    assert texts(body) == lines


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("<p>x</p>", "paragraph"),
        ("<div>x</div>", "paragraph"),
        ("<h3>x</h3>", "heading"),
        ("<ul><li>x</li></ul>", "list_item"),
        ("<ul><li><p>x</p></li></ul>", "list_item"),
        ("<blockquote><p>x</p></blockquote>", "quotation"),
        ("<figure><figcaption>x</figcaption></figure>", "caption"),
        ("<pre>x</pre>", "code"),
        ("<table><tr><td>x</td><td>y</td></tr></table>", "table"),
        ("<table><tr><td><p>x</p></td><td>y</td></tr></table>", "paragraph"),
        ("<ul><li><article>x</article></li></ul>", "paragraph"),
    ],
)
def test_a_line_has_the_kind_of_its_element(body: str, kind: str) -> None:
    assert found(body)[0].kind == kind


def test_a_row_of_values_is_one_line() -> None:
    assert texts(
        "<table><tr><th>Boat</th><th>Points</th></tr><tr><td>Tern</td><td>18<br>(tied)</td></tr></table>"
    ) == [
        "Boat | Points",
        "Tern | 18 (tied)",
    ]


def test_a_table_that_lays_out_a_page_keeps_its_lines_apart() -> None:
    assert texts("<table><tr><td><p>One.</p><p>Two.</p></td><td>Menu</td></tr></table>") == [
        "One.",
        "Two.",
        "Menu",
    ]


def test_empty_cells_leave_no_bars() -> None:
    assert texts("<table><tr><td></td><td>a</td><td></td></tr></table>") == ["a"]


def test_list_items_carry_their_markers_once() -> None:
    body = "<ul><li>a</li></ul><ol><li>b</li><li><p>c</p><p>d</p></li></ol><ol start=7><li>e</li></ol><ol start=x><li>f</li></ol>"
    assert [piece.marker for piece in found(body)] == ["•", "1.", "2.", "", "7.", "1."]


def test_headings_have_their_level() -> None:
    assert [piece.level for piece in found("<h1>a</h1><h4>b</h4><p>c</p>")] == [1, 4, 0]


def test_the_share_of_links_is_counted_in_characters() -> None:
    piece = found("<p>abcde <a href=x>fghi</a></p>")[0]
    assert (piece.linked, len(piece.text)) == (4, 10)


def test_elements_without_a_blank_between_them_are_words_apart_unless_a_word_goes_on() -> None:
    spans = "<p><span>Laura Quill</span><span>3 May 2024</span></p><p><b>O</b><b>nce</b></p><p><i>stud</i><i>ies</i></p>"
    assert texts(spans) == ["Laura Quill 3 May 2024", "Once", "studies"]


def test_the_prose_in_preformatted_text_comes_in_paragraphs_and_code_does_not() -> None:
    lines = [
        "The dredging of the northern channel is done. It took six weeks less than",
        "planned, and the sand went to the beach. The mine that was found there in",
        "August has been made safe by the navy.",
        "",
        "Nobody was hurt, and ships of the newest class can now enter at all times,",
        "the authority says.",
    ]
    prose, code = "\n".join(lines), "for ship in port:\n    leave(ship)\n\nprint(port)"
    assert texts(f"<pre>{prose}</pre><pre>{code}</pre>") == [
        " ".join(lines[:3]),
        " ".join(lines[4:]),
        "for ship in port: leave(ship) print(port)",
    ]


def test_a_short_mail_in_preformatted_text_comes_in_paragraphs() -> None:
    assert texts("<pre>Dear all,\n\nthe dredging is\ndone.\n\nNobody was hurt.\n\nAnn</pre>") == [
        "Dear all,",
        "the dredging is done.",
        "Nobody was hurt.",
        "Ann",
    ]
