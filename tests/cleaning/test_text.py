"""Plain text is cleaned: what belongs stays, what does not goes with its reason."""

import pytest

import reader
from reader.model import Article, Block

BODY = """The town council voted on Thursday to sell the old observatory on Cobb Hill to its telescope club for one pound.

The club must repair the copper dome within three years and open the building to the public on forty nights a year.

"We have waited a long time to look up again," said Marta Okafor, who chairs the telescope club and lives nearby.

The council expects the first open night in March, once the dome turns and the stairs are safe for visitors again."""


def parse(text: str) -> Article:
    return reader.parse(text, name="article.txt")


def block(article: Article, beginning: str) -> Block:
    return next(block for block in article.blocks if block.text.startswith(beginning))


def inside(line: str) -> Article:
    """The article with a line between its second and third paragraph."""
    paragraphs = BODY.split("\n\n")
    return parse("\n\n".join([*paragraphs[:2], line, *paragraphs[2:]]))


def test_nothing_is_stripped_from_an_article_that_has_nothing_to_strip() -> None:
    assert all(block.kept for block in parse(BODY).blocks)


@pytest.mark.parametrize(
    "line",
    [
        "“Cold.”",
        "Read together with the survey, the contract leaves the club with costs of about 220,000 pounds.",
        "Share prices of the builder fell on Friday.",
        "Follow the path behind the bowling green and the observatory appears on the left.",
        "Subscribers to the club's bulletin were told by telephone.",
        "Correction: an earlier version of this article said that the vote was 8-3.",
        "Advertisers had stayed away from the dome for years, the club said.",
        "A dome in the rain",
    ],
)
def test_a_line_that_looks_like_junk_and_belongs_stays(line: str) -> None:
    assert block(inside(line), line).kept


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("Advertisement", "advertisement"),
        ("Read more: Library roof to be replaced in autumn", "related"),
        ("Share this article", "social"),
        ("Sign up for our weekly newsletter and never miss a story.", "promotion"),
        ("The dome from the park. (Photo: Ivo Brandt)", "caption"),
        ("By Priya Lindqvist", "byline"),
        ("Source: Evening Quay", "source"),
        ("© 2025 Harrow Ledger. All rights reserved.", "legal"),
        ("* * *", "navigation"),
    ],
)
def test_a_line_that_gives_itself_away_goes_with_its_rule(line: str, rule: str) -> None:
    found = next(block for block in inside(line).blocks if not block.kept)
    assert found.reason is not None
    assert found.reason.rule == rule
    assert found.reason.detail


def test_a_heading_above_a_paragraph_is_a_heading() -> None:
    assert block(inside("A dome in the rain"), "A dome").kind == "heading"


def test_key_points_under_the_title_stay() -> None:
    text = f"Log in\n\nShare\n\nKey points\n• The dome goes to the club for one pound.\n• Repairs must take three years.\n\n{BODY}"
    article = parse(text)
    assert [b.kind for b in article.blocks if b.kept][:3] == ["heading", "list_item", "list_item"]


def test_comments_and_everything_after_them_go() -> None:
    article = parse(
        f"{BODY}\n\nComments (2)\nOld Bert\nMy grandfather carried bricks up there as a boy, they say.\nReply"
    )
    comment = block(article, "My grandfather")
    assert not comment.kept
    assert comment.reason is not None
    assert comment.reason.rule == "comments"


def test_headlines_under_related_stories_go() -> None:
    article = parse(f"{BODY}\n\nRelated stories\nLibrary roof to be replaced\nBowling green fence stolen")
    found = block(article, "Library roof")
    assert not found.kept
    assert found.reason is not None
    assert found.reason.rule == "related"


def test_the_title_is_kept_and_is_no_part_of_the_sentences() -> None:
    article = parse(
        f"Skip to content\n\nCouncil sells old observatory to telescope club\n\nBy Priya Lindqvist\n\n{BODY}"
    )
    assert article.title == "Council sells old observatory to telescope club"
    assert block(article, "Council sells").kind == "title"
    assert block(article, "Council sells").kept


