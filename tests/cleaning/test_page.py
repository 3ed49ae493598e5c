"""Each folder of tests/golden/pages holds a page and what comes of it, readable."""

from __future__ import annotations

import json
from html import escape
from pathlib import Path

import pytest

from reader.cleaning.page_fields import is_dateline
from reader.loading import load, parse
from reader.model import Article, Block

PAGES = Path(__file__).parents[1] / "golden" / "pages"
CASES = sorted(path.name for path in PAGES.iterdir())
OTHER_DOORS = sorted(
    str(path.relative_to(PAGES)) for path in PAGES.glob("*/*.txt") if path.stem in ("copied", "w3m")
)
FIELDS = ("title", "source", "date", "byline", "url", "language")


def page(body: str, head: str = "") -> Article:
    """The article of a page with this body."""
    return parse(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>", name="page.html")


def kept(article: Article) -> list[str]:
    return [block.text for block in article.blocks if block.kept]


def rule(article: Article, text: str) -> str | None:
    """The rule that stripped the line with a text, None where it was kept."""
    block = next(block for block in article.blocks if block.text == text)
    return block.reason.rule if block.reason else None


STORY = """
<p>The footbridge over the Ammer was closed on Friday after a lorry, which should not have been there, got stuck on it.</p>
<p>Nobody was hurt. The driver had followed a map from 1974, the police said, and was very sorry about the railings.</p>
<p>Repairs will take until the end of May and cost about 12,000 pounds, most of it for new oak planks.</p>
"""

COMMENT = "I have crossed that bridge every day for forty years and I have never, in all that time, met a lorry on it, number"


@pytest.mark.parametrize("case", CASES)
def test_a_page_gives_its_article(case: str) -> None:
    article = load(PAGES / case / "page.html")
    assert article.text + "\n" == (PAGES / case / "expected.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("case", CASES)
def test_each_stripped_line_of_a_page_has_its_reason(case: str) -> None:
    reasons = [
        f"{block.reason.rule} · {block.reason.certainty} · {block.text}\n"
        for block in load(PAGES / case / "page.html").blocks
        if block.reason
    ]
    assert "".join(reasons) == (PAGES / case / "stripped.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("case", CASES)
def test_a_page_gives_its_metadata(case: str) -> None:
    article = load(PAGES / case / "page.html")
    wanted = json.loads((PAGES / case / "meta.json").read_text(encoding="utf-8"))
    assert {field: getattr(article, field) for field in FIELDS} == wanted


@pytest.mark.parametrize("case", CASES)
def test_cleaning_twice_is_cleaning_once(case: str) -> None:
    once = load(PAGES / case / "page.html")
    again = page("".join(map(_marked_up, (block for block in once.blocks if block.kept))))
    assert again.text == once.text


def _marked_up(block: Block) -> str:
    tag = {"title": "h1", "heading": "h2", "list_item": "li", "quotation": "blockquote", "table": "tr"}.get(
        block.kind, "p"
    )
    cells = "".join(f"<td>{escape(cell)}</td>" for cell in block.text.split(" | "))
    return f"<table><tr>{cells}</tr></table>" if tag == "tr" else f"<{tag}>{escape(block.text)}</{tag}>"


@pytest.mark.parametrize("door", OTHER_DOORS)
def test_a_page_as_html_as_copied_text_and_as_w3m_output_gives_the_same_article(door: str) -> None:
    """But for the marks between the cells of a table, which a browser does not copy."""
    page_itself, text = load(PAGES / Path(door).parent / "page.html"), load(PAGES / door)
    assert text.title == page_itself.title
    assert [_words(line) for line in kept(text)] == [_words(line) for line in kept(page_itself)]


def _words(text: str) -> list[str]:
    return text.replace(" | ", " ").split()


def test_a_line_outside_the_text_says_where_it_stood() -> None:
    article = page(
        f"<nav><a href=/>Home page of the valley</a></nav><article><h1>Bridge closed</h1>{STORY}</article>"
    )
    stripped = article.blocks[0]
    assert stripped.reason is not None
    assert (stripped.reason.rule, stripped.reason.detail) == ("outside the article", "in a navigation")


def test_a_sure_cue_strips_a_line_in_the_text() -> None:
    article = page(f"<article>{STORY}<p>Advertisement</p>{STORY.replace('Friday', 'Sunday')}</article>")
    assert rule(article, "Advertisement") == "advertisement"


def test_what_a_paragraph_announces_with_a_colon_stays() -> None:
    lead = "<p>The county asks walkers who saw the lorry on the bridge to write to it:</p>"
    article = page(f"{STORY}{lead}<p>bridge@county.example</p>{STORY}{lead}<p>Advertisement</p>{STORY}")
    assert rule(article, "bridge@county.example") is None
    assert rule(article, "Advertisement") == "advertisement"


def test_a_sentence_that_begins_like_a_prompt_stays() -> None:
    line = (
        "Share the bridge with lorries, the council had warned, and you will soon share the river with them."
    )
    assert line in kept(
        page(f"<article><h1>Bridge closed</h1>{STORY}<p>{line}</p>{STORY.replace('May', 'June')}</article>")
    )


def test_a_paragraph_that_heads_a_section_of_links_goes_even_among_paragraphs() -> None:
    article = page(f"<h1>Lorry meets footbridge</h1>{STORY}<p>Recommended for you</p>{STORY}")
    assert rule(article, "Recommended for you") == "related"


def test_a_standfirst_in_the_head_of_the_article_is_kept() -> None:
    line = "A lorry driver trusted an old map, and the village lost its way to school for three months"
    article = page(
        f"<article><header><h1>Bridge closed</h1><p>{line}</p></header><div>{STORY}</div></article>"
    )
    assert kept(article)[:2] == ["Bridge closed", line]


def test_the_title_is_kept_and_told_from_the_name_of_the_site() -> None:
    head = "<title>Bridge closed - Ammer Herald</title>"
    article = page(f"<h1>Ammer Herald</h1><article><h1>Bridge closed</h1>{STORY}</article>", head)
    assert (article.title, article.source) == ("Bridge closed", "Ammer Herald")
    assert [block.text for block in article.blocks if block.kind == "title"] == ["Bridge closed"]


def test_a_page_without_a_title_has_none() -> None:
    assert page(STORY).title is None


def test_a_second_copy_of_the_title_is_stripped() -> None:
    article = page(f"<article><h1>Bridge closed by lorry</h1><p>Bridge closed by lorry</p>{STORY}</article>")
    assert kept(article).count("Bridge closed by lorry") == 1


def test_byline_and_date_become_fields_with_the_line_as_evidence() -> None:
    article = page(f"<article><h1>Bridge closed</h1><p>By Nora Quill</p><p>3 May 2024</p>{STORY}</article>")
    assert (article.byline, article.date) == ("Nora Quill", "3 May 2024")
    assert (rule(article, "By Nora Quill"), rule(article, "3 May 2024")) == ("byline", "date")


def test_a_byline_far_under_the_headline_is_found_down_to_the_text() -> None:
    tools = "".join(f"<a href=x>Tool number {number}</a><br>" for number in range(20))
    article = page(f"<h1>Bridge closed</h1>{tools}<div>By Nora Quill March 18 at 3:57 PM</div>{STORY}")
    assert article.byline == "Nora Quill"


def test_a_name_before_a_comma_over_the_date_is_the_byline() -> None:
    article = page(f"<h1>Lorry meets footbridge</h1><p>Odile Marren, Roads desk</p><p>3 May 2026</p>{STORY}")
    assert article.byline == "Odile Marren"
    assert rule(article, "Odile Marren, Roads desk") == "byline"


def test_a_paragraph_that_begins_as_a_byline_does_stays() -> None:
    line = "By half past two on Friday afternoon the lorry was gone again."
    article = page(f"<h1>Lorry meets footbridge</h1><p>3 May 2026</p>{STORY}<p>{line}</p>{STORY}")
    assert article.byline is None
    assert rule(article, line) is None


def test_a_sentence_with_a_date_in_it_is_no_dateline() -> None:
    assert is_dateline("Posted on 14 August 2024 at 9:00 by Nora Quill")
    assert not is_dateline("The old ferry went down there on August 14, 1935")


def test_a_caption_is_stripped_as_a_caption() -> None:
    line = "The lorry on the bridge on Friday morning"
    article = page(
        f"<article><h1>Bridge closed</h1><figure><figcaption>{line}</figcaption></figure>{STORY}</article>"
    )
    assert rule(article, line) == "caption"


def test_a_heading_goes_with_what_stood_under_it() -> None:
    box = "<div class=promo><h3>Never miss a bridge</h3><p>Subscribe to our newsletter.</p></div>"
    article = page(f"<article><h1>Bridge closed</h1>{STORY}{box}{STORY.replace('May', 'June')}</article>")
    assert "Never miss a bridge" not in kept(article)


def test_a_line_with_a_figure_is_no_heading_over_what_was_stripped() -> None:
    parts = "<p>Length of the bridge: 31 m</p><p>Subscribe to our newsletter</p>"
    article = page(f"<h1>Lorry meets footbridge</h1>{STORY}<div class='share'>{parts}</div>{STORY}")
    assert rule(article, "Length of the bridge: 31 m") != "empty heading"


def test_with_clean_off_every_line_is_kept() -> None:
    text = (PAGES / "english-news" / "page.html").read_text(encoding="utf-8")
    whole, cleaned = parse(text, name="page.html", clean=False), parse(text, name="page.html")
    assert all(block.kept for block in whole.blocks)
    assert [block.text for block in whole.blocks] == [block.text for block in cleaned.blocks]


@pytest.mark.parametrize(
    "text", ["", "<html></html>", "<!doctype html><body>   </body>", "<html><body><script>1</script>"]
)
def test_a_page_without_text_is_an_article_without_blocks(text: str) -> None:
    assert parse(text, name="page.html").blocks == ()


def test_a_box_over_a_form_that_asks_to_sign_up_is_stripped_whole() -> None:
    box = "<div><h3>Bridges by mail</h3><p>All the crossings of the week, every Friday.</p><button>Sign up</button></div>"
    article = page(f"<div><h1>Bridge closed</h1>{STORY}{box}{STORY.replace('May', 'June')}</div>")
    assert not {"Bridges by mail", "All the crossings of the week, every Friday."} & set(kept(article))


def test_long_comments_do_not_pass_for_a_short_article() -> None:
    comments = "".join(f"<div><p>Reader {at}</p><p>{COMMENT} {at}.</p></div>" for at in range(12))
    article = page(f"<article><h1>Bridge closed</h1>{STORY}</article><div id=comments>{comments}</div>")
    assert kept(article) == kept(page(f"<article><h1>Bridge closed</h1>{STORY}</article>"))


def test_a_page_with_one_short_sentence_keeps_it() -> None:
    article = page(
        "<nav><a href=/>Home</a></nav><main><h1>Bridge closed</h1><p>It opens again on Friday.</p></main>"
    )
    assert kept(article) == ["Bridge closed", "It opens again on Friday."]


def test_the_main_heading_is_the_title_where_the_metadata_say_something_else() -> None:
    article = page(f"<h1>Bridge closed</h1>{STORY}", "<title>Untitled document</title>")
    assert article.title == "Bridge closed"


def test_a_paragraph_of_another_story_in_a_page_is_stripped_as_a_guess() -> None:
    foreign = (
        "A tutorial shows readers how to bake Danish pastry at home with butter from Jutland, a rolling pin made in "
        "Aarhus and an oven that reaches high temperatures quickly."
    )
    outlook = "<h2>Outlook</h2><p>The footbridge will open again in June.</p>"
    article = page(
        f"<article><h1>Bridge closed</h1>{STORY}<h2>Method</h2><p>{foreign}</p>{outlook}</article>"
    )
    reason = next(block.reason for block in article.blocks if block.text == foreign)
    assert reason is not None
    assert (reason.rule, reason.certainty) == ("other story", "guess")


def test_a_title_that_is_no_heading_is_the_line_that_the_title_of_the_page_begins_with() -> None:
    title = "Footbridge closed by a lorry"
    article = page(
        f"<div>Home</div><div>{title}</div><div>9 May 2025</div>{STORY}",
        f"<title>{title}-The Ammer Bell</title>",
    )
    assert article.title == title
    assert kept(article)[0] == title


def test_a_line_of_the_text_does_not_date_the_article() -> None:
    story = (
        f"<h1>Bridge closed</h1><p>The bridge was opened to walkers on 14 August 1935, they say.</p>{STORY}"
    )
    assert page(story).date is None


@pytest.mark.parametrize(
    ("lines", "date"),
    [
        ("<div>Updated 10 May 2025</div><div>Published 9 May 2025</div>", "9 May 2025"),
        ("<div>Updated 10 May 2025</div>", "2025-05-09"),
        ("<div>Updated 9 May 2025</div>", "9 May 2025"),
    ],
)
def test_the_day_of_publication_goes_before_that_of_a_change(lines: str, date: str) -> None:
    head = "<meta property='article:published_time' content='2025-05-09T08:00'>"
    assert page(f"<h1>Bridge closed</h1>{lines}{STORY}", head).date == date


def test_a_date_of_the_page_is_given_without_its_label() -> None:
    assert page(f"<h1>Bridge closed</h1><i class=date>Posted: 10-08</i>{STORY}").date == "10-08"


def test_the_script_of_the_text_tells_its_language_where_the_page_declares_another() -> None:
    text = "".join(
        f"<p>河港的老河堤在星期五重新开放，市政府说，修了三个月，花了{n}万元，没有人受伤。</p>"
        for n in range(4)
    )
    assert parse(f"<!doctype html><html lang=en><body><h1>河堤</h1>{text}", name="page.html").language == "zh"


def test_a_dated_sentence_in_a_script_without_blanks_is_no_dateline() -> None:
    assert is_dateline("2019-09-07 13:43:45 来源: 河港晚报")
    assert not is_dateline("2018年3月20日，河港市议会表决通过了条例。")


def test_a_standfirst_may_stand_under_byline_and_dates() -> None:
    standfirst = "The council says that the repair of the oak railings will cost more than it has in hand"
    lines = "".join(f"<li>{line}</li>" for line in ("By Ada Finch", "9 May 2025", "Updated 10 May 2025"))
    article = page(
        f"<h1>Bridge closed</h1><ul class=byline>{lines}</ul><div class=photo>Oak railings</div><div>{standfirst}</div>"
        f"<div class=ad>Advertisement</div><div class=body>{STORY}</div>"
    )
    assert standfirst in kept(article)


def between(box: str) -> Article:
    """The article of a page with a box before its last paragraph."""
    first, last = STORY.rsplit("<p>", 1)
    return page(f"<article><h1>Lorry stuck on footbridge</h1>{first}{box}<p>{last}</article>")


@pytest.mark.parametrize(
    ("box", "lines"),
    [
        ('<div class="promo"><h4>Bridges 2026</h4><p>Join 300 engineers this May.</p></div>', 2),
        ("<aside><h3>The Ammer letter</h3><p>All the news of the valley, every Friday</p></aside>", 2),
        (
            '<div class="relatedposts"><h3>Related</h3><p>The day of the flood</p><p>Who mends it?</p></div>',
            3,
        ),
    ],
)
def test_a_small_box_with_a_heading_goes_by_the_name_of_its_place(box: str, lines: int) -> None:
    article = between(box)
    assert len(kept(article)) == len(kept(between("")))
    assert len(article.blocks) == len(between("").blocks) + lines


def test_a_heading_and_a_quotation_in_places_of_their_own_stay() -> None:
    for box in (
        '<div class="promo"><h3>What the driver says</h3></div>',
        "<aside><p>“I followed the map.”</p></aside>",
    ):
        assert len(kept(between(box))) == len(kept(between(""))) + 1


def test_a_list_of_a_few_words_each_below_the_article_names_its_topics() -> None:
    topics = "<ul><li>Bridges</li><li>Road safety</li><li>News</li></ul>"
    article = page(f"<main><h1>Lorry stuck</h1><div class=body>{STORY}{STORY}{topics}</div></main>")
    assert rule(article, "Road safety") == "tags"
    announced = f"{STORY}{STORY}<p>What the council will talk about:</p>{topics}"
    assert (
        rule(page(f"<main><h1>Lorry stuck</h1><div class=body>{announced}</div></main>"), "Road safety")
        is None
    )


def test_the_heading_of_a_section_of_links_goes_with_them() -> None:
    links = "<h3>More on this story</h3><ul><li>How to read a map</li><li>Oak</li></ul>"
    assert kept(between(links)) == kept(between(""))


def test_a_name_alone_near_the_date_is_the_byline() -> None:
    article = page(
        f"<h1>Footbridge closed</h1><p>Laura Quill</p><p>The Evening Quay</p><p>3 May 2024</p>{STORY}"
    )
    assert (article.byline, rule(article, "Laura Quill")) == ("Laura Quill", "byline")


def test_a_line_with_which_the_title_ends_after_the_name_of_the_site_is_the_title() -> None:
    article = page(
        f"<p><b>Footbridge closed</b></p>{STORY}", "<title>Evening Quay: Footbridge closed</title>"
    )
    assert article.title == "Footbridge closed"
