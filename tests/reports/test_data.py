"""Reports as JSON are the contract of schema 1."""

from __future__ import annotations

import json

from tests.bridge import COMPARISON, A
from tests.reports.stories import FACTS, STORY

from reader.model import Span
from reader.reports import render
from reader.reports.facts import fact_sheet
from reader.reports.findings import examine


def test_an_article_a_comparison_and_a_story_print_their_to_dict() -> None:
    assert json.loads(render(A.article, "json")) == A.article.to_dict()
    assert json.loads(render(COMPARISON, "json")) == COMPARISON.to_dict()
    assert json.loads(render(STORY, "json")) == STORY.to_dict()


def _keys(found: object) -> str:
    assert isinstance(found, dict)
    return " ".join(found)


def test_an_article_has_the_fields_of_schema_1_in_their_order() -> None:
    found = A.article.to_dict()
    assert found["schema"] == 1
    assert _keys(found) == "schema title source date byline language blocks"
    assert {_keys(block) for block in found["blocks"]} == {"kind text kept reason"}
    reasons = [block["reason"] for block in found["blocks"] if not block["kept"]]
    assert reasons and {_keys(reason) for reason in reasons} == {"rule certainty detail"}


def test_a_comparison_has_the_fields_of_schema_1_in_their_order() -> None:
    found = COMPARISON.to_dict()
    assert found["schema"] == 1
    assert _keys(found) == "schema left right links differences quotations"
    for side in (found["left"], found["right"]):
        assert _keys(side) == "title source sentences"
        assert {_keys(sentence) for sentence in side["sentences"]} == {"text block"}
    assert {_keys(link) for link in found["links"]} == {"left right relation certainty evidence"}
    assert {_keys(each) for each in found["differences"]} == {"kind verdict certainty left right"}
    assert {_keys(each) for each in found["quotations"]} == {"relation speaker left right"}
    told = (*found["differences"], *found["quotations"])
    spans = [each[side] for each in told for side in ("left", "right") if each[side]]
    assert {_keys(span) for span in spans} == {"sentence start end text"}


def test_a_span_names_its_last_sentence_where_that_is_another_one() -> None:
    assert _keys(Span(2, 0, 5, "words", 3).to_dict()) == "sentence start end text end_sentence"


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
