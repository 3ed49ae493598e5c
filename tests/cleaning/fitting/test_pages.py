"""Pages with a known article become training material."""

from pathlib import Path

from reader.cleaning.fitting.pages import labels, read
from reader.sources.plain import blocks

PAGE = """Menu
Council sells observatory
The council voted on Thursday to sell the old observatory to its telescope club for one pound.
Advertisement
Costs
The club must repair the copper dome within three years, which will cost it two hundred thousand pounds.
Related stories
Library roof to be replaced"""
GOLD = """The council voted on Thursday to sell the old observatory to its telescope club for one pound.

Costs

The club must repair the copper dome within three years, which will cost it two hundred thousand pounds."""


def test_lines_of_the_article_are_labelled() -> None:
    assert labels(blocks(PAGE), GOLD) == [False, False, True, False, True, True, False, False]


def folder(path: Path) -> Path:
    for name, text in (("text-browser", PAGE), ("gold", GOLD)):
        (path / name).mkdir()
        (path / name / "one.txt").write_text(text)
    return path


def test_a_folder_gives_each_page_and_trimmed_copies_of_it(tmp_path: Path) -> None:
    first, *copies = read(folder(tmp_path))
    assert not first.trimmed
    assert copies and all(copy.trimmed for copy in copies)
    assert all(sum(copy.kept) == sum(first.kept) for copy in copies)


def test_a_folder_is_read_the_same_way_twice(tmp_path: Path) -> None:
    path = folder(tmp_path)
    assert list(read(path)) == list(read(path))


def test_a_long_line_costs_more_than_a_short_one(tmp_path: Path) -> None:
    page = next(read(folder(tmp_path)))
    assert page.costs[2] > page.costs[4] > page.costs[0] / 2
