"""A person's marks on an article."""

import reader
from reader.cleaning import with_marks
from reader.model import Mark, Reason

TEXT = (
    "The dome leaks when it rains\n\nBy Ann Lee\n\nThe dome of the observatory has leaked since the storm in January, the club that owns it said on Monday.\n\n"
    "It will be mended in spring, when the copper sheets that were ordered in February have arrived from the mill."
)


def article() -> reader.Article:
    return reader.parse(TEXT, name="a.txt")


def test_a_line_can_be_stripped_by_hand() -> None:
    line = article().blocks[2].text
    marked = with_marks(article(), [Mark(line, kept=False)])
    assert marked.blocks[2].reason == Reason("by hand", "sure", "stripped by hand")
    assert line not in marked.text


def test_a_stripped_line_can_be_brought_back() -> None:
    assert not article().blocks[1].kept
    marked = with_marks(article(), [Mark("By Ann Lee", kept=True)])
    assert marked.blocks[1].kept
    assert marked.blocks[1].reason is None


def test_a_later_mark_holds_over_an_earlier_one() -> None:
    line = article().blocks[2].text
    assert with_marks(article(), [Mark(line, kept=False), Mark(line, kept=True)]) == article()


def test_the_title_is_not_marked() -> None:
    title = article().title
    assert title is not None
    assert with_marks(article(), [Mark(title, kept=False)]) == article()


def test_the_article_that_was_marked_stays_as_it_was() -> None:
    before = article()
    with_marks(before, [Mark(before.blocks[2].text, kept=False)])
    assert before == article()
