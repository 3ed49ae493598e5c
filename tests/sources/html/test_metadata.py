from __future__ import annotations

import json
from typing import Any

import pytest

from reader.model import Metadata
from reader.sources.html.data import article_body
from reader.sources.html.metadata import metadata
from reader.sources.html.parse import tree


def said(head: str = "", body: str = "<p>x</p>", lang: str = "") -> Metadata:
    root = tree(f"<html lang='{lang}'><head>{head}</head><body>{body}</body></html>", name="page")
    assert root is not None
    return metadata(root)


def ld(value: Any) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


ARTICLE = {
    "@type": "NewsArticle",
    "headline": "Bees in the belfry",
    "datePublished": "2024-05-01T08:00:00Z",
    "author": [{"@type": "Person", "name": "Ada Finch"}, {"name": "Bo Reed"}],
    "publisher": {"@type": "Organization", "name": "The Wenna Bell"},
    "url": "https://bell.example/bees",
    "inLanguage": "en-GB",
}


@pytest.mark.parametrize(
    "value", [ARTICLE, [ARTICLE], {"@graph": [{"@type": "WebSite", "name": "No"}, ARTICLE]}]
)
def test_json_ld_tells_everything_wherever_the_article_stands_in_it(value: object) -> None:
    assert said(ld(value)) == Metadata(
        "Bees in the belfry",
        "The Wenna Bell",
        "2024-05-01",
        "Ada Finch and Bo Reed",
        "https://bell.example/bees",
        "en",
    )


def test_three_authors_are_listed() -> None:
    assert (
        said(ld({**ARTICLE, "author": ["Ada Finch", "Bo Reed", "Cy Lark"]})).byline
        == "Ada Finch, Bo Reed and Cy Lark"
    )


@pytest.mark.parametrize("joined", [", ", " and ", " / "])
def test_authors_that_stand_beside_one_another_are_listed(joined: str) -> None:
    names = joined.join(f"<span><a rel=author>{name}</a></span>" for name in ("Ada Finch", "Bo Reed"))
    assert (
        said(body=f"<p>By {names} Wenna</p><p><a rel=author>Cy Lark</a></p>").byline
        == "Ada Finch and Bo Reed"
    )


def test_the_name_in_a_card_goes_without_the_office() -> None:
    card = "<p class='author vcard'><b class=fn>Ada Finch</b> <i>Senior Correspondent</i></p>"
    assert said(body=card).byline == "Ada Finch"


@pytest.mark.parametrize("name", ["name, email", "www.bell.com", "bell.net"])
def test_what_fills_the_place_of_a_name_is_none(name: str) -> None:
    assert said(f"<meta name=author content='{name}'>").byline is None


def test_an_encoding_is_no_language() -> None:
    assert said("<meta http-equiv=content-language content=utf-8>").language is None


@pytest.mark.parametrize("broken", ["{", "[]", '{"@type": "NewsArticle"', '"text"', "[" * 5000, ""])
def test_broken_json_ld_is_passed_over(broken: str) -> None:
    head = f'<script type="application/ld+json">{broken}</script><meta name=author content="Ada Finch">'
    assert said(head).byline == "Ada Finch"


@pytest.mark.parametrize(
    ("author", "byline"),
    [
        ({"name": ["Ada Finch"]}, "Ada Finch"),
        ({"name": {"name": "Ada Finch"}}, None),
        ("https://bell.example/ada", None),
        ("The Wenna Bell", None),
        ("wennabell.com", None),
        ("By Ada Finch", "Ada Finch"),
        (["undefined", "Admin"], None),
        ("09:12 on Monday", None),
        (17, None),
        ("  ", None),
        ("Ada\u202e Finch\x1b[1m", "Ada Finch"),
    ],
)
def test_only_a_name_makes_a_byline(author: object, byline: str | None) -> None:
    assert said(ld({**ARTICLE, "author": author})).byline == byline


def test_open_graph_and_meta_elements_are_read() -> None:
    head = """<meta property="og:title" content="Bees &amp; bells | The Wenna Bell">
        <meta property="og:site_name" content="The Wenna Bell"><meta name="author" content="Ada Finch">
        <meta property="article:published_time" content="2024-05-01T08:00:00+01:00">
        <link rel="canonical" href="https://bell.example/bees"><meta property="og:locale" content="en_GB">"""
    assert said(head) == Metadata(
        "Bees & bells", "The Wenna Bell", "2024-05-01", "Ada Finch", "https://bell.example/bees", "en"
    )


