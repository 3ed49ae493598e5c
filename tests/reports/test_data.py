"""Reports as JSON are the contract of schema 1."""

from __future__ import annotations

import json

from tests.bridge import COMPARISON, A
from tests.reports.stories import FACTS, STORY

from reader.reports import render
from reader.reports.facts import fact_sheet
from reader.reports.findings import examine


def test_an_article_a_comparison_and_a_story_print_their_to_dict() -> None:
    assert json.loads(render(A.article, "json")) == A.article.to_dict()
    assert json.loads(render(COMPARISON, "json")) == COMPARISON.to_dict()
    assert json.loads(render(STORY, "json")) == STORY.to_dict()


def test_only_keeps_the_differences_and_quotations_asked_for() -> None:
    found = json.loads(render(examine(COMPARISON, ["money"]), "json"))
    assert [d["kind"] for d in found["differences"]] == ["money"]
    assert found["quotations"] == []
    assert len(found["links"]) == len(COMPARISON.links)
    quoted = json.loads(render(examine(COMPARISON, ["quotation"]), "json"))
    assert [q["relation"] for q in quoted["quotations"]] == ["spliced", "altered", "reattributed"]


def test_a_story_gives_its_accounts_rows_and_pairs() -> None:
    found = json.loads(render(STORY, "json"))
    assert found["schema"] == 1
    assert len(found["accounts"]) == 3
    assert found["rows"][0]["cells"][0]["departs"] is True
    assert found["rows"][1]["cells"][0] is None
    assert [(pair["left"], pair["right"]) for pair in found["comparisons"]] == [(0, 1), (0, 2)]


def test_facts_give_their_values_and_spans() -> None:
    found = json.loads(render(fact_sheet(A, FACTS, ()), "json"))
    first = found["facts"][0]
    sentence = found["account"]["sentences"][first["span"]["sentence"]]["text"]
    assert sentence[first["span"]["start"] : first["span"]["end"]] == first["span"]["text"]
