"""Reports as HTML are well formed, whole in themselves, and harmless whatever is in them."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from tests.bridge import COMPARISON, A, B
from tests.reports.stories import AGAINST, FACTS, STORY, hostile

from reader.model import Article, Block, Comparison, Story
from reader.reports import render
from reader.reports.facts import FactSheet, fact_sheet

THINGS = [A.article, COMPARISON, STORY, fact_sheet(A, FACTS, AGAINST), hostile(), hostile().left.article]
VOID = {"meta", "br", "link", "img", "input", "hr"}


class _Reader(HTMLParser):
    """Collects what a page is made of and checks that its elements are nested."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.attributes: set[str] = set()
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        values = dict(attrs)
        if "id" in values:
            self.ids.append(values["id"] or "")
        if "href" in values:
            self.links.append(values["href"] or "")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def _read(page: str) -> _Reader:
    reader = _Reader()
    reader.feed(page)
    reader.close()
    assert reader.open == []
    return reader


@pytest.mark.parametrize("thing", THINGS, ids=range(len(THINGS)))
def test_the_page_is_nested_and_loads_and_runs_nothing(
    thing: Article | Comparison | Story | FactSheet,
) -> None:
    page = render(thing, "html", stripped=True)
    found = _read(page)
    assert "default-src 'none'; style-src 'unsafe-inline'" in page
    assert not found.tags & {"script", "img", "link", "iframe", "object", "form", "base", "svg"}
    assert not any(name.startswith("on") or name in ("src", "style") for name in found.attributes)
    assert "url(" not in page and "@import" not in page


@pytest.mark.parametrize("thing", THINGS[4:], ids=("comparison", "article"))
def test_hostile_text_is_shown_as_text(thing: Article | Comparison) -> None:
    found = _read(render(thing, "html", stripped=True))
    text = "".join(found.text)
    assert "<script>alert(1)</script>" in text
    assert "\x1b" not in text and "\u202e" not in text
    assert all(link.startswith("#") for link in found.links)


@pytest.mark.parametrize(
    "thing", [COMPARISON, replace(COMPARISON, differences=())], ids=("all", "quotations")
)
def test_every_citation_leads_to_a_statement_and_every_statement_stands_once(thing: Comparison) -> None:
    found = _read(render(thing, "html"))
    assert len(found.ids) == len(set(found.ids))
    assert len([place for place in found.ids if place[0] in "AB"]) == len(A.sentences) + len(B.sentences)
    assert {link[1:] for link in found.links} <= set(found.ids)


def test_the_citations_of_facts_lead_to_the_sentences_below() -> None:
    found = _read(render(fact_sheet(A, FACTS, AGAINST), "html"))
    assert {link[1:] for link in found.links} <= set(found.ids)
    assert len(found.ids) == len(set(found.ids))


def test_the_citations_of_a_story_lead_to_the_accounts_below() -> None:
    found = _read(render(STORY, "html"))
    assert {link[1:] for link in found.links} <= set(found.ids)
    assert len(found.ids) == len(set(found.ids))


@pytest.mark.parametrize("thing", THINGS[:4], ids=("article", "comparison", "story", "facts"))
def test_a_page_can_be_heard_and_walked_through_by_keys(
    thing: Article | Comparison | Story | FactSheet,
) -> None:
    page = render(thing, "html")
    assert page.count("<h1>") == 1 and page.count("<main>") == 1
    assert "<th>" not in page and "<th></th>" not in page
    assert page.count("<table") == page.count('<div class="wide" role="region" aria-label="')
    assert page.count("<table") == page.count('tabindex="0"')
    signs = re.findall(r'<\w+ class="sign[^>]*>', page)
    assert all("aria-label=" in sign or "aria-hidden=" in sign for sign in signs)


def test_words_of_an_account_have_its_language_and_headings_have_ours() -> None:
    other = replace(B, article=replace(B.article, language="ar"))
    page = render(replace(COMPARISON, right=other), "html")
    assert '<html lang="en">' in page
    assert '<p class="b" lang="ar" dir="auto">' in page and '<p class="b">' not in page
    assert '<p class="a">' in page
    assert '<html lang="ar">' in render(other.article, "html")


def test_a_numbered_list_keeps_its_numbers() -> None:
    items = tuple(
        Block("list_item", text, marker=marker)
        for marker, text in (("2.", "Knead"), ("3)", "Bake"), ("•", "Salt"))
    )
    article = replace(A.article, blocks=items)
    page = render(article, "html").replace("\n", "")
    assert '<ol><li value="2">Knead</li><li value="3">Bake</li></ol><ul><li>Salt</li></ul>' in page
    assert "2. Knead\n3. Bake\n- Salt" in render(article, "markdown")
    assert "Item 2: Knead\nItem 3: Bake\nItem: Salt" in render(article, plain=True)


def test_marked_words_are_marked() -> None:
    assert '<mark class="conflict">£2.9 million</mark>' in render(COMPARISON, "html")


def test_no_word_is_lost_between_marks() -> None:
    text = re.sub(r"\s+", " ", "".join(_read(render(COMPARISON, "html")).text))
    for sentence in (*A.sentences, *B.sentences):
        assert sentence.text in text


def test_an_address_is_a_link_when_it_is_one_of_the_web() -> None:
    page = render(replace(A.article, url="https://tollgrave.example/bridge?a=1&b=2"), "html")
    assert 'href="https://tollgrave.example/bridge?a=1&amp;b=2"' in page
    assert "href" not in render(replace(A.article, url="data:text/html,x"), "html")
