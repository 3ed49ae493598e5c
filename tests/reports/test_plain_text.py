"""Reports as text keep to their width, lose no word, and say without colour what colour says."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from rich.cells import cell_len
from tests.bridge import COMPARISON, A, B
from tests.reports.stories import AGAINST, FACTS, STORY, hostile, hostile_facts, hostile_story

from reader import compare, parse
from reader.model import Article, Block, Comparison, Reason, Story
from reader.reports import Format, render
from reader.reports.facts import FactSheet, fact_sheet
from reader.reports.findings import examine
from reader.reports.plain_text.page import TextPage

_ESCAPE = re.compile(r"\x1b\[[0-9;]*m")
THINGS = [A.article, COMPARISON, STORY, fact_sheet(A, FACTS, ())]


@pytest.mark.parametrize("width", [20, 40, 80, 100, 140])
@pytest.mark.parametrize("thing", THINGS, ids=lambda thing: type(thing).__name__)
def test_no_line_is_wider_than_the_page(thing: Article | Comparison | Story | FactSheet, width: int) -> None:
    longest = max(render(thing, width=width, color=False).splitlines(), key=cell_len)
    assert cell_len(longest) <= width, longest


@pytest.mark.parametrize("thing", THINGS, ids=lambda thing: type(thing).__name__)
def test_there_is_no_escape_without_colour(thing: Article | Comparison | Story | FactSheet) -> None:
    assert "\x1b" not in render(thing, width=100)
    assert "\x1b" not in render(thing, width=100, color=True, plain=True)


def test_colour_changes_no_words() -> None:
    plain = render(COMPARISON, width=120).replace("[", "").replace("]", "")
    colored = _ESCAPE.sub("", render(COMPARISON, width=120, color=True))
    assert colored != render(COMPARISON, width=120, color=True)
    assert colored.split("STATEMENT")[0].count("£2.9 million") == plain.split("STATEMENT")[0].count(
        "£2.9 million"
    )


@pytest.mark.parametrize("width", [60, 120])
@pytest.mark.parametrize("color", [False, True])
def test_every_word_of_both_accounts_is_in_the_rows(width: int, color: bool) -> None:
    text = _ESCAPE.sub("", render(COMPARISON, width=width, color=color))
    rows = text[text.index("STATEMENT BY STATEMENT") :]
    words = set(re.findall(r"\w+", rows))
    for sentence in (*A.sentences, *B.sentences):
        assert set(re.findall(r"\w+", sentence.text)) <= words


def test_a_wide_page_sets_the_accounts_side_by_side_and_a_narrow_one_stacks_them() -> None:
    assert re.search(r"^¶1 s1 The Marrow.*≠  ¶1 s1 Engineers", render(COMPARISON, width=110), re.M)
    assert re.search(r"^≠  A ¶1 s1 The Marrow", render(COMPARISON, width=80), re.M)


def test_what_both_accounts_have_to_the_letter_stands_once_with_both_citations() -> None:
    text = render(compare(A.article, A.article), width=80)
    quotations, rows = text.split("QUOTATIONS")[1].split("STATEMENT BY STATEMENT")
    assert "A ¶9 s1, B ¶9 s1 Ruth Amadi: “I have crossed it" in quotations
    assert quotations.count("I have crossed it") == 1
    assert "=  A ¶6 s1, B ¶6 s1 The bridge was opened in 1931." in rows
    assert rows.count("The bridge was opened") == 1


def test_ascii_signs_replace_the_glyphs() -> None:
    text = render(COMPARISON, width=80, ascii=True)
    assert text.replace("£", "").isascii()
    assert re.search(r"^!  A #1 s1", text, re.M)
    assert "  * The bridge was opened in 1931." in render(A.article, ascii=True)


def test_the_linear_form_says_once_what_both_accounts_say_in_the_same_words() -> None:
    comparison = compare(*(parse(text, name="a.txt", clean=False) for text in (
        "The “Heron” sailed at noon.\n\nNobody saw her leave.",
        'The "Heron" sailed at noon.\n\nNobody at all saw her leave.',
    )))  # fmt: skip
    lines = render(comparison, plain=True).splitlines()
    where = "A paragraph 1, sentence 1, B paragraph 1, sentence 1"
    assert f"Both say, {where}: The “Heron” sailed at noon." in lines
    assert "A says, paragraph 2, sentence 1: Nobody saw her leave." in lines


def test_the_linear_form_says_where_an_account_has_no_title() -> None:
    bare = replace(A, article=replace(A.article, title=None, source=None, date=None))
    first = render(replace(COMPARISON, left=bare), plain=True).splitlines()[0]
    assert first.startswith("A begins with The Marrow Bridge")
    assert first.endswith("…: without a title, courier, 15 sentences.")


def test_the_linear_form_gives_the_reason_of_a_stripped_line_in_words() -> None:
    block = Block("paragraph", "Read more: Ten harbours", False, Reason("related", "likely", "Read more"))
    lines = render(replace(A.article, blocks=(block,)), plain=True, stripped=True).splitlines()
    assert lines[-1] == "Stripped, related, likely, Read more: Read more: Ten harbours"


@pytest.mark.parametrize("width", [20, 80, 500])
@pytest.mark.parametrize("plain", [False, True])
def test_no_text_commands_the_terminal(width: int, plain: bool) -> None:
    told = hostile()
    for thing in (told, told.left.article, hostile_story(), hostile_facts()):
        text = render(thing, width=width, plain=plain, stripped=True)
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", text)


def test_a_voice_names_the_fields_of_an_article() -> None:
    article = replace(A.article, byline="Ada Quill", url="https://courier.example/bridge")
    assert render(article, plain=True).splitlines()[:5] == [
        "Title: Marrow Bridge shut after engineers find cracks",
        "Source: The Tollgrave Courier",
        "Date: 8 March",
        "Byline: Ada Quill",
        "Address: https://courier.example/bridge",
    ]


def test_only_leaves_out_the_rest() -> None:
    text = render(examine(COMPARISON, ["money"]), width=100)
    assert "£2.9 million" in text
    assert "3 March" not in text.split("DIFFERENCES")[1]
    assert "STATEMENT BY STATEMENT" not in text


def test_an_article_is_its_title_its_source_and_its_kept_text() -> None:
    text = render(A.article, width=400)
    assert text.startswith(
        "Marrow Bridge shut after engineers find cracks\nThe Tollgrave Courier · 8 March\n\nThe Marrow Bridge"
    )
    assert "Advertisement" not in text


def test_a_matrix_that_is_too_narrow_becomes_lists() -> None:
    assert "A  ≠ £2.4 million (¶2 s2)" in render(STORY, width=50)


def test_what_an_account_says_against_itself_is_a_guess_of_its_own() -> None:
    text = render(fact_sheet(A, FACTS, AGAINST), width=200)
    assert "AGAINST ITSELF, AS A GUESS\n\ntwo of its cables ≠ nine people\n  ¶1 s1 The Marrow Bridge" in text
    assert "AGAINST" not in render(fact_sheet(A, FACTS, ()), width=200)


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
@pytest.mark.parametrize("plain", [False, True])
def test_an_article_without_facts_is_told_so(form: Format, plain: bool) -> None:
    assert "No facts were recognised." in render(fact_sheet(A, (), ()), form, plain=plain)


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
@pytest.mark.parametrize("plain", [False, True])
def test_facts_are_told_with_the_account_that_they_stand_in(form: Format, plain: bool) -> None:
    text = render(fact_sheet(A, FACTS, ()), form, plain=plain, width=200)
    assert all(words in text for words in ("Marrow Bridge shut", "The Tollgrave Courier", "15 sentences"))


def test_facts_are_cited() -> None:
    assert "¶2 s2  money · £2.4 million · Repairs will cost … · “£2.4 million”" in render(
        fact_sheet(A, FACTS, ()), width=200
    )


def test_a_lead_stands_before_the_first_line_alone_also_of_a_part_that_is_wrapped() -> None:
    page = TextPage(width=48)
    page.packed(["three differences, of which one is a quotation", "two facts"], "   Findings    ")
    assert page.lines == [
        "   Findings    three differences, of which one",
        "               is a quotation",
        "               two facts",
    ]
