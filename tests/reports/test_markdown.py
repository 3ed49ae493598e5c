"""Reports as Markdown escape everything that would mean something."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from markdown_it import MarkdownIt
from tests.bridge import COMPARISON, A, B
from tests.reports.stories import FACTS, STORY, hostile

from reader.model import Article, Story
from reader.reports import render
from reader.reports.facts import fact_sheet
from reader.reports.markup import markdown_text, web_address


def _html(source: str) -> str:
    return str(MarkdownIt("commonmark", {"html": True}).enable("table").render(source))


@pytest.mark.parametrize(
    "text",
    [
        "# no heading",
        "- no item",
        "+ no item",
        "12. no item",
        "12) no item",
        "2024-03-05",
        "> no quotation",
        "*no* _emphasis_ __at__ all",
        "`no code` ~~no~~",
        "[no](link) ![no](image) <no@mail.example>",
        "<b>no</b> &lt; & | $x$",
        "back\\slash",
        "=== ---",
        "    no code",
        "sic [sic] and *",
    ],
)
def test_escaped_text_is_shown_as_it_is(text: str) -> None:
    shown = re.sub(r"</?p>", "", _html(markdown_text(text))).strip()
    expected = " ".join(text.split()).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert shown.replace("&quot;", '"') == expected


def test_hostile_text_makes_no_element() -> None:
    for thing in (hostile(), hostile().left.article):
        html = _html(render(thing, "markdown", stripped=True))
        assert "<script" not in html
        assert "<a " not in html
        assert "\x1b" not in html and "\u202e" not in html


def test_every_sentence_is_in_the_table_with_its_citation() -> None:
    source = render(COMPARISON, "markdown")
    plain = re.sub(r"<[^>]+>", "", _html(source)).replace("&quot;", '"')
    for sentence in (*A.sentences, *B.sentences):
        assert sentence.text in plain
    assert "A ¶2 s2: Repairs will cost **£2.4 million**" in source


def test_the_tables_have_as_many_cells_as_heads() -> None:
    for thing in (COMPARISON, STORY, fact_sheet(A, FACTS, ()), hostile()):
        rows = [line for line in render(thing, "markdown").splitlines() if line.startswith("|")]
        for before, row in pairwise(rows):
            if re.fullmatch(r"[|:-]+", row):
                assert len(re.findall(r"(?<!\\)\|", before)) == row.count("|")


@pytest.mark.parametrize("thing", [A.article, replace(A.article, title=None, source=None, date=None), STORY])
def test_parts_are_apart_by_one_blank_line(thing: Article | Story) -> None:
    source = render(thing, "markdown")
    assert not source.startswith("\n") and "\n\n\n" not in source


def test_stripped_lines_of_one_article_have_no_letter_in_front() -> None:
    assert "\n- Advertisement *(advertisement, sure" in render(A.article, "markdown", stripped=True)
    assert "\n- A Advertisement *(advertisement, sure" in render(COMPARISON, "markdown")


def test_an_article_keeps_headings_lists_and_title() -> None:
    source = render(A.article, "markdown")
    assert source.startswith("# Marrow Bridge shut")
    assert "\n## A winter of warnings\n" in source
    assert "- The bridge was opened in 1931.\n- It was painted green in 1988.\n" in source


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        ("https://a.example/b?c=d", True),
        ("http://a.example", True),
        ("javascript:alert(1)", False),
        ("https://", False),
        ("https://a.example/<b>", False),
        ("ftp://a.example", False),
        (None, False),
    ],
)
def test_only_addresses_of_the_web_become_links(url: str | None, safe: bool) -> None:
    assert web_address(url) == (url if safe else None)