@pytest.mark.parametrize(
    ("title", "site", "name"),
    [
        ("Bees in the belfry | The Wenna Bell", "The Wenna Bell", "Bees in the belfry"),
        ("Bees in the belfry - Nature - The Wenna Bell", "The Wenna Bell", "Bees in the belfry - Nature"),
        ("The Wenna Bell: Bees in the belfry", "The Wenna Bell", "The Wenna Bell: Bees in the belfry"),
        ("The Wenna Bell » Bees in the belfry", "The Wenna Bell", "Bees in the belfry"),
        ("Bees - and bells", "The Wenna Bell", "Bees - and bells"),
        ("Bees in the belfry — Wenna Bell", "The Wenna Bell", "Bees in the belfry"),
        ("The Wenna Bell", "The Wenna Bell", "The Wenna Bell"),
    ],
)
def test_the_name_of_the_site_is_no_part_of_the_title(title: str, site: str, name: str) -> None:
    assert said(f'<title>{title}</title><meta property="og:site_name" content="{site}">').title == name


def test_a_heading_that_the_title_begins_with_tells_the_name_of_the_site() -> None:
    found = said("<title>Bees in the belfry – Wenna Notes</title>", "<h1>Bees in the belfry</h1>")
    assert (found.title, found.source) == ("Bees in the belfry", "Wenna Notes")


@pytest.mark.parametrize(
    ("body", "byline", "date"),
    [
        (
            '<p>By <a rel="author" href=x>Ada Finch</a> on <time datetime="2024-05-01">1 May</time></p>',
            "Ada Finch",
            "2024-05-01",
        ),
        ('<p class="byline">By Ada Finch</p><span class="date">1 May 2024</span>', "Ada Finch", "1 May 2024"),
        ('<span itemprop="author"><span itemprop="name">Ada Finch</span></span>', "Ada Finch", None),
        ('<span itemprop="datePublished" content="2024-05-01T09:00">today</span>', None, "2024-05-01"),
        ("<p>Ada Finch wrote this</p>", None, None),
    ],
)
def test_elements_of_the_page_tell_author_and_date(body: str, byline: str | None, date: str | None) -> None:
    found = said(body=body)
    assert (found.byline, found.date) == (byline, date)


def test_an_author_of_their_own_name_goes_before_one_named_as_the_site() -> None:
    head = '<meta property="og:site_name" content="Bell"><meta name="author" content="Bell Press">'
    assert said(head).byline == "Bell Press"
    assert said(head, "<a rel=author href=x>Ada Finch</a>").byline == "Ada Finch"


@pytest.mark.parametrize(
    ("site", "source"),
    [("https://www.bell.example/", "bell.example"), ("www.bell.example", "bell.example"), ("Bell", "Bell")],
)
def test_a_site_named_by_its_address_is_named_by_its_host(site: str, source: str) -> None:
    assert said(f'<meta property="og:site_name" content="{site}">').source == source


def test_a_date_without_hyphens_is_a_day_too() -> None:
    assert said(ld({**ARTICLE, "datePublished": "20240501T080000+0900"})).date == "2024-05-01"


def test_without_a_site_or_a_heading_to_tell_it_by_a_title_stays_whole() -> None:
    assert said("<title>Bees – and wasps – in the belfry</title>").title == "Bees – and wasps – in the belfry"


def test_the_site_is_told_from_a_title_in_a_script_without_blanks() -> None:
    found = said("<title>村の鐘楼に蜂が住む_ウェナ新聞</title>", "<h1>村の鐘楼に蜂が住む</h1>")
    assert (found.title, found.source) == ("村の鐘楼に蜂が住む", "ウェナ新聞")


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "/bees", "ftp://bell.example/", "http://[x", "https://", "data:text/html,x"],
)
def test_only_an_address_of_the_web_is_taken(address: str) -> None:
    assert said(f'<link rel="canonical" href="{address}">').url is None


@pytest.mark.parametrize(
    ("lang", "code"),
    [("en-GB", "en"), ("de", "de"), ("zh_Hant", "zh"), ("x", None), ("", None), ("english", None)],
)
def test_the_declared_language_is_a_code(lang: str, code: str | None) -> None:
    assert said(lang=lang).language == code


def test_a_page_that_says_nothing_has_no_metadata() -> None:
    assert said() == Metadata()


def test_the_body_in_the_metadata_is_plain_text() -> None:
    root = tree(
        f"<html><head>{ld({'articleBody': 'One &amp; <b>two</b>.  Three'})}</head><body>x</body></html>",
        name="page",
    )
    assert root is not None
    assert article_body(root) == "One & two . Three"


def test_a_site_is_named_without_its_motto() -> None:
    head = '<meta property="og:site_name" content="Evening Quay | News of the harbour and beyond">'
    assert said(head).source == "Evening Quay"


@pytest.mark.parametrize("name", ["class='headline entry-title'", "itemprop='headline'"])
def test_what_a_page_marks_as_the_headline_goes_before_its_title(name: str) -> None:
    assert (
        said("<title>News from the Quay</title>", f"<p {name}>Bees in the belfry</p>").title
        == "Bees in the belfry"
    )


def test_several_headlines_tell_nothing() -> None:
    body = "<p class='entry-title'>Bees</p><p class='entry-title'>Wasps</p>"
    assert said("<title>News from the Quay</title>", body).title == "News from the Quay"
