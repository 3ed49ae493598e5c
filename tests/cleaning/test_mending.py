"""What the chain of parts decided, put right."""

from reader.cleaning.chain import Part
from reader.cleaning.mending import mended
from reader.cleaning.shape import Line, lines
from reader.sources.plain import blocks

TELLING = "The council voted on Thursday to sell the old observatory on the hill to its telescope club for one pound."
FURTHER = (
    "The club must repair the copper dome within three years and open the building on forty nights a year."
)


def seen(*texts: str) -> list[Line]:
    return lines(blocks("\n\n".join(texts)), "en")


def test_lines_inside_the_article_without_a_cue_come_back() -> None:
    parts: list[Part] = ["body", "inset", "inset", "body"]
    assert mended(seen(TELLING, "Skarness 7-6 Holm", "Yell 8-3 Fetlar", FURTHER), parts) == ["body"] * 4


def test_the_caption_under_a_label_goes() -> None:
    parts: list[Part] = ["body", "inset", "body", "body"]
    page = seen(TELLING, "View gallery", "The dome in the rain", FURTHER)
    assert mended(page, parts) == ["body", "inset", "inset", "body"]


def test_a_body_that_misses_nearly_all_running_text_is_not_believed() -> None:
    parts: list[Part] = ["head", "head", "head", "body"]
    page = seen(TELLING, FURTHER, TELLING.replace("Thursday", "Friday"), "A last word.")
    assert mended(page, parts)[:3] == ["body"] * 3


def test_a_line_of_signs_is_never_kept() -> None:
    parts: list[Part] = ["body", "body", "body"]
    assert mended(seen(TELLING, "* * *", FURTHER), parts) == ["body", "inset", "body"]


def test_a_standfirst_between_byline_and_body_comes_back() -> None:
    parts: list[Part] = ["head", "head", "head", "body", "body"]
    page = seen(
        "Council sells old observatory to club", "By Ann Lee", "It took eleven years.", TELLING, FURTHER
    )
    assert mended(page, parts)[2] == "body"


def test_a_paragraph_under_an_advertisement_comes_back() -> None:
    parts: list[Part] = ["body", "inset", "inset", "body"]
    assert mended(seen(TELLING, "Advertisement", FURTHER, TELLING), parts)[2] == "body"


def test_open_lines_close_over_a_credit_go() -> None:
    text = f"{TELLING}\n\n4\nThe dome in the rain\nCredit: Owl Pictures\n\n{FURTHER}"
    parts: list[Part] = ["body"] * 5
    assert mended(lines(blocks(text), "en"), parts) == ["body", "inset", "inset", "inset", "body"]
    apart = seen(TELLING, "The dome in the rain", "Credit: Owl Pictures", FURTHER)
    assert mended(apart, parts[:4])[1] == "body"


def test_what_stands_open_under_a_word_for_an_advertisement_goes() -> None:
    parts: list[Part] = ["body"] * 4
    page = seen(TELLING, "Promoted story", "This lamp has many friends", FURTHER)
    assert mended(page, parts) == ["body", "inset", "inset", "body"]


def test_a_question_under_a_heading_of_other_stories_is_one_unless_it_heads_the_next_paragraph() -> None:
    parts: list[Part] = ["body", "inset", "body", "body", "body"]
    page = seen(TELLING, "Related stories", "Who feeds the owls?", FURTHER, TELLING)
    assert mended(page, parts)[2] == "inset"
    page = seen(TELLING, "Related stories", "Owls sleep by day in the old mill", "What now?", FURTHER)
    assert mended(page, parts)[2:] == ["inset", "body", "body"]


def test_a_caption_between_a_label_and_its_credit_goes_even_where_it_is_a_sentence() -> None:
    parts: list[Part] = ["body"] * 5
    page = seen(TELLING, "Image", "The dome stood in the rain.", "Credit...Ann Lee for The Owl", FURTHER)
    assert mended(page, parts)[2] == "inset"


def test_several_headlines_under_a_read_more_go_and_what_stands_under_a_button_stays() -> None:
    others = ("Library roof to be replaced in autumn", "Bowling green fence stolen again")
    parts: list[Part] = ["body", "inset", "body", "body", "body"]
    assert mended(seen(TELLING, "Read more", *others, FURTHER), parts) == ["body", *["inset"] * 3, "body"]
    page = seen(TELLING, "Read more", *others, "Read more", FURTHER)
    assert mended(page, ["body", "inset", "body", "body", "inset", "body"])[2:4] == ["body"] * 2
