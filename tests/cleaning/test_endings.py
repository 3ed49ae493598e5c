"""Where the article ends."""

import reader
from reader.model import Article

FIRST = [
    "A glass footbridge that opened in April was closed on Tuesday because fog between its panes hides the valley below.",
    "The operator of the bridge said that 64 of its 210 panes were fogged and that visitors would get their money back.",
    "Engineers suspect a seal between the panes that shrinks in cold nights; the bridge has three panes with a new one.",
    "The bridge carried four thousand visitors a day in its first summer, most of whom looked down through the panes.",
]
SECOND = [
    "Three hill farmers have crossed their flocks with a breed that drops its fleece by itself when summer arrives.",
    "Lambs were born in March and lost their wool in July, leaving it on hedges and fences along every lane nearby.",
    "Shearing now costs more than wool brings in, so farmers across several counties are watching the experiment.",
]


def parse(*lines: str) -> Article:
    return reader.parse("\n\n".join(lines), name="a.txt")


def test_a_short_last_sentence_stays() -> None:
    assert (
        "It may reopen in October."
        in parse(*FIRST, "It may reopen in October.", "Share", "© 2025 Vale Press").text
    )


def test_a_last_paragraph_behind_an_advertisement_stays() -> None:
    assert (
        "The bridge may reopen in October."
        in parse(*FIRST, "Advertisement", "The bridge may reopen in October.").text
    )


def test_a_second_article_below_is_cut_off() -> None:
    article = parse(
        *FIRST, "Read next", "Hill farmers try new sheep", "By Dora Lamb", "8 September 2025", *SECOND
    )
    assert article.text.split("\n\n") == FIRST


def test_more_of_the_same_story_below_a_section_is_not_cut_off() -> None:
    article = parse(
        *FIRST[:3],
        "Related stories",
        "Crane sold for scrap",
        "8 September 2025",
        FIRST[3],
        "The bridge waits.",
    )
    assert FIRST[3] in article.text


def test_what_little_stands_below_a_note_on_the_company_goes() -> None:
    article = parse(
        *FIRST,
        "About Clearspan",
        "Clearspan builds bridges of glass and was founded in 1999.",
        "Media contact",
    )
    assert article.text.split("\n\n") == FIRST


def test_a_last_sentence_of_three_words_right_under_the_article_stays() -> None:
    assert parse(*FIRST, "Nobody was hurt.", "Share", "© 2025 Vale Press").text.endswith("Nobody was hurt.")


def test_what_every_release_of_a_company_ends_with_goes_however_long() -> None:
    about = "Clearspan builds bridges of glass on three continents. " * 6
    assert "continents" not in parse(*FIRST, "About Clearspan", about).text


def test_the_last_posts_of_a_live_page_stay() -> None:
    page = (
        *(line for at, text in enumerate(FIRST) for line in (f"{14 - at}:05", text, "Share this post")),
        "09:40",
        "Hotel fills up",
        "Guests who had booked for the summer began to ring before breakfast.",
        "Load more",
    )
    assert "before breakfast" in parse(*page).text


def test_sentences_under_a_heading_that_says_what_kind_of_text_follows_stay() -> None:
    last = ("What to watch", "Two customers have filed suit.", "Quarterly results are due on May 21.")
    assert all(line in parse(*FIRST, *last, "Topics: Bridges", "Related stories").text for line in last)


def test_all_posts_of_a_live_report_stay() -> None:
    above = [
        "Glass bridge closed – latest updates",
        "11.44pm BST",
        FIRST[0],
        "Updated at 11.52pm BST",
        "Share",
    ]
    posts = ["9.17pm BST", "Fog between the panes", FIRST[1], "8.05pm BST", SECOND[0], "7.31pm BST", FIRST[2]]
    article = parse(*above, *posts)
    assert article.text.split("\n\n") == [above[0], FIRST[0], posts[1], FIRST[1], SECOND[0], FIRST[2]]


def test_the_last_items_of_a_numbered_text_stay_however_short() -> None:
    judges = ["LADY JUSTICE CARR:", "5. I agree.", "MR JUSTICE SWEENEY:", "6. I also agree."]
    article = parse(*(f"{n}. {text}" for n, text in enumerate(FIRST, 1)), *judges)
    assert "I also agree." in article.text
