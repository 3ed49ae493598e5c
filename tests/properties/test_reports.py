"""Laws of the reports: whatever the texts, a report is harmless, keeps to its width and loses nothing."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.layout.marks import Mark
from reader.model import Account, Article, Block, Comparison, Difference, Link, Origin, Sentence, Span
from reader.reports import render
from reader.reports.files import NAME_BYTES, safe_name
from reader.reports.findings import KINDS, examine
from reader.reports.passages import pieces
from reader.sources.sanitize import clean

signs = st.sampled_from(
    ["<b>", "</", "&amp;", "|", "*", "_", "`", "[x](y)", "$", "\x1b[31m", "‮", "“", "東京", "👩‍👩‍👧", "-->"]
)
texts = (
    st.lists(st.text(max_size=12) | signs, min_size=1, max_size=6)
    .map(lambda parts: clean(" ".join(parts), multiline=False))
    .filter(bool)
)


@st.composite
def comparisons(draw: st.DrawFn) -> Comparison:
    """Two small accounts of any text with links and differences between them."""
    sides = [_account(draw(st.lists(texts, min_size=1, max_size=4)), name) for name in ("a", "b")]
    counts = [len(side.sentences) for side in sides]
    pairs = draw(
        st.lists(st.tuples(*(st.integers(0, count - 1) for count in counts)), max_size=4, unique=True)
    )
    links = tuple(Link((i,), (j,), "reworded", "likely", (draw(texts),), 0.5) for i, j in pairs)
    differences = tuple(
        Difference(draw(st.sampled_from(["money", "quote"])), "conflict", "sure", _span(draw, sides[0], i), _span(draw, sides[1], j), draw(texts))
        for i, j in pairs[:2]
    )  # fmt: skip
    return Comparison(sides[0], sides[1], links, differences, ())


def _account(found: list[str], name: str) -> Account:
    article = Article(
        None,
        None,
        None,
        None,
        None,
        None,
        tuple(Block("paragraph", t) for t in found),
        Origin(name, "text", name),
    )
    return Account(article, tuple(Sentence(n, 0, len(t), t) for n, t in enumerate(found)))


def _span(draw: st.DrawFn, account: Account, number: int) -> Span:
    text = account.sentences[number].text
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, len(text)))
    return Span(number, start, end, text[start:end])


@given(comparisons(), st.integers(20, 160), st.booleans())
@settings(max_examples=60)
def test_no_line_of_text_is_wider_than_the_page(comparison: Comparison, width: int, ascii: bool) -> None:
    assert all(cell_len(line) <= width for line in render(comparison, width=width, ascii=ascii).splitlines())


@given(comparisons())
@settings(max_examples=60)
def test_no_format_lets_a_control_or_a_foreign_element_through(comparison: Comparison) -> None:
    for format in ("text", "markdown", "html", "json"):
        assert not re.search(
            "[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", render(comparison, format)
        )
    assert "<b>" not in re.sub(r"<b>(\w|\d+| ?[a-z ]+)</b>", "", render(comparison, "html"))


class _Text(HTMLParser):
    """The text of a page without its style."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_data(self, data: str) -> None:
        self.found.append(data)


@given(comparisons())
@settings(max_examples=40)
def test_every_sentence_is_on_the_page(comparison: Comparison) -> None:
    page = _Text()
    page.feed(render(comparison, "html"))
    page.close()
    shown = "".join("".join(page.found).split())
    for account in (comparison.left, comparison.right):
        for sentence in account.sentences:
            assert "".join(sentence.text.split()) in shown


@given(comparisons())
@settings(max_examples=40)
def test_the_kinds_part_the_differences(comparison: Comparison) -> None:
    parts = [finding for kind in KINDS for finding in examine(comparison, [kind]).findings]
    assert len(parts) == len(comparison.differences)


@given(st.text(max_size=40), st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=5))
def test_the_pieces_of_a_text_give_it_back(text: str, ends: list[tuple[int, int]]) -> None:
    marks = tuple(Mark(min(a, b), max(a, b), "conflict") for a, b in ends)
    assert "".join(part for part, _ in pieces(text, marks)) == text


@given(st.text(), st.sampled_from([".html", ".md", ""]))
def test_a_safe_name_is_safe(title: str, ending: str) -> None:
    name = safe_name(title, ending)
    assert len(name.encode()) <= NAME_BYTES
    assert name[0] not in ".-" and name.endswith(ending)
    assert not set('/\\:*?"<>|\0\n') & set(name)
    assert safe_name(name.removesuffix(ending), ending) == name
