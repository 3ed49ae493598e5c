"""Laws of pages, with generated ones: nothing is lost, nothing comes twice, the order stays."""

from __future__ import annotations

import re
from html import escape
from html.parser import HTMLParser

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.loading import parse

WORDS = st.sampled_from(
    "the harbour master said that Share this Advertisement By Ada Finch 3 May 2024 船 открыт « ( & < comments 17 .".split()
)
TEXT = st.lists(WORDS, min_size=1, max_size=25).map(" ".join)
TAGS = st.sampled_from(
    "p div section article nav aside footer h1 h2 ul li blockquote figure figcaption span a b form".split()
)
CLASSES = st.sampled_from(
    ["", " class='comments'", " class='article-body'", " id='promo'", " style='display:none'", " hidden"]
)


def element(children: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.builds(
        lambda tag, attributes, inner: f"<{tag}{attributes}>{''.join(inner)}</{tag}>",
        TAGS,
        CLASSES,
        st.lists(children, max_size=4),
    )


UNSEEN = st.sampled_from(
    ["<script>var a = 1;</script>", "<style>p{}</style>", "<!-- note -->", "<br>", "<template>x</template>"]
)
BODIES = st.lists(
    st.recursive(TEXT.map(escape) | UNSEEN, element, max_leaves=25), min_size=1, max_size=6
).map("".join)


class _Visible(HTMLParser):
    """The slow and obvious way to the visible text of a well-formed page, white space left out."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.skipped = 0
        self.text = ""

    def handle_starttag(self, tag: str, _: object) -> None:
        self.skipped += tag in ("script", "style", "template", "head")

    def handle_endtag(self, tag: str) -> None:
        self.skipped -= tag in ("script", "style", "template", "head")

    def handle_data(self, data: str) -> None:
        if not self.skipped:
            self.text += re.sub(r"\s+", "", data)


@settings(max_examples=150)
@given(BODIES)
def test_kept_and_stripped_lines_are_the_visible_text_in_its_order(body: str) -> None:
    page = f"<!doctype html><html><head><title>Hidden</title></head><body><div>{body}</div></body></html>"
    oracle = _Visible()
    oracle.feed(page)
    article = parse(page, name="page.html")
    assert "".join(re.sub(r"\s+", "", block.text) for block in article.blocks) == oracle.text


@settings(max_examples=100)
@given(BODIES)
def test_every_line_is_kept_or_has_a_reason(body: str) -> None:
    article = parse(f"<html><body>{body}</body></html>", name="page.html")
    assert all(block.kept == (block.reason is None) and block.text.strip() for block in article.blocks)
    assert sum(block.kind == "title" for block in article.blocks) <= 1


@settings(max_examples=100)
@given(st.text(max_size=300))
def test_any_text_at_all_is_a_page(text: str) -> None:
    article = parse(text, name="page.html")
    assert parse(text, name="page.html") == article


@settings(max_examples=60)
@given(BODIES)
def test_a_page_says_the_same_with_clean_off(body: str) -> None:
    page = f"<html><body>{body}</body></html>"
    whole, cleaned = parse(page, name="page.html", clean=False), parse(page, name="page.html")
    assert [block.text for block in whole.blocks] == [block.text for block in cleaned.blocks]