def test_an_article_without_a_title_has_none() -> None:
    assert parse(BODY).title is None


def test_an_empty_text_is_an_empty_article() -> None:
    article = parse("")
    assert article.blocks == ()
    assert article.title is None
    assert article.language is None


def test_with_clean_false_every_paragraph_is_kept_as_it_is() -> None:
    article = reader.parse("Advertisement\n\nShare\n\nBy Ann Lee", name="account.txt", clean=False)
    assert [b.text for b in article.blocks if b.kept] == ["Advertisement", "Share", "By Ann Lee"]


@pytest.mark.parametrize(
    "lines",
    [
        [
            "The heron stands",
            "and the water stands",
            "and nothing else does",
            "a boat goes by",
            "with a radio in it",
        ],
        ["eggs", "milk", "2 kg flour", "yeast", "the good olive oil", "string"],
        ["Harrow 12", "Lowmoor 9", "Thornby 9", "Skarness 4"],
        ["Dear Ann", "see you at six", "Tom"],
    ],
    ids=["a poem", "a list", "a table", "a note"],
)
def test_a_text_without_any_running_text_is_kept_whole(lines: list[str]) -> None:
    assert reader.parse("\n".join(lines), name="a.txt").text.split("\n\n") == lines
    page = "".join(f"<p>{line}</p>" for line in lines)
    assert reader.parse(f"<html><body>{page}</body></html>", name="a.html").text.split("\n\n") == lines


MOTTO = """The Orrin Ledger

News and views from the Orrin valley

Glass bridge closes
{under}
A second inspection of the glass bridge found that 64 of its 210 panes were fogged, the county said on Tuesday.

Walkers now cross by the old ferry, whose owner has put on a second boat and would not mind if it took until spring.

The county expects the first new panes for the bridge in March, and the maker has agreed to pay for all of them.
"""


def test_a_title_with_a_label_before_its_colon_is_the_title() -> None:
    article = reader.parse(
        f"Analysis: Why the observatory was sold\nBy Leona Marsh\n3 May 2026\n\n{BODY}", name="a.txt"
    )
    assert article.title == "Analysis: Why the observatory was sold"


def test_the_steps_to_a_page_are_no_title() -> None:
    above = "Council sells observatory to club\n\nThe Evening Quay / Town council / Observatory and telescope club"
    assert (
        reader.parse(f"{above}\n\n3 May 2026\n\n{BODY}", name="a.txt").title
        == "Council sells observatory to club"
    )


def test_a_few_words_right_above_the_date_are_the_title_and_the_motto_of_the_paper_is_not() -> None:
    assert reader.parse(MOTTO.format(under="\n12 May 2026\n"), name="a.txt").title == "Glass bridge closes"


@pytest.mark.parametrize(
    "lines", ["From: Ann <a@b.example>\nSent: 3 May 2026\n{}", "Von: Ann\n{}\nDatum: 3 May 2026"]
)
@pytest.mark.parametrize("above", ["", "---- Forwarded message ----\n"])
@pytest.mark.parametrize("subject", ["Subject: Re: A sale on the hill", "Betreff: A sale on the hill"])
def test_the_head_of_a_mail_is_no_text_and_its_subject_is_the_title(
    lines: str, above: str, subject: str
) -> None:
    article = parse(f"{above}{lines.format(subject)}\n\n{BODY}")
    assert (article.title, article.byline, article.text) == ("A sale on the hill", "Ann", BODY)


def test_an_article_in_a_mail_is_by_its_author() -> None:
    head = "From: Ann <a@b.example>\nSent: 3 May 2026\nSubject: A sale on the hill"
    assert parse(f"{head}\n\nBy Leona Marsh\n\n{BODY}").byline == "Leona Marsh"


def test_all_lines_of_a_poem_are_kept() -> None:
    lines = ["Low water at six, and the boats lean over", "like old men telling the same old joke;"]
    article = reader.parse("\n".join(["THE TIDE TABLE", "by Ada Corwen", *lines]), name="a.txt")
    assert article.text.split("\n\n") == lines
