"""Where the article begins."""

import pytest

import reader
from reader.model import Article

TITLE = "Council sells old observatory to telescope club"
BODY = [
    "The council voted on Thursday to sell the old observatory on the hill to its telescope club for one pound.",
    "The club must repair the copper dome within three years and open the building on forty nights a year.",
    "The observatory closed eleven years ago, when the last astronomer retired and moved to the coast with his cats.",
]


def parse(*lines: str) -> Article:
    return reader.parse("\n".join(lines), name="a.txt")


def kept(article: Article) -> list[str]:
    return [block.text for block in article.blocks if block.kept and block.kind != "title"]


def test_a_standfirst_above_a_caption_with_its_own_credit_stays() -> None:
    summary = "For eleven years nobody knew what to do with a building that is round and full of jackdaws."
    caption = "The dome last week, seen from the water tower. Credit: Ann Lee"
    assert kept(parse(TITLE, summary, caption, "By Ann Lee", *BODY)) == [summary, *BODY]


def test_the_caption_above_a_credit_is_no_standfirst() -> None:
    caption = "The observatory on the hill that the council wants to sell to the telescope club"
    assert kept(parse(TITLE, caption, "Photograph: Ann Lee", "By Tom Day", *BODY)) == BODY


def test_key_points_far_above_the_first_paragraph_stay() -> None:
    points = [
        "• The club pays one pound for the observatory",
        "• Its copper dome must be repaired in three years",
    ]
    page = (TITLE, "By Ann Lee", "Key points", *points, "Share", "3 May 2025", *BODY)
    assert [line.removeprefix("• ") for line in points] == kept(parse(*page))[-5:-3]


def test_headlines_of_other_stories_under_the_title_are_no_key_points() -> None:
    others = ["• Bin lorries to run on cooking oil from June", "• Swans hold up the ring road for an hour"]
    assert kept(parse(TITLE, *others, "By Ann Lee", "3 May 2025", *BODY)) == BODY


def test_the_section_of_the_paper_under_the_title_goes() -> None:
    article = parse(TITLE, "SCIENCE", *BODY)
    assert kept(article) == BODY
    assert [block.reason.rule for block in article.blocks if block.reason] == ["kicker"]


def test_a_heading_under_the_title_stays_where_there_are_others_like_it() -> None:
    page = (TITLE, "The sale", BODY[0], "The dome", BODY[1], "The past", BODY[2])
    assert kept(parse(*page)) == list(page[1:])


def test_a_menu_of_words_in_another_alphabet_is_no_title() -> None:
    body = [
        "Городской совет решил в четверг продать старую обсерваторию на холме клубу любителей астрономии за один рубль.",
        "Клуб обязан отремонтировать медный купол за три года и открывать здание сорок ночей в году.",
    ]
    article = parse(
        "Главная Новости Афиша", "Старую обсерваторию продали за один рубль", "3 мая 2025 г.", *body
    )
    assert article.title == "Старую обсерваторию продали за один рубль"


def test_a_row_of_scores_is_no_title() -> None:
    page = (
        "Observatory club beats the council at chess",
        "Observatory 4",
        "Council 2",
        "Hall 12 Club 61",
        *BODY,
    )
    assert parse(*page).title == page[0]


def test_the_upper_one_of_two_lines_above_the_byline_is_the_title() -> None:
    standfirst = "Its members say that the dome leaks and that they do not mind"
    article = parse("SCIENCE", TITLE, standfirst, "By Ann Lee", "3 May 2025", *BODY)
    assert (article.title, kept(article)[0]) == (TITLE, standfirst)


def test_a_name_under_the_title_does_not_hide_it() -> None:
    page = ("Menu", "THE OWL", "ESSAY", TITLE, "ANN LEE", "Winter 2024", *BODY)
    assert (parse(*page).title, kept(parse(*page))) == (TITLE, BODY)


@pytest.mark.parametrize(
    "above",
    [["By Tom Day"], ["Laura Quill", "3 May 2026"]],
    ids=["a byline", "the name of its author above the date"],
)
def test_an_open_line_between_title_and_imprint_is_a_standfirst(above: list[str]) -> None:
    deck = "Jackdaws to be asked about their plans"
    assert kept(parse(TITLE, deck, *above, *BODY))[:1] == [deck]


def test_a_note_on_the_age_of_an_article_does_not_part_standfirst_and_title() -> None:
    deck = "Jackdaws to be asked about their plans"
    assert kept(parse(TITLE, "This article is more than 1 month old", deck, "By Tom Day", *BODY))[0] == deck
